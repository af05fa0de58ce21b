"""Forms as posts: what is asked for, and what is there already."""

from bot.chat.post import Form, Input, Part, Post
from bot.wording import Words


def form_post(form: Form, texts: Words) -> Post:
    """The whole form with its present values, and how to fill it in on one line."""
    parts = [Part((form.intro,))] if form.intro else []
    for one in form.inputs:
        parts.append(Part((one.help,), label=f"{one.name} – {label(one, texts)}"))
        if one.value:
            parts.append(Part((one.value,), quote=True))
    example = " ".join((f"/{form.command}", *(f"{one.name}: …" for one in form.inputs)))
    parts.append(Part(texts.text("console-form-inline", example=example)))
    return Post(title=form.title, parts=tuple(parts))


def heading(form: Form, texts: Words) -> Post:
    """What stands above the fields while they are asked for one by one."""
    intro = (Part((form.intro,)),) if form.intro else ()
    return Post(title=form.title, parts=(*intro, Part(texts.text("console-form-how"))))


def label(one: Input, texts: Words) -> str:
    """A field's label, saying whether it is needed."""
    return texts("console-form-needed", label=one.label) if one.required else one.label


def filled(form: Form, values: dict[str, str]) -> Post:
    """What somebody wrote into a form."""
    written = ((one.label, values.get(one.name, "")) for one in form.inputs)
    parts = tuple(Part((text,), label=name, quote=True) for name, text in written if text.strip())
    return Post(title=form.title, parts=parts)
