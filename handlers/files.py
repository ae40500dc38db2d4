"""A file that was dropped into a direct message: people for the workspace's pool."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from slack_sdk.errors import SlackClientError

from bot.candidates.imported import told_in
from bot.candidates.sheet import NotATable, Unnamed
from bot.people.importing import Importing
from handlers.actions import Click
from handlers.background import Background
from handlers.blocks.escape import clean, unescape
from handlers.blocks.imports import imported
from handlers.blocks.notices import notice
from handlers.carried import Carried
from handlers.delivery import Place
from handlers.downloads import Downloads, NotFetched
from handlers.outcomes import described
from handlers.replies import Replies
from handlers.verbs import Verb

log = logging.getLogger(__name__)
MOST_BYTES = 20 << 20
"""Larger files are the operator's: they take longer than a conversation."""
_TABLES = ("csv", "tsv", "txt", "xlsx", "xls", "ods", "json")
"""Endings of files that hold tables, or that somebody takes for one."""
_LONGEST_TEXT = 600
_MEMBERS = notice("I take files of people from members of this workspace only.")
_GONE = notice("Slack does not show me this file any more. Please drop it here again.")
_TOO_LARGE = (
    "The file has {size} MB; here I take up to {most}. Your operator imports larger ones with "
    "“assay candidates import FILE.csv”."
)

_WHICH = (
    "; or say which one it is: drop the file again with “map COLUMN=name” in the message, COLUMN "
    "being what it is called there."
)

File = Mapping[str, Any]


class PeopleFiles(NamedTuple):
    """Imports files into the pool; `changed` draws the Home of a member of a team anew."""

    importing: Importing
    replies: Replies
    downloads: Downloads
    background: Background
    changed: Callable[[str, str], object]

    @property
    def table(self) -> Mapping[Verb, Callable[[Click], None]]:
        """What its buttons do."""
        return {Verb.IMPORT: self._pressed}

    def take(self, event: Mapping[str, Any], place: Place) -> bool:
        """Import the files of a message; False where none of them may be a table."""
        files = [file for file in event.get("files") or () if _may_be_table(file)]
        text = unescape(str(event.get("text") or ""))[:_LONGEST_TEXT]
        for file in files:
            self._import(file, text, place)
        return bool(files)

    def _pressed(self, click: Click) -> None:
        """Import a file again, now that it is said by what right its people are held."""
        apologise = self.replies.delivery.apology(click.place)
        self.background.run("import", lambda: self._again(click), apologise)

    def _again(self, click: Click) -> None:
        file = self._known(click.carried.mark)
        if file is None:
            self.replies.delivery.privately(click.place, _GONE)
        else:
            self._import(file, click.carried.text, click.place)

    def _import(self, file: File, text: str, place: Place) -> None:
        asker = self.replies.asker(place)
        if not asker.is_member:
            self.replies.delivery.privately(place, _MEMBERS)
            return
        told = told_in(text)
        if told.problem:
            self._refuse(told.problem, place)
            return
        try:
            done = self.importing.run(self._bytes(file), told, asker)
        except Unnamed as problem:
            self._refuse(f"{problem}{_WHICH}", place)
            return
        except (NotFetched, NotATable) as problem:
            self._refuse(str(problem), place)
            return
        name = str(file.get("id", ""))
        carried = Carried(clean(text), place.team, place.user, mark=name)
        self.replies.delivery.privately(place, imported(done, carried))
        self.changed(place.team, place.user)

    def _refuse(self, problem: str, place: Place) -> None:
        self.replies.delivery.privately(place, notice(f"Not imported. {problem.rstrip('.')}."))

    def _bytes(self, file: File) -> bytes:
        """What is in a file. Raises NotFetched."""
        whole = file if file.get("url_private_download") else self._known(str(file.get("id", "")))
        size = int((whole or {}).get("size") or 0)
        if size > MOST_BYTES:
            told = _TOO_LARGE.format(size=f"{size >> 20:,}", most=MOST_BYTES >> 20)
            raise NotFetched(told)
        url = str((whole or {}).get("url_private_download") or (whole or {}).get("url_private", ""))
        return self.downloads.fetch(url, MOST_BYTES)

    def _known(self, file_id: str) -> File | None:
        """What Slack knows of a file; None where it does not show it to us."""
        try:
            found = self.replies.delivery.client.files_info(file=file_id).get("file")
        except (SlackClientError, OSError) as error:
            log.info("files.info: %s", described(error))
            return None
        return dict(found) if found else None


def _may_be_table(file: File) -> bool:
    name, kind = str(file.get("name") or ""), str(file.get("mimetype") or "")
    if file.get("file_access") == "check_file_info":
        return True
    ending = name.rpartition(".")[2].lower()
    return ending in _TABLES or kind.startswith("text/") or "spreadsheet" in kind or "excel" in kind
