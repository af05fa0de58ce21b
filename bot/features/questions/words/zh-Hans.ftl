feature-questions = 对论文提问，并去问懂的人

## Asking people who know

paper-ask = 问只有作者或专家能答的问题
    .name = 提问
    .name-question = 问题
    .name-paper = 论文
    .more = 别人可以附议你的问题；收尾时最好的五个合成一封信，由一位志愿者发出。
    .example = /paper ask Does the effect hold for longer inputs?
    .label-question = 你的问题，一两句话
    .called-question = 你的问题
    .label-paper = 哪篇论文，如果不是本周的
    .called-paper = 哪篇论文
paper-question = 写一个给懂行的人的问题
    .example = Does the effect hold for longer inputs?
    .title = 你的问题
    .label-text = 你的问题
    .hint-text = 没听说过这个读书会的人也应该看得懂。
paper-answers = 存下懂行的人的回答
    .example = 1. Yes, up to four times as long.
    .title = 存下回答
    .label-answers = 回答
    .hint-answers = 把收到的粘贴进来；整个读书会会在讨论串里看到。
    .label-by = 谁回答的
    .hint-by = 作者或专家，按他们希望的称呼。
ask-title = 关于“{ $title }”的问题
ask-none = 还没有人就“{ $title }”提问。
ask-answered = 关于“{ $title }”的问题都有了回答。
ask-hint = 选出你也想问的；再选一次会替换之前的。最好的会去问懂的人。
ask-line =
    { $number }. { $text } – { $who }{ $count ->
        [0] { "" }
       *[other] { " " }· { $count } 人附议
    }
ask-more = 还有 { $count } 个附议更少的问题。
ask-choose = 你也想问哪些？
asked = 你的问题在讨论串的列表里了。你自己算一票，别人可以附议。
asked-answered = 这个在第 { $number } 轮，{ $day } 那一周，问过也答过了：
asked-again = 这个已经有人问过；现在算上了你的一票。
ask-voiced =
    你附议了 { $count } 个问题：
    { $texts }
ask-voiced-none = 你一个也没有附议。随时可以再选。
too-many-questions = 你在这一轮已经有 { $most } 个未答的问题；先收回一个，或等回答。
no-such-question = 这个问题已经不在列表里；/paper ask 显示现有的。
unask-sure = 要收回“{ $text }”吗？它的附议也一起消失。
unasked = 你的问题收回了。
question-sent = 这个问题已经发给懂行的人了，不能再收回。
button-ask = 提问
button-ask-about = 关于：{ $title }
button-ask-round = 第 { $number } 轮还没答的
button-unask = 收回 { $number }
button-sure-unask = 对，收回

## The message to people who know

inquiry-title = 谁去问懂的人？
inquiry-intro = 关于“{ $title }”，这些问题附议最多。
inquiry-wanted = 志愿者会拿到写好的一封信，可以直接发给作者或专家。
inquiry-line = { $number }. { $text }
inquiry-empty-card = 原来在这里的问题都收回了。
inquiry-taken-by = { $who } 来发。回答会放在这个讨论串里。
inquiry-answered = 回答在这个讨论串里。
button-carry = 我来发
button-carry-again = 看看那封信
button-answers = 存下回答
button-step-back = 我不发了
inquiry-yours = 归你了，谢谢。把这封信复制下来，发给作者或专家；里面没有读书会任何人的名字。
inquiry-then = 有了回答就存下来：会发在讨论串里，并和论文放在一起。
inquiry-taken = { $who } 已经在发这一封；如果你也认识人，问问 { $who }。
inquiry-over = 这一封的回答已经存下；/paper ask 可以看。
inquiry-no-questions = 这封信里的问题都收回了，没有可发的。
no-such-inquiry = 这个读书会没有这封信；/paper ask 显示问题。
inquiry-not-yours = 只有发信的人能存下回答；请先按“我来发”。
stepped-back = 还是谢谢你；现在别人可以来发了。
inquiry-reminder = 一周前你把关于“{ $title }”的问题带给了懂的人。有回音了吗？
answers-title = 关于“{ $title }”的回答
answers-from = { $who } 回答
answers-label = 回答
answers-asked = 问的是
answers-thanks = 谢谢 { $who } 去问。
answers-filed = 回答已和论文放在一起，也发在讨论串里。谢谢。
expert-dear = 尊敬的 { $authors }：
expert-hello = 您好：
expert-names-more = { $first } 及各位合作者
expert-names-and = { $first } 和 { $last }
expert-who = 我们是 { $club }，一个一起读论文的读书会。我们读了“{ $title }”并一起讨论，还有 { $count } 个问题没有想明白：
expert-thanks = 哪怕简短的回答也会帮我们很多；整个读书会都会读。感谢您的工作和时间。
expert-sign = { $club }
expert-link = 论文：{ $link }
digest-line-question =
    { $text }{ $count ->
        [0] { "" }
       *[other] { " " }· { $count } 人附议
    }
label-questions = 去问懂行的人

## The audit

audit-ask = 第 { $number } 轮，给懂行的人的问题
audit-inquiry = 第 { $number } 轮，问谁去问他们
audit-inquiry-reminder = 给去问的人的提醒
audit-answers = 第 { $number } 轮，懂行的人的回答

## Entries

counted-questions = { $count } 个给懂行的人的问题
label-asked = 讨论串里问的
now-questions = 有 { $count } 个给懂行的人的问题还没答：/paper ask。

## The figures of a year

year-questions = 个问题提出
