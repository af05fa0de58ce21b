"""The corpus command in short: what was read, refused, crashed, and what is suspicious."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot.club.papers.model import Paper
from tests.corpus.__main__ import judge
from tests.corpus.judging import figures, suspicions
from tests.corpus.reading import files, judged
from tests.loopback.feeds import Item, atom
from tests.loopback.web import LoopbackWeb, Page
from tests.loopback.web.resolver import Registered

PAGES = Path(__file__).parents[1] / "library" / "pages"


def test_the_pages_of_the_suite() -> None:
    """No page crashes, no title is its host's name, and no tag is left in one."""
    verdicts = [one for path in files(PAGES) for one in judged(path, path.name)]
    assert len(verdicts) >= 70
    assert [one for one in verdicts if one.outcome == "crashed"] == []
    strange = {name for one in verdicts for name in one.suspicious}
    assert not {name for name in strange if name.startswith(("tags", "TeX", "title"))}


def test_what_is_suspicious() -> None:
    """Each suspicion has its example, and a good paper has none."""
    good = Paper(
        key="web:x", title="On rings", authors=("Emmy Noether",), abstract="If a<b and $5.", link="https://x.example/"
    )
    assert suspicions(good) == ()
    bad = Paper(key="web:x", title="site.example", abstract=r"<p>$\alpha$ &amp; b", link="https://www.site.example/a")
    assert suspicions(bad) == (
        *("no author", "title is the host's name", "TeX left in the abstract", "tags left in the abstract"),
    )
    assert suspicions(Paper(key="web:x", title=r"On \emph{r} <i>x</i>", authors=("A",)))[0] == "TeX left in the title"


def test_the_command(tmp_path: Path) -> None:
    """A folder of all kinds: a line each and the figures; what cannot be parsed is refused."""
    (tmp_path / "page.html").write_text("<title>On owls</title><meta name=author content='Ada Field'>")
    (tmp_path / "wall.html").write_text("<title>Client Challenge</title>")
    (tmp_path / "feed.xml").write_bytes(atom([Item(title="Moths", link="https://a.example/m")]))
    (tmp_path / "record.json").write_text(json.dumps({"DOI": "10.1000/a", "title": "On rings <b>x"}))
    (tmp_path / "broken.json").write_text("{")
    (tmp_path / "none.txt").write_text("# nothing is asked for\n")
    done = subprocess.run(
        [sys.executable, "-m", "tests.corpus", str(tmp_path)], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert "read     page.html: On owls" in done.stdout
    assert "refused  wall.html: closed" in done.stdout
    assert "read     feed.xml: Moths; ! no author" in done.stdout
    assert "refused  broken.json: broken" in done.stdout
    assert "5 in all: 3 read, 2 refused" in done.stdout
    assert figures([]).startswith("0 in all")


async def test_addresses_over_the_wire(net: LoopbackWeb, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A list of addresses is asked for as the configuration says; each answer, or its reason, is a line."""
    net.pages["/owls"] = Page(b"<title>On owls</title><meta name=author content='Ada Field'>")
    net.pages["/wall"] = Page(b"<title>Just a moment...</title>")
    net.dois["10.1000/rings1"] = Registered({"title": "On rings", "author": [{"literal": "Emmy Noether"}]})
    (tmp_path / "all.txt").write_text(
        f"# ours\n{net.url}/owls\n{net.url}/wall\nhttps://press.example/10.1000/rings1/figures/1\nno reference\n"
    )
    (tmp_path / "config.toml").write_text(f'[doi]\napi_url = "{net.doi_url}"\n[web]\nallow = "{net.host}:{net.port}"\n')
    verdicts = await judge(tmp_path, tmp_path / "config.toml")
    assert [(one.outcome, one.why or one.title) for one in verdicts] == [
        *(("read", "On owls"), ("refused", "closed"), ("read", "On rings"), ("refused", "no reference")),
    ]
    assert "read     https://press.example/10.1000/rings1/figures/1: On rings" in capsys.readouterr().out
