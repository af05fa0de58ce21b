"""Modals and home tabs: opened, pushed, changed, closed, with hashes against lost updates."""

import json
from typing import Any

from .blocks import limits, named, view_problems
from .nouns import Json, View
from .web.errors import SlackRefusal, refused_with
from .world import World

VIEW_BYTES = 250_000


class Modals:
    """The views before people."""

    def __init__(self, world: World) -> None:
        self.world = world

    def open(self, user_id: str, app_team_id: str, content: Any) -> View:
        """Shows a new modal."""
        view = self._new(user_id, app_team_id, self._checked(content, "modal"))
        view.root_id = view.id
        return self._show(view)

    def push(self, below: View, content: Any) -> View:
        """Puts a modal on top of another one of the same stack; three is the most."""
        stack = [view for view in self.world.open_views(below.user_id) if view.root_id == below.root_id]
        if len(stack) >= limits.MODAL_STACK:
            raise SlackRefusal("push_limit_reached")
        view = self._new(below.user_id, below.app_team_id, self._checked(content, "modal"))
        view.root_id, view.previous_id = below.root_id, below.id
        return self._show(view)

    def update(self, view: View, content: Any, expected_hash: str | None = None) -> View:
        """Changes a view in place; what stands in fields that keep their ids stays there."""
        if expected_hash is not None and expected_hash != view.hash:
            raise SlackRefusal("hash_conflict")
        view.content = self._checked(content, view.type, view)
        view.hash, view.errors = self._new_hash(), {}
        self.world.changes.tell()
        return view

    def publish(self, user_id: str, app_team_id: str, content: Any, expected_hash: str | None) -> View:
        """Shows this home tab to one person."""
        if user_id in self.world.homes:
            home = self.world.homes[user_id]
            home.typed.clear()
            return self.update(home, content, expected_hash)
        view = self._new(user_id, app_team_id, self._checked(content, "home"))
        view.root_id = view.id
        self.world.homes[user_id] = view
        return self._show(view)

    def close(self, view: View) -> None:
        """Takes one view away; the one below shows again."""
        view.is_open = False
        self.world.views.pop(view.id, None)
        self.world.changes.tell()

    def clear(self, view: View) -> None:
        """Takes the whole stack away."""
        for other in self.world.open_views(view.user_id):
            if other.root_id == view.root_id:
                self.close(other)

    def find(self, view_id: str | None, external_id: str | None) -> View:
        """The open modal with this id; raises not_found."""
        for view in self.world.views.values():
            known = view.id == view_id or (external_id and view.content.get("external_id") == external_id)
            if known:
                return view
        raise SlackRefusal("not_found")

    def _show(self, view: View) -> View:
        self.world.views[view.id] = view
        self.world.changes.tell()
        return view

    def _new(self, user_id: str, app_team_id: str, content: Json) -> View:
        team_id = self.world.users[user_id].team_id
        return View(self.world.new_id("V"), team_id, user_id, content, self._new_hash(), app_team_id)

    def _new_hash(self) -> str:
        return f"{int(self.world.clock())}.{self.world.new_id('', 8)}"

    def _checked(self, content: Any, kind: str, replaced: View | None = None) -> Json:
        if problems := view_problems(content):
            raise refused_with("invalid_arguments", problems)
        if content["type"] != kind:
            raise refused_with("invalid_arguments", [f"[ERROR] must be a {kind} [json-pointer:/view/type]"])
        if len(json.dumps(content)) > VIEW_BYTES:
            raise SlackRefusal("view_too_large")
        if content.get("external_id") and self._taken(content["external_id"], replaced):
            raise SlackRefusal("duplicate_external_id")
        return {**content, "blocks": named(content["blocks"], lambda: self.world.new_id("", 5))}

    def _taken(self, external_id: str, replaced: View | None) -> bool:
        return any(
            view.content.get("external_id") == external_id and view is not replaced
            for view in self.world.views.values()
        )
