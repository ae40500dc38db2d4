"""Why somebody is looked up, where the same message says it, before or after what is asked.

A purpose is kept and exported: no question is ever a part of one.
"""

from __future__ import annotations

import re
from functools import cache

from bot.questions.words.purpose_words import (
    ASKED_AFTER,
    CALLED,
    LED,
    MEETING_FOR,
    MEETINGS,
    PURPOSES,
    STANDINGS,
)
from bot.regex import regex

_LABELS = regex(
    r"^(?:(?:(?:the|my|our|its)\s+)?(?:(?:purpose|reason)\s*(?:[:=–—-]|\b(?:is|was)\b)"
    r"|why\s*[:=–—-])\s*|[:=]\s*|is\s+)+",
    re.I,
)
"""What only says that a purpose follows: `Purpose: first call`, `reason is …`."""
_ARTICLES = regex(r"^(?:(?:an?|the|our|my|their|his|her|your|this|that|its)\s+)+", re.I)
_POLITE = regex(r"[\s,;:.!?–—-]*(?:\b(?:please|thanks|thank you|pls|thx)\b[\s,;:.!?]*)*$", re.I)
_SIGNS = " ,;:.!–—"
_BEFORE_SIGN = regex(r"\s+(?=[,;:.!])")
_BRACKETS = regex(r"\s*[()]+\s*")
_ROLE = regex(
    r"(?:(?:an?|our|the|my) )?(?:[\w-]+ ){0,3}(?:teams?|roles?|positions?|openings?|jobs?|groups?|"
    r"seats?|posts?|vacanc\w+|leads?|hires?|engineers?|scientists?)|",
    re.I,
)
"""What somebody stands for with us, which says nothing of them."""
_FOR = regex(r"\s*for\b", re.I)
_PLACED = regex(r"(?P<place>,\s*[A-Z][\w&.]*(?: [A-Z][\w&.]*){0,3})\s+[-–—]\s+")
"""`Ilva Marrowdene, Amazon - call prep`, where they work and why they are looked up."""
_LINKS = regex(rf"^(?:{LED})+", re.I)


def purpose_in(text: str) -> tuple[str | None, str]:
    """Why somebody is looked up, and the text without it."""
    bare = _POLITE.sub("", text)
    if placed := _PLACED.search(bare):
        said, asked = purpose_in(f", {bare[placed.end() :]}")
        if said:
            return said, f"{bare[: placed.end('place')]} {asked}".strip()
    for pattern in _purposes():
        if found := pattern.search(bare):
            why, asked = before_question(found["said"] + (found.groupdict().get("more") or ""))
            if said := bare_purpose(why):
                before, said = _with_meeting(bare[: found.start()], found[0], why, said)
                rest = f"{before} {asked} {bare[found.end() :]}"
                return said, _BEFORE_SIGN.sub("", rest).strip(_SIGNS)
    return None, bare


def _with_meeting(before: str, found: str, why: str, said: str) -> tuple[str, str]:
    """What is before a purpose, and the purpose: `…, first call` for the speech role."""
    meeting = _meeting_for().search(before) if _FOR.match(found) else None
    if meeting is None:
        return before, said
    return before[: meeting.start()], f"{bare_purpose(meeting['what'])} for {why.strip(_SIGNS)}"


def standing_in(text: str) -> str | None:
    """Where somebody stands with us, which says why they are looked up, whatever is asked."""
    bare = _POLITE.sub("", text)
    found = next((found for each in _standings() if (found := each.search(bare))), None)
    return bare_purpose(found["said"]) if found else None


def without_standing(text: str) -> str:
    """A text without words that only say where somebody stands with us; what for is left in it."""
    for pattern in _standings():
        if found := pattern.search(text):
            is_role = _ROLE.fullmatch(found["what"] or "")
            rest = "" if is_role else f", {found['what']}"
            return f"{text[: found.start()]}{rest}{text[found.end() :]}"
    return text


def before_question(said: str) -> tuple[str, str]:
    """A purpose and the question that follows it: `the evals role. Which papers is he on`."""
    found = _asked_after().search(said)
    return (said[: found.start()], said[found.start() :]) if found else (said, "")


def bare_purpose(why: str) -> str:
    """A purpose without the words and signs that lead to it."""
    plain = without_label(_BRACKETS.sub(", ", why).strip(f"{_SIGNS}?-"))
    return _ARTICLES.sub("", _LINKS.sub("", plain))


def without_label(why: str) -> str:
    """A purpose without the word that it is one, however often that was said."""
    return _LABELS.sub("", why)


@cache
def _purposes() -> tuple[re.Pattern[str], ...]:
    either = (*CALLED, *STANDINGS, *MEETINGS, *PURPOSES)
    return tuple(regex(pattern, re.I) for pattern in either)


@cache
def _standings() -> tuple[re.Pattern[str], ...]:
    return tuple(regex(pattern, re.I) for pattern in STANDINGS)


@cache
def _meeting_for() -> re.Pattern[str]:
    return regex(MEETING_FOR, re.I)


@cache
def _asked_after() -> re.Pattern[str]:
    return regex(ASKED_AFTER, re.I)
