feature-suggestions = 追っている情報源からの新しい論文

## The audit

audit-suggest = 第 { $number } 回、おすすめ
audit-organizers-sources = 幹事へ：何も届かない情報源

## What a club follows, and the new papers proposed from it

club-follow = 新しい論文のために追うものを見る、変える
    .name = 追う
    .name-source = 情報源
    .name-stop = やめる
    .name-suggest = 件数
    .more = arXiv の分野（cs.LG）、arXiv への言葉や検索式、フィードのアドレス。投票の半日前に、近い新着をすすめます。
    .example = /club follow cs.LG
    .label-source = 分野（cs.LG など）、言葉、フィード
    .called-source = 追うもの
    .label-stop = やめるもの：番号か名前
    .called-stop = やめるもの
    .label-suggest = 一回のおすすめ数（0〜10）
    .called-suggest = 一回のおすすめ数
follow-title = { $club } が追うもの
follow-none = まだ何も追っていません。/club follow に arXiv の分野（cs.LG など）、探す言葉、フィードのアドレスをどうぞ。
follow-line = { $number }. { $source }
follow-suggest =
    { $count ->
        [0] おすすめはありません。/club follow suggest: 3 で変えられます。
       *[other] 一回に最大 { $count } 本の新しい論文をすすめます。
    }
follow-next = 次のおすすめは { $at } です。
follow-added = { $club } は { $source } を追い始めました。
follow-stopped = { $club } は { $source } を追うのをやめました。
button-stop-following = { $source } をやめる
suggested-title = 新着で、読んだものに近い論文
suggested-intro = 投票の前に、推薦したくなるかもしれない論文です。
suggested-near = 「{ $title }」に近い：{ $words }
suggested-new = { $source } の新着
button-nominate = { $number } を推薦
source-fails = { $club }：{ $source } から何も得られません – { $problem }。
source-fails-hint = 一週間はそのまま進み、こちらは試し続けます。/club follow で様子を見て、やめられます。
source-problem-address = アドレスをたどれない
source-problem-private = アドレスが公開のものでない
source-problem-unreachable = アドレスに応答がない
source-problem-slow = 応答が遅すぎる
source-problem-large = 大きすぎる
source-problem-redirects = 転送が循環している
source-problem-missing = アドレスにもう何もない
source-problem-closed = 入れない
source-problem-broken = 内容を読めない
source-problem-other-kind = アドレスの先がフィードではない
source-problem-silent = 応答しない
no-source-category = arXiv に「{ $typed }」という分野はありません。{ $nearest } のことですか？
no-source-address = 「{ $typed }」はたどれるアドレスではありません。https://example.org/feed.xml のようにフィードのアドレス全体を入力してください。
no-source-question = 検索式「{ $typed }」を読めません。ti:attention AND (cat:cs.LG OR cat:stat.ML) のように書くか、普通の言葉を入力してください。
no-source-words = 「{ $typed }」に探す言葉がありません。cs.LG のような分野、言葉、フィードのアドレスを入力してください。
no-source-empty = 何を追いますか？ cs.LG のような arXiv の分野、言葉、フィードのアドレスを入力してください。
no-source-too-long = 長すぎます。cs.LG のような分野、言葉、フィードのアドレスを入力してください。
source-unread = { $source } を追えません：{ $problem }。アドレスを確かめるか、フィードのアドレスを入力してください。
source-silent = { $source } を今見られません。数分後にもう一度お試しください。
source-finds-nothing = arXiv で「{ $source }」は見つかりません。別の言葉か、cs.LG のような分野をお試しください。
source-known = { $source } はもう追っています。/club follow に全部あります。
source-not-followed = 「{ $typed }」は追っていません。/club follow に追っているものがあります。
too-many-sources = もう { $most } 件追っています。先に /club follow でひとつやめてください。
label-sources = 何も届かない情報源
