"""Which measure a text wants where it says which one it doesn't: `in total, not per head`."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_HEAD: Final = (
    r"(?:head|person|capita|researcher|scientist|engineer|employee|seat|pax|fte|individual|"
    r"staff member|member of staff|research scientist)s?"
)
_PER: Final = (
    rf"(?:(?:on )?(?:a |the )?(?:per[- ]|by[- ](?:the )?){_HEAD}(?:[- ](?:basis|figures?|numbers?|"
    r"averages?|share|terms|comparison))?)"
)
_NOT: Final = (
    r"(?<!why )(?<!if )(?<!or )\b(?:(?:i |we )?(?:do not|don'?t) (?:care (?:about|for)|want|need|"
    r"mean)(?: the| it)?|(?:and |but |so )?not(?: the)?|rather than|instead of|as opposed to|"
    r"(?:please )?(?:forget(?: about)?|ignor(?:e|ing)|never mind|skip(?:ping)?|leav(?:e|"
    r"ing) (?:out|aside)|setting aside)(?: the)?)"
)
_BY_HEADS: Final = (
    r"(?:(?:regardless|irrespective|independent) of|ignor(?:e|ing)|forget(?:ting)?(?: about)?|"
    r"(?:do not|don'?t|not|without|never) divid(?:e|ed|ing)(?: (?:it|them|that|anything))? by|"
    r"leaving (?:out|aside)|setting aside|before dividing by) (?:the |our |their |"
    r"any )?(?:head ?counts?|team sizes?|number of (?:people|researchers|heads|staff)|heads|"
    r"people|researchers)(?! (?:growth|of|at|who|that|in|on|change))"
)
_SHARE: Final = (
    r"(?:each (?:person|researcher|one|head)'?s? share|what each (?:\w+ )?(?:gets|has)|"
    r"each person'?s?)"
)
_NOT_BY_HEAD: Final = regex(
    rf"[\s,;(–—-]*(?:{_NOT} (?:{_PER}|{_SHARE})|\b{_BY_HEADS})[):]*",
    re.IGNORECASE,
    needs="not|don|rather|instead|opposed|forget|ignor|never|skip|leav|setting|regardless|"
    "irrespective|independent|without|before",
)
_TOTAL: Final = (
    r"(?:(?:in|by|the|as a|a) )*(?:total|totals|overall|aggregate|absolute terms|whole|all)"
)
_NOT_IN_TOTAL: Final = regex(
    rf"[\s,;(–—-]*{_NOT} {_TOTAL}(?=\s*(?:$|[,;.?!)]|but\b|vs\b|against\b))",
    re.IGNORECASE,
    needs="not|don|rather|instead|opposed|forget|ignor|never|skip|leav|setting",
)
_BY_HEAD: Final = regex(rf"\bper[- ]{_HEAD}\b", re.IGNORECASE, needs="per")
_FLEETS: Final = regex(
    r"\b(?P<what>fleet|cluster|stock|total|stack)s? (?:vs\.?|versus|against|to|for|by|"
    r"v) (?P=what)s?\b(?: ?:)?|(?:(?<=[,;(–-] )|(?<=[,;(–-])|\b(?:by|as|compare|just) (?:(?:a|the|"
    r"our) )?)(?:(?:just|only) )?(?:the )?(?:(?:whole|entire|full|overall|raw|sheer|complete|"
    r"total)[- ](?:(?:fleet|cluster|company)s?(?: (?:sizes?|basis|comparison))?|(?:size|scale)s?)|"
    r"company[- ]wide|fleet[- ]wide|all[- ]up)(?=\s*(?:$|[,;.?)]|vs\b|against\b|versus\b|"
    r"in total\b|please\b))|(?<=\w )(?:(?:company|fleet|lab)[- ]wide|in (?:sheer|raw|"
    r"pure) (?:size|scale))(?=\W*$)",
    re.IGNORECASE,
    needs="fleet|cluster|stock|total|stack|company|size|scale|all|lab",
)
_HEADS_IN_ALL: Final = regex(
    r"(?P<heads>\b\d{1,4} (?:(?:ai|ml|research) )?(?:of us|people|ppl|researchers|scientists|heads|"
    r"engineers|staff|folks|phds|postdocs)) (?:in total|in all|altogether|all told|overall)\b",
    re.IGNORECASE,
    needs="total|in all|altogether|all told|overall",
)
"""`12 of us in total`, which says how many, and asks for no total."""


def in_one_scope(text: str) -> str:
    """The text with the measure that it wants, and without those that it doesn't.

    `not per employee but per researcher` wants the latter; `not per head` alone wants the total.
    """
    text = _FLEETS.sub(_in_total, _HEADS_IN_ALL.sub(r"\g<heads>", text))
    if _NOT_BY_HEAD.search(text):
        rest = _NOT_BY_HEAD.sub("", text)
        return (rest if _BY_HEAD.search(rest) else _NOT_BY_HEAD.sub(_of_all, text)).strip()
    rest = _NOT_IN_TOTAL.sub("", text)
    return rest.strip() if rest != text and _BY_HEAD.search(rest) else text


def _of_all(found: re.Match[str]) -> str:
    """The measure alone, apart from people before it, whose number is no total: `40 people, …`."""
    return f",{_in_total(found)}"


def _in_total(found: re.Match[str]) -> str:
    """Told apart from a number behind it, which would be how many there are in total."""
    return " in total, " if found[0].endswith(":") else " in total"
