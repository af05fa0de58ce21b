"""A command that is called otherwise by now answers to its former names, and says the new one to whoever types."""

from dataclasses import replace

from bot.chat.menu import Menu
from bot.chat.post import Call, Form, Part, Refusal, Reply
from bot.wording import Words


def by_todays_name(menu: Menu, call: Call) -> Call:
    """The same call, its command called as it is today: what follows, and what is kept of it, knows no other."""
    command = menu.get(call.command)
    return replace(call, command=command.path) if command else call


def told(answer: Reply | Form, typed: Call, called: Call, texts: Words) -> Reply | Form:
    """The answer, with a line about the new name to whoever typed the former one."""
    line = _line(typed, called, texts)
    if not line:
        return answer
    if isinstance(answer, Form):
        return replace(answer, intro="\n".join(filter(None, (answer.intro, line))))
    return replace(answer, post=replace(answer.post, parts=(*answer.post.parts, Part((line,)))))


def told_with(no: Refusal, typed: Call, called: Call, texts: Words) -> Refusal:
    """The refusal, with that line."""
    line = _line(typed, called, texts)
    no.text = " ".join(filter(None, (no.text, line)))
    no.whole = (*no.whole, f" {line}") if no.whole and line else no.whole
    return no


def _line(typed: Call, called: Call, texts: Words) -> str:
    """Nothing where nothing was typed: a button or form of before cannot be pressed by another name."""
    if typed.command == called.command or typed.pressed or typed.submitted:
        return ""
    return texts("called-now", former=f"/{typed.command}", now=f"/{called.command}")
