"""A club moves in from the command line: asked in the terminal, with a bar, and gone on with after it was cut off."""

from pathlib import Path

from tests.conversation.test_command_line import configured, paperclub
from tests.loopback.arxiv import LoopbackArxiv

YEARS = """date,title,link
2019-03-04,,arXiv:1706.03762
2019-03-11,Nobody ever wrote this down,
"""


async def test_a_club_moves_in_from_the_command_line(tmp_path: Path) -> None:
    """What is sure is taken in, what is doubtful only where somebody says so; again it changes nothing."""
    (tmp_path / "years.csv").write_text(YEARS)
    async with LoopbackArxiv() as arxiv:
        configured(
            tmp_path,
            f'[arxiv]\napi_url = "{arxiv.api_url}"\nseconds_between_requests = 0\n[defaults]\nsearch = "arxiv"\n',
        )
        await paperclub(tmp_path, "run", typed="as ada\n/club start The Margin Notes zone: Europe/Berlin\n")
        ended = await paperclub(tmp_path, "import", "years.csv", "--club", "the margin notes", typed="y\ny\nout\ny\n")
        assert "1 sessions are here now" in ended.out, (ended.out, ended.err)
        assert "Nobody ever wrote this down" in ended.out
        again = await paperclub(tmp_path, "import", "years.csv", "--club", "1", "--yes")
        assert "1 are there already" in again.out or "One is there already" in again.out, (again.out, again.err)
        nobody = await paperclub(tmp_path, "import", "years.csv", "--club", "Others")
        assert nobody.code == 1
        assert "There is no club “Others” here" in nobody.err
