feature-terms = 論文の言葉を、ひとりずつ説明する

## The audit

audit-known = 第 { $number } 回、前に説明された言葉
audit-terms = 第 { $number } 回、説明を待つ言葉

## Entries

counted-terms = 説明された言葉 { $count } 語

## Terms

paper-term = 言葉の意味を尋ねる、説明する
    .name = 用語
    .name-term = 言葉
    .name-what = 操作
    .name-paper = 論文
    .more = まだ説明のない言葉は、名前を出さずにスレッドの一覧に載ります。誰でも説明でき、直せます。/paper term だけで全部を表示します。
    .example = /paper term attention head
    .title = 言葉を説明する
    .label-term = 言葉
    .label-what = 説明する、前のものを見る、外す
    .called-what = その言葉をどうするか
    .label-paper = 今週の論文でなければ、どこで出会ったか
    .called-paper = 出会った論文
    .label-explanation = 意味を、自分の言葉で
    .called-explanation = 意味
    .hint-explanation = 自分が教わりたかったように。後で誰でも直せます。
terms-title =
    { $count ->
        [0] すべての言葉が説明されました
       *[other] 説明を待つ言葉が { $count } 語
    }
terms-all-known = /paper term 言葉 で次を尋ねてください。名前は出ません。
terms-choose = どれかを説明する
terms-more = …ほか { NUMBER($count) } 語
terms-none = まだ誰も言葉を尋ねていません。/paper term 言葉 で、名前を出さずに一覧に載せられます。
terms-draft = 書いたものは残してあります。/paper term 言葉 what: explain で開き直せます。
terms-taken-back = ここにあった説明は取り下げられました。
words-title = 輪読会の言葉
known-title = 前に説明された言葉
history-title = 「{ $term }」について言われたこと
term-line = { $term }：{ $words } – { $who }
term-by = { $who }、{ $at }
term-from = { $who }、{ $at }、「{ $title }」より
term-flagged = 「{ $term }」を一覧に載せました。名前は出ません。
term-flagged-before = 「{ $term }」はもう一覧にあります。説明はまだです。
term-explained = ありがとうございます。「{ $term }」が説明されました。
term-improved = ありがとうございます。「{ $term }」はあなたの言葉になりました。前のものも残ります。
term-dropped = 「{ $term }」を一覧から外しました。
term-form = 「{ $term }」
term-form-for = 「{ $term }」（「{ $title }」で）
unexplain-sure = 自分の説明をずっと消しますか？ 前のものがまた有効になります。
unexplained = 説明を消しました。
label-explained = 説明済み
label-to-explain = 説明待ち
label-new-terms = 今週説明された言葉
button-explain = 説明する：{ $term }
button-improve = 直す
button-earlier = 前のもの
button-unexplain = 削除：{ $words }
not-a-term = 「{ $typed }」は言葉として残せません。文字、数字、記号が要ります。
too-many-terms = もう { NUMBER($most) } 語が説明を待っています。先にどれかを説明してください。/paper term に一覧があります。
no-such-term = 「{ $typed }」を尋ねた人はいません。/paper term に全部あります。
no-such-source = 「{ $typed }」は輪読会の論文ではありません。/paper find で探すか、付けないでください。
not-explained = 「{ $term }」の説明はまだありません。/paper term { $term } what: explain でフォームを開きます。
term-stays = 「{ $term }」は説明済みで、残ります。自分の言葉は消せます。
no-such-explanation = その説明はもうないか、あなたのものではありません。

## The figures of a year

year-terms = 語を説明
find-term = 用語：{ $term }
