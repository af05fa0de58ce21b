"""arXiv's query API (https://info.arxiv.org/help/api/user-manual.html) on 127.0.0.1, with its faults on demand."""

from tests.loopback.arxiv.entries import ATTENTION, DRUGS, FERMAT, RETRACTION, SAMPLES, Entry
from tests.loopback.arxiv.server import Asked, Fault, LoopbackArxiv

__all__ = ["ATTENTION", "DRUGS", "FERMAT", "RETRACTION", "SAMPLES", "Asked", "Entry", "Fault", "LoopbackArxiv"]
