"""Turns to lead, what members wish about them, and dealt roles."""

from sqlalchemy import Column, Index, Table, Text, UniqueConstraint

from adapters.store.columns import Utc
from adapters.store.tables.making import is_now, metadata, own_id, partial, ref, stamp
from adapters.store.tables.owning import DELETE, MOVE, NULL, owner

leads = Table(
    "leads",
    metadata,
    own_id(),
    ref("clubs"),
    ref("rounds"),
    ref("members", null=True, info=owner(on_forget=NULL, on_link=MOVE, exported_as="turns_to_lead")),
    Column("state", Text, nullable=False),
    Column("at", Utc, nullable=False),
    stamp(),
    Index(None, "club_id", "round_id"),
    Index(None, "round_id"),
    Index(None, "member_id"),
)

LEADS = is_now(leads.c.state, "asked", "offered", "led")
partial("uq_leads_one_a_round", leads.c.round_id, where=LEADS, unique=True)

lead_wishes = Table(
    "lead_wishes",
    metadata,
    own_id(),
    ref("clubs"),
    ref("members", info=owner(on_forget=DELETE, on_link=MOVE, exported_as="about_leading")),
    Column("wish", Text, nullable=False),
    Column("at", Utc, nullable=False),
    Index(None, "club_id"),
    Index(None, "member_id"),
)

dealt_roles = Table(
    "dealt_roles",
    metadata,
    own_id(),
    ref("clubs"),
    ref("rounds"),
    ref("members", null=True, info=owner(on_forget=NULL, on_link=MOVE, exported_as="roles")),
    Column("role", Text, nullable=False),
    Column("at", Utc, nullable=False),
    stamp(),
    UniqueConstraint("round_id", "role"),
    Index(None, "club_id", "round_id"),
    Index(None, "member_id"),
)
