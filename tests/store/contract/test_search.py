"""What can be found, by whom, and in which order."""

from dataclasses import replace
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.club.entries import findable
from bot.club.entries.model import NoteKind
from bot.club.entries.repository import Notes
from bot.club.members.belongings import Ownership
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.features.connections.model import Connection, ConnectionKind
from bot.features.connections.repository import Connections
from bot.features.terms.model import Explanation, Term
from bot.features.terms.repository import Terms
from bot.ports import Store
from bot.search.indexing import phrases
from bot.search.model import Entry
from bot.search.repository import Search
from bot.store.repositories import Repositories
from tests.store.samples import KINDS, NOW, Sample, club

NUMBERS = count(1)
A_CHECK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
SCRIPTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40)
MIXED = st.text(st.sampled_from("aZ+#=-_.'\"*()\\ \n é²模型が트랜はไทย🦉:&|!<>~^{}$"), max_size=40)
TEXTS = MIXED | SCRIPTS


async def found(repos: Repositories, sample: Sample, words: str, **more: object) -> list[tuple[str, int]]:
    """Kinds and numbers, best first."""
    entries = await repos[Search].find(sample.club.id, words, 20, **{"kinds": KINDS, **more})  # type: ignore[arg-type]
    return [(entry.kind.name, entry.id) for entry in entries]


TEXT = (
    "I wrote it in C++ and F#: foo-bar AND e=mc², \\alpha_{t} + naïve “heads” 多头注意力机制 트랜스포머는 トークン 3.14"
)


WORDS = """c++|C++ and|foo-bar|foo bar|AND|e=mc²|E=MC2|\\alpha_{t}|naive|NAÏVE|head|'heads'|注意力|力|
多头注意力机制|机制 c++|
트랜스포머|랜스|トークン|クン|3.14|f#|+|wrote ' it|c|c+|e mc2|alpha t"""


@pytest.mark.parametrize("words", WORDS.replace("\n", "").split("|"))
async def test_words_of_any_kind_are_found(store: Store, words: str) -> None:
    """Symbols, operators of a query language, LaTeX, accents, plurals, and scripts without spaces."""
    async with store.write() as repos:
        sample = await club(repos)
        note = await repos[Notes].put(sample.note(fields={"sentence": TEXT}))
        assert await found(repos, sample, words) == [("note", note.id)]


@pytest.mark.parametrize("words", ["注力", "t-alpha", "hea", "e=mc3", "d++", "3.15", "C#", "bar-foo", "'", "", " \t"])
async def test_what_is_not_there_is_not_found(store: Store, words: str) -> None:
    """Every word typed must be there, whole, and with its parts in their order."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Notes].put(sample.note(fields={"sentence": TEXT}))
        assert await found(repos, sample, words) == []


@given(text=TEXTS, words=TEXTS)
@A_CHECK
async def test_any_text_can_be_asked_for(store: Store, text: str, words: str) -> None:
    """Neither an entry nor a search ever fails, whatever is in it."""
    async with store.write() as repos:
        sample = await club(repos, channel=str(next(NUMBERS)))
        await repos[Notes].put(sample.note(fields={"sentence": text}))
        await repos[Search].find(sample.club.id, words, 5, kinds=KINDS)


@given(text=TEXTS)
@A_CHECK
async def test_every_word_of_a_text_finds_it(store: Store, text: str) -> None:
    """Whatever stands between two spaces of what was written finds it again, unless it is punctuation alone."""
    async with store.write() as repos:
        sample = await club(repos, channel=str(next(NUMBERS)))
        note = await repos[Notes].put(sample.note(fields={"sentence": text}))
        for word in text.split():
            assert await found(repos, sample, word, kinds=[findable.FINDABLE]) == [("note", note.id)] * bool(
                phrases(word)
            )


@given(text=st.text(st.sampled_from("模型很大注意力트랜스포머トークン"), min_size=1, max_size=20), data=st.data())
@A_CHECK
async def test_every_piece_of_a_sentence_without_spaces_finds_it(store: Store, text: str, data: st.DataObject) -> None:
    """From any character to any other."""
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    async with store.write() as repos:
        sample = await club(repos, channel=str(next(NUMBERS)))
        note = await repos[Notes].put(sample.note(fields={"sentence": f"gpt{text} 3"}))
        assert await found(repos, sample, text[start:end]) == [("note", note.id)]


async def test_very_long_texts_and_searches(store: Store) -> None:
    """A word of 100,000 characters, and as many words: kept, looked for, found."""
    async with store.write() as repos:
        sample = await club(repos)
        word = await repos[Notes].put(sample.note(fields={"sentence": "x" * 100_000}))
        many = await repos[Notes].put(sample.note(NoteKind.CRITIQUE, fields={"add": "lorem ipsum 漢 " * 25_000}))
        assert await found(repos, sample, "x" * 100_000) == [("note", word.id)]
        assert await found(repos, sample, "lorem ipsum " * 500) == [("note", many.id)]
        assert await found(repos, sample, "漢" * 5_000) == []


async def test_the_best_come_first(store: Store) -> None:
    """A paper that is about it, then a short note about it, then a long one that mentions it."""
    async with store.write() as repos:
        sample = await club(repos)
        put = repos[Notes].put
        long = await put(sample.note(fields={"sentence": "the model was trained on attention and " * 3 + "more " * 80}))
        brief = await put(sample.note(NoteKind.CRITIQUE, fields={"add": "attention, attention"}))
        await put(sample.note(NoteKind.QUESTION, fields={"add": "nothing of that kind"}))
        assert await found(repos, sample, "attention") == [
            ("paper", sample.paper.id), ("note", brief.id), ("note", long.id)
        ]  # fmt: skip
        assert await found(repos, sample, "attention", kinds=[findable.FINDABLE]) == [
            ("note", brief.id),
            ("note", long.id),
        ]


async def test_where_both_fit_alike_the_paper_comes_first(store: Store) -> None:
    """Then the term, the note and the connection."""
    async with store.write() as repos:
        sample = await club(repos)
        for kind in reversed(KINDS):
            await repos[Search].put(Entry(club_id=sample.club.id, kind=kind, id=900, text="unheard"))
        assert [kind for kind, _ in await found(repos, sample, "unheard")] == [kind.name for kind in KINDS]


async def test_a_page_after_the_other(store: Store) -> None:
    """Together they are all there is, each once."""
    async with store.write() as repos:
        sample = await club(repos)
        for number in range(7):
            await repos[Notes].put(sample.note(NoteKind.QUESTION, fields={"text": f"heads {'x ' * number}"}))
        every = [entry.id for entry in await repos[Search].find(sample.club.id, "head", 20, kinds=KINDS)]
        pages = [await repos[Search].find(sample.club.id, "head", 3, after, kinds=KINDS) for after in (0, 3, 6, 9)]
        assert [len(page) for page in pages] == [3, 3, 1, 0]
        assert [entry.id for page in pages for entry in page] == every


async def test_another_clubs_texts_are_not_found(store: Store) -> None:
    """Not even where one club's number begins with the other's."""
    async with store.write() as repos:
        clubs = [await club(repos, f"Club {number}", str(number)) for number in range(12)]
        for sample in clubs:
            await repos[Notes].put(sample.note(fields={"sentence": f"ours alone {sample.club.name}"}))
        for sample in clubs:
            (entry,) = await repos[Search].find(sample.club.id, "ours", 20, kinds=KINDS)
            assert (entry.club_id, entry.text) == (sample.club.id, f"ours alone {sample.club.name}")


async def test_what_is_blind_is_found_by_its_author_alone(store: Store) -> None:
    """Of a round that is not revealed to the asker, only their own words; of others everything."""
    async with store.write() as repos:
        sample = await club(repos)
        hers = await repos[Notes].put(sample.note(fields={"sentence": "secret words"}))
        his = await repos[Notes].put(sample.note(member_id=sample.bob.id, fields={"sentence": "secret words too"}))
        old = await repos[Notes].put(
            sample.note(round_id=sample.next_round.id, fields={"sentence": "words of another round"})
        )
        every = {("note", note.id) for note in (hers, his, old)}
        assert set(await found(repos, sample, "words")) == every
        blind = {"blind": [sample.round.id]}
        assert set(await found(repos, sample, "words", **blind)) == {("note", old.id)}
        assert set(await found(repos, sample, "words", asker=sample.bob.id, **blind)) == every - {("note", hers.id)}


async def test_a_note_is_found_by_what_it_says_now(store: Store) -> None:
    """Edited, taken back, and brought back."""
    async with store.write() as repos:
        sample = await club(repos)
        note = await repos[Notes].put(sample.note(fields={"sentence": "first", "unclear": "gradients"}))
        await repos[Notes].put(replace(note, fields={"sentence": "second"}))
        assert await found(repos, sample, "first") == await found(repos, sample, "gradient") == []
        assert await found(repos, sample, "second") == [("note", note.id)]
        await repos[Notes].remove(note)
        assert await found(repos, sample, "second") == []
        await repos[Notes].bring_back(note)
        assert await found(repos, sample, "gradients first") == [("note", note.id)]
        await repos[Notes].put(replace(note, fields={}))
        assert await found(repos, sample, "first") == []


async def test_a_paper_is_found_by_its_newest_version(store: Store) -> None:
    """By title, author, abstract, number and category; an older version changes nothing."""
    async with store.write() as repos:
        sample = await club(repos)
        paper = Paper(club_id=sample.club.id, key="arxiv:2401.00001", title="Old title", version=1)
        kept = await repos[Papers].put(paper)
        new = replace(
            paper, title="Fresh", abstract="On $\\mu$P.", authors=("Zoë Å",), categories=("cs.LG",), version=2
        )
        await repos[Papers].put(new)
        await repos[Papers].put(paper)
        assert await found(repos, sample, "old") == []
        for words in ("fresh", "zoe a", "\\mu", "2401.00001", "cs.LG"):
            assert await found(repos, sample, words) == [("paper", kept.id)]


async def test_a_term_is_found_by_its_word_and_present_explanation(store: Store) -> None:
    """Open or explained, and by what is said of it now."""
    async with store.write() as repos:
        sample = await club(repos)
        term = await repos[Terms].add(Term(club_id=sample.club.id, word="Attention head", at=NOW))
        assert await found(repos, sample, "heads") == [("term", term.id)]
        one = await repos[Terms].explain(_explanation(sample, term, "weighs words"))
        two = await repos[Terms].explain(_explanation(sample, term, "asks a question", member=sample.bob))
        assert await found(repos, sample, "weighs") == []
        assert await found(repos, sample, "question") == [("term", term.id)]
        await repos[Terms].take_back(two)
        assert await found(repos, sample, "weighs") == [("term", term.id)]
        await repos[Terms].take_back(one)
        assert await found(repos, sample, "weighs") == []
        await repos[Terms].remove(term)
        assert await found(repos, sample, "heads") == []


def _explanation(sample: Sample, term: Term, text: str, member: Member | None = None) -> Explanation:
    who = (member or sample.ada).id
    return Explanation(club_id=sample.club.id, term_id=term.id, member_id=who, text=text, at=NOW)


async def test_a_forgotten_members_words_are_not_found(store: Store) -> None:
    """Neither in their notes nor in what they explained; another's explanation before it is there again."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Notes].put(sample.note(fields={"sentence": "hers and nobody else's"}))
        kept = await repos[Notes].put(sample.note(member_id=sample.bob.id, fields={"sentence": "his"}))
        both, only = [
            await repos[Terms].add(Term(club_id=sample.club.id, word=word, at=NOW)) for word in ("both", "only")
        ]
        await repos[Terms].explain(_explanation(sample, both, "his first try", sample.bob))
        await repos[Terms].explain(_explanation(sample, both, "hers improved"))
        await repos[Terms].explain(_explanation(sample, only, "hers alone"))
        await repos[Terms].take_all_back(sample.ada.id)  # as the feature does before
        await repos[Members].forget(sample.ada)
        assert await found(repos, sample, "hers") == []
        assert set(await found(repos, sample, "his")) == {("term", both.id), ("note", kept.id)}
        assert [term.word for term in await repos[Terms].open([sample.club.id])] == ["only"]


async def test_a_linked_members_note_is_their_own(store: Store) -> None:
    """Whoever owns the note now finds it while it is blind."""
    async with store.write() as repos:
        sample = await club(repos)
        note = await repos[Notes].put(sample.note(fields={"sentence": "mine"}))
        belongings = await repos[Ownership].of(sample.ada.id)
        await repos[Ownership].move(belongings, sample.ada.id, sample.bob.id)
        blind = [sample.round.id]
        assert await found(repos, sample, "mine", blind=blind, asker=sample.ada.id) == []
        assert await found(repos, sample, "mine", blind=blind, asker=sample.bob.id) == [("note", note.id)]


async def test_a_connection_is_found_by_its_reason(store: Store) -> None:
    """As long as it stands; what a critique says of it is found in the critique."""
    async with store.write() as repos:
        sample = await club(repos)
        note = await repos[Notes].put(sample.note(NoteKind.CRITIQUE, fields={"technique": "gating, as told there"}))
        tie = Connection(
            club_id=sample.club.id, from_paper_id=sample.paper.id, to_paper_id=sample.other.id, member_id=sample.ada.id,
            kind=ConnectionKind.BUILDS_ON, why="gating comes from there", at=NOW,
        )  # fmt: skip
        kept = await repos[Connections].put(tie)
        await repos[Connections].put(replace(tie, why="gating, as told there", note_id=note.id))
        assert set(await found(repos, sample, "gating")) == {("connection", kept.id), ("note", note.id)}
        await repos[Connections].put(replace(kept, why="residuals, rather"))
        assert await found(repos, sample, "gating") == [("note", note.id)]
        again = replace(tie, from_paper_id=sample.other.id, to_paper_id=sample.paper.id, why="residuals once more")
        again = await repos[Connections].put(again)
        assert len(await found(repos, sample, "residuals", kinds=[KINDS[-1]])) == 2
        await repos[Connections].remove([again.id])
        assert await found(repos, sample, "residuals", kinds=[KINDS[-1]]) == [("connection", kept.id)]
        await repos[Ownership].move(await repos[Ownership].of(sample.ada.id), sample.ada.id, sample.bob.id)
        await repos[Members].forget(sample.bob)
        assert await found(repos, sample, "residuals", kinds=[KINDS[-1]]) == []


async def test_what_papers_that_became_one_tied(store: Store) -> None:
    """A reason moves with its paper, and one that ties a paper to itself goes."""
    async with store.write() as repos:
        sample = await club(repos)
        third = await repos[Papers].put(Paper(club_id=sample.club.id, key="k", title="Third"))
        tie = Connection(
            club_id=sample.club.id, from_paper_id=sample.paper.id, to_paper_id=sample.other.id, member_id=sample.ada.id,
            kind=ConnectionKind.BUILDS_ON, why="gating", at=NOW,
        )  # fmt: skip
        await repos[Connections].put(tie)
        kept = await repos[Connections].put(replace(tie, to_paper_id=third.id, why="gating, too"))
        await repos[Connections].move(sample.club.id, sample.paper.id, sample.other.id)
        (entry,) = await repos[Search].find(sample.club.id, "gating", 9, kinds=KINDS)
        assert (entry.id, entry.paper_id) == (kept.id, sample.other.id)


async def test_what_was_undone_is_not_found(store: Store) -> None:
    """The index changes with what it is about, or not at all."""
    with pytest.raises(ZeroDivisionError):
        async with store.write() as repos:
            sample = await club(repos)
            await repos[Notes].put(sample.note())
            raise ZeroDivisionError
    async with store.read() as repos:
        assert await repos[Search].find(sample.club.id, "attention", 5, kinds=KINDS) == []


@pytest.mark.parametrize(
    ("title", "asked"),
    [
        ("Łukasz and the Transformer", ("lukasz", "LUKASZ", "łukasz", "Łukasz")),
        ("Ørsted's needle", ("orsted", "Orsted", "ørsted", "ØRSTED")),
        ("Đorđe, Æther and Straße", ("dorde", "aether", "strasse", "đorđe", "æther", "straße")),
    ],
)
async def test_letters_with_strokes_are_found_without_them(store: Store, title: str, asked: tuple[str, ...]) -> None:
    """A letter that no keyboard at hand has is typed as the plain one; and who has it finds it just so."""
    async with store.write() as repos:
        sample = await club(repos)
        paper = await repos[Papers].put(Paper(key="title:strokes", title=title, club_id=sample.club.id))
        for words in asked:
            assert ("paper", paper.id) in await found(repos, sample, words), words
