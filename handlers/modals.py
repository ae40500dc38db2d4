"""Views that open at once and are filled in when their content is ready."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from slack_sdk import WebClient

from handlers.background import Background, raising
from handlers.blocks.elements import View, words
from handlers.blocks.elements import plain as plain_text
from handlers.blocks.limits import VIEW_TITLE
from handlers.blocks.notices import went_wrong


def loading(title: str) -> View:
    """The view that stands in for a moment."""
    return _view(title, [words("One moment …")])


def failed(title: str, reference: str) -> View:
    """The view that tells of an error."""
    return _view(title, went_wrong(reference)["blocks"])


def _view(title: str, blocks: list[dict[str, object]]) -> View:
    return {"type": "modal", "title": plain_text(title, VIEW_TITLE), "blocks": blocks}


class Modals(NamedTuple):
    """Opens views. A trigger lives three seconds, so the listener itself opens the view.

    `opening` must give up soon and retry nothing, since it is used on a listener's thread.
    """

    opening: WebClient
    client: WebClient
    background: Background

    def open(
        self, trigger_id: str, title: str, build: Callable[[], View], tell: Callable[[str], object]
    ) -> None:
        """Open a view; what it shows is built in the background.

        Where the view can't be opened, `tell` gets the reference of the error.
        """
        try:
            opened = self.opening.views_open(trigger_id=trigger_id, view=loading(title))
        except Exception as error:
            self.background.run(f"view {title}", raising(error), tell)
            return
        view_id = str((opened.get("view") or {}).get("id", ""))
        self.background.run(
            f"view {title}",
            lambda: self.client.views_update(view_id=view_id, view=build()),
            lambda reference: self.client.views_update(
                view_id=view_id, view=failed(title, reference)
            ),
        )
