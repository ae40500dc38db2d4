"""By which words a list of what is on record is asked for, or one section of the weekly news.

Loaded with the first text that may ask for one: most name an offer, and the patterns are long.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from bot.questions.clean import fold
from bot.questions.lands import ADJECTIVES, names_united_states
from bot.questions.on_record import Listing
from bot.questions.words.applicants import asks_to_apply, seeks_public
from bot.questions.words.market_words import PLACES
from bot.questions.words.release_words import names_open_models
from bot.questions.words.signed_words import asks_newly_signed
from bot.questions.words.site_places import place_of_sites
from bot.questions.words.tracked_words import asks_who_is_tracked
from bot.regex import any_of, regex

_CAPITAL: Final = regex(
    r"\b(?:in|for|from|across) (?:the )?"
    r"(?!(?:[A-Z]?GPU|AI|HPC|PhD|ML|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|January|February|March"
    r"|April|May|June|July|August|September|October|November|December)\w*\b)"
    r"([A-Z][a-z][\w'-]+(?: [A-Z][\w'-]+){0,2})"
)


class _Words(NamedTuple):
    """What a topic is called, and what else has to be said so that nothing else is meant."""

    named: re.Pattern[str]
    beside: re.Pattern[str]


_PROGRAMS: Final = r"program(?:m?e)?s?(?! ?(?:manag|lead|direct))"
_PROGRAMMES: Final = _Words(
    regex(
        rf"\b(?:{_PROGRAMS}|schemes?|initiatives?|grants?|credits|allocations?|vouchers?"
        r"|shared[- ]compute)\b"
    ),
    regex(
        r"\b(?:gpus?|tpus?|trainium|accelerators?|compute|computing"
        r"|(?:gpu[- ]?|core[- ]?|chip[- ]?)hours?|supercomput\w+|hpc"
        r"|clouds?|public|national|government|state[- ]funded|(?:researcher|academic) access)\b"
    ),
)
_OUTSIDE: Final = (
    r"(?:(?:outside|external|independent|academic|university|third[- ]party|non[- ]employee)"
    r" (?:researchers?|people|users?|groups?|scientists?|labs?|teams?)|academics?|academia"
    r"|outsiders?|students?|universities|start-?ups?"
    r"|(?:us|american|european|british|uk) researchers)\b"
)
_FREE: Final = regex(
    r"\bfree (?:[\w-]+ ){0,2}?(?:gpus?|tpus?|accelerators?|compute|computing|supercomput\w+|hpc|"
    r"cluster|cloud|hours)\b"
    r"|\bapply (?:for|to get) (?:[\w-]+ ){0,3}?(?:gpus?|compute|supercomput\w+|gpu[- ]?hours?)\b"
    r"|\b(?:get|access|use|offers?|gives?|eligible|start-?ups?|academics?|students?)\b.*"
    r"\b(?:government|national|public|state) (?:compute|gpus?|supercomput\w+)\b"
    r"(?! (?:figures?|numbers?|data|stocks?|estimates?|records?)\b)"
    r"|\b(?:government|national|public|state) (?:compute|gpus?|supercomput\w+) "
    r"(?:access|time|hours|for (?:start-?ups?|academics?|students?|small|companies|researchers))\b"
    r"|\b(?:government|national|public|state) (?:compute|gpus?|supercomput\w+) "
    rf"(?:(?:is|are) (?:there|available|open) |on record )?(?:for|to|can) {_OUTSIDE}"
    rf"|\baccess (?:for|to) {_OUTSIDE}|\b{_OUTSIDE}.{{0,15}}\bget (?:access|in|time)\b"
    rf"|\bprogram(?:m?e)?s? (?:[\w'-]+ ){{0,3}}?(?:open to|for|giv(?:e|ing)) (?:\w+ )?{_OUTSIDE}"
    r"|\bget from (?:the )?(?:eu|uk|us|government|state|european union)\b.{0,20}"
    r"\b(?:gpus?|compute)\b"
    r"|\b(?:eu|uk|government|public|national) (?:gpus?|compute) for (?:start-?ups?|academics?|"
    r"students?|smes?)\b"
    r"|\b(?:gpus?|compute|gpu[- ]?hours?)(?:[- ](?:time|hours?|access|capacity))?"
    r" (?:for free|free of charge|at no cost|without paying)\b",
    needs="free|apply|government|national|public|state|access|get from|get access|get in|get time|"
    "program|eu |uk |no cost|without paying",
)
_GIVEN_OUT: Final = regex(
    rf"\b(?:giv|grant|offer|provid|lend|donat|open)\w*\b.{{0,25}}\b{_OUTSIDE}.{{0,25}}"
    r"\b(?:compute|gpus?|clusters?|chips|hardware)\b"
    rf"|\b(?:giv|grant|offer|provid|lend|donat)\w*\b.{{0,15}}\b(?:compute|gpus?|tpus?|chips)\b"
    rf".{{0,15}}\b(?:to|for) {_OUTSIDE}"
    r"|\b(?:giv|grant|offer|provid|lend|donat)\w*\b.{0,12}\bfree (?:gpus?|tpus?|compute|cloud|"
    r"hours)\b"
    r"|\b(?:giv|grant|offer|provid|donat)\w* (?:\w+ )?credits (?:away )?(?:to|for) (?:\w+ )?"
    r"(?:researchers|academics?|academia|students?|universities|start-?ups?|professors)\b"
    rf"|\b(?:where|how|from whom|which)\b.{{0,25}}\b(?:can|could|may) {_OUTSIDE}.{{0,15}}"
    r"\b(?:get|apply|access|use)\b.{0,25}\b(?:compute|gpus?|clusters?)\b"
    rf"|\b(?:where|how) {_OUTSIDE} (?:can|could|may) (?:get|apply|access|use)\b",
    needs="giv|grant|offer|provid|lend|donat|open|get|apply|access|use",
)
"""`which labs give outside researchers access to compute`, `where can academics get GPUs`."""
_BARE: Final = regex(
    r"\W*(?:(?:which|what|any|list|show|tell|me|us|about|the|all|are|is|there|open|new|and|our"
    r"|shared|research|do|you|know|have|of|on|record) )*program(?:m?e)?s?"
    r"(?: (?:are|is|there|open|do|you|know|now|today|currently|running|on|record|have"
    r"|in|for|across|the))*\W*"
)
"""`which programmes are open?`, of which we know but one sort; with `there` for a place."""
_NO_COMPUTE: Final = regex(
    r"\b(?:fellowships?|fellows?|residenc(?:y|ies)|interns?\w*"
    r"|(?:phd|training|graduate|hiring|sales) program(?:m?e)?s?|referral|space|nuclear|weapons)\b"
)
_OF_SHARING: Final = regex(r"\b(?:inside|internal(?:ly)?|allocation of|rationing)\b")
_LARGEST: Final = regex(
    r"\b(?:biggest|largest|bigger|larger|most parameters|most compute|max"
    r"|by (?:size|parameters)|in order of size)\b"
)
_OF_DATA: Final = r"(?:data|figures?|numbers?|facts?|information|records?|stocks?|estimates?)"
_AGE: Final = regex(
    r"\b(?:age|dates?|freshness|recency) of (?:[\w']+ ){0,3}?"
    rf"(?:{_OF_DATA}\b.*\blabs?\b|labs?(?:'s?)? {_OF_DATA})"
    rf"|\bhow (?:old|fresh|recent|current|up[- ]to[- ]date|stale) (?:[\w']+ ){{0,4}}?"
    rf"(?:{_OF_DATA}\b.*\b(?:each |every |all |the )?labs?\b|labs?(?:'s?)? {_OF_DATA})"
    rf"|\blabs?(?:'s?)? {_OF_DATA}\b.*\b(?:how )?(?:old|fresh|recent|stale|up to date)\b"
    rf"|\bhow (?:old|fresh|recent|stale) is (?:each|every) lab(?:'s)?(?: {_OF_DATA})?\b"
    rf"|\b(?:our|your|the|this|that) {_OF_DATA}\b.{{0,20}}"
    r"\b(?:out of date|outdated|stale|too old)\b"
    rf"|\b(?:out of date|outdated|stale) {_OF_DATA}\b",
    needs="age of|date|fresh|recency|old|recent|current|stale",
)
_SITES: Final = regex(
    r"\b(?:data ?-?cent(?:er|re)s|campuses|server farms)\b"
    r"|\b(?:biggest|largest) (?:[\w-]+ ){0,2}?(?:data ?-?cent(?:er|re)|campus|ai site|site(?=\W*$)|"
    r"supercomputer|clusters? (?:in the world|on earth|worldwide|anywhere|"
    r"(?:that )?any(?:one|body| lab) (?:has|owns|runs|is running|operates|built)))\b"
    r"|\bwhere(?:['’]?s| is| are| does| do| can i find)? (?:the )?(?:(?:world'?s|single|very) )*"
    r"(?:biggest|largest) (?:[\w-]+ ){0,2}?(?:clusters?|sites?|machines?)\b"
    r"|^\W*(?:(?:and|so|what is|what's|the) )*(?:biggest|largest) "
    r"(?:(?:ai|gpu|training|known|single) )+(?:cluster|supercomputer|site)"
    r"(?: (?:there is|on record|right now|today))?\W*$"
    r"|\b(?:which|what) (?:[\w-]+ ){0,2}?(?:data ?-?cent(?:er|re)|campus|site|server farm|cluster|"
    r"supercomputer) (?:is|was|has|draws|holds|runs|uses) (?:[\w-]+ ){0,4}?"
    r"(?:biggest|largest|most|highest)\b"
    r"|\b(?<!have the )(?:top|biggest|largest) (?:\d+ )?"
    r"(?:(?:ai|gpu|training|known|public|single) )*(?:clusters|supercomputers|sites)\b",
    needs="cent|campus|farm|biggest|largest|top|most|highest",
)
_SITES_SOMEWHERE: Final = regex(
    r"\b(?:clusters?|sites?|facilit(?:y|ies)|data ?-?cent(?:er|re)|campus|supercomputers?"
    r"|build(?:s|ing)?|built)\b|^\W*(?:any |all )?(?:gpus|chips) in\b"
)
"""What is a data centre where a place is named: `what is OpenAI building in Texas`."""
_SITES_POWERED: Final = regex(r"\b(?:clusters|sites|facilities|campuses|supercomputers)\b")
"""What is one where its power is asked for."""
_TO_COME: Final = regex(
    r"\b(?:under construction|being built|planned|plans?|planning|to come|coming|upcoming|not yet"
    r"|will|opening|building|construct\w*|next year|future|announced|forecast\w*|going up)\b"
)
_POWER: Final = regex(
    r"\b(?:power|mega ?watts?|giga ?watts?|[mg]w|electricity|energy)\b(?! ?(?:plants?|grid))"
)
_NO_POWER: Final = regex(
    r"\b(?:comput\w*|gpu|chip|processing|horse|fire|hiring|pricing|buying|star|brain|market|"
    r"staying|pulling|soft|nuclear|solar|wind) (?:power|energy)\b|"
    r"\b(?:announc\w+|sign(?:ed|ing)?|plan(?:s|ned|ning)?|commit\w*|contract\w*|agreed|promised|"
    r"pledged|secured|bought|order(?:ed)?|deals?)\b|"
    r"\bpower (?:deals?|contracts?|agreements?|suppl(?:y|ies)|purchases?|houses?|users?|struggle)\b"
)
_THIS_WEEK: Final = regex(r"\b(?:(?:this|the|last|past) week(?:'s)?|weekly|in the news)\b")
_SECTIONS: Final = (
    ("prices", r"prices?|pricing|price (?:changes?|moves?)|rental (?:rates?|prices?)"),
    ("deals", r"contracts?|deals?|clusters?|announcements?|signings?"),
    ("programmes", r"program(?:m?e)?s?|deadlines?"),
    ("models", r"(?:open[- ]?weights? )?(?:models?|(?:model )?releases?)|open[- ]?weights?"),
)
_LEAD: Final = (
    r"\W*(?:(?:thx|thanks|thank you|great|cool|hi|hey|hello|ok)\b\W+)*"
    r"(?:(?:and|so|ok|or|but|also|then|is there|are there|was there|were there|did|"
    r"what'?s|what|how|about|any(?:thing)?|something|news|new|on|of|in|with|the|just|only|show|me|us|tell|give|for|"
    r"from|gpu|chip|compute|rental|cloud|changes?|changed|moved?|happened|to|else) )*"
)
_TRAIL: Final = (
    r"(?: (?:at|by|of|from|with|changes?|changed|moved?|moves|news|new|this week|last week|"
    r"section|part|only|alone|then|too|as well|please|out|signed|announced|closing|at all|or not|"
    r"there|to tell|worth knowing))*\W*"
)
_SECTION_ALONE: Final = tuple(
    (topic, regex(rf"{_LEAD}(?:{words}){_TRAIL}")) for topic, words in _SECTIONS
)


def listing_in(text: str) -> Listing | None:
    """What of the ledger is to be listed, by the words of a text that names nobody, or None."""
    low = fold(text)
    if _AGE.search(low) or asks_who_is_tracked(low):
        return Listing.LABS
    if _is_of_programmes(low):
        return Listing.PROGRAMMES
    if sites := sites_in(text):
        return sites
    if names_open_models(low):
        return Listing.LARGEST_MODELS if _LARGEST.search(low) else Listing.MODELS
    return None


def sites_in(text: str) -> Listing | None:
    """The list of data centres that a text asks for: of all, or of those to come."""
    low = fold(text)
    is_somewhere = _SITES_SOMEWHERE.search(low) and place_of_sites(text)
    is_powered = _SITES_POWERED.search(low) and asks_power(text)
    if not (_SITES.search(low) or is_somewhere or is_powered):
        return None
    return list_of_sites(text)


def list_of_sites(text: str) -> Listing:
    """What of data centres is asked: what is to come, their power, or all that is on record."""
    if asks_to_come(text):
        return Listing.POWER_TO_COME if asks_power(text) else Listing.SITES_TO_COME
    return Listing.SITES_POWER if asks_power(text) else Listing.SITES


def asks_to_come(text: str) -> bool:
    """Whether it is asked what doesn't run yet."""
    return bool(_TO_COME.search(fold(text)))


def asks_power(text: str) -> bool:
    """Whether it is asked what data centres draw."""
    return bool(_POWER.search(fold(text)))


def asks_power_of_lab(text: str) -> bool:
    """`how much power does xAI have`, `OpenAI total MW`; but no computing power."""
    low = fold(text)
    return bool(_POWER.search(low)) and not _NO_POWER.search(low)


def asks_age(text: str) -> bool:
    """Whether it is asked how old the figures are, whoever calls them theirs."""
    return bool(_AGE.search(fold(text)))


def _is_of_programmes(low: str) -> bool:
    if _NO_COMPUTE.search(low) or _OF_SHARING.search(low):
        return False
    is_named = _PROGRAMMES.named.search(low) and _PROGRAMMES.beside.search(low)
    is_given = _FREE.search(low) or gives_out(low) or seeks_public(low)
    return bool(is_named or is_given or asks_to_apply(low) or _is_bare(low))


def _is_bare(low: str) -> bool:
    return "program" in low and bool(_BARE.fullmatch(_regions().sub("there", low)))


def gives_out(text: str) -> bool:
    """Whether it is asked who gives compute to people outside, and not to its own."""
    return bool(_GIVEN_OUT.search(fold(text)))


def asks_largest(text: str) -> bool:
    """Whether the largest of what was listed is asked for."""
    return bool(_LARGEST.search(fold(text)))


def section_in(text: str) -> str | None:
    """The section of this week's news that a text asks for by itself: `prices this week`."""
    low = fold(text)
    is_of_week = _THIS_WEEK.search(low)
    return section_alone(text) if is_of_week else None


def section_alone(text: str) -> str | None:
    """The section of the news that a text is nothing but: `and contracts?`."""
    low = _THIS_WEEK.sub("this week", fold(text))
    found = next((topic for topic, words in _SECTION_ALONE if words.fullmatch(low)), None)
    return found or ("deals" if asks_newly_signed(text) else None)


def region_in(text: str) -> str | None:
    """The country or region that a text names, as it is printed, or None."""
    if names_united_states(text):
        return "United States"
    low = fold(text)
    found = _regions().search(low)
    if found:
        return _REGIONS[found[1]]
    named = _CAPITAL.search(text)
    return named[1] if named else place_of_sites(text)


def is_adjective(word: str) -> bool:
    """Whether a word says of which country or region something is: `Indian`."""
    return fold(word) in ADJECTIVES


def regions() -> str:
    """All names of countries and regions and what is of them, as alternatives of an expression."""
    return any_of(_REGIONS)


_UNION: Final = dict.fromkeys(("eu", "e.u.", "european union"), "European Union")
"""Of which the United Kingdom is no part, as it is of Europe."""
_REGIONS: Final = {**PLACES, **ADJECTIVES, **_UNION}


@cache
def _regions() -> re.Pattern[str]:
    return regex(rf"(?<![\w.])({regions()})(?!\w)")
