"""What all of a team have, told of one or in part: `$2M a year, team of 8 gets the same each`.

Also the part of the chips that the researchers are given: `of our 3,000 H200, 1,000 are set aside
for the 25 researchers`.
"""

from __future__ import annotations

import re
from typing import Final

from bot.questions.numbers import number_told
from bot.regex import regex

_HEADS: Final = r"(?P<heads>\d{1,5})"
_SUM: Final = (
    r"(?P<sum>\$ ?\d[\d.,]* ?(?:k|m|mm|mn|million|thousand)?\b(?: (?:a|per|each) year|/ ?ye?a?r|"
    r" annually| yearly)(?:,? (?:in|of|worth of|for) (?:(?:gpu|cloud|compute|ai|its|own) ?)*"
    r"(?:credits?|compute|gpu time|gpus|cloud|budget|spend))?|\d[\d,]* ?(?:x ?)?[a-z]{1,3}\d{2,4}"
    r"[a-z]?s?)"
)
_THE_SAME: Final = regex(
    rf"{_SUM}(?:,| and| with|;)*(?: (?:(?:a|the|our|his|her) )*team of {_HEADS}(?: all)?"
    r" (?:gets?|has|have|receives?) (?:the|that) same(?: amount)?(?: each| apiece| a head)?"
    r"| (?:(?:the|that) )?same (?:for|goes for) (?:all|each|every one|everyone)(?: of)?(?: the| "
    r"our| us)* (?P<us>\d{1,5})(?: (?:of (?:us|them)|people|researchers|others))?"
    r"| (?:and )?so (?:does|do|will|would) (?:everyone|everybody|all|the rest)(?: else)?"
    r"(?: (?:on|in|of))? (?:the|our|a) team of (?P<on>\d{1,5})"
    r"| (?:the )?same as (?:everyone|everybody|all the others|the rest)(?: else)?"
    r"(?: (?:on|in|of))? (?:the|our|a) team of (?P<as>\d{1,5}))\b",
    re.IGNORECASE,
    needs="same|so do|so w",
)
_EVERY_ONE: Final = regex(
    r"\b(?:(?:(?:a|the|our) )?team of (?P<team>\d{1,5}),? (?:each|every one|everyone|all)"
    r"(?: of them)?|each of (?:the |our |us )?(?P<of>\d{1,5})(?: (?:people|researchers))?) "
    rf"(?:(?:with|gets?|has|have|having|on|would get|will get) )+{_SUM}",
    re.IGNORECASE,
    needs="team of|each of",
)
_PEOPLE: Final = r"(?:researchers?|people|ppl|scientists?|heads|staff)"
_NEEDS_PEOPLE: Final = "researcher|people|ppl|scientist|head|staff"
_CHIP: Final = r"(?P<chip>(?:nvidia )?[a-z]{1,3}\d{2,4}[a-z]?)s?"
_GIVEN: Final = (
    r"(?:(?:are|is|were|get|being|have been|has been|can|will|be) )*(?:set aside|reserved|"
    r"dedicated|earmarked|ring-?fenced|allocated|assigned|kept|available|given|held|carved out|"
    r"devoted|put aside|go|goes|going|there)"
)
_WHOLE: Final = (
    rf"\b(?P<of>(?:out of|of|from) )?(?:(?:our|the|all|we have|we run|we['’]ve) )*"
    rf"(?P<whole>\d[\d,]*k?) ?(?:x ?)?{_CHIP}"
)
_MID: Final = (
    r"(?:,|;|:| [–-])?(?: (?:in all|in total|total|overall|but|of which|and|with|we have|there "
    r"are|where))*,?"
)
_PART: Final = r"(?P<part>\d+(?:,\d{3})*k?)(?: (?:chips|gpus|cards))?"
_OF_THEM: Final = r"(?P<them> of (?:them|those|these|which|it))?"
_SET_ASIDE: Final = regex(
    rf"{_WHOLE}{_MID} (?P<only>(?:only|just|merely|about|some) )*{_PART}{_OF_THEM}"
    rf"(?P<given> {_GIVEN})? (?:for|to|by) (?:(?:the|our|those|just) )*{_HEADS} {_PEOPLE}\b",
    re.IGNORECASE,
    needs=_NEEDS_PEOPLE,
)
_THEY_USE: Final = regex(
    rf"{_WHOLE}(?:,|;|:)?(?: (?:for|and|with|shared by|but|the|our))* {_HEADS} {_PEOPLE},? "
    r"(?:(?:who|which|that|they|and|but|only|can|may|get to|will|would|could|share) )*"
    r"(?:get|have|use|share|"
    rf"see|touch|reach|run on|access) (?P<only>(?:only|just) )?{_PART}{_OF_THEM}"
    r"(?! ?(?:x ?)?(?:nvidia )?[a-z]{1,3}\d{2,4})(?! (?:each|apiece|per|a head|of))(?![\w%.])",
    re.IGNORECASE,
    needs=_NEEDS_PEOPLE,
)
_OF_THEM_ALL: Final = regex(
    r"(?P<each>\b(?:per|each) (?:researcher|head|person|scientist)\b[^?!]{0,40}?[,;.] *(?:and )?)"
    r"(?:there (?:are|will be|would be)|they (?:are|['’]re)|we have|i have) (?P<heads>\d{1,5})"
    r"(?: of (?:them|those|us))?(?=\W*$|[,;.])",
    re.IGNORECASE,
    needs="there|they|have",
)
"""`$500k per researcher, there are 20 of them`."""
_OWN: Final = r"(?:dedicated|guaranteed|reserved|private|exclusive|assured)"
_TO_EACH: Final = (
    r"(?:each|apiece|per (?:researcher|head|person|scientist)|(?:of|on) their own|"
    r"(?:to|for) (?:each|every) (?:one|researcher|person))"
)
_SHARED: Final = r"(?:shared|common|joint|communal|pool|pooled)"
_BESIDE_A_POOL: Final = regex(
    rf"(?P<each>\d{{1,5}}) (?:x )?(?:{_OWN} )?{_CHIP}(?: {_OWN})?(?: {_TO_EACH}){{1,2}}"
    rf"(?: {_OWN})?(?:,| -)? ?(?:plus|and|\+|as well as|along with|on top of|in addition to) "
    rf"(?P<pool>(?:(?:access to|they share|an?|the|our|another|of|cluster|{_SHARED}) )*)"
    r"(?P<more>\d+(?:,\d{3})*k?)(?: (?:x )?(?P<other>(?:nvidia )?[a-z]{1,3}\d{2,4}[a-z]?)s?)?"
    rf"(?P<after>(?: (?:{_SHARED}|in (?:a|the|one)|between them|cluster|gpus|chips))*)"
    rf"(?! (?:each|apiece|per {_PEOPLE})\b)(?![\w%])",
    re.IGNORECASE,
)
"""`8 H100 dedicated per researcher plus a shared pool of 512`, which is none of the 8."""
_IS_SHARED: Final = regex(rf"\b{_SHARED}\b|\bbetween them\b", re.IGNORECASE)
_SO_MANY: Final = regex(
    r"(?:\bwe (?:give|offer|guarantee|promise|provide|can give) (?=each))?"
    rf"(?:\beach of (?:(?:the|our) )?)?\b(?P<heads>\d{{1,5}})(?= {_PEOPLE}\b)",
    re.IGNORECASE,
    needs=_NEEDS_PEOPLE,
)


def _with_the_pool(text: str) -> str:
    """The text with the chips of each and those that all share as chips of one offer."""
    found, heads = _BESIDE_A_POOL.search(text), _SO_MANY.search(text)
    if found is None or heads is None:
        return text
    if not _IS_SHARED.search(found["pool"] + found["after"]):
        return text
    own = number_told(found["each"]) * number_told(heads["heads"])
    chips = f"{own:g} {found['chip']} + {found['more']} {found['other'] or found['chip']}"
    text = text.replace(found[0], f"{chips}, {found['each']} guaranteed each", 1)
    return _SO_MANY.sub(r"\g<heads>", text, count=1)


def told_of_all(text: str) -> str:
    """The text with what each has as said of each, and such a part as one for research."""
    text = _with_the_pool(text)
    text = _OF_THEM_ALL.sub(r"\g<each>\g<heads> researchers", text)
    text = _EVERY_ONE.sub(_of_each, _THE_SAME.sub(_of_each, text))
    return _THEY_USE.sub(_part, _SET_ASIDE.sub(_part, text))


def _of_each(found: re.Match[str]) -> str:
    named = found.groupdict()
    if named.get("of") and not found["sum"].startswith("$"):
        return found[0]  # `each of our 20 people gets 16 B200`, which is read as it is
    names = ("heads", "us", "on", "as", "team", "of")
    heads = next(named[name] for name in names if named.get(name))
    return f"{found['sum']} for each of {heads} researchers"


def _part(found: re.Match[str]) -> str:
    """So many of the chips for research; what each might have of them is no part of all."""
    whole, part, heads = (number_told(found[name]) for name in ("whole", "part", "heads"))
    named = found.groupdict()
    is_part = found["them"] or found["of"] or named.get("given") or found["only"]
    is_sure = found["them"] or part * heads > whole
    if not (is_part and is_sure and 0 < part < whole):
        return found[0]
    chips = f"{found['part']} of {found['whole']} {found['chip']}"
    return f"{chips} are for research, {found['heads']} researchers"
