"""Rows as a program of each revision wrote them: the same small club every time."""

_AT = "'2026-11-02T08:00:00.000000+00:00'"

FIRST = [
    f"""INSERT INTO clubs (id, name, zone, rhythm, settings, state, created_at, streak, best_streak) VALUES
    (1, 'Old readers', 'UTC', '{{"steps"\\:{{"pick"\\:[0,"09\\:00\\:00"]}},"every"\\:1,"papers"\\:1}}',
    '{{"asks"\\:"either"}}', 'active', {_AT}, 0, 0)""",
    f"""INSERT INTO homes (id, club_id, platform, workspace, channel, joined_at, broken) VALUES
    (1, 1, 'console', 'here', 'club', {_AT}, '')""",
    f"""INSERT INTO members (id, club_id, name, joined_at, organizer, remind, streak, best, kept, freezes, forgotten,
    folded) VALUES (1, 1, 'Ada', {_AT}, true, false, 1, 1, 1, 0, false, 'ada')""",
    """INSERT INTO accounts (id, club_id, member_id, platform, workspace, "user", name, locale, zone, admin) VALUES
    (1, 1, 1, 'console', 'here', 'ada', 'Ada', '', '', false)""",
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
    *FIRST,
    "UPDATE notes SET hidden = true",
    """UPDATE papers SET original = '[["title","Atention"]]'""",
    "INSERT INTO paper_aliases (club_id, key, paper_id) VALUES (1, 'title\\:old', 1)",
    f"""INSERT INTO acts (id, club_id, member_id, about_id, deed, data, why, at) VALUES
    (1, 1, 1, 1, 'hide', '{{"kind"\\:"summary"}}', 'Old reason', {_AT})""",
]

OLD_ROWS: dict[str, list[str]] = {"0001": FIRST, "0011": MODERATION}
"""By revision; a new revision adds its own, with what it changed."""
