"""What one answer leaves out of a message that asks several things."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Final

from bot.answers import is_personal
from bot.conversation.heard import Asked
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.parts.refused_apart import is_refused, is_said_of_them, not_answered
from bot.conversation.parts.splitting import MOST, pieces
from bot.conversation.parts.then_changed import is_change
from bot.questions.on_record import Listing
from bot.questions.types import Choice, Kind, Question, Reading, Understood
from bot.questions.unclear.doubt import shown
from bot.questions.words.leads import LED
from bot.questions.words.things import HEAD
from bot.questions.writing.canonical import to_text
from bot.regex import regex

APART: Final = "is a question of its own"
LEFT_OUT: Final = "left out"
MOST_APART: Final = MOST - 1
"""Questions that are answered after the first one: what is said to be one gets its answer."""
_NOTHING: Final = Question(Kind.CHOOSE)
_SOURCE: Final = Question(Kind.SOURCE)
_CARD: Final = (Kind.LAB, Kind.COMPARE)
_SHARE_AFTER: Final = regex(
    rf"{LED}(?:what (?:happens|(?:would|will) happen|changes|does (?:it|that) do)"
    r"(?: (?:to|with|for|in))?|how (?:does|would|will|do)|where does that (?:leave|put))\b"
    rf".{{0,40}}\b(?:per {HEAD}|each|everyone|the (?:share|average|others|rest|team))\b",
    re.IGNORECASE,
)
_TO_KEEP_IT: Final = regex(
    rf"{LED}(?:what|how (?:many|much))\b.{{0,50}}\b(?:make up for|making up for|"
    r"keep|keeping|restore|restoring|maintain|hold|offset|compensate for)\b"
    r"(?=.*\b(?:cost|costs|rent|chips?|gpus?|h100s?|dollars|spend|need|take)\b|.*\b(?:it|that|"
    r"share|average)\b)",
    re.IGNORECASE,
    needs="mak|keep|restor|maintain|hold|offset|compensate",
)
"""What the chips that keep the share are, and cost, which an answer about hires tells."""
_APPLIES: Final = regex(
    r"(?:and )?how (?:do|does|can|could|would|should|to) ?(?:i|we|you|one|they|people|"
    r"candidates)? ?(?:apply|sign up|get (?:in|access|on it)|request (?:it|access))"
    r"(?: (?:for|to) (?:it|that|them))?"
    r"|(?:and )?who (?:can|may|could|is allowed to|gets to) (?:apply|use (?:it|that)|get (?:in|it|"
    r"access|time|hours))(?: (?:for|to|on) (?:it|that|them|there))?"
    r"|(?:and )?(?:whom? (?:is|are) (?:it|that|they|those) (?:all )?(?:for|open to|meant for)|"
    r"(?:for|to) whom(?: is (?:it|that)(?: open)?)?|who is eligible(?: for (?:it|that))?)",
    re.IGNORECASE,
)
"""How one applies and who may, which what is on record of a programme tells."""


def one_of(parts: Sequence[Asked], whole: Reading, hearing: Hearing) -> Understood | None:
    """The first part that can be answered; the others are asked apart, left out, or refused.

    None where the message read as a whole says all of them, or where none can be answered.
    """
    refused = [part for part in parts if is_refused(part.typed, hearing)]
    asked = [part for part in parts if part not in refused]
    if refused:
        asked = [part for part in asked if not _is_of_refused(part, hearing)]
    readings = [part.reading for part in asked if isinstance(part.reading, Understood)]
    if not readings or (not refused and _says_all(whole, asked)):
        return None
    first = readings[0]
    if refused and first.question.kind is Kind.POOL:
        return None  # `who trained above 1e24 and is female`, of which no half is the answer
    others = [part for part in asked if not _is_said(part, first)]
    ways = {part.typed: way for part in others if (way := _way(part, hearing))}
    left = (
        f"“{shown(_bare(part))}” {APART if part.typed in ways else LEFT_OUT}"
        for part in others
        if _bare(part) not in told(first)
    )
    why = dict.fromkeys(not_answered(part.typed, hearing) for part in refused)
    apart = tuple(ways.values())[:MOST_APART]
    theirs = (note for part in others for note in _left_out(part) if note not in first.assumed)
    return replace(first, assumed=(*first.assumed, *left, *theirs, *why), besides=apart)


def _left_out(part: Asked) -> tuple[str, ...]:
    """What a part leaves out, which its text as a question of its own does not hold."""
    notes = part.reading.assumed if isinstance(part.reading, Understood) else ()
    return tuple(note for note in notes if LEFT_OUT in note)


def _is_of_refused(part: Asked, hearing: Hearing) -> bool:
    reading = part.reading
    if not isinstance(reading, Understood):
        return False
    return is_said_of_them(part.typed, reading.question, hearing)


def told(reading: Understood) -> str:
    """What a reading says already of what it passes over."""
    return " ".join(reading.assumed)


def with_sources(reading: Reading, text: str, hearing: Hearing) -> Reading:
    """`…, and where do those numbers come from`: whatever is told names its sources."""
    if not isinstance(reading, Understood) or reading.question.kind is Kind.SOURCE:
        return reading
    several = found if len(found := pieces(text)) > 1 else ()
    bare = (opened(one).text.strip(" ?.!") for one in several if hearing.asked(one) == _SOURCE)
    notes = tuple(f"“{shown(one)}”: sources and grades stand under the figures" for one in bare)
    return replace(reading, assumed=(*reading.assumed, *notes))


def covers(whole: Question, part: Question) -> bool:
    """Whether the answer to the whole says what the part asks: nothing in it is of its own."""
    is_card = (whole.kind, part.kind) == (Kind.COMPARE, Kind.LAB)
    if whole.kind is not part.kind and not is_card:
        return part == _SOURCE  # which any answer tells
    if part.kind is Kind.COMPARE and set(part.labs) != set(whole.labs):
        return False  # how two stand is not told by setting three side by side
    if part.kind in _CARD and part.scope is not whole.scope:
        return False
    if whole.kind in (Kind.LAB, Kind.HIRING) and whole.topic and not part.topic:
        return False  # how big a lab is, where one part is told of it; its roles beside their pay
    return all(
        _is_in(getattr(part, each.name), getattr(whole, each.name), getattr(_NOTHING, each.name))
        for each in fields(Question)
        if each.name != "kind"
    )


def _is_in(one: object, other: object, nothing: object) -> bool:
    if one in (nothing, other):
        return True
    return isinstance(one, tuple) and isinstance(other, tuple) and set(one) <= set(other)


def _says_all(whole: Reading, parts: Sequence[Asked]) -> bool:
    if any(is_change(part.typed) for part in parts[1:]):
        return False  # what is changed says nothing of how it is
    return isinstance(whole, Understood) and all(_is_said(part, whole) for part in parts)


def _is_said(part: Asked, whole: Understood) -> bool:
    reading = part.reading
    if says_already(whole.question, part.typed):
        return True
    return isinstance(reading, Understood) and covers(whole.question, reading.question)


def says_already(whole: Question, piece: str) -> bool:
    """`what would it cost to keep it`, beside hires; `how do I apply`, beside a programme."""
    if whole.topic == Listing.PROGRAMMES and _APPLIES.fullmatch(opened(piece).text.strip(" ?.!")):
        return True
    is_told = _SHARE_AFTER.match(piece) or _TO_KEEP_IT.match(piece)
    return whole.kind is Kind.DILUTION and bool(is_told)


def _bare(part: Asked) -> str:
    """A part as it was typed, without what joins it to the one before it."""
    text = opened(part.typed).text.strip(" ?.!")
    if text.startswith("data centre "):
        text = text.partition(" beside ")[0]  # what it is set against is the other part
    return text.removeprefix("look up ").partition(", purpose")[0]


def _way(part: Asked, hearing: Hearing) -> Choice | None:
    """A part as a question of its own; none of somebody, whose name would stay in an answer."""
    reading = part.reading
    if not isinstance(reading, Understood) or is_personal(reading.question):
        return None
    return Choice(shown(_bare(part)), to_text(reading.question, hearing.reader.words.directory))
