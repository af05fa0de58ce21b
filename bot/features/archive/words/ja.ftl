## Commands: members

paper-archive = 輪読会のページ：読み、書き、説明したすべて
    .name = アーカイブ
    .title = アーカイブ
    .more = ブラウザー用のリンクを渡します。十分以内に一度だけ使え、そのブラウザーは一か月入れます。
    .example = /paper archive
paper-my-archive = 輪読会のページでの名前の出し方
    .name = 名前の出し方
    .name-how = 方法
    .more = 名前、イニシャル、名前なし、または出さない。何も言わなければ、誰でも読めるところでは名前なしです。
    .label-how = 名前の出し方
    .example = /paper my archive how: initials

## Settings

club-settings-label-archive = 輪読会のページを誰が読めるか
club-settings-label-invite = ページに載せる参加方法
setting-archive =
    { $value ->
        [public] 輪読会のページは誰でも読めます（archive: public）
        [members] 輪読会のページはメンバーが読めます（archive: members）
       *[other] 輪読会のページはありません（archive: off）
    }
setting-invite = ページに載せる参加方法（invite: { $value }）

## The way in

archive-title = { $club } のページ
archive-link = このリンクで、ブラウザーひとつが一度だけ、十分以内に入れます：{ $link }
archive-public = 誰でもここで読めます：{ $address }
archive-off = { $club } のページはまだありません。幹事が始められます：/club settings archive: members
archive-not-served = この Paperclub はページを公開していません。運用者が設定の [site] listen で始められます。
archive-members-only = { $club } のページはメンバー用です。最初の提出でメンバーになります。
archive-stand-name = そこでは名前で出ます。
archive-stand-initials = そこではイニシャルで出ます。
archive-stand-nameless = あなたのものは名前なしで出ます。
archive-stand-out = あなたのものは出ません。
archive-stand-later = いつか誰にでも開かれたら、言い直すまでは名前なしで出ます。
archive-own-page = 自分のページ：{ $address }
button-archive-name = 名前で
button-archive-initials = イニシャルで
button-archive-nameless = 名前なしで
button-archive-out = 出さない
archive-door-title = { $club }
archive-door = このブラウザーで輪読会のページを一か月読めるようにします。自分の端末で行ってください。
archive-door-button = 入る
archive-door-over = このリンクは使用済みか、古すぎます。/paper archive で新しいものを受け取れます。

## The pages

archive-description = { $club } は { NUMBER($papers) } 本の論文を一緒に読みました。
archive-join-by = 参加方法：{ $invite }
archive-join-ask = 参加したいときは、メンバーに声をかけてください。
archive-papers-all = 論文
archive-papers-year = { $of } 年の論文
archive-papers-category = { $of } の論文
archive-words = 言葉
archive-ties = つながり
archive-search = 検索
archive-year = { $year } 年
archive-week =
    { $count ->
        [0] 輪読会で議論しました。
       *[other] 輪読会で議論し、要約と批評を { NUMBER($count) } 本書きました。
    }
archive-withdrawn = 著者がこの論文を取り下げました。
archive-retracted = この論文は撤回されました。

## What stands on the pages besides

archive-page-skip = 本文へ
archive-page-menu = 輪読会のページ
archive-page-members-only = このページは輪読会のメンバー用です。外に渡さないでください。
archive-page-reading = 今週
archive-page-join = 参加するには
archive-page-latest = 最近読んだもの
archive-page-browse = 読んだものすべて
archive-page-newest = 新しい順
archive-page-by-title = タイトル順
archive-page-by-year = 年ごと
archive-page-by-category = 分野ごと
archive-page-by-reader = 読んだ人ごと
archive-page-pieces = ほかのページ
archive-page-piece = { $number } ページ
archive-page-counts = 論文 { NUMBER($papers) } 本 · 要約と批評 { NUMBER($entries) } 本 · { NUMBER($people) } 人
archive-page-entries = 要約と批評 { NUMBER($count) } 本
archive-page-authors =
    { $authors }{ $others ->
        [0] { "" }
       *[other] { " " }ほか { NUMBER($others) } 人
    }
archive-page-abstract = アブストラクト
archive-page-published = { $day } 発表
archive-page-read-on = { $day } に議論
archive-page-round = 第 { $number } 回
archive-page-nominated = { $who } さんの推薦
archive-page-presented = { $names } さんの発表
archive-page-vote = 投票
archive-page-voters = { $count } 人が投票
archive-page-approvals = { $title } – { $count } 票
archive-page-thread = 議論のスレッドへ
archive-page-still-blind = メンバーの書いたものは締めで開きます。
archive-page-summary = 要約
archive-page-critique = 批評
archive-page-summary-by = { $who } さんの要約
archive-page-critique-by = { $who } さんの批評
archive-page-late = 遅れて
archive-page-questions = 質問
archive-page-voices = 賛同 { $count }
archive-page-answers = 知っている人の答え
archive-page-answered = { $who } さんの答え
archive-page-builds = 作られたもの
archive-page-built = { $who } さんの制作
archive-page-learned = 学んだこと
archive-page-repository = リポジトリ
archive-page-notes = 集まりの記録
archive-page-cite = BibTeX
archive-page-graph = つながりの多い論文
archive-page-graph-how = Tab と矢印キー、または指で歩けます。一度目のタップでつながりが見え、二度目で開きます。下に同じものが一覧であります。
archive-page-left = つながりのある論文がほか { NUMBER($count) } 本、一覧にだけあります。
archive-page-times = つながり { $count } 件
archive-page-weeks = 週ごと
archive-page-week = { $day } の週：要約と批評 { $entries }、論文 { $papers }
archive-page-categories = 分野
archive-page-most-written = いちばん書かれた論文
archive-page-most-tied = つながりの多い論文
archive-page-since = { $day } からのメンバー
archive-page-written = 書いたもの
archive-page-yours = 自分のページ
archive-page-search-how = 探す言葉（すべてを含むもの）
archive-page-search-needs = 検索には JavaScript が必要です。論文はすべて一覧にあります。
archive-page-search-none = 見つかりませんでした。
archive-page-made-by = 輪読会のボット Paperclub が作りました。
