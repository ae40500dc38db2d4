"""Whom a programme of shared compute has to be for: academics, or companies."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.words.leads import LED
from bot.regex import regex

ACADEMICS: Final = "academics"
COMPANIES: Final = "companies"
_WORDS: Final = {
    ACADEMICS: regex(
        r"\b(?:academics?|academia|prof(?:essor)?s?|facult(?:y|ies)|universit(?:y|ies)|unis?"
        r"|colleges?|(?:under)?grads?|students?|ph\.?ds?|post-?docs?|lecturers?|scholars?|scientists"
        r"|researchers|school)\b"
    ),
    COMPANIES: regex(
        r"\b(?:start-?ups?|companies|company|smes?|firms?|businesses|industry|spin-?(?:offs?|outs?)|founders?"
        r"|founding|entrepreneurs?|scale-?ups?)\b"
    ),
}
_FOR: Final = {
    ACADEMICS: regex(r"\b(?:academic|researchers|educators|bodies|users|consortium)\b"),
    COMPANIES: regex(r"\b(?:compan(?:y|ies)|start-?ups?|users|consortium)\b"),
}
"""What a programme says of whom it is for; first-time users may be either."""


_APPLYING: Final = regex(
    r"\b(?:appl(?:y|ied|ying)|eligible|qualif\w+|sign up|enrol\w*|take part)\b"
    r"|\b(?:we|i)\b.{0,20}\b(?:get|use|access|join|try|ask for|have access)\b"
    r"|\bfor (?:us|me|(?:people|teams?|labs?|companies) like (?:us|ours)|our (?:\w+ ){1,2})\b"
    r"|\bavailable to us\b|\bopen to us\b"
)
_TO_APPLY: Final = regex(
    r"\bprogram(?:me)?s?\b.{0,40}\b(?:apply|applying|eligible|qualify)\b", needs="program"
)
_WHO_WE_ARE: Final = regex(
    rf"^{LED}(?:we|i)(?:['’]?(?:re|m)| are| am|ere)\b"
    r"|^\W*as an? \w|\bour (?:\w[\w-]*\W+){1,3}(?:is|are|sits?) (?:based |located )?in\b"
)
_PUBLIC: Final = regex(
    r"\b(?:government|national|public|shared|state|eu|european) "
    r"(?:compute|gpus?|supercomput\w+|hpc|machines?|clusters?)\b",
    needs="government|national|public|shared|state|eu",
)
_THERE: Final = regex(
    rf"^(?!.*\b(?:most|largest|biggest|labs?|compan\w+)\b){LED}"
    r"(?:(?:is|are) there|do (?:you|we) know|any|what|which|where (?:is|are)|list|show(?: me)?)\b"
    r".{0,30}"
    r"\b(?:government|national|public|state|academic|free) (?:compute|gpus?|hpc)(?: \w+)?"
    r"(?: is there| exists?| available)? (?:in|for|across) ",
    needs="compute|gpu|hpc",
)
"""`is there public compute in Canada`, which nobody there has for themselves."""


_MACHINES: Final = (
    r"(?:compute|computing|gpus?|supercomput\w+|hpc|gpu[- ]?(?:hours?|time)|h[12]00s?)"
)
_WHOM: Final = (
    r"(?:academics?|academia|students?|universit(?:y|ies)|researchers|post-?docs?|phds?|professors?|"
    r"smes?|start-?ups?|(?:small )?(?:compan(?:y|ies)|firms?|businesses)|industry|non-?profits?)"
)
_ONE: Final = (
    r"(?:(?:an?|the|our|my|any|some) )?(?:[\w-]+ ){0,2}?(?:academics?|students?|universit(?:y|ies)|"
    r"researchers?|scientists?|post-?docs?|phds?|prof(?:essor)?s?|lecturers?|facult(?:y|ies)|scholars?|"
    r"smes?|start-?ups?|compan(?:y|ies)|firms?|business(?:es)?|non-?profits?)"
)
_STATE: Final = (
    r"(?:government|national|public(?: money)?|(?:state|publicly|government|taxpayer)[- ]funded|"
    r"state|federal)"
)
_MAY: Final = r"(?:can|could|may|might|would|do|does|is|are)"
_GIVEN: Final = regex(
    rf"\b(?:sovereign|subsidi[sz]ed|publicly funded|state-?funded|sponsored) (?:ai )?{_MACHINES}\b"
    rf"|\b(?:research|compute|computing|gpu|cloud) (?:credits|vouchers?|grants?) (?:for|to)"
    rf" {_WHOM}\b"
    rf"|\b{_MACHINES} (?:time|hours|slots?) (?:for|to) {_WHOM}\b"
    rf"|\b{_STATE} (?:ai )?{_MACHINES} (?:that )?(?:for|{_MAY}|(?={_ONE} {_MAY})) ?{_ONE}\b"
    rf"|\b{_MACHINES}(?: time)? {_MAY} {_ONE} (?:get|have|use|access) (?:for free|free of charge)\b"
    rf"|\bprogram(?:me)?s? (?:that )?{_MAY} {_ONE}\b.{{0,30}}"
    r"\b(?:use|apply|join|get|access|try|open)"
    rf"|\b{_MAY} {_ONE}\b.{{0,20}} (?:get|find|apply for|book|access) (?:free |some |cheap )*"
    rf"{_MACHINES} (?:time|hours|access|allocations?)\b"
    rf"|\b(?:academic|student|university|sme|start-?up) access to (?:\w+ ){{0,2}}{_MACHINES}\b"
    r"|\b(?:compute |computing )?allocation program(?:me)?s?\b"
    rf"|^\W*(?:(?:any|the|which|what|are|there|is|list|show|me) )*program(?:me)?s?"
    r" (?:(?:are|is|that|which|open|only|meant|there|have|has|with|an?|still|now) )*"
    rf"(?:for {_WHOM}|closing(?: soon| next| first)?|open calls?|deadlines?)\W*$"
    rf"|^\W*(?:(?:any|the|which|what|are|there|is|list|show|me|research) )*grants? (?:for|to) "
    rf"{_WHOM}(?: (?:in|from|across) [\w ]{{2,20}})?\W*$",
    needs="sovereign|subsidi|funded|sponsored|credits|voucher|grant|time|hours|slot|access|program|"
    "government|national|public|state|federal|allocation|free",
)
"""`research credits for students`, `programmes for companies`."""


def is_applying(text: str) -> bool:
    """Whether who asks would apply, or says who they are: `we're a spin-off in Germany, …`."""
    low = fold(text)
    return bool(_APPLYING.search(low) or _WHO_WE_ARE.search(low))


def seeks_public(low: str) -> bool:
    """`any public compute we qualify for`, of a text in small letters."""
    is_given = _THERE.search(low) or _GIVEN.search(low)
    return bool(is_given) or bool(_PUBLIC.search(low) and _APPLYING.search(low))


def asks_to_apply(text: str) -> bool:
    """`programmes our hires could apply to`, which hires nobody."""
    return bool(_TO_APPLY.search(fold(text)))


def applicants_in(text: str) -> str | None:
    """Who is to be given compute, by the words of a text; None where it names none, or both."""
    low = fold(text)
    found = [kind for kind, words in _WORDS.items() if words.search(low)]
    return found[0] if len(found) == 1 else None


def may_apply(applicants: str | None, who: str) -> bool:
    """Whether a programme for `who` is one for these; any is where nobody was named."""
    return applicants not in _FOR or _FOR[applicants].search(who) is not None
