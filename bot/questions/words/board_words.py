"""Words that ask of job boards: since when they are read, how roles are counted, of which side."""

from __future__ import annotations

from typing import Final

from bot.questions.words.leads import LED, LINK
from bot.regex import regex

LOOKS: Final = "looks"
"""The topic of a question about the looks that were taken at job boards."""

_READ: Final = (
    r"(?:read|watch|track|count|look|check|collect|record|follow|monitor|crawl|scrap|gather|"
    r"pull|measur|keep)(?:e|ed|ing|ping|ting|s)?"
)
_YOU: Final = (
    r"(?:you|assay|we|it|they|that|this|"
    r"(?:the|your|these|those|all|that|this|its|their|job) (?:\w+ ){0,2}?\w+)"
)
_STARTS: Final = r"(?:start(?:s|ed)?|begin(?:s)?|began|begun|go(?:es)?|reach(?:es)?)"
_PERIOD: Final = r"(?:period|window|time ?frame|dates?|days|weeks?)"
_WHICH: Final = (
    rf"\b(?:which|what|whose)(?: (?:labs?|compan(?:y|ies))['’]?s?)?(?: job)? "
    rf"(?:boards?|careers? (?:pages?|sites?)) (?:(?:do|are|can|have) (?:you|we)|you)"
    rf"(?: (?:actually|really|currently|all|even))* (?:{_READ}|cover(?:ing)?|got|have|use|check)\b"
    rf"|\b(?:which|what|whose)(?: \w+['’]?s?)?(?: job)? boards? (?:are|is|get|do you have)"
    rf"(?: (?:being|actually))*(?: (?:{_READ}|covered|in (?:here|there)|on (?:record|file)))?\W*$"
    r"|\b(?:which|who)\b(?: \w+){0,4} (?:have|has|with|got) (?:an? |any )?"
    r"(?:public |job )*boards?\b"
    r"|\b(?:list|names?)(?: (?:of|all|the|your))*(?: job)? boards\b"
)
WHICH_BOARDS: Final = regex(_WHICH, needs="board|career")
"""`which labs' boards do you follow`, which is asked of all."""
ASKS_LOOKS: Final = regex(
    r"\b(?:since|from) (?:when|what day|which day|what date|which date)\b"
    rf"(?=.*\b(?:{_READ}|{_STARTS}|record|numbers?|counts?|figures?|history)\b)"
    rf"|^{LED}(?:since|from) when"
    r"(?: (?:u|you|we|do|did|have|has|had|got|get|know|is|are|was|that|this|it|those|these|the|"
    r"data|numbers?|counts?))*\W*$"
    rf"|\bhow far back\b|\bhow long (?:have|has|had) {_YOU} (?:been )?{_READ}\b"
    rf"|\bwhen (?:did|do|have|was|were) {_YOU} (?:been )?(?:first |last )?(?:{_READ}|{_STARTS})\b"
    r"|\bhow (?:often|frequently|regularly) (?:do|does|are|is|did|have|has)"
    rf" {_YOU} (?:been )?{_READ}\b"
    r"|\bhow (?:often|many times) (?:was|were|has|have|did) .{0,30}\b(?:read|looked|checked)\b"
    r"|\b(?:first|last|latest|newest|oldest|previous) (?:looks?|readings?|snapshots?)\b(?! that)"
    rf"|\b(?:over|for|of|in) (?:which|what) {_PERIOD}\W*$"
    rf"|\b(?:which|what) {_PERIOD} (?:is|are|was|were) (?:that|this|it|those|these)\b"
    rf"|{_WHICH}",
    needs=(
        "when|what da|which da|how far|how long|how often|how freq|how reg|how many times|look|"
        "reading|snapshot|period|window|time|date|day|week|board|career"
    ),
)
"""`since when do you count that`, `how often are the boards read`, `what period is that`."""


# By what open roles are counted, where no place and no family is named: `where`, `which teams`.

BY_PLACE: Final = "places"
BY_FAMILY: Final = "families"
"""Topics of a question about roles: where most are, and of which family most are new."""
_PLACE: Final = r"(?:cit(?:y|ies)|places?|locations?|offices?|countr(?:y|ies)|towns?|hubs?)"
_FAMILY: Final = (
    r"(?:teams?|famil(?:y|ies)|functions?|departments?|areas?|groups?|orgs?|divisions?|"
    r"disciplines?|"
    r"(?:kinds?|types?|sorts?) of (?:roles?|jobs?|positions?|people))"
)
_ASKS: Final = rf"\W*(?:(?:{LINK}|tell me|show me|in|at|from|across|for)\W+)*"
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


# Words that ask which roles count as frontier, as applied, or as of a family.

SIDES: Final = "sides"
"""The topic of help on the families of roles and their two sides."""

_SIDE: Final = (
    r"[“\"'‘]?(?:(?:the )?(?:frontier|applied|other|unclear|product|infra(?:structure)?|"
    r"research(?: engineering)?|data engineering|(?:role |job )?famil(?:y|ies)|sides?)"
    r"(?:[ -](?:and|or|vs\.?|versus|from|side|sided|research|llm|hiring|roles?|jobs?|openings?|"
    r"ones?|positions?|applied|frontier))*)[”\"'’]?"
)
_LED: Final = rf"^\W*(?:(?:{LINK}|wait|sorry|by)\W+)*"
_END: Final = (
    r"(?: (?:mean|means|stand for|stands for|include|includes|cover|covers|contain|contains|count|"
    r"in|here|there|exactly|for you|this|that|context|case|anyway|then|again|precisely|to you|of|"
    r"as|by|a|the|role|roles|job|jobs|defined|decided|told|measured|counted|your|our|its|book|"
    r"books|view|terms|definition|numbers|figures|data|system|according|opinion|"
    r"worked out|frontier|applied|vs|versus|split|and|hiring|family|families|engineering))*\W*$"
)
ASKS_SIDES: Final = regex(
    rf"{_LED}(?:what['’]?s|what (?:is|are|does|do|would|falls?|goes|counts?|belongs?)|which roles "
    rf"(?:are|count)|define|explain|meaning of|definition of|how (?:do|did) you "
    r"(?:define|decide|tell|count|know|work out|measure)|how (?:is|are)|what (?:do|did) you "
    r"(?:mean|count|call|understand|put)(?: by| as| under)?|what makes (?:a role|something|it))"
    r"(?: (?:in|under|by|as|with|into|the|a|an|meant|exactly|included|counted|that|this|difference|"
    rf"between|definition|meaning|of|what|is|which|roles?|ones|are|counts?))* {_SIDE}{_END}"
    rf"|{_LED}{_SIDE}(?: (?:means?|meaning|is|as in|being))(?: what)?\W*$",
    needs="frontier|applied|other|unclear|product|infra|research|data engineering|famil|side",
)
"""`what's in “frontier” exactly`, `what counts as applied`, asked after roles."""
ASKS_DIFFERENCE: Final = regex(
    rf"{_LED}what(?:['’]?s| is) the difference(?: between (?:them|the two|those|these))?\W*$"
)
"""Of the two sides, where these were told."""
SAYS_ROLES: Final = regex(
    r"\b(?:roles?|jobs?|openings?|hiring|sides?|famil(?:y|ies)|split|"
    r"frontier (?:and|or|vs\.?|versus|from) applied|"
    r"applied (?:and|or|vs\.?|versus|from) frontier)\b",
    needs="role|job|opening|hiring|side|famil|split|frontier",
)
"""What tells that roles are meant, where none were spoken of: `frontier` is a tier as well."""
