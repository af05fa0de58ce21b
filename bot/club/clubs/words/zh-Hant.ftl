## Commands: members

paper-help = 你在這裡能做什麼
    .name = 幫助
    .name-command = 指令
    .example = /paper help critique
    .label-command = 要說明的指令

## Commands: organizers

club-start = 在這個頻道建立讀書會
    .name = 建立
    .name-name = 名字
    .name-zone = 時區
    .more = 從預設的一週開始；/club rhythm 調整它，/club settings 改其他設定。
    .example = /club start The Margin Notes zone: Europe/Berlin
    .label-name = 讀書會的名字
    .called-zone = 時區
    .label-zone = 所在城市、國家或時區
club-rhythm = 檢視或調整讀書會的一週
    .name = 一週
    .name-nominate = 提名
    .name-vote = 投票
    .name-pick = 選定
    .name-remind = 提醒
    .name-discuss = 討論
    .name-wrap = 收尾
    .name-every = 多久
    .name-papers = 幾篇
    .name-skip = 休息
    .more = 每個時刻是讀書會時區裡的星期和時間，或「off」。還沒到的會跟著移動。「every」可以寫：2nd week、every month on the first Monday。「skip」寫假期；選定或討論落在假期的那一輪會略過。「not 24.12.」收回一天，「off」全部收回。
    .example = /club rhythm vote: fri 18:00 pick: mon 09:00 wrap: sun 20:00
    .label-nominate = 徵集提名，如 fri 12:00，或 off
    .called-nominate = 徵集提名
    .label-vote = 開始投票，如 sat 09:00，或 off
    .called-vote = 投票
    .label-pick = 選定論文，如 mon 09:00
    .called-pick = 選定論文
    .label-remind = 提醒，如 thu 18:00，或 off
    .called-remind = 提醒
    .label-discuss = 討論，如 fri 17:00，或 off
    .called-discuss = 討論
    .label-wrap = 收尾，如 sun 20:00，或 off
    .called-wrap = 收尾
    .called-every = 多久一次
    .label-every = 多久一次，如 2nd week 或 first monday
    .label-papers = 每輪幾篇論文
    .label-skip = 休息日，如 24.12. - 3.1.，或 off
    .called-skip = 休息日
club-settings = 檢視或更改讀書會的設定
    .name = 設定
    .name-asks = 要求
    .name-reveal = 公開
    .name-pick_by = 選法
    .name-carry = 留任
    .name-patience = 等待
    .name-language = 語言
    .name-search = 搜尋
    .name-meet = 碰面
    .name-lead = 主持
    .name-roles = 角色
    .name-organizer = 主辦人
    .name-name = 名字
    .name-zone = 時區
    .name-archive = 網頁
    .name-invite = 加入
    .more = 不帶欄位時全部列出。再指定一次已經是主辦人的人，就取消。
    .example = /club settings asks: both reveal: at-wrap
    .label-asks = 怎樣算讀完一輪
    .label-reveal = 別人的提交什麼時候開啟
    .label-pick_by = 論文怎麼選
    .label-carry = 落選的還留在幾次選票上，0 到 20
    .called-carry = 落選的還留幾次
    .label-patience = 錯過的時刻幾小時內還補
    .label-organizer = 讓成員成為主辦人，或不再是
    .called-organizer = 主辦人
    .label-name = 讀書會的名字
    .called-zone = 時區
    .label-zone = 所在城市、國家或時區
    .label-language = 貼文用的語言
    .label-search = 在哪裡搜：arxiv, crossref
    .called-search = 在哪裡搜
    .label-meet = 在哪裡碰面：連結、地點，或 none
    .called-meet = 在哪裡碰面
    .label-lead = 討論主持人；auto：三個人讀時開始
    .called-lead = 討論主持人
    .label-roles = 討論時是否分配角色
club-pause = 暫停選論文
    .name = 暫停
    .name-until = 直到
    .more = 正在讀的這一輪會走完。給一個日期，到時讀書會自己繼續。
    .called-until = 哪天繼續
    .example = /club pause until: 7 Jan
    .label-until = 哪天繼續，如 7 Jan 或 next monday
club-resume = 暫停之後繼續
    .name = 繼續
    .example = /club resume
club-audit = 什麼時候發了什麼，什麼沒發出去
    .name = 記錄
    .example = /club audit
club-close = 關閉讀書會
    .name = 關閉
    .more = 不再發任何貼文；在它重新開始之前，成員仍可以匯出或刪除自己的筆記。
    .example = /club close

## The audit

audit-title = 發過的貼文
audit-none = 還沒有發過什麼。
audit-sent = { $what }，{ $where }：該在 { $due }，發於 { $at }，準時
audit-late =
    { $what }，{ $where }：該在 { $due }，發於 { $at }，晚了 { $count } { $unit ->
        [minutes] 分鐘
        [hours] 小時
       *[days] 天
    }
audit-waiting = { $what }，{ $where }：該在 { $due }
audit-trying = { $what }，{ $where }：該在 { $due }，還在嘗試（{ $problem }）
audit-not = { $what }，{ $where }：該在 { $due }，沒有發出（{ $problem }）
problem-not-running = 它的平台沒有在這裡執行
problem-message-gone = 訊息已經不在了
problem-discord-threads = 伺服器裡開啟的討論串已到 Discord 的上限；請封存一些
problem-discord-rights = 我在那裡缺少許可權；/club doctor 會說明
problem-discord-locked = 討論串被鎖住了
problem-discord-tag = 論壇要求一個我不能用的標籤
problem-thread-missing = 它的討論串還沒能開啟
problem-directs-closed = 不接收私訊
problem-away = 對方不在
problem-left = 對方已經離開
problem-read = 對方當時不在，後來已經看過
audit-direct = { $where }，私訊
audit-moment = 第 { $number } 輪的{ $step }，該在 { $due }
audit-organizers-home = 給主辦人：某個頻道缺什麼
audit-organizers-refused = 給主辦人：什麼沒能發出
audit-organizers-mended = 給主辦人：頻道修好了
audit-other = 通知
audit-paused = 讀書會暫停
audit-resumed = 讀書會繼續
audit-closed = 讀書會關閉
audit-rhythm = 一週的安排改了
audit-settings = 設定改了
audit-directs = 私訊
audit-elsewhere = 別處

## What was not posted

posted-without-thread = 它的討論串還沒能開啟。
post-refused = { $club }：沒能發出：{ $what }。{ $platform } 的回答：「{ $problem }」
post-refused-hint = 只要讀書會還等，我就繼續嘗試；/club audit 列出結果，/club doctor 說明頻道的問題。
label-unposted = 沒有發出
doctor-unposted = ✗ { $what }，{ $where }：{ $problem }
doctor-without-thread = ✗ { $what }，{ $where } 已發出，但{ $problem }。

## The club

welcome-title = { $club } 開始了
welcome-line = 這個頻道從現在起是 { $club } 的家，時區 { $zone }。
welcome-few = 先從第一週用得上的功能開始；/club features 開啟更多。
welcome-next = 第一次選定論文：{ $pick }。用 /paper nominate 提名，用 /paper help 看全部功能。
rhythm-title = { $club } 的一週
rhythm-line = { $day } { $at } – { $step }
rhythm-every =
    { $every ->
        [1] 每週一輪
       *[other] 每 { $every } 週一輪
    }，每輪 { $papers } 篇論文
rhythm-monthly =
    每月{ $nth ->
        [1] 第一個
        [2] 第二個
        [3] 第三個
        [4] 第四個
       *[other] 最後一個
    }{ $day }，{ $papers } 篇論文
label-days-off = 休息日
days-off-line = { $first } 到 { $last }
label-next-dates = 接下來四次選定
date-line = { $pick }
date-line-discussed = { $pick }，討論 { $discussed }
rhythm-zone = 所有時間都按 { $zone }。/paper help rhythm 說明怎麼調整。
rhythm-next = 下次選定論文：{ $pick }。
club-features = 選擇讀書會用哪些功能
    .name = 功能
    .name-on = 開啟
    .name-off = 關掉
    .more = 不帶欄位時，列出用著的和沒用的，每個帶一個按鈕。關掉的功能裡寫過的都會留著，開啟就又出現。
    .example = /club features on: recall
    .label-on = 開啟哪個，或 all
    .called-on = 開啟哪個
    .label-off = 關掉哪個，或 all
    .called-off = 關掉哪個
features-title = { $club } 用的功能
feature-line-on = ✓ { $feature } – { $what }
feature-line-off = ✗ { $feature } – { $what }
features-kept = 關掉的功能，寫過的內容都會留著。
features-on = 已開啟：{ $names }。
features-off = 已關掉：{ $names }。
feature-later = 那就先不用；什麼時候想要，/club features 裡都有。
feature-on-and-off = { $feature } 不能同時開啟又關掉；請只寫一次。
no-such-feature = 「{ $typed }」不是可以開關的功能；有這些：{ $known }。
feature-offer = { $club } 已經一起讀了幾週，也許會喜歡再多一樣：{ $feature } – { $what }。
button-feature-on = 開啟 { $feature }
button-feature-off = 關掉 { $feature }
button-switch-on = 開啟
button-feature-later = 以後再說
audit-organizers-feature = 給主辦人，第 { $number } 輪：讀書會還可以用的功能
no-such-meet = 「{ $typed }」不是能開啟的連結。請給以 https:// 開頭的連結、一個地點（如 4.12 室），或 none。
meet-at = 碰面地點：{ $place }
link-meet = 加入討論
settings-title = { $club } 的設定
settings-how = 想改什麼就寫什麼，可以一次寫幾個，比如 { $example }。
settings-group-picking = 選論文
settings-group-reading = 閱讀與提交
settings-group-discussing = 討論
settings-group-club = 讀書會
settings-group-more = 其他
settings-asked-summary = 第 { $number } 輪在此之前已經選定，仍然要求總結。
settings-asked-critique = 第 { $number } 輪在此之前已經選定，仍然要求點評。
settings-asked-either = 第 { $number } 輪在此之前已經選定，仍然要求總結或點評。
settings-asked-both = 第 { $number } 輪在此之前已經選定，仍然要求總結和點評。
setting-zone = 按哪裡的時鐘（zone: { $value }）
setting-language = 貼文用的語言（language: { $value }）
setting-organizers = { $count } 位主辦人（organizers: { $names }）
setting-meet = 在哪裡碰面討論（meet: { $value }）
paused = 選論文暫停了，直到主辦人說 /club resume。正在讀的這一輪會走完。
paused-until = 選論文暫停到 { $until }。正在讀的這一輪會走完。
close-sure = 要永久關閉 { $club } 嗎？以後不會再發任何貼文。
closed = { $club } 關閉了。謝謝大家一起讀過。

## The console


## The doctor and one's own page

club-doctor = 檢查讀書會的頻道和接下來的安排
    .name = 檢查
    .example = /club doctor
doctor-title = { $club } 的情況
doctor-nothing-to-check = 這裡沒有可檢查的。
doctor-no-organizer = 讀書會已經沒有主辦人了；管理這個{ $ground }的人可以用 /club settings 指定一位。
doctor-paused = 選論文暫停中；/club resume 繼續。
doctor-stranded = 讀書會的頻道都發不了帖；修好一個，它就自己繼續。
doctor-moment = { $at } – { $step }
doctor-nothing-comes = 沒有安排。
doctor-shift = 時鐘在 { $at } 調整（{ $old } 到 { $new }）；一週的鐘點不變。
doctor-odd-zone = 讀書會的時鐘是「{ $zone }」，它不是一個地方：可能不跟隨你那裡的夏令時。它照常執行；用 /club settings zone: 你的城市 來改。
doctor-rules-package = 時鐘規則用 { $version }（tzdata 包；這台機器自己的：{ $own }）。
doctor-backup = 機器人記錄的最近一次備份：{ $at }。
doctor-backup-late = 機器人記錄的最近一次備份是 { $at }；執行它的人可以在記錄檔裡看到之後為什麼沒有備份，或者 [store] backup 是不是關了。
doctor-rules-own = 時鐘規則用 { $version }（這台機器自己的）。
label-next = 接下來（按 { $zone } 時間）

## Help

help-title = 你在這裡能做什麼
help-paper = 大家都能用
help-club = 主辦人用
help-line = { $command } – { $help }
help-more = /paper help critique 說明一個指令並舉例；/paper help my 是關於你自己的；/paper help club 是主辦人能做的。
help-field = { $field }：{ $help }（{ $choices }）
help-field-free = { $field }：{ $help }
label-fields = 欄位
label-example = 例如

## Moderation: hiding entries, tidying papers, handing a club over

club-handover = 把讀書會交給另一位成員
    .name = 移交
    .name-member = 成員
    .more = 會用私訊問對方，有兩週時間；對方接受後，你就不再是主辦人。
    .example = /club handover member: @Ben
    .label-member = 下一位主辦人
button-sure-handover = 對，問對方
handover-left = { $name } 已經不參加了；先用 /club rejoin 請回來。
handover-whom = { $club } 交給誰？提及對方，或者選一位不能在這裡提及的人。
handover-sure = 把 { $club } 交給 { $name } 嗎？我會用私訊問，對方有兩週時間。對方接受後就是主辦人，你不再是；管理這個{ $ground }的人仍然可以做主辦人能做的一切。
handover-offered = 我已經問了 { $name }。對方接受之前什麼都不變。如果訊息到不了，/club settings organizer 可以直接指定。
handover-yours = 你現在是 { $club } 的主辦人。/paper help 列出主辦人能做的事。
handover-not-yours = 那 { $club } 就留在現在的人手裡。
handover-accepted = 現在由 { $name } 主辦 { $club }，你不再是主辦人。
handover-declined = { $name } 不想接手 { $club }；你還是主辦人。
handover-self = 讀書會本來就是你在主辦；請說另一個人。
no-offer = 現在沒有人要把讀書會交給你：可能已經回答過、被收回，或者超過兩週了。

## What a club follows, and the new papers proposed from it


## Two homes

club-home = 讓讀書會再住進一個頻道或平台
    .name = 頻道
    .name-code = 程式碼
    .name-leave = 離開
    .more = 它給另一個頻道一個程式碼，由那裡的管理者輸入。「leave: yes」讓這個頻道退出。
    .example = /club home
    .label-code = 另一個頻道給的程式碼
    .label-leave = yes：這個頻道不再是家
    .called-leave = 離開這個頻道
label-homes = 讀書會的 { $count } 個頻道
home-line = { $home }，自 { $since }
home-line-here = { $home }，自 { $since }（就是這裡）
home-code = 在另一個頻道，由它的管理者輸入 { $command } code: { $code }，讀書會也就住在那裡。程式碼 24 小時內有效，只能用一次。
home-joined-title = { $club } 也住在這裡了
home-joined = 一張選票、一篇論文、一套日期；這個頻道有自己的卡片和討論串。兩邊都有帳號的成員請用 /paper my link。
home-arrived-title = { $club } 又住在這裡了
home-arrived = 它從原來的地方接著走：成員都還在，每份提交、每篇論文、每段連續紀錄也都在。搬家期間錯過的，現在補上。
home-already = 這個頻道已經是 { $name } 的家；請在另一個頻道輸入程式碼。
leave-sure = { $club } 不再住在這個頻道嗎？其他頻道照常；這裡已有的內容留著。
button-sure-leave = 對，離開這個頻道
left = { $club } 不再住在這個頻道。
left-there = { $club } 不再住在 { $home }。
leave-sure-there = { $club } 不再住在 { $home } 嗎？其他頻道照常；那裡已有的內容留著。
leave-which = { $club } 有些頻道發不了帖。要離開哪一個？
start-or-move =
    { $count ->
        [1] { $club } 已經沒有頻道了。要把它連同成員和筆記搬到這裡，還是建立一個新的讀書會？
       *[other] 你有 { $count } 個讀書會已經沒有頻道了。要把其中一個連同成員和筆記搬到這裡，還是建立一個新的？
    }
button-move-home = 把 { $club } 搬到這裡
button-found-new = 不，建立新的讀書會
button-remove-home = 移除 { $home }
button-home-code = 換一個程式碼
cannot-live-discord-removed = 我不是這個伺服器的成員，發什麼都到不了。請用「bot」範圍連同指令一起邀請我，然後再試。
cannot-live-discord-right = 我在這裡還不能發文；缺少：{ $detail }。請在這個頻道里給我的身分組，然後再試。
cannot-live-channel-gone = 我看不到這個頻道，沒法在這裡發文。請把我加進來（Slack：/invite @Paperclub；Discord：讓我的身分組看得到頻道），然後再試。
cannot-live-slack-member = 我還不在這個頻道里，沒法在這裡發文。請輸入 /invite @Paperclub，然後再試。
cannot-live-unless-joined = 我還不在這個頻道里，沒法在這裡發文。要我加入嗎？（/invite @Paperclub 也一樣。）
cannot-live-slack-archived = 這個頻道被封存了，我沒法在這裡發文。請恢復它，或者在別的頻道開始。
cannot-live-slack-restricted = 工作區的設定不讓我在這個頻道發文。請允許，或者在別的頻道開始。
cannot-live-not-allowed = 我在這個頻道缺少許可權：{ $detail }。請在這裡給我，然後再試。
button-join-channel = 加入頻道並開始
button-start-again = 再試一次
home-moved-title = { $club } 現在住在這裡
home-moved = 成員、論文和筆記都跟來了；發不了帖的頻道留在後面。
leave-where = 這不是 { $club } 住的頻道；請在要離開的那個頻道里說。
last-home = 這是 { $club } 唯一的家。先用 /club home 加一個，或用 /club close 關閉讀書會。
code-wrong = 我不認識這個程式碼；請檢查一下，或者要一個新的。
code-used = 這個程式碼已經用過了；請要一個新的。
code-too-many = 一小時內你已經輸了 { $most } 個不對的程式碼；請過 { $minutes } 分鐘再試。

## Buttons and forms

button-help = 我在這裡能做什麼？
button-now = 現在到哪一步了？
button-sure-close = 對，關閉讀書會

## Kinds and labels

label-skipped = 已跳過
day-0 = 週一
day-1 = 週二
day-2 = 週三
day-3 = 週四
day-4 = 週五
day-5 = 週六
day-6 = 週日

## Refusals

last-organizer = { $name } 是最後一位主辦人；請先指定另一位。
zone-needed = 我需要讀書會的時區，像這樣：/club start 頁邊筆記 zone: Asia/Shanghai
already-a-club = 這個頻道已經是 { $name } 的家；/club settings 可以改設定。
already-paused = 讀書會已經在暫停；/club resume 繼續。
not-paused = 讀書會沒有暫停。
until-past = 請給今天之後的一天，比如 2027-01-07 或 next monday。
pick-stays-on = 選定論文不能關掉；/club pause 可以暫停。
two-pick-days = 「every」和「pick」寫了兩個不同的星期；請只寫一次。
rhythm-order = 在讀書會的一週裡，{ $first }必須在{ $second }之前，也不能同時；請移動其中一個。
group-my = 關於你自己的
    .name = 我的
button-accept-club = 好，我來接手
button-decline-club = 不了，謝謝
offer-letter = { $who } 想把 { $club } 交給你：你會成為它的主辦人，決定一週的安排、設定和選論文。請在 { $until } 之前回答。
language-in-part = { $language }，已翻譯 { $percent }%，其餘為英文
