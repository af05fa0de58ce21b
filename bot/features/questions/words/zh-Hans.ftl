feature-questions = 对论文提问，去请教懂的人

## Asking people who know

paper-ask = 问一个只有作者或专家能答的问题
    .more = 大家可以附议你的问题；收尾时，附议最多的五个写成一封信，由一位志愿者发出去。
    .example = /paper ask 输入更长时，这个效果还在吗？
    .label-question = 你的问题，一两句话
    .called-question = 你的问题
    .label-paper = 哪一篇（不是本周的才填）
    .called-paper = 哪一篇
paper-question = 写一个问题，请教懂的人
    .example = 输入更长时，这个效果还在吗？
    .title = 你的问题
    .label-text = 你的问题
    .hint-text = 要让没听说过这个读书会的人也看得懂。
paper-answers = 存下懂的人的回答
    .example = 1. 还在，长到四倍都行。
    .title = 存下回答
    .label-answers = 回答
    .hint-answers = 把收到的粘贴进来，整个读书会都能在讨论串里看到。
    .label-by = 谁回答的
    .hint-by = 作者或专家希望怎么署名。
ask-title = 关于“{ $title }”的问题
ask-none = 还没有人对“{ $title }”提问。
ask-answered = 关于“{ $title }”的问题都有回答了。
ask-hint = 你也想问的都选上；再选一次会覆盖。附议最多的会去请教懂的人。
ask-line = { $number }. { $text } – { $who }{ $count ->
    [0] {""}
   *[other] {" "}· { $count } 人想问
}
ask-more = 还有 { $count } 个问题想问的人少一些。
ask-choose = 你也想问哪些？
asked = 你的问题放进讨论串里的列表了。先算你一票，别人也可以附议。
asked-answered = 这个问题第 { $number } 轮（{ $day } 那一周）问过，也有回答：
asked-again = 这个已经有人问了，算上你一票。
ask-voiced = 你附议了 { $count } 个问题：
    { $texts }
ask-voiced-none = 你一个都没附议，随时可以再选。
too-many-questions = 这一轮你已经有 { $most } 个没回答的问题；先收回一个，或等等回答。
no-such-question = 这个问题已经不在列表上了；/paper ask 看现有的。
unask-sure = 要收回“{ $text }”吗？附议也会一起撤掉。
unasked = 你的问题收回了。
question-sent = 这个问题已经去请教了，不能再收回。
button-ask = 提个问题
button-ask-about = 关于：{ $title }
button-ask-round = 第 { $number } 轮还没答的
button-unask = 收回 { $number }
button-sure-unask = 对，收回

## The message to people who know

inquiry-title = 谁去请教懂的人？
inquiry-intro = 关于“{ $title }”，这些问题想问的人最多。
inquiry-wanted = 愿意的人会拿到一封写好的信，发给作者或专家就行。
inquiry-line = { $number }. { $text }
inquiry-empty-card = 这里原有的问题都收回了。
inquiry-taken-by = { $who } 去问，回答会放在这个讨论串里。
inquiry-answered = 回答在这个讨论串里。
button-carry = 我去问
button-carry-again = 看看那封信
button-answers = 存下回答
button-step-back = 我去不了了
inquiry-yours = 交给你啦，谢谢。复制这封信，发给作者或专家；里面没有成员的名字。
inquiry-then = 收到回答就存进来：会发到讨论串里，也和论文放在一起。
inquiry-taken = { $who } 已经在问了；你也认识合适的人的话，跟 { $who } 说一声。
inquiry-over = 这些问题的回答已经存好了；/paper ask 可以看。
inquiry-no-questions = 信里的问题都收回了，没有可发的。
no-such-inquiry = 读书会里没有这封信；/paper ask 看问题。
inquiry-not-yours = 谁去问的，由谁来存回答；先按“我去问”。
stepped-back = 还是谢谢你，现在别人也可以去问了。
inquiry-reminder = 一周前，你拿着“{ $title }”的问题去请教了。有回音吗？
answers-title = 关于“{ $title }”的回答
answers-from = { $who } 回答
answers-label = 回答
answers-asked = 问了什么
answers-thanks = 谢谢 { $who } 去问。
answers-filed = 回答和论文存在一起了，也发到了讨论串里。谢谢。
expert-dear = { $authors }：您好！
expert-hello = 您好！
expert-names-more = { $first } 及合作者
expert-names-and = { $first }、{ $last }
expert-who = 我们是 { $club }，一个一起读论文的读书会。我们读了“{ $title }”，也讨论过，还有 { $count } 个问题想请教：
expert-thanks = 哪怕简短的回答也会帮到我们，整个读书会都会读到。感谢您的研究和时间。
expert-sign = { $club }
expert-link = 论文：{ $link }
digest-line-question = { $text }{ $count ->
    [0] {""}
   *[other] {" "}· { $count } 人想问
}
label-questions = 请教懂的人

## The audit

audit-ask = 第 { $number } 轮，要请教的问题
audit-inquiry = 第 { $number } 轮，征集谁去问
audit-inquiry-reminder = 提醒去请教的人
audit-answers = 第 { $number } 轮，懂的人的回答

## Entries

counted-questions = { $count } 个请教的问题
label-asked = 讨论串里问到的
now-questions = 有 { $count } 个要请教的问题还没回答：/paper ask。
year-questions = 个问题提出
