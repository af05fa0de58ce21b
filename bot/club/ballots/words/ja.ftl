## Commands: members

paper-nominate = 論文を推薦する
    .name = 推薦
    .name-paper = 論文
    .name-pitch = 理由
    .name-title = タイトル
    .name-link = リンク
    .more = arXiv 番号、DOI、ページや講演や動画のアドレス、または探す言葉。読めないものはタイトルとリンクを手で入力します。
    .example = /paper nominate 1706.03762 pitch: everything since stands on it
    .label-paper = arXiv 番号、DOI、アドレス、探す言葉
    .called-paper = 論文
    .label-pitch = なぜ読みたいか
    .label-title = タイトル（手で入力する場合）
    .called-title = タイトル
    .label-link = リンク（手で入力する場合）
    .called-link = リンク
paper-enter = 調べられないものを推薦する
    .title = 手で入力
    .example = /paper nominate title: The title on the page link: https://example.org/page
    .label-title = タイトル
    .label-authors = 著者
    .hint-authors = コンマで区切る
    .label-link = リンク
    .hint-link = 読める場所（https:// で始まる）
    .label-pitch = なぜ読みたいか
paper-nominations = 推薦されたものを見る
    .name = 推薦一覧
    .example = /paper nominations
paper-vote = 読みたい論文に投票する
    .name = 投票
    .name-papers = 番号
    .more = 番号でいくつでも。もう一度で置き換え、「none」で取り消し。票の多い論文を必ず読みます。同票なら、前回選ばれなかった人、次に長く待った論文が先です。
    .example = /paper vote 1 3
    .label-papers = 投票用紙の番号、または none
    .called-papers = 投票用紙の番号

## The audit

audit-nominate = 第 { $number } 回、推薦の募集
audit-vote = 第 { $number } 回、投票用紙
audit-empty-soon = 第 { $number } 回、候補がないという早めの知らせ
audit-empty-now = 第 { $number } 回、候補がないという最後の知らせ

## Nominations and the vote

nominated-line = { $who } さんの推薦：{ $authors }
nominated-line-bare = { $who } さんの推薦です。
retracted-warning = ⚠ この論文は撤回されています。出版社か著者が取り下げました。そのつもりで読んでください。
nominations-title = 推薦 { $count } 本
nominations-line = { $number }. { $title } – { $who }
nominations-lapsed = あなたの推薦 { $count } 件が前回の決定で期限切れになりました：{ $titles }。/paper nominate でまた推薦できます。
nominations-none = まだ推薦がありません。一番乗りをどうぞ：/paper nominate に arXiv 番号、DOI、アドレス、または言葉を。
withdrawn-nomination = 「{ $title }」の推薦を取り下げました。
enter-intro = 調べられなかったので、何か教えてください。入力したとおりに推薦します。
ballot-title = { $day } の論文に投票
ballot-intro = 投票を始めます。いくつでも選べます。票のいちばん多い論文が { $pick } に決まります。
ballot-over =
    { $count ->
        [0] 投票は終わりました。決まった論文はありません。
       *[other] 投票は終わりました。決まったのは { $titles } です。
    }
ballot-tie = 同票：{ $titles }
ballot-line =
    { $number }. { $paper }{ $count ->
        [0] { "" }
       *[other] { " " }· { $count } 票
    }
ballot-voters =
    { $count ->
        [0] まだ誰も投票していません。
       *[other] { $count } 人が投票しました。
    }
ballot-voted =
    { $count ->
        [0] 投票した人はいませんでした。
       *[other] { $count } 人が投票しました。
    }
ballot-choose = 読みたい論文
voted =
    { $count } 本に投票しました：
    { $titles }
voted-none = どれにも投票していません。決定まで投票し直せます。

## Buttons and forms

button-withdraw = { $number } を取り下げる

## Kinds and labels

label-pitch = 理由

## Refusals

already-read = 「{ $title }」は{ $when }読みました。別の論文をどうぞ。
being-read = 「{ $title }」は今、第 { $number } 回で読んでいます。別の論文をどうぞ。
already-nominated = 「{ $title }」はもう { $who } さんが推薦しています。/paper nominations に一覧があります。
too-many-nominations = もう { $most } 本推薦しています。先に /paper nominations でひとつ取り下げてください。
no-such-nomination = その推薦はもうありません。/paper nominations に今のものがあります。
not-yours = 取り下げられるのは推薦した人か幹事だけです。
no-vote-here = この輪読会に投票はありません：{ $how }。幹事が /club settings か /club rhythm で変えられます。
pick-by-vote = 一週間の流れで切られています
pick-by-queue = いちばん長く待った推薦に決まります
pick-by-random = 推薦の中からくじで決まります
pick-by-organizer = 幹事が選びます
vote-opens = 投票はまだです。{ $opens } に始まります。それまで /paper nominate で加えられます。
vote-not-open = 投票はまだです。/paper now で決定の時刻がわかり、/paper nominate で加えられます。
vote-over = この一覧の投票は終わったので、何も変えていません。/paper vote に今の投票用紙があります。
vote-undated = この一覧がどの投票のものかわかりません。更新前に投稿されたものです。何も変えていません。最新の投票用紙で選んでください。
ballot-empty = 投票用紙はまだ空です。/paper nominate で一本載せられます。
setting-pick_by =
    { $value ->
        [queue] 先に推薦された論文から読みます
        [random] 推薦の中からくじで決めます
        [organizer] 幹事が論文を選びます
       *[vote] 投票で論文を決めます
    }（pick_by: { $value }）
setting-carry =
    { $value ->
        [0] 落ちた論文は次の投票に残りません
       *[other] 落ちた論文はあと { $value } 回の投票に残ります
    }（carry: { $value }）
