## The audit

audit-act = 幹事がしたことについてのメッセージ

## Moderation: hiding entries, tidying papers, handing a club over

club-hide = 提出物を非表示にする、また表示する
    .name = 非表示
    .name-member = メンバー
    .name-kind = 種類
    .name-paper = 論文
    .name-number = 回
    .name-undo = 再表示
    .more = 書いた人しか読めなくなり、数には入ります。誰のものかと、必要なら論文を指定します。いくつもあれば選びます。名前なしで最新の回の一覧を表示します。
    .example = /club hide member: @Ben why: It names a patient.
    .title = 非表示にしますか？
    .label-member = 誰の提出物か
    .label-kind = 二つあるときはどちらか
    .label-paper = どの論文のものか（省略可）
    .called-paper = どの論文
    .label-number = 何回目のものか（省略可）
    .called-kind = どの提出物
    .called-number = 何回目
    .label-undo = また表示する
    .label-why = 理由
    .hint-why = 書いた人にダイレクトメッセージで伝えます。空でもかまいません。
button-hide = 非表示：{ $entry }
button-unhide = また表示：{ $entry }
button-hide-it = 非表示にする
hide-intro = { $entry }（「{ $title }」）
hide-which = どの提出物ですか？
hide-choose = 提出物を選ぶ
hide-more = 古いもの { $count } 件は載せていません。論文か回を指定してください。
hidden-done = 非表示にしました。読めるのは書いた人だけで、数には入ります。
unhidden-done = また表示しました。
hidden-letter = { $club } の幹事が、「{ $title }」へのあなたの{ $kind }を非表示にしました。
hidden-letter-stays = 数には入り、読めるのはあなただけです：/paper my notes にあります。
unhidden-letter = { $club } の幹事が、「{ $title }」へのあなたの{ $kind }をまた表示しました。
label-reason = 理由
no-such-entry = その提出物はもうありません。/club hide に今のものがあります。
no-entries-there = その提出物はありません。/club hide を名前なしで使うと最新の回のものが出ます。
nothing-to-hide = まだ誰も提出していません。
nothing-hidden = そこに非表示のものはありません。
hidden-already = もう非表示です。undo: yes でまた表示します。
not-hidden = 非表示ではありません。
