## Asking people who know

never-read = 讀書會沒有讀過「{ $typed }」；請說一篇讀過的論文。

## Nominations and the vote

found-title = 你指的是哪一篇？
found-line = { $number }. { $paper }（{ $reference }）
found-choose = 選擇論文

## The club

resumed = { $club } 繼續了。下次選定論文：{ $pick }。
late-note = 這本該在 { $due } 發出；當時我沒能及時發。

## Files


## The console

found-console-channel = 頻道 { $detail } 我進得去。
console-bot = Paperclub
console-direct = 私訊
console-in-thread = 在討論串「{ $name }」裡
console-edited = 有改動
console-picture = 圖：{ $alt }
console-choose-one = { $what }：輸入編號，1 到 { $most }。
console-choose-several = { $what }：輸入編號，比如「1 3」，或「none」。
console-choose-range = 請輸入 1 到 { $most } 之間的編號。
console-choose-only = 最多輸入 { $most } 個編號。
console-no-button = 眼前沒有 { $button } 這個按鈕；輸入「look」看看頻道。
console-no-list = 眼前沒有可選的列表；輸入「look」看看頻道。
console-no-form = 沒有開啟的表單；/paper summary 或 /paper critique 會開啟一張。
console-form-inline = 也可以寫成一行：{ $example }
console-form-how = Enter 鍵到下一欄，Shift-Tab 回到上一欄，Alt-Enter 換行。單獨一個點或 Ctrl-C 離開表單，寫過的會留著。
console-form-needed = { $label }（必填）
console-form-left = 你離開了表單，什麼都沒有提交。
console-file = 已寫入 { $path }。
console-file-failed = 我沒法在 { $folder } 裡寫檔案，內容放在這裡：
console-form-empty = 這一欄必填；單獨一個點或 Ctrl-C 離開表單。
console-meant = 這句話大家都看到了。如果你想用的是「{ $meant }」，請直接輸入它。
console-as = 你現在是 { $name }。
console-wait-how = 說等多久，比如「wait 2d」、「wait 3h」或「wait until mon 09:00」，最長一年。
console-wait-real = 這裡的時間自己走；只有演示裡才能快進。
console-wait-now = 現在是 { $now }。
console-in-channel = 你在頻道 { $channel } 裡。
console-no-thread = 這裡沒有這個討論串。
console-look-empty = 這裡還沒有人說過話。
console-people = { $names }
console-goodbye = 再見。
console-hello = 這裡是 #{ $channel }，你是 { $name }；時間按 { $zone } 顯示。/paper help 告訴你機器人能做什麼，help 告訴你這個視窗能做什麼；Ctrl-D 離開。
console-leave = Ctrl-D 離開。
console-help-title = 這個視窗能做什麼
console-help =
    /paper … 和 /club … – 讓機器人做事；Tab 補全
    1 或 1 3 – 從編號列表裡選
    !2 或按鈕上的字 – 按按鈕
    as ada – 換一個身份
    in thread, in channel – 你在哪裡說話
    look – 這裡說過什麼
    people – 有誰在
    wait 2d, wait until mon 09:00 – 在演示裡讓時間過去
    say … – 對大家說；其他任何一行也一樣
    quit – 離開，和 Ctrl-D 一樣
console-demo-begins =
    一個示範讀書會，已經一起讀了四週。一切都和真的一樣執行，
    只有成員說的話是事先寫好的。
console-demo-week = { " " }第 { $week } 週，共 { $of } 週{ " " }
console-demo-yours = 現在讀書會歸你了：換成任何成員（as dora），提問（/paper now），讓時間過去（wait 2d）。

## Discord

discord-paper = 論文讀書會：提名、投票、閱讀、提交
    .name = 論文
discord-club = 讀書會的一週，給主辦人
    .name = 讀書會
discord-slow = 這次花的時間太長了，什麼都沒有改動。請再試一次。
discord-again = 再試一次
discord-done = 好了，大家都能在下面看到。
discord-old-button = 我已經不記得這是關於什麼的了，所以什麼都沒有改動。/paper help 告訴你我能做什麼。
discord-no-home = 讀書會住在文字頻道或論壇裡；請到那裡叫我。
post-named = { $name } · { $day }
discord-thread-again = 討論在這裡繼續
discord-why-bot = 讓我能在伺服器裡
discord-why-applications-commands = 帶來 /paper 和 /club 兩個指令
discord-why-view-channel = 看得到讀書會的頻道
discord-why-send-messages = 釋出選票和本週論文
discord-why-create-public-threads = 為本週論文開討論串
discord-why-send-messages-in-threads = 在討論串裡發提醒、提交和小結
discord-why-embed-links = 用卡片顯示貼文
discord-why-attach-files = 隨卡片發圖片，並在你要求時把你的資料發給你
discord-why-create-events = 把討論放進伺服器的活動裡；沒有它其他一切照常
discord-why-read-message-history = 重試之前看看貼文是不是已經發出去了
found-discord-channel = 我看得到頻道 { $detail }。
found-discord-right = 我有「{ $detail }」許可權。
found-discord-tag = 論壇裡的新貼文會帶上標籤「{ $detail }」。
found-discord-events = 我可以把討論放進伺服器的活動裡。
finding-discord-events = 討論沒有放進伺服器的活動：我缺少「{ $detail }」許可權。如果你想要，請在伺服器設定裡把它給我的身分組。
finding-discord-right = 我缺少「{ $detail }」許可權；請在這個頻道里把它給我的身分組。
finding-discord-rights = 我在讀書會的頻道里缺少許可權：{ $detail }。請在那裡給我的身分組。
finding-discord-tag = 論壇 { $detail } 要求每個貼文都帶標籤，卻沒有我能用的；請加一個，或者取消這個要求。
finding-discord-locked = 討論串 { $detail } 被鎖住了；請解鎖，或者允許我管理討論串。
finding-discord-threads = 伺服器裡開啟的討論串已經到了 Discord 的上限，我沒法再為讀書會開一個。請封存或刪除一些不再需要的；該發的會自動補上。
finding-discord-removed = 我已經不在伺服器 { $detail } 裡了；重新邀請我，讀書會就會繼續。
finding-discord-connection = 我現在沒連上 Discord；請過一分鐘再看看。

## What a platform lacks

finding-channel-gone = 讀書會的頻道 { $detail } 被刪除了，或者我看不到它；/club home 會給一個程式碼，讀書會可以憑它搬到別的頻道。
finding-not-allowed = 我在讀書會的頻道里缺少許可權：{ $detail }。請在那裡給我。
finding-not-running = { $detail } 沒有在這個程式裡執行。

## The doctor and one's own page

keep-own-only = 你只能儲存自己的訊息；請 { $author } 來儲存這一條。

## Entries

entry-on = { $heading }，關於「{ $title }」
entries-week = 在 { $day } 那一週讀的。
asks-still-summary = 這一輪要求一篇總結：/paper summary。
asks-still-critique = 這一輪要求一篇點評：/paper critique。
asks-still-both = 這一輪要求一篇總結和一篇點評。
entry-summary = { $who } – 總結
entry-critique = { $who } – 點評
entry-removed = 這裡原有一份提交，作者已經收回。
mine-summary = 「{ $title }」的總結
mine-critique = 「{ $title }」的點評
now-asks-summary = 你還沒有提交：/paper summary。
now-asks-critique = 你還沒有提交：/paper critique。
now-asks-either = 你還沒有提交：/paper summary 或 /paper critique。
now-asks-both = 你還沒有提交：/paper summary 和 /paper critique。

## Explaining back in pairs


## Finding

found-words = 「{ $words }」的搜尋結果

## Moderation: hiding entries, tidying papers, handing a club over

entry-hidden = 這裡原有一份提交，主辦人把它隱藏了。

## Pace: goals, reading, the weekly letter

no-time-spent = 請給一個大於零的時間，比如 45m、1h30 或 2 hours。
too-much-time = 「{ $typed }」比一天還長；每次最多記 24 小時。
no-such-span = 我看不出「{ $typed }」是多長時間；請寫成 45m、1h30 或 2 hours。
no-such-hours = { $name } 不能是「{ $typed }」；請給 0 到 { $most } 之間的小時數，整數或半小時，比如 2.5。
letter-waits = 我有一條只給你的訊息，而你不接收我的私訊。
button-letter = 看看

## Slack

slack-whole-organization = Paperclub 一次只進一個工作區。請重新安裝，選一個工作區，而不是整個組織。
slack-title = Paperclub
slack-close = 關閉
slack-moment = 請稍等…
slack-cut = 內容太多，這裡放不下；請在頻道里用指令看全部。
slack-too-late = 表單沒能及時開啟。什麼都沒有丟；請再開啟一次。
slack-button-open = 開啟表單
slack-keep-cut = 你的訊息超過了這一欄的 { NUMBER($most) } 個字。放不下的還在你的訊息裡；請在這裡寫短一些。
slack-file-sent = 我已經用私訊發給你了。
slack-picture-sent = 圖片在你的私訊裡。
slack-picture-failed = 我剛才沒能把圖片發給你；過幾分鐘可以再要一次。
slack-file-failed = 我剛才沒能把檔案發給你；請過幾分鐘再試。
slack-not-shown = 回答沒能顯示在這裡。你寫的什麼都沒有丟；請再問一次。
slack-reinstall = 我已經不在這個工作區裡了；請管理員重新安裝我。
slack-install-failed = 安裝剛才沒能完成。請返回，過一分鐘再試。
slack-no-home = 讀書會住在頻道里；請到那裡叫我。
slack-manifest-description = 打理論文讀書會的一週：提名、投票、本週論文、總結、點評、連續紀錄。
slack-manifest-paper = 提名、投票、閱讀、提交
    .hint = nominate、vote、now、summary、critique、my、help
slack-manifest-club = 打理讀書會（主辦人）
    .hint = start、rhythm、settings、pick、pause、doctor
finding-slack-token = Slack 不再接受我的權杖：我被解除安裝了，或者權杖被撤銷了。請重新安裝我。
found-slack-token = Slack 認得我。
finding-slack-scopes = 我在 Slack 裡缺少許可權（{ $detail }）。請重新安裝我，就會補上。
found-slack-scopes = 我有需要的全部許可權。
finding-slack-member = 我已經不在讀書會的頻道里了。請邀請我進去：/invite @Paperclub
found-slack-member = 我在讀書會的頻道里。
finding-slack-archived = 讀書會的頻道被封存了。請恢復它；或者 /club home 會給一個程式碼，讀書會可以憑它搬到別的頻道。
found-slack-archived = 頻道是開啟的。
finding-slack-restricted = 工作區的設定不讓我在讀書會的頻道里發文。請允許我在那裡發文。
finding-slack-unreachable = Slack 現在沒有回應我（{ $detail }）。

## Streaks

streak-title =
    { $streak ->
        [0] 目前沒有連續紀錄
       *[other] 連續 { $streak } 輪
    }

## Two homes

code-expired = 這個程式碼已經失效；請要一個新的。

## The paper of the week

thread-more = 還有 { $count } 個
reminder-until = { $wrap } 之前提交算準時。

## Buttons and forms

button-summary = 提交總結
button-critique = 提交點評
button-late = 補交
button-entries = 誰讀了
discord-role = { $channel } 讀者
button-remind = 提醒我
button-remind-off = 不用再提醒我
button-by-hand = 手動填寫
button-again = 帶著內容再開啟
button-vote = 投票
button-sure-drop = 對，刪除
form-submit = 提交
form-left = 你離開了表單。什麼都沒有提交，寫過的都留著。
your-text = 這是你寫的，免得丟了：
form-for = 關於「{ $title }」

## Kinds and labels

kind-summary = 總結
kind-critique = 點評
label-week = 這一週
label-unclear = 還不清楚的
somebody = 某位成員
and-more = …還有 { NUMBER($count) } 個
step-nominate = 徵集提名
step-suggest = 推薦
step-vote = 投票
step-pick = 選定論文
step-recall = 回顧
step-year = 年度數字
step-prompt = 給主持人的大綱
step-remind = 提醒
step-discuss = 討論
step-wrap = 收尾
step-settle = 一輪結束
step-resume = 暫停結束
step-soon = 提醒要來的人
step-there = 問誰來了
step-empty-soon = 沒有可選論文時的提前提醒
step-empty-now = 沒有可選論文時的最後提醒
ground-server = 伺服器
ground-workspace = 工作區
ground-room = 房間

## Refusals

no-such-command = 我不認識 { $typed }；/paper help 列出我能做的事。
no-such-command-but = 我不認識 { $typed }；你是想用 { $nearest } 嗎？
feature-off = { $club } 暫時不用 { $feature }；主辦人可以用 /club features on: { $feature } 開啟。
organizers-only = { $command } 是給讀書會主辦人用的；請找一位主辦人，或者管理這個{ $ground }的人。
organizers-only-elsewhere = { $command } 是給 { $club } 的主辦人用的，而這個頻道不屬於它；管理它所在地方的人可以在它的頻道里用。
place-only = 只有管理這個{ $ground }的人才能讓讀書會住進它的頻道；請他們在那裡輸入 { $command }。
visitor = 你來自另一個工作區：可以一起看，也可以按「誰讀了」這樣的按鈕。要投票和提交，請向主辦人要一個他們工作區的帳號。
no-club = 這個頻道里還沒有讀書會；主辦人用 /club start 名字 建立一個。
which-club = 你在 { $count } 個讀書會里。指的是哪一個？
which-club-since = { $club }（自 { $since }）
button-more-clubs = 更多讀書會
missing = 請也給出{ $name }，像這樣：{ $example }
missing-in-form = 請填寫{ $name }。
too-long = { $name } 最多 { NUMBER($most) } 個字，現在有 { NUMBER($has) } 個；請寫短一些。
not-a-choice = { $name } 不能是「{ $typed }」；可選：{ $choices }。
no-such-rhythm = 我不明白「{ $typed }」；請寫成 2nd week 或 every month on the first Monday 這樣。
either-rhythm = 「{ $typed }」可以按週，也可以按月；請說 every { $weeks } weeks，或 every month on the { $day }。
days-off-when = 休息日最早從今天開始，最晚在兩年內結束。
too-many-days-off = 一個讀書會最多記 { $most } 段假期；skip: off 會全部取消。
no-such-time = { $name } 不能是「{ $typed }」；請給星期和時間，比如 sat 09:00，或 off。
no-such-zone = 我不認識時區「{ $typed }」；請給城市或國家，比如 Shanghai 或 Asia/Kolkata。
no-such-language = 我還不會說「{ $typed }」；我會 { $known }。
zone-offered = 「{ $typed }」不止一個地方；你指的是 { $places } 嗎？
zone-changes = { $city }（{ $zone }）
zone-steady = { $city }（{ $zone }，沒有夏令時）
button-zone = { $zone }
no-such-day = { $name } 不能是「{ $typed }」；請給一天，比如 24 Dec 或 2027-01-03。
no-such-date = { $name } 不能是「{ $typed }」；請給帶年份的日期，比如 2026-12-24 或 24 Dec 2026。
no-such-days = { $name } 不能是「{ $typed }」；請給一天（24 Dec）或一段（24.12. to 3.1.2027）。
either-day = 「{ $typed }」可能是 { $one }，也可能是 { $two }；請把月份寫成單詞。
day-is-over = 「{ $typed }」在這個月已經過去；如果指的是下一個，請寫上年份：{ $again }。
no-such-number = { $name } 不能是「{ $typed }」；請給 { $least } 到 { $most } 之間的數。
no-such-member = 這裡沒有叫 { $name } 的成員；第一次提名、投票或提交之後才算成員。
library-down = 文獻庫現在沒有回應；請過幾分鐘再試。
library-down-by-hand = 文獻庫現在沒有回應；請過幾分鐘再試，或者手動填寫：/paper nominate title: 標題 link: https://…
store-down = 我現在什麼都寫不下來，所以沒有任何改動；請過一分鐘再試。
stopping = 我正在被停下，沒能把這件事做完；請過一兩分鐘再試。
took-too-long = 這條訊息到我這裡花了太久，所以沒有任何改動；請再試一次。
overtaken = 你後來又做了更新的事，所以這一步略過了；如果還需要，請再做一次。
went-wrong = 我這邊出了問題，沒有任何改動；請再試一次，如果一直這樣，請告訴主辦人。
enough-looked-up = 一小時內我已經為你查了 { $most } 篇論文；請過 { $minutes } 分鐘再試，或者手動填寫：/paper nominate title: 標題 link: https://…
needs-title = 我沒辦法看 { $link }；請也給出標題，比如 /paper nominate title: 標題 link: { $link }
button-over = 這件事已經過去，所以沒有任何改動；請重新輸入指令。
no-such-field = { $command } 沒有「{ $typed }」這一欄；你是想寫「{ $nearest }:」嗎？它有這些欄：{ $names }。還沒有提交任何內容。
not-on-ballot =
    「{ $typed }」不在選票上；{ $most ->
        [0] 選票還是空的，/paper nominate 可以放一篇上去。
        [1] 上面只有一篇，編號 1。
       *[other] 請用 1 到 { $most } 的編號。
    }
nothing-to-read = 現在沒有可以提交的論文；/paper now 告訴你下一篇什麼時候選定。
no-such-note = 這條筆記已經不在了；/paper my notes 列出你的筆記。
called-now = { $former } 現在叫 { $now }。
lead-wish-stranger = 你不是 { $club } 的成員，所以沒有人會請你主持。
list-comma = 、
quoted = 「{ $text }」
day-and-time = { $day } { $time }

## A page that is not there

site-nothing-here = 這裡什麼都沒有。
site-only-to-read = 這裡只能閱讀。
site-not-now = 現在讀不到讀書會的記錄。請過一分鐘再試。
site-went-wrong = 這裡出了問題。請過一會兒再試。

## What people type: several ways with | between them, the most usual first. English is understood everywhere beside it

typed-off = 關 | 關閉 | 無 | 沒有 | 不
typed-today = 今天 | 今日
typed-tomorrow = 明天 | 明日
typed-day-after-tomorrow = 後天
typed-weekday-next-week = 下{ $weekday } | 下個{ $weekday }
typed-next-weekday = 下一個{ $weekday }
typed-in-days = { $count } 天後 | { $count } 天之後
typed-in-weeks = { $count } 週後 | { $count } 個星期後 | { $count } 週之後
typed-days = { $count } 天
typed-weeks = { $count } 週 | { $count } 個星期
typed-from-to = 從 { $first } 到 { $last } | { $first } 到 { $last } | { $first } 至 { $last }
typed-until = 直到 { $last } | 到 { $last } 為止 | 到 { $last }
typed-hour = { $hour } 點整 | { $hour } 點 | { $hour } 時
typed-hour-minutes = { $hour } 點 { $minutes } 分 | { $hour } 點 { $minutes }

## What there is to choose in commands: shown in menus, and what people may type for it

choice-on = 開 | 開啟
choice-off = 關 | 關閉
choice-yes = 是
choice-name = 名字
choice-initials = 縮寫
choice-nameless = 不署名
choice-out = 不出現
choice-members = 成員
choice-public = 所有人
choice-show = 顯示
choice-undo = 收回
choice-next = 下一輪
choice-now = 現在
choice-replace = 替換
choice-join = 加入
choice-why = 為什麼
choice-summary = 總結
choice-critique = 點評
choice-either = 任選其一
choice-both = 兩者都要
choice-round = 本輪
choice-pace = 進度
choice-recall = 回顧
choice-ping = 通知
choice-discussion = 討論
choice-explain = 說明
choice-earlier = 更早
choice-drop = 刪除
choice-after-own = 交了才看得到
choice-at-once = 立即
choice-at-wrap = 收尾時
choice-vote = 投票
choice-queue = 排隊
choice-random = 隨機
choice-organizer = 主辦人
choice-auto = 自動
choice-never = 從不
choice-in-turn = 輪流
choice-gladly = 樂意
choice-coming = 來
choice-maybe = 也許
choice-not-this-time = 這次不來
choice-builds-on = 建立在
choice-borrows-from = 借鏡
choice-contradicts = 矛盾
choice-could-replace = 可以取代
choice-same-idea = 同一想法
