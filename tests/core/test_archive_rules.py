"""The archive's rules: how members stand there, what files are called, and how long lists are cut."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.club.archive import By, linked
from bot.club.members.model import Member
from bot.club.papers.model import Paper
from bot.features.archive.citing import citation
from bot.features.archive.cutting import cut
from bot.features.archive.door import COOKIE, LINK, link_of, member_of, new_cookie, new_key, new_link
from bot.features.archive.names import category_list
from bot.features.archive.shown import Audience
from bot.features.archive.standing import Stand, Standing, Stands, initials, standing

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
ADA = Member(id=1, club_id=1, name="Ada Lovelace", joined_at=NOW)
BOB = replace(ADA, id=2, name="bob")
GONE = replace(ADA, id=3, name="", forgotten=True)


def stand(member: Member, how: Standing, *, for_all: bool) -> Stand:
    """What this member chose."""
    return Stand(club_id=1, member_id=member.id, how=how, for_all=for_all)


def stands(audience: Audience, *chosen: Stand) -> Stands:
    """How all of them stand there."""
    return Stands({one.id: one for one in (ADA, BOB, GONE)}, {one.member_id: one for one in chosen}, audience)


@pytest.mark.parametrize(
    ("name", "short"),
    [("Ada Lovelace", "A. L."), ("ærø", "Æ."), ("王小明", "王."), ("  J.-P.  Serre ", "J. S."), ("🦊", ""), ("", "")],
)
def test_initials(name: str, short: str) -> None:
    """The first letters of its words, whatever the script; nothing of a name that has no letter."""
    assert initials(name) == short


@pytest.mark.parametrize("how", Standing)
def test_strangers_see_only_what_was_said_to_them(how: Standing) -> None:
    """A choice made among members holds among members; to everybody only that one is out."""
    among, to_all = stand(ADA, how, for_all=False), stand(ADA, how, for_all=True)
    assert standing(among, Audience.MEMBERS) is standing(to_all, Audience.MEMBERS) is standing(to_all, Audience.PUBLIC)
    assert standing(among, Audience.PUBLIC) is (Standing.OUT if how is Standing.OUT else Standing.NAMELESS)
    assert standing(None, Audience.MEMBERS) is Standing.NAME
    assert standing(None, Audience.PUBLIC) is Standing.NAMELESS


def test_what_stands_beside_what_is_theirs() -> None:
    """Name, initials or nothing; nothing at all of who is out, forgotten or nobody."""
    seen = stands(Audience.PUBLIC, stand(ADA, Standing.INITIALS, for_all=True))
    assert [seen.by(one) for one in (1, 2, 3, None, 99)] == [By("A. L.", "person-1.html"), By(), None, None, None]
    assert stands(Audience.MEMBERS, stand(BOB, Standing.OUT, for_all=False)).by(2) is None


def test_names_that_are_only_text() -> None:
    """Who presented is told among members unless they hide; to everybody only members who stand there."""
    told = ("Ada Lovelace", "BOB", "A guest")
    among = stands(Audience.MEMBERS, stand(BOB, Standing.NAMELESS, for_all=False))
    assert among.told(told) == ("Ada Lovelace", "A guest")
    assert stands(Audience.PUBLIC, stand(ADA, Standing.INITIALS, for_all=True)).told(told) == ("A. L.",)
    assert stands(Audience.PUBLIC).told(told) == ()


def test_files_of_categories() -> None:
    """A category is called as it is where that is a file's name; anything else under a number."""
    assert category_list("cs.LG") == "papers-of-cs.LG.html"
    for odd in ("../../etc/passwd", "", "a b", "統計", "x" * 500, ".", "con/", "<script>"):
        assert category_list(odd).removeprefix("papers-of-").removesuffix(".html").isalnum()
    assert category_list("統計") != category_list("數學")


def test_long_lists_are_cut() -> None:
    """Each thing stands on one piece, in its order; a list of nothing has a page all the same."""
    found = cut("words.html", range(101), 50)
    assert [one.file for one in found] == ["words.html", "words-2.html", "words-3.html"] == list(found[0].files)
    assert [item for one in found for item in one.items] == list(range(101))
    nothing: list[str] = []
    assert [(one.file, one.items) for one in cut("words.html", nothing)] == [("words.html", [])]


def test_a_long_title_and_many_authors() -> None:
    """Lists and tags hold what a page can hold; a title that is cut has no formulas that are cut."""
    paper = Paper(
        id=7, key="arxiv:1706.03762", title="n² " * 700, authors=("A. Uthor",) * 3000, written=(("title", "$n^2$"),)
    )
    link = linked(paper, {7})
    assert len(link.title) <= 300
    assert (link.page, link.tex) == ("paper-7.html", "")
    assert linked(replace(paper, title="n²"), ()).tex == "$n^2$"
    tags = citation(paper)
    assert ("citation_arxiv_id", "1706.03762") in tags
    assert len(tags) < 110


def test_the_door() -> None:
    """A link is nobody's under another key, and none is a cookie; both grow old."""
    key, other = new_key(), new_key()
    link, cookie = new_link(key, 5, NOW), new_cookie(key, 5, NOW)
    found = link_of(key, link, NOW + LINK)
    assert found
    assert found.member_id == 5
    assert new_link(key, 5, NOW) != link
    assert link_of(key, link, NOW + LINK * 1.1) is None
    for text, by in ((link, other), (cookie, key), ("", key), ("x.y.z", key)):
        with pytest.raises(ValueError, match=r"^.*$"):
            link_of(by, text, NOW)
    assert member_of(key, cookie, NOW + COOKIE) == 5
    assert [member_of(*one) for one in ((other, cookie, NOW), (key, link, NOW), (key, "", NOW))] == [0, 0, 0]
    assert member_of(key, cookie, NOW + COOKIE * 1.1) == 0
