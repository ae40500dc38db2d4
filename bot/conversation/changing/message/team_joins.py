"""A team that joins as hires: `if Priya's team joins, thats 12 more people`, and no prediction.

Of whom it is said plays no part: so many more people share our chips.
"""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_OPENS: Final = r"^(?P<opens>\W*(?:(?:and|so|but|ok(?:ay)?|hm+|now|then|also)\W+)*)"
_IF: Final = (
    r"(?:what if|how about if|if|suppose|supposing|say|imagine|assume|assuming|let['’]?s say|once|"
    r"when)(?: that)? "
)
_TEAM: Final = (
    r"(?:[\w-]+['’]s|[\w-]+s['’]|her|his|their|the|a|an|that|this|another|all of (?:her|his|their))"
    r"(?: (?:[\w-]+))?(?: (?:whole|entire|full|old|own|current))? "
    r"(?:team|group|lab|crew|squad|start-?up|people|folks|colleagues|unit)"
    r"(?: (?:from|at|in) [\w-]+)?"
)
_COMES: Final = (
    r"(?:(?:all|also|both|really|actually|would|will|could|might|do|does|were to|was to|decide to|"
    r"decides to|want to|wants to)\W+)*(?:joins?|joined|comes?|came|moves?|moved|follows?|followed|"
    r"signs? (?:up|on)|jumps? ship)(?: (?:in|us|along|over|aboard|across|too|as well|here|on board|"
    r"with (?:her|him|them|it)|to us))*"
)
_PEOPLE: Final = (
    r"(?:(?: more| extra| new| additional| other)*"
    r"(?: (?:people|researchers|heads|hires|persons|scientists|folks|engineers|of them))?"
    r"(?: more| extra| in all| total)?)"
)
_THAT_IS: Final = (
    r"[\s,;:.(–—-]*(?:(?:so|that['’]?s|that is|that would be|that['’]?d be|that makes|which is|"
    r"which makes|they(?:['’]re| are)|i\.?e\.?|about|around|roughly|some|another|an extra|plus|"
    r"makes|it['’]?s|with|say)\W+)*[=+]?\s*"
)
_JOINS: Final = regex(
    rf"{_OPENS}{_IF}(?:(?P<of>{_TEAM} of (?P<n1>\d{{1,4}}){_PEOPLE} {_COMES})"
    rf"|{_TEAM} {_COMES}{_THAT_IS}(?P<n2>\d{{1,4}})\b{_PEOPLE}\)?"
    rf"|(?!(?:we|us|research|product|it|that|which)\b)\w+ (?:brings?|brought|takes?|took|drags?)"
    rf"(?: in| along| over)? (?:(?:her|his|their) ?(?:team|group|lab|crew)?(?: of)? ?)?"
    rf"(?P<n3>\d{{1,4}})\b(?! ?(?:x\b|%|nodes?|racks?|box(?:es)?|servers?|chips?|cards?|gpus?|k\b|"
    rf"(?:of )?(?:our|the|those)\b|[a-z]{{1,3}}\d)){_PEOPLE}"
    r"(?: (?:with|along with|over with|from) (?:her|him|them|it|us|\w+))?(?: along| over)?"
    rf"|[\w-]+ {_COMES} (?:with|w/?|and|plus|\+|and brings) (?P<n6>\d{{1,3}})(?: of)?"
    r"(?: (?:her|his|their))?"
    r"(?: (?:people|colleagues|others?|more|researchers|friends|postdocs|students|folks))+"
    rf"|[\w-]+ (?:\+|and|plus|with|&) (?P<n5>\d{{1,3}})(?: of)?(?: (?:her|his|their))?"
    rf"(?: (?:people|team|colleagues|others?|more|researchers|friends|postdocs|students|folks))+"
    rf" {_COMES}"
    rf"|we (?:acqui-?hired?|bought|buy|acquired?|get|got|take|took)(?: over| on)? "
    rf"{_TEAM}{_THAT_IS}(?P<n4>\d{{1,4}})\b{_PEOPLE}\)?)(?P<rest>(?:\W.*)?)$",
    re.IGNORECASE | re.DOTALL,
    needs="join|come|came|move|follow|sign|jump|bring|brought|take|took|drag|acqui|buy|bought|get|got",
)


def team_joins(text: str) -> str:
    """The message with so many hires in place of the team that comes; else as it was said."""
    found = _JOINS.match(text)
    if found is None:
        return text
    told = (found[name] for name in ("n1", "n2", "n3", "n4") if found[name])
    many = next(told, None) or int(found["n5"] or found["n6"]) + 1  # with the one who brings them
    return f"{found['opens']}what if we hire {many} more people{found['rest']}"
