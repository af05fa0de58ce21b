"""Files that are broken, huge, in another encoding, or meant ill: each gets its sentence, none another error."""

import io
import random
import zipfile
from pathlib import Path
from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.features.importing.model import Trouble, Wrong
from tests.files.telling import read, told, wrong
from tests.files.test_examples import FILES, content_of, name_of

TITLES = "Titel;Ort\nGrößere Schönheit für Übermüde;Zürich\n"


def zipped(files: dict[str, bytes | str]) -> bytes:
    """A zip of these files."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return whole.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("x.csv", b"", (Wrong.EMPTY, None)),
        ("x.md", b" \n\t\n", (Wrong.EMPTY, None)),
        ("", b"\xef\xbb\xbf", (Wrong.EMPTY, None)),
        ("x.csv", b"x" * 100_000_000, (Wrong.TOO_LARGE, None)),
        ("x.md", b"- A paper\n" * 5001, (Wrong.TOO_MANY, None)),
        ("x.csv", b"title\n" + b"A paper\n" * 5001, (Wrong.TOO_MANY, None)),
        ("x.bib", b"@misc{a, title={A paper}}\n" * 5001, (Wrong.TOO_MANY, None)),
        ("x.ris", b"TY  - GEN\nTI  - A paper\nER  - \n" * 5001, (Wrong.TOO_MANY, None)),
        (
            "x.json",
            b"[" + b'{"type":"article","title":"A","id":"1"},' * 5000 + b'{"type":"b","id":"2"}]',
            (Wrong.TOO_MANY, None),
        ),
        ("x.csv", b"date,title\n2019-01-01,A\n2019-01-02,B\0C\n", (Wrong.NO_TEXT, 3)),
        ("x.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", (Wrong.NO_TEXT, None)),
        ("x", bytes(range(256)) * 20, (Wrong.NO_TEXT, 1)),
        ("x.csv", b"date,room,seats\n2019-01-01,A,12\n2019-01-08,B,12\n", (Wrong.NO_TITLES, None)),
        ("x.csv", b'date,title\n2019-01-01,A b c\n2019-01-02,"never ends\n2019-01-03,B c d\n', (Wrong.BROKEN, 3)),
        ("x.csv", b"date,title\n2019-01-01," + b"x" * 10_000_000, (Wrong.BROKEN, 2)),
        ("x.json", b'[{"type": "article",\n "title": "A"', (Wrong.BROKEN, 2)),
        ("x.json", b"[" * 100_000, (Wrong.BROKEN, None)),
        ("x.json", b'{"a":' * 50 + b"1" + b"}" * 50, (Wrong.BROKEN, None)),
        ("x.yaml", b"- title: A\n  date: [\n", (Wrong.BROKEN, 3)),
        ("x.yaml", b"- " * 50 + b"x", (Wrong.BROKEN, 1)),
        ("x.yaml", b"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", (Wrong.BROKEN, 2)),
        ("x.bib", b"@article{a, title={never closed\n", (Wrong.BROKEN, 1)),
        ("x.ris", b"hello\n", (Wrong.BROKEN, 1)),
        ("x.zip", b"PK\x03\x04 and no more", (Wrong.BROKEN, None)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_that_cannot_be_read(name: str, content: bytes, why: tuple[str, int | None]) -> None:
    """It is refused for what is wrong with it, with the line where that is known."""
    assert wrong(name, content) == why


@pytest.mark.parametrize("content", ["title\n" + "A paper\n" * 5000, "- A paper\n" * 5000])
def test_five_thousand_are_not_too_many(content: str) -> None:
    """As many as the promise says are read; here all but the first are the same again."""
    found = read("x.csv" if content.startswith("title") else "x.md", content)
    assert len(found.sessions) == 1
    assert len(found.doubts) == 4999


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "latin-1"])
def test_whatever_encoding_a_spreadsheet_wrote(encoding: str) -> None:
    """The letters are those that were written."""
    session = read("x.csv", TITLES.encode(encoding)).sessions[0]
    assert (session.readings[0].title, session.place) == ("Größere Schönheit für Übermüde", "Zürich")


@pytest.mark.parametrize(
    ("title", "encoding"),
    [
        ("Внимание это всё что вам нужно", "cp1251"),
        ("Внимание это всё что вам нужно", "koi8-r"),
        ("注意機構だけで十分ですか、という論文", "cp932"),
        ("注意機構だけで十分ですか、という論文", "euc_jp"),
        ("注意力就是你所需要的一切东西", "gb18030"),
        ("어텐션만 있으면 충분합니다", "cp949"),
        ("Příliš žluťoučký kůň úpěl", "cp1250"),
        ("Atención y razón: una introducción", "cp1252"),
    ],
)
def test_old_encodings_of_the_world(title: str, encoding: str) -> None:
    """Files from before UTF-8 say what they said."""
    assert read("x.csv", f"date,title\n2019-01-02,{title}\n".encode(encoding)).sessions[0].readings[0].title == title


def test_a_few_broken_bytes_do_not_spoil_the_rest() -> None:
    """UTF-8 with a byte in it that belongs nowhere stays UTF-8."""
    content = "date,title\n2019-01-02,Größere Schönheit für äußerst Übermüde\n".encode() + b"2019-01-09,Bro\xffken\n"
    assert [session.readings[0].title for session in read("x.csv", content).sessions] == [
        "Größere Schönheit für äußerst Übermüde",
        "Bro\ufffdken",
    ]


def test_three_hundred_entries_of_one_key() -> None:
    """Each of them is there: a key is a program's, not the work's."""
    text = "".join(f"@article{{same, title={{Title number {number}}}}}\n" for number in range(300))
    assert len(read("x.bib", text).sessions) == 300


def test_a_zip_may_hold_anything() -> None:
    """Names that climb are names; zips, pictures, what is broken or encrypted are told, and the rest is read."""
    content = zipped(
        {
            "../../etc/2019-09-27.md": "arXiv:1706.03762",
            "C:\\notes\\2019-10-04.md": "arXiv:1412.6980",
            "inner.zip": zipped({"a.md": "- A paper of its own"}),
            "pictures/us.png": b"\x89PNG",
            "broken.json": "{",
            "__MACOSX/._a.md": b"\0\0",
        }
    )
    found = read("notes.zip", content)
    assert sorted((one.where, str(one.day)) for one in found.sessions) == [
        ("C:/notes/2019-10-04.md, line 1", "2019-10-04"),
        ("etc/2019-09-27.md, line 1", "2019-09-27"),
    ]
    assert sorted(doubt.where for doubt in found.doubts) == ["broken.json", "inner.zip", "pictures/us.png"]
    assert {doubt.trouble for doubt in found.doubts} == {Trouble.NOT_UNDERSTOOD}


def test_a_bomb_is_refused_by_what_it_says() -> None:
    """Forty megabytes of blanks, packed into a few kilobytes."""
    assert wrong("x.zip", zipped({"a.md": b" " * 40_000_000})) == (Wrong.TOO_LARGE, None)


def test_a_bomb_that_says_less_than_it_holds() -> None:
    """The header of the file is changed: what comes out of it is counted all the same."""
    content = bytearray(zipped({"a.md": b" " * 40_000_000, "b.md": "- A paper of its own"}))
    size = (40_000_000).to_bytes(4, "little")
    small = (1000).to_bytes(4, "little")
    lying = bytes(content).replace(size, small)
    assert lying != content
    assert wrong("x.zip", lying)[0] in ("", Wrong.TOO_LARGE, Wrong.BROKEN)


OFFICE: dict[str, tuple[dict[str, bytes | str], Wrong]] = {
    "years.xlsx": ({"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>"}, Wrong.WORKBOOK),
    "years.xlsb": ({"[Content_Types].xml": "<x/>", "xl/workbook.bin": b"\0"}, Wrong.WORKBOOK),
    "years.ods": (
        {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>"},
        Wrong.WORKBOOK,
    ),
    "years.numbers": ({"Index/Document.iwa": b"\0"}, Wrong.NO_TEXT),
    "years.docx": ({"[Content_Types].xml": "<x/>", "word/document.xml": "<x/>"}, Wrong.NO_TEXT),
    "years.odt": ({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}, Wrong.NO_TEXT),
}


@pytest.mark.parametrize("name", OFFICE)
def test_a_document_of_an_office_is_no_zip_of_notes(name: str) -> None:
    """What an office program saves as its own is not read as a folder; a spreadsheet is told how to be saved."""
    files, why = OFFICE[name]
    assert wrong(name, zipped(files)) == (why, None)


def test_an_old_workbook_and_one_with_a_password() -> None:
    """Both begin alike, and are no zips."""
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    assert wrong("Years.XLS", content) == wrong("years.xlsx", content) == (Wrong.WORKBOOK, None)
    assert wrong("years.doc", content) == (Wrong.NO_TEXT, None)


def test_an_encrypted_zip() -> None:
    """Nobody asks for its password."""
    content = bytearray(zipped({"a.md": "- A paper of its own"}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + at] |= 1
    assert wrong("x.zip", bytes(content)) == (Wrong.NO_TEXT, None)


QUIET = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
NAMES = st.sampled_from(["", "x.csv", "x.tsv", "x.bib", "x.ris", "x.json", "x.yaml", "2019-09-27.md", "x.zip", "x.txt"])


def test_a_ris_entry_that_goes_on_where_nothing_began() -> None:
    """A line without a tag right behind the beginning of the next entry belongs to nothing."""
    text = "TY  - JOUR\nTI  - A paper of its own\nTY  - JOUR\nastray\nTI  - Another one\nER  - \n"
    assert [one.readings[0].title for one in read("x.ris", text).sessions] == ["A paper of its own", "Another one"]


def test_halves_of_characters_and_nul_are_no_text() -> None:
    """What a database could not keep does not come out of a file that writes it in its own way."""
    for name, text in (
        ("x.json", r'[{"date": "2019-01-02", "title": "A \u0000 b \ud800 c"}]'),
        ("x.yaml", r'- {date: 2019-01-02, title: "A \0 b \x01 c"}'),
        ("x.md", "- A &#0; b &#xd800; c, 2019-01-02"),
    ):
        title = read(name, text).sessions[0].readings[0].title
        assert "\0" not in title
        assert title.encode()


@given(NAMES, st.binary(max_size=400))
@QUIET
def test_random_bytes(name: str, content: bytes) -> None:
    """Whatever the bytes, the answer is a reading or a refusal."""
    wrong(name, content)


@given(NAMES, st.text(alphabet="ab 19/.-:|[](){}#*@,;\"'\n\t\\<>!&_~`%=äж注", max_size=300))
@QUIET
def test_random_marks(name: str, text: str) -> None:
    """Whatever marks of all formats stand in a row."""
    wrong(name, text)


@given(st.sampled_from(FILES), st.randoms(use_true_random=False))
@QUIET
def test_examples_that_were_damaged(path: Path, chance: random.Random) -> None:
    """Cut, doubled, with strange bytes in it: a real file that suffered is read as far as it goes, or refused."""
    content = bytearray(content_of(path))
    for _ in range(chance.randrange(1, 6)):
        at = chance.randrange(len(content))
        piece = chance.choice([b"", b'"', b"{", b"}", b"\0", b"\xff", b"[", b"\n", b"---\n", b"&a ", b"|", b"9" * 30])
        content[at : at + chance.randrange(12)] = piece
    if chance.random() < 0.3:
        del content[chance.randrange(len(content) + 1) :]
    wrong(name_of(path), bytes(content))


@given(st.sampled_from(FILES))
@QUIET
def test_the_same_file_tells_the_same_again(path: Path) -> None:
    """Nothing is kept from one file to the next."""
    assert told(read(name_of(path), content_of(path))) == told(read(name_of(path), content_of(path)))


HOSTILE = {
    "long.md": "x" * 4_000_000,
    "brackets.md": "[" * 2_000_000,
    "stars.md": ("*a **b " * 600 + "\n") * 30,
    "comments.md": "<!--" * 500_000,
    "bars.md": "|" * 200_000 + "\n|-|\n",
    "quotes.csv": '"' * 2_000_000,
    "braces.bib": "@article{a, title={" + "{" * 200_000,
    "numbers.txt": "1/" * 1_000_000,
    "names.txt": "a1.b/" * 500_000,
    "digits.json": "[" + "9" * 1_000_000 + "]",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_takes_long(name: str) -> None:
    """What is long without end is done with soon: far from the minutes that squares of its length would take."""
    began = process_time()
    wrong(name, HOSTILE[name])
    assert process_time() - began < 20
