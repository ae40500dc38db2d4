"""How old and how sure the figure of a lab is, and on whose machines it runs, by its words."""

from __future__ import annotations

from typing import Final

from bot.regex import regex

_OF_ELSE: Final = "".join(
    rf"(?<!\b{word} )"
    for word in (
        *("headcount", "head count", "heads", "staff", "staffing", "workforce", "employee"),
        *("employees", "people", "team", "contract", "contracts", "deal", "spend", "spending"),
    )
)
"""`how old is the headcount figure`: of that part, whose day is told with it."""
_NUMBER: Final = (
    rf"{_OF_ELSE}(?:figures?|numbers?|estimates?|data|stock|compute|values?|cards?|info|entry)"
)
THINGS: Final = (
    r"(?:compute|computing|gpus?|chips|clusters?|hardware|capacity|servers|accelerators)"
)
OF_THE_FIGURE: Final = (
    r"\b(?:updat(?:e|ed|es)|refresh(?:ed)?"
    r"|how (?:old|fresh|recent|current|stale|up[- ]to[- ]date|dated)|\bage of"
    rf"|as of when|when was|last read|out[- ]of[- ]date|outdated)\b.{{0,50}}\b{_NUMBER}\b"
    rf"|\b{_NUMBER}\b.{{0,30}}\b(?:(?:last |been )updated|up[- ]to[- ]date|from when"
    r"|refreshed|outdated|out[- ]of[- ]date|as of when)\b"
    r"|\b(?:grade[ds]?|how (?:good|sure|confident|certain|reliable|solid|trustworthy|"
    r"well sourced))\b.{0,40}"
    rf"\b{_NUMBER}\b|\bgrade (?:of|for|on)\b"
    rf"|\b(?:official|confirmed|verified|self[- ]reported)\b.{{0,40}}\b{_NUMBER}\b"
    rf"|\b{_NUMBER}\b.{{0,20}}\b(?:official|confirmed|verified|self[- ]reported)\b"
    rf"|^\W*(?:does|do|did|has)\b.{{0,30}}\b(?:publish|disclose|report|reveal)(?:es|ed|s)?"
    rf" (?:its|their|any) (?:own )?{THINGS}\b(?! spend)"
    r"|\bhow (?:old|fresh|recent|current|stale|dated|up[- ]to[- ]date) (?:is|are) "
    r"(?:what|that which|whatever|the stuff|everything) (?:you|we) (?:have|hold|know|keep|got|"
    r"show)\b"
    rf"|\b(?:when|what date|which day)\b.{{0,30}}\b{_NUMBER}\b.{{0,30}}\bfrom\b"
)
GROWN: Final = (
    r"\b(?:grow(?:s|n|th|ing)?|grew|ramp(?:s|ed|ing)?|increas(?:e|ed|es|ing)"
    r"|scal(?:e|es|ed|ing) up|expand(?:s|ed|ing)?|expansion|adding|(?:go(?:ne|ing|es)?|went) up"
    r"|ris(?:e|es|en|ing)|rose|(?:shr[aiu]nk|declin)(?:s|ing|ed|en)?"
    r"|(?:got(?:ten)?|gets?|getting|become|becoming) (?:any |much |a lot |even )?(?:bigger|larger)"
    r"|(?:more|bigger|larger) (?:over|in|within) the (?:past|last) "
    r"(?:year|two years|(?:twelve|\d+) months))\b"
)
"""By which words it is asked how something grew, or shrank."""

_SPAN: Final = r"(?:\d+|two|three|four|five|few|couple of|several) ?(?:years?|months?|quarters?)"
OVER_TIME: Final = regex(
    r"\b(?:history|over time|by year|each year|every year|before|development|evol\w+|trends?|"
    r"trended|trajectory|moved|year (?:by|on|over) year|over the years|chang(?:e|ed|es) "
    rf"(?:since|over|in|during|from)|(?:over|in|during|across|within|for) (?:the |these )?(?:past|"
    rf"last|previous) (?:{_SPAN}|year)|since 20\d\d)\b"
)
"""What asks for the counts of a staff on several days, beside words of growth."""
WHOSE_MACHINES: Final = regex(
    r"\b(?:who\b.{0,12}\bowns?|whose)\b.{0,25}\b(?:chips|gpus|compute|hardware|machines|clusters?|"
    r"servers?|cards|data cent(?:er|re)s?)\b.{0,30}"
    r"\b(?:us(?:e|es|ed|ing)|trains?|runs?|rents?|sits?)\b",
    needs="own|whose",
)
"""`who owns the chips that Anthropic uses`, `whose machines does OpenAI run on`."""
