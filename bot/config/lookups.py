"""Where papers and pages are looked up: the sections for arXiv, the web, DOIs, PubMed and Crossref."""

from pydantic import Field

from bot.config.addresses import ArxivUrl, BareUrl
from bot.config.section import Section
from bot.config.values import Allow, Mail


class ArxivSettings(Section):
    """Where papers are looked up."""

    api_url: ArxivUrl = Field(default="https://export.arxiv.org/api/query", description="address of arXiv's search")
    timeout_seconds: float = Field(default=20, ge=0.1, le=300, description="how long one request may take")
    deadline_seconds: float = Field(
        default=60, ge=0.1, le=900, description="how long a look-up may take with all its retries"
    )
    seconds_between_requests: float = Field(
        default=3, ge=0, le=60, description="pause between two requests; arXiv asks for 3"
    )


class WebSettings(Section):
    """How pages are read whose addresses members give. Only public addresses are reached."""

    allow: Allow = Field(
        default="",
        description="what may be reached although it is not public: hosts with a port, or networks, such as "
        "`wiki.example.org:8080, 10.0.0.0/8`",
    )
    timeout_seconds: float = Field(
        default=15, ge=0.1, le=120, description="how long a page may take with all its redirects"
    )


class DoiSettings(Section):
    """Where DOIs are looked up."""

    api_url: BareUrl = Field(default="https://doi.org", description="address of the DOI resolver")


class PubmedSettings(Section):
    """Where the numbers of PubMed and PubMed Central are looked up."""

    api_url: BareUrl = Field(
        default="https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1/articles",
        description="address of the public converter of these numbers to DOIs",
    )


class CrossrefSettings(Section):
    """Where words are searched in clubs that choose so."""

    api_url: BareUrl = Field(default="https://api.crossref.org", description="address of Crossref's search")
    mailto: Mail = Field(default="", description="an e-mail address for Crossref to write to; it answers sooner then")
