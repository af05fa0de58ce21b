"""Titles and abstracts in the manner of arXiv's, put together by lot from phrases written for this."""

import random
from collections.abc import Sequence

_SUBJECTS = (
    r"Sparse Attention",
    r"$\beta$-Decay Spectra",
    r"{B}ayesian Bandits",
    r"Schr\"odinger Operators",
    r"$k$-Means",
    r"the $\Lambda$CDM Model",
    r"K\"ahler Manifolds",
    r"$p$-Adic $L$-Functions",
    r"MoS$_2$ Monolayers",
    r"Gau{\ss} Sums",
    r"$\mathcal{N}=4$ Theories",
    r"\texttt{timm} Models",
    r"Erd\H{o}s--R\'enyi Graphs",
    r"H$_2$O Clusters",
    r"SU($N$) Gauge Theory",
    r"the {GPT-4} Tokenizer",
    r"Bj{\o}rn's Lemma",
    r"$\mathbb{Z}_2$ Lattices",
)
_FORMS = (
    r"On {0} and {1}", r"{0}: An $\mathcal{{O}}(n\log n)$ Algorithm", r"Towards {0} at $\sqrt{{s}}=13$ TeV",
    r"Why {0} Beat {1} by 10\%", r"A Note on {0} in $\mathbb{{R}}^n$", r"{0} without {1}", r"``{0}'' Revisited",
    r"Learning {0} from {1} for \$5", r"{0} for $5 per Hour", r"What {{0,1}}^n Says about {0}",
)  # fmt: skip
_SENTENCES = (
    r"We show that $x_{n+1} \leq \frac{a+b}{2n}$ for all $n \geq 1$.",
    r"The error is $\widetilde{O}(\sqrt{n})$ with probability $1-\delta$.",
    r"It costs $5 per page and $10 per book, which is 50% less.",
    r"Our code is at \url{https://example.org/code} and uses \texttt{numpy}.",
    r"We measure $m_H = 125.1 \pm 0.2\,\mathrm{GeV}$ with 139 fb$^{-1}$ of data.",
    r"Here $\|f\|_{L^2}$ is the norm and $\langle x, y \rangle$ the inner product.",
    r"Files under C:\data\raw and $HOME/cache are read by {name} alone.",
    r"A \textbf{strong} and \emph{simple} baseline reaches $97.3\%$ on three sets.",
    r"We thank Poincar\'e, Lov\'asz, {\L}ukasiewicz and {\O}rsted.",
    r"For pages 10--20 see Fig.~1; the ``main'' result---a bound---is new.",
    r"If $A \implies B$ and $B \iff C$, then $\Pr[X > t] \leq e^{-t^2/2}$.",
    r"The set {0,1}^n, a_b and 2^n stay as they are.",
    r"With $\tfrac{1}{2}$ of the data we get $\hat{\theta}_{\rm ML} \to \theta$ as $N \to \infty$.",
    r"There is no mathematics in this sentence, and nothing to be done.",
    r"The complexity is $\Omega(\log n/\log\log n)$, so $\mathsf{P} \neq \mathsf{NP}$ would follow.",
    r"\textit{In vivo}, Ca$^{2+}$ and CO$_2$ rise at $37^\circ$C.",
    r"We study $f:\{0,1\}^n \to \{-1,1\}$ with $\deg f = d$.",
    r"As in \cite{key2020}, $\int_0^1 f(x)\,dx = \sum_{k=1}^\infty a_k$.",
)


def texts(count: int, lot: random.Random) -> list[str]:
    """So many texts, each second one a title, the others abstracts of a few sentences."""
    return [_title(lot) if number % 2 else _abstract(lot) for number in range(count)]


def _title(lot: random.Random) -> str:
    return lot.choice(_FORMS).format(*lot.sample(_SUBJECTS, 2))


def _abstract(lot: random.Random) -> str:
    some: Sequence[str] = lot.sample(_SENTENCES, lot.randint(3, 7))
    return " ".join((*some, f"{_title(lot)} is left open."))
