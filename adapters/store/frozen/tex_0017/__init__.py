"""The rules of TeX (`bot.rules.tex`) as revision 0017 reads stored papers by them."""

from adapters.store.frozen.tex_0017.reading import readable

__all__ = ["readable"]
