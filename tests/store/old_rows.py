"""Rows as a program of each revision wrote them: the same small club every time."""

_AT = "'2026-11-02T08:00:00.000000+00:00'"

ACCOUNT = """INSERT INTO accounts (id, club_id, member_id, platform, workspace, "user", name, locale, zone, admin)
    VALUES (1, 1, 1, 'console', 'here', 'ada', 'Ada', '', '', false)"""

FIRST = [
    f"""INSERT INTO clubs (id, name, zone, rhythm, settings, state, created_at, streak, best_streak) VALUES
    (1, 'Old readers', 'UTC', '{{"steps"\\:{{"pick"\\:[0,"09\\:00\\:00"]}},"every"\\:1,"papers"\\:1}}',
    '{{"asks"\\:"either"}}', 'active', {_AT}, 0, 0)""",
    f"""INSERT INTO homes (id, club_id, platform, workspace, channel, joined_at, broken) VALUES
    (1, 1, 'console', 'here', 'club', {_AT}, '')""",
    f"""INSERT INTO members (id, club_id, name, joined_at, organizer, remind, streak, best, kept, freezes, forgotten,
    folded) VALUES (1, 1, 'Ada', {_AT}, true, false, 1, 1, 1, 0, false, 'ada')""",
    ACCOUNT,
    "INSERT INTO aways (id, club_id, member_id, first, last) VALUES (1, 1, 1, '2026-12-24', '2026-12-31')",
    """INSERT INTO papers (id, club_id, key, title, authors, abstract, categories, published, version, link, links,
    comment, withdrawn) VALUES (1, 1, 'arxiv\\:1706.03762', 'Attention', '["A"]', '', '[]', '2017-06-12', 7, '', '[]',
    '', false)""",
    f"""INSERT INTO rounds (id, club_id, number, state, pick_on, chosen, picked_at, wrap_at, why) VALUES
    (1, 1, 1, 'reading', '2026-11-02', '[]', {_AT}, {_AT}, '')""",
    "INSERT INTO round_papers (club_id, round_id, position, paper_id) VALUES (1, 1, 0, 1)",
    f"""INSERT INTO moments (id, club_id, round_id, step, due, state, done_at) VALUES
    (1, 1, 1, 'wrap', {_AT}, 'waiting', NULL)""",
    f"""INSERT INTO nominations (id, club_id, paper_id, member_id, pitch, at, state, ballots, round_id) VALUES
    (1, 1, 1, 1, 'Old pitch', {_AT}, 'picked', 0, 1)""",
    f"INSERT INTO approvals (club_id, round_id, member_id, nomination_id, at) VALUES (1, 1, 1, 1, {_AT})",
    f"""INSERT INTO notes (id, club_id, round_id, paper_id, member_id, kind, fields, at, edited_at, late) VALUES
    (1, 1, 1, 1, 1, 'summary', '{{"sentence"\\:"Old words"}}', {_AT}, NULL, false)""",
    f"""INSERT INTO ledger (id, club_id, member_id, round_id, number, reason, at) VALUES
    (1, 1, 1, 1, 1, 'kept', {_AT})""",
    f"""INSERT INTO outbox (id, key, club_id, kind, place, account, after, post, revision, due, moment, attempts,
    first_try, claimed_until, claimed_by, outcome, sent, sent_at, problem) VALUES
    (1, 'old', 1, 'post', '["console","here","club","",""]', NULL, '', '{{"title"\\:"Old post"}}', 0, {_AT}, NULL, 0,
    NULL, NULL, '', 'waiting', NULL, NULL, '')""",
    f"""INSERT INTO drafts (platform, workspace, "user", command, fields, at) VALUES
    ('console', 'here', 'ada', 'paper critique', '{{"step"\\:"Old draft"}}', {_AT})""",
    f"INSERT INTO marks (name, value, at) VALUES ('awake', '', {_AT})",
    f"INSERT INTO shelved (query, papers, at) VALUES ('attention', '[]', {_AT})",
]

MODERATION = [
    "UPDATE notes SET hidden = true",
    """UPDATE papers SET original = '[["title","Atention"]]'""",
    "INSERT INTO paper_aliases (club_id, key, paper_id) VALUES (1, 'title\\:old', 1)",
    f"""INSERT INTO acts (id, club_id, member_id, about_id, deed, data, why, at) VALUES
    (1, 1, 1, 1, 'hide', '{{"kind"\\:"summary"}}', 'Old reason', {_AT})""",
]

ASKED = ["UPDATE rounds SET asks = 'both'"]

GONE = [f"UPDATE accounts SET gone_at = {_AT}, looked_at = {_AT}"]
ORDER = ["UPDATE outbox SET follows = 'older'"]
READ = ["""UPDATE papers SET written = '[["title","Old title"]]'"""]

QUESTIONS = [
    f"""INSERT INTO inquiries (id, club_id, round_id, paper_id, member_id, at, taken_at, answers, answered_by, filed_at)
    VALUES (1, 1, 1, 1, 1, {_AT}, {_AT}, 'Old answer', 'Somebody', {_AT})""",
    f"""INSERT INTO questions (id, club_id, round_id, paper_id, member_id, inquiry_id, text, at, folded) VALUES
    (1, 1, 1, 1, 1, 1, 'Old question?', {_AT}, 'old question')""",
    f"INSERT INTO voices (club_id, question_id, member_id, at) VALUES (1, 1, 1, {_AT})",
]
BUILDS = [
    f"""INSERT INTO builds (id, club_id, round_id, paper_id, member_id, what, repo, state, at, checks, check_at, result,
    learned, done_at, told_id) VALUES (1, 1, 1, 1, 1, 'Old build', '', 'open', {_AT}, 1, {_AT}, '', '', NULL, NULL)""",
]
FOLLOWING = [
    f"""INSERT INTO sources (id, club_id, name, at, failures, problem, told_at) VALUES
    (1, 1, 'cs.LG', {_AT}, 1, 'slow', NULL)""",
    f"INSERT INTO suggested (club_id, key, paper, at) VALUES (1, 'arxiv\\:1512.03385', '{{}}', {_AT})",
    f"INSERT INTO errands (club_id, round_id, due, until, attempts) VALUES (1, 1, {_AT}, {_AT}, 0)",
]

LEADING = [
    f"INSERT INTO leads (id, club_id, round_id, member_id, state, at) VALUES (1, 1, 1, 1, 'asked', {_AT})",
    f"INSERT INTO lead_wishes (id, club_id, member_id, wish, at) VALUES (1, 1, 1, 'gladly', {_AT})",
    f"INSERT INTO dealt_roles (id, club_id, round_id, member_id, role, at) VALUES (1, 1, 1, 1, 'skeptic', {_AT})",
]

CONNECTIONS = [
    f"""INSERT INTO connections (id, club_id, from_paper_id, to_paper_id, kind, member_id, why, note_id, round_id, at)
    VALUES (1, 1, 1, 1, 'borrows-from', 1, 'Old why', 1, 1, {_AT})""",
]

TERMS = [
    f"INSERT INTO terms (id, club_id, word, at, explained_at, folded) VALUES (1, 1, 'Head', {_AT}, {_AT}, 'head')",
    f"""INSERT INTO explanations (id, club_id, term_id, member_id, paper_id, round_id, text, at) VALUES
    (1, 1, 1, 1, 1, 1, 'Old explanation', {_AT})""",
]

SEARCH = [
    """INSERT INTO search (number, club_id, kind, id, paper_id, round_id, member_id, text, words) VALUES
    (1, 1, 'paper', 1, 1, NULL, NULL, 'Attention', '1·attention')""",
    """INSERT INTO search (number, club_id, kind, id, paper_id, round_id, member_id, text, words) VALUES
    (2, 1, 'note', 1, 1, 1, 1, 'Old words', '1·old 1·word')""",
    """INSERT INTO search (number, club_id, kind, id, paper_id, round_id, member_id, text, words) VALUES
    (3, 1, 'term', 1, 1, NULL, NULL, 'Head
Old explanation', '1·head 1·old 1·explanation')""",
]

PACE = [
    "INSERT INTO goals (club_id, member_id, papers, minutes) VALUES (1, 1, 2, 180)",
    f"""INSERT INTO readings (id, club_id, member_id, paper_id, note_id, minutes, at) VALUES
    (1, 1, 1, 1, 1, 45, {_AT})""",
    "INSERT INTO wishes (club_id, member_id, wish, answered_on) VALUES (1, 1, 'recall', '2026-11-04')",
]

PAIRS = [
    f"INSERT INTO offers (club_id, round_id, member_id, at) VALUES (1, 1, 1, {_AT})",
    f"""INSERT INTO meetings (id, club_id, round_id, author_id, reader_id, state, at) VALUES
    (1, 1, 1, 1, NULL, 'asked', {_AT})""",
]

ATTENDING = [
    f"""INSERT INTO attendances (id, club_id, round_id, member_id, answer, there, at) VALUES
    (1, 1, 1, 1, 'coming', true, {_AT})""",
]

BALLOTS = ["UPDATE rounds SET ballot = '[1]' WHERE id = 1"]

STAMPS = [
    "UPDATE members SET stamp = 7",
    f"INSERT INTO told (person, subject, changed_at, added_at) VALUES ('1 member 1', 'paper vote', {_AT}, {_AT})",
]

IMPORTS = [
    f"""INSERT INTO imports (id, club_id, member_id, at, name, stage, content, shape, day_order, columns, asked, doubts,
    due, ended_at, kept) VALUES (1, 1, 1, {_AT}, 'years.csv', 'done', '', 'csv', NULL, '{{}}', false, '[]', {_AT},
    {_AT}, 0)""",
    """INSERT INTO import_sessions (id, club_id, import_id, position, day, found_at, place, notes, done, round_id)
    VALUES
    (1, 1, 1, 0, '2019-03-04', 'line 2', 'Old room', 'Old notes', true, 1)""",
    """INSERT INTO import_readings (id, club_id, import_id, import_session_id, position, reading, standing, choice,
    found, tries, paper_id, fresh) VALUES (1, 1, 1, 1, 0, '{"text"\\:"Old text"}', 'sure', '', NULL, 0, 1, false)""",
    """INSERT INTO import_presenters (id, club_id, import_id, import_session_id, member_id, name, identity) VALUES
    (1, 1, 1, 1, 1, 'Ada', 'ada')""",
]

CALENDARS = [
    f"INSERT INTO calendars (club_id, token, made_at) VALUES (1, 'old-token', {_AT})",
    f"""INSERT INTO told_events (club_id, name, told, begins, sequence, changed_at) VALUES
    (1, '1-discuss', 'old', {_AT}, 2, {_AT})""",
]

ARCHIVE = [
    "INSERT INTO archive_stands (club_id, member_id, how, for_all) VALUES (1, 1, 'initials', true)",
    f"INSERT INTO archive_keys (club_id, key, made_at) VALUES (1, 'old-key', {_AT})",
    f"INSERT INTO archive_links (club_id, link, used_at) VALUES (1, 'old-link', {_AT})",
]

ADDED = {
    "0001": FIRST,
    "0002": PACE,
    "0003": TERMS,
    "0004": CONNECTIONS,
    "0005": QUESTIONS,
    "0006": BUILDS,
    "0007": LEADING,
    "0008": FOLLOWING,
    "0009": SEARCH,
    "0010": PAIRS,
    "0011": MODERATION,
    "0012": ASKED,
    "0013": [],
    "0014": STAMPS,
    "0015": BALLOTS,
    "0017": READ,
    "0019": ORDER,
    "0020": [],
    "0021": [],
    "0024": GONE,
    "0025": IMPORTS,
    "0026": CALENDARS,
    "0027": ATTENDING,
    "0028": [],
    "0029": ARCHIVE,
    "0030": ["UPDATE members SET language = 'de'"],
}
"""By revision: rows of what it added; a new revision adds its own."""


def _rows(last: str) -> list[str]:
    """Everything there was by this revision, without what one of them took away."""
    rows = [row for revision in sorted(ADDED) if revision <= last for row in ADDED[revision]]
    return [_ACCOUNT if row == ACCOUNT and last >= "0013" else row for row in rows]


_ACCOUNT = ACCOUNT.replace(", zone, admin)", ", zone)").replace("'', '', false)", "'', '')")

OLD_ROWS = {last: _rows(last) for last in ADDED}
"""By revision: rows of everything there was by then."""
