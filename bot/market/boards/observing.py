"""What one reply proves about a board: what is there, or that nothing can be said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from json import JSONDecodeError
from typing import Final

from bot.market.boards.reading import Parsed, SchemaDriftError, merged
from bot.market.boards.recall import Recall
from bot.market.boards.systems import parse
from bot.market.folding import bare
from storage.records import BadRecord, Observation, Unseen

MOST_UNREADABLE: Final = 0.10
"""With a larger share of unreadable records the look is not a good one."""


def observe(
    system: str,
    token: str,
    day: date,
    pages: Sequence[bytes | str],
    *,
    company: str = "",
    empty_ok: bool = False,
    recall: Recall | None = None,
) -> Observation:
    """One look at a board from the pages of its reply; never raises for what they hold.

    `company` is whose board it should be; where the system names another one, the address was
    taken over. `empty_ok` marks a board on which no posting at all is normal.
    A `recall` that goes along from look to look makes the next ones cheaper and changes nothing.
    """
    board = f"{system}:{token}"
    if recall is not None:
        recall.next_look()
    try:
        found = merged(parse(system, page, token, recall) for page in pages)
    except SchemaDriftError as drift:
        if any(_is_page(page) for page in pages):
            return unseen(board, day, Unseen.BLOCKED, "a web page instead of a board")
        if _is_cut(drift):
            return unseen(board, day, Unseen.PARTIAL, "the reply ends in the middle")
        return unseen(board, day, Unseen.DRIFTED, str(drift))
    if _is_stranger(company, found.company):
        return unseen(board, day, Unseen.STRANGER, f"the board of {found.company.strip()}")
    found = _without_future(found, day)
    state, detail = _judged(found, empty_ok)
    return Observation(board, day, found.postings, found.bad, state, detail)


def unseen(board: str, day: date, why: Unseen, detail: str = "") -> Observation:
    """A look that failed before there was a reply to read."""
    return Observation(board, day, unknown=why, detail=detail)


def _judged(found: Parsed, empty_ok: bool) -> tuple[Unseen | None, str]:
    wrong = len(found.unreadable)
    if found.total is not None and found.total != found.read:
        return Unseen.PARTIAL, f"{found.read} of {found.total} records"
    if not found.postings and not wrong:
        return (None, "") if empty_ok else (Unseen.EMPTIED, "the board shows no posting at all")
    if wrong and wrong == found.read:
        return Unseen.DRIFTED, f"no record could be read: {found.bad[0].reason}"
    if wrong > MOST_UNREADABLE * found.read:
        return Unseen.PARTIAL, f"{wrong} of {found.read} records could not be read"
    return None, ""


def _is_stranger(expected: str, named: str) -> bool:
    """Whether neither name contains the other; a name that is not known proves nothing."""
    ours, theirs = bare(expected), bare(named)
    return bool(ours and theirs) and ours not in theirs and theirs not in ours


def _without_future(found: Parsed, day: date) -> Parsed:
    """Put aside what is dated later than the look; a day is left for time zones."""
    latest = day + timedelta(days=1)
    late = {p.id: p.published for p in found.postings if p.published and p.published > latest}
    if not late:
        return found
    kept = tuple(posting for posting in found.postings if posting.id not in late)
    bad = (BadRecord(ident, f"published on {day}") for ident, day in late.items())
    return replace(found, postings=kept, bad=(*found.bad, *bad))


def _is_page(page: bytes | str) -> bool:
    """Whether the reply is a web page, as a login or a challenge is."""
    start = page[:200].encode() if isinstance(page, str) else page[:200]
    return start.lstrip().lower().startswith((b"<!doctype html", b"<html"))


def _is_cut(drift: SchemaDriftError) -> bool:
    """Whether JSON begins and does not end, as where a compressed reply was cut."""
    error = drift.__cause__
    if not isinstance(error, JSONDecodeError) or not error.doc.strip():
        return False
    return error.pos >= len(error.doc.rstrip()) or error.msg.startswith("Unterminated string")
