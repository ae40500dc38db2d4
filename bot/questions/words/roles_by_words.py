"""By what open roles are counted, where no place and no family is named: `where`, `which teams`."""

from __future__ import annotations

from typing import Final

from bot.regex import regex

BY_PLACE: Final = "places"
BY_FAMILY: Final = "families"
"""Topics of a question about roles: where most are, and of which family most are new."""
_PLACE: Final = r"(?:cit(?:y|ies)|places?|locations?|offices?|countr(?:y|ies)|towns?|hubs?)"
_FAMILY: Final = (
    r"(?:teams?|famil(?:y|ies)|functions?|departments?|areas?|groups?|orgs?|divisions?|"
    r"disciplines?|"
    r"(?:kinds?|types?|sorts?) of (?:roles?|jobs?|positions?|people))"
)
_ASKS: Final = (
    r"\W*(?:(?:and|so|ok|but|then|please|tell me|show me|in|at|from|across|for|also)\W+)*"
)
_SELF: Final = r"(?:can|could|do|did|should|would|may) (?:i|we|you)"
ASKS_PLACE: Final = regex(
    rf"^{_ASKS}(?:where(?:['’]?s|abouts)?\b(?! {_SELF}\b| (?:they|those|these|it|each)\b)"
    rf"|(?:which|what) (?:of the )?{_PLACE}\b)|\bby {_PLACE}\b|\bper {_PLACE}\b"
    rf"|\b(?:split|break\w*|spread|distribut\w*)\b.{{0,25}}\b{_PLACE}\b"
)
"""`where are most of their roles`, `roles by city`."""
ASKS_FAMILY: Final = regex(
    rf"^{_ASKS}(?:which|what) (?:of the )?{_FAMILY}\b.{{0,50}}\b(?:grow\w*|grew|hir(?:e|es|ing)|"
    r"recruit\w*|expand\w*|add(?:s|ing|ed)?|open(?:s|ed|ing)?|most|quick\w*|fast\w*|big\w*)\b"
    rf"|\b(?:by|per) {_FAMILY}\b|\b(?:fast|quick)est[- ](?:growing|expanding|hiring) {_FAMILY}\b"
    rf"|\b{_FAMILY}\b.{{0,30}}\b(?:grow\w*|expand\w*|hir\w+) (?:the )?(?:most|fastest|quickest)\b"
)
"""`which teams are they growing quickest`."""


def counted_by(low: str) -> str | None:
    """By what roles are to be counted, by the words of a text in small letters; else None."""
    if ASKS_PLACE.search(low):
        return BY_PLACE
    return BY_FAMILY if ASKS_FAMILY.search(low) else None
