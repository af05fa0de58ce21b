## Commands: members

paper-my-away = 說你什麼時候不在，連續紀錄會等你
    .name = 不在
    .name-first = 從
    .name-last = 到
    .name-lead = 主持
    .more = 一輪裡至少一半時間不在，就既不斷也不加。「off」收回。「lead」說要不要請你主持討論。
    .called-first = 不在的第一天
    .called-last = 不在的最後一天
    .example = /paper my away 20 Dec to 3 Jan
    .label-first = 不在的日子，如 24.12. - 3.1.，或 off
    .label-last = 最後一天，如果還沒寫
    .label-lead = 主持討論：never、in turn 或 gladly
    .called-lead = 主持討論
paper-my-export = 讀書會存著的關於你的一切，做成檔案
    .name = 匯出
    .name-format = 格式
    .more = json 給程式用，內容最全；markdown 給人讀。
    .example = /paper my export format: markdown
    .label-format = 哪種檔案：json 或 markdown
    .called-format = 檔案種類
paper-my-forget = 把你和你的文字從讀書會里刪除
    .name = 忘掉我
    .more = 你的筆記、推薦語和帳號都會消失；數字留著，但不帶你的名字。不能撤銷。
    .example = /paper my forget

## The doctor and one's own page

home-no-club = 你還沒有加入讀書會。在讀書會的頻道里，/paper now 顯示本週論文；第一次提交之後你就是成員。
home-paper = 本週論文
home-done = 這一輪要求的你都交了。
home-streak = 你的連續紀錄
home-notes = 你最近的筆記
home-reminded = 私訊提醒：開。
home-not-reminded = 私訊提醒：關。
button-mine = 我的筆記

## Moderation: hiding entries, tidying papers, handing a club over

last-organizer-leaves = 你是 { $club } 唯一的主辦人；請先用 /club handover 交給別人，或用 /club close 關閉。

## About oneself

away-on-day = 記下了：{ $first } 不在。連續紀錄會等你。
away-on = 記下了：{ $first } 到 { $last } 不在。連續紀錄會等你。
away-own-today = 你那裡今天是 { $today }。
away-off =
    { $count ->
        [0] 你沒有記過不在。
       *[other] 歡迎回來。你記的不在都收回了。
    }
away-none = 你沒有記過不在。/paper my away 20 Dec to 3 Jan 可以記一段。
away-line = 不在：{ $days }
away-day = { $first }
away-days = { $first } 到 { $last }
away-hint = /paper my away off 全部收回。
away-hint-one = /paper my away { $first } off 只收回那一天的。
away-taken-back = 你{ $days }又在了。
button-not-away = 又在了：{ $first }
exported = 讀書會存著的關於你的一切。
exported-round = { $number }，{ $day }
nothing-about-you = 讀書會沒有存著關於你的任何東西。
forget-sure = 你在 { $club } 的筆記、推薦語、投票上的名字和帳號都會永久刪除，連續紀錄也一樣。可以嗎？/paper my export 先給你留一份。
forget-closed = 已經關閉的 { $clubs } 裡還存著的關於你的內容也一起刪除；那之後頻道換了別的讀書會的，舊訊息會留在那裡。
forgotten = 好了。你的文字和名字都已從讀書會里刪除。

## Pace: goals, reading, the weekly letter

paper-my-remind = 讓我用私訊提醒你
    .name = 提醒
    .name-when = 開關
    .name-what = 內容
    .more = 「round」：收尾之前，如果你還沒交。「pace」：每輪一次，你的進度。「recall」：關於你 1、4、12 週前讀過的問題。「ping」：選定論文、討論開始時叫你。
    .example = /paper my remind on
    .label-when = on 或 off
    .label-what = round（不寫也是它）、pace、recall 或 ping
    .called-when = 要不要寫給你
    .called-what = 寫什麼給你
remind-round-on = 提醒的時候如果你還沒交，會收到私訊。
in-all-clubs = 這在你全部 { $count } 個讀書會里都有效。
remind-round-off = 提醒時不再發私訊給你。
remind-ping-on = 選定論文和討論開始時會叫你：在我可以給身分組的地方用身分組，否則用私訊。
remind-ping-off = 選定論文或討論時不再叫你。
no-such-letter = 這條訊息已經不存著了。
letters-kept = 你不在的時候，有 { $count } 封信給你：
letter-not-yours = 這條訊息是給別人的。

## Two homes

paper-my-link = 讓你的兩個帳號成為一個成員
    .name = 合併帳號
    .name-code = 程式碼
    .name-undo = 分開
    .more = 用另一個帳號輸入它給的程式碼：{ "/paper my link code: …" }。筆記、投票和連續紀錄合而為一；「undo: yes」再分開。
    .example = /paper my link
    .label-code = 另一個帳號給的程式碼
    .label-undo = yes：把帳號再分開
    .called-undo = 分開帳號
link-code = 用你的另一個帳號，在 { $club } 裡輸入 { $command } code: { $code }，你們就是一個成員：一張選票，一段連續紀錄。程式碼 24 小時內有效，只能用一次。不要給別人看。
linked =
    { $streak ->
        [0] { $name }，你們現在是一個成員：一張選票，一段連續紀錄。/paper my link undo: yes 可以再分開。
       *[other] { $name }，你們現在是一個成員：一張選票，連續 { $streak } 輪。/paper my link undo: yes 可以再分開。
    }
unlinked = 帳號又分開了，各自帶著原來的。之後的歸 { $name }。
link-no-member = 你還不是這裡的成員，沒有可合併的。請用你參加讀書會的帳號要程式碼。
link-other-club = 這個程式碼不是 { $club } 的；請在它所屬讀書會的頻道里輸入。
link-same = 這是你自己的程式碼；請用另一個帳號輸入。
link-none = 沒有可以分開的帳號。

## Who has left, and lost accounts

club-retire = 記下某位成員不再參加
    .name = 不再參加
    .name-member = 成員
    .more = 不再問、不再寫信、不再計入，要做的事轉給別人。連續紀錄會等著：再用機器人就回來了。離開伺服器或工作區的人會自動發現。
    .example = /club retire member: @Ben
    .label-member = 誰不再參加
club-rejoin = 記下某位成員又參加了
    .name = 重新參加
    .name-member = 成員
    .more = 中間的幾週算作不在。
    .example = /club rejoin member: @Ben
    .label-member = 誰又參加了
club-vouch = 擔保某個新帳號屬於某位成員
    .name = 擔保
    .name-member = 成員
    .name-account = 新帳號
    .name-undo = 分開
    .more = 給丟了帳號的人。他們先用新帳號在讀書會里做一件事，比如投票或 { "/paper my remind" }。然後「member」是原來的人，「account」是現在的帳號：筆記、投票和連續紀錄合而為一。「undo: yes」再分開。
    .example = /club vouch member: @Ben account: @Ben2
    .label-member = 丟了帳號的成員
    .label-account = 新帳號
    .label-undo = yes：把帳號再分開
    .called-undo = 分開帳號
retired = 記下了：{ $name } 不再參加。連續紀錄會等著；再用機器人就回來，/club rejoin 也可以請回來。
rejoined =
    { $streak ->
        [0] { $name } 又參加了。中間的幾週算作不在。
       *[other] { $name } 又參加了，連續 { $streak } 輪。中間的幾週算作不在。
    }
retire-self = 你在參加：你就在這裡。不在的時候用 /paper my away。
has-left-already = { $name } 已經不參加了；/club rejoin 可以請回來。
has-not-left = { $name } 在參加；沒有什麼要請回來的。
vouched = { $name } 和 { $account } 現在是一個成員，兩個名字都在 /club audit 裡。{ $command } member: { $name } undo: yes 可以再分開。
vouched-letter = { $club } 的一位主辦人擔保帳號 { $account } 也是你的。如果不對，/paper my link undo: yes 把兩個再分開。
unvouched = { $name } 和 { $account } 又是兩個成員，各自帶著原來的。
vouch-same = 這兩個都是 { $name }；請給丟了的帳號和新的帳號。
vouch-self = 得由別人替你擔保；請找另一位主辦人。
vouch-none = 沒有可以收回的：沒有別的帳號合併到 { $name }。
audit-vouched = 關於擔保帳號的信

## Buttons and forms

button-sure-forget = 對，忘掉我

## Refusals

mention-them = 我分不清「{ $typed }」是誰；請輸入 @ 並從列表裡選，這樣才確定。
mentioned-no-member = 你說的人不是 { $club } 的成員；第一次提名、投票或提交之後才算成員。
several-members = 有幾位成員都叫 { $typed }：{ $members }。請用編號代替名字，比如 #12。
member-numbered = { $number } { $name }，自 { $since }
choose-member = 或者選一位不能在這裡提及的人…
away-not-then = 你那時沒有記不在，記的是{ $days }。
away-past = 不在不能從過去開始；補交在下次選定之前都算。
away-order = 最後一天必須在第一天之後，最多一年。

## The audit

audit-join = 第 { $number } 輪，有人進入討論串
audit-called = 這裡叫誰
audit-call-pick = 第 { $number } 輪，叫大家看論文
audit-call-discuss = 第 { $number } 輪，叫大家討論
file-too-large = 這個檔案會有 { $megabytes } MB，超過這裡能發的。執行我的人可以幫你取。

## One's own language

paper-my-language = 選擇我用哪種語言跟你說話
    .name = 語言
    .name-language = 語言
    .more = 只影響你自己看到的：回答、表單、私訊。讀書會的公開訊息用讀書會的語言。「auto」跟隨你的應用程式。
    .example = /paper my language 繁體中文
    .label-language = 語言，如 繁體中文、Deutsch 或 ja；auto：跟隨應用程式
    .called-language = 語言
language-chosen = 從現在起，我用{ $language }跟你說話。
language-auto = 從現在起，我跟隨你應用程式的語言，只要我會說。
language-now = 我正用{ $language }跟你說話；我會{ $known }。
