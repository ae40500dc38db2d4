"""What a lab offers somebody, in the words of a hurry: `xAI are waving 128 B200 at him`.

Chips that somebody is promised elsewhere are no guarantee of ours, nor all that we have: beside
ours they are one person's, told as `xAI offers him 128 B200 of his own`, or those of each there.
"""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_CHIP: Final = r"(?:[a-z]{1,3}\d{2,4}[a-z]?s?|tpu[- ]?v\d[a-z]?s?|v\d[ep]s?)"
_COUNTED: Final = rf"(?<!\d,)\d[\d,]*k? ?(?:x )?{_CHIP}"  # from no digit within a number
_AMOUNT: Final = rf"(?P<amount>{_COUNTED}(?: (?:gpus|chips|cards|tpus))?)(?!\w|\.\w)"
_ONE: Final = (
    r"(?:her|him|(?:my|our|the|this|that|one of my) (?:\w+ )?(?:candidates?|cands?|guy|girl|gal|"
    r"lad|person|hire|pick|finalist|researcher|scientist|favou?rite)(?: of (?:ours|mine))?)"
)
_OF_ONE: Final = regex(rf"\b{_ONE}", re.IGNORECASE)
"""To whom it is offered; without such a word none of the long expressions is asked."""
_OWN: Final = (
    r"(?: (?:all |just )*(?:of (?:her|his|their) (?:very )?own|"
    r"(?:to|for) (?:her|him|them)sel(?:f|ves)|(?:for|to) (?:her|him)(?: alone)?))?"
)
_HAVE: Final = (
    r"(?:\b(?:is|are|was|were|has|have|had|would|will|could|might|just|now|also|apparently|already|"
    r"been|be|supposedly|allegedly|even)\s+|['’](?:s|ve|re|d|ll)\s+)*"
)
_GIVES: Final = r"(?:promis\w+|offer\w*|guarante\w+|giv(?:es?|ing)|gave|pledg\w+|hand\w*|assign\w*)"
_NEEDS_GIVES: Final = "promis|offer|guarant|giv|gave|pledg|hand|assign"
_DANGLES: Final = (
    rf"(?:{_GIVES}|dangl(?:es?|ed|ing)|wav(?:es?|ed|ing)|throw(?:s|ing|n)?|threw|"
    r"chuck(?:s|ed|ing)?|lob(?:s|bed|bing)?|ringfenc\w+|ring-fenc\w+|earmark\w*|"
    r"pitch(?:es|ed|ing)?|set(?:ting)? aside|put(?:ting)? (?:up|down)?|reserv\w+|tout\w*|float\w*|"
    r"stump\w* up|cough\w* up|dedicat\w+|shov\w+|sling\w*)"
)
_BEFORE_HIM: Final = (
    r"(?: (?:right |straight )?(?:in front of|at|to|for|under|before|towards?|aside for|over to))"
)
_NOT_A_LAB: Final = frozenset((
    "we", "i", "us", "they", "she", "he", "you", "who", "to", "what", "if", "it", "that", "can",
    "could", "should", "would", "and", "or", "not", "also", "just", "was", "were", "been", "be",
    "is", "are", "have", "has", "will", "then", "so", "but", "do", "does", "did", "i'd", "we'd",
    "we'll", "let's", "lets", "cand", "candidate", "guy", "hire", "person", "please", "might",
    "rival", "competitor", "recruiter", "lab", "company", "startup", "employer", "place", "boss",
    "manager",
))  # fmt: skip
_AT_HIM: Final = regex(
    rf"(?P<who>\b[a-z][\w.&-]*) ?(?P<verb>{_HAVE}{_DANGLES}) {_AMOUNT}{_OWN}"
    rf"{_BEFORE_HIM} {_ONE}(?:['’]s nose)?{_OWN}(?![\w-])",
    re.IGNORECASE,
    needs=(
        f"{_NEEDS_GIVES}|dangl|wav|throw|threw|chuck|lob|fenc|earmark|pitch|aside|put|reserv|tout|"
        "float|cough|stump|dedicat|shov|sling"
    ),
)
"""`Mistral are dangling 64 H100s of her own in front of my candidate`."""
_TO_HIM: Final = regex(
    rf"(?P<who>\b[a-z][\w.&-]*) ?(?P<verb>{_HAVE}(?:{_GIVES}|told|tempt\w*|lur\w+|woo\w*|court\w*))"
    rf" {_ONE}(?: (?:with|about|up to|around|roughly))* {_AMOUNT}{_OWN}(?![\w-])",
    re.IGNORECASE,
    needs=f"{_NEEDS_GIVES}|told|tempt|lur|woo|court",
)
"""`OpenAI offered my guy 64 H100 to himself`."""
_SAYS: Final = regex(
    rf"(?P<who>\b[a-z][\w.&-]*) ?(?P<verb>{_HAVE}(?:told|tells?|telling|assur\w+|promis\w+|"
    rf"guarante\w+|swore to|swear to)) {_ONE}(?: that)? (?P<says>s?he)(?:['’](?:d|ll|s))?"
    r"(?: (?:would|will|can|could|is going to|gets? to|may|might))? "
    rf"(?:gets?|have|has|be given|receive|own|run|use) {_AMOUNT}{_OWN}(?![\w-])",
    re.IGNORECASE,
    needs="told|tell|assur|promis|guarant|swor|swear",
)
"""`OpenAI told our candidate she gets 300 H100 all to herself`."""
_LAB: Final = (
    r"(?P<lab>[a-z][\w&-]*(?:\.ai)?(?: (?:ai|deepmind|labs?|machines|superintelligence))?)"
)
_AT_LAB: Final = regex(
    r"\b(?:(?:s?he|(?:the |my |our |this |one )?(?:candidate|cand|guy|person|researcher|hire))"
    r"(?:['’](?:s|d|ll))?"
    r"(?: (?:is|was|has|had|have|would|will|could|can|been|be|being|now|already))*"
    r" (?:gets?|getting|got|has|have|had|told|promised|offered|given|guaranteed|assigned|"
    rf"looking at) (?:an offer of )?|(?:an |with an )?offer of )?{_AMOUNT}"
    r"(?: (?:all|just|only|guaranteed|reserved))*"
    r"(?P<own>(?: (?:for|to) (?:her|him|one(?: (?:researcher|person|hire|scientist|head))?|"
    r"a single \w+|"
    r"(?:her|him)self|her alone|him alone|an? (?:researcher|person|hire))|"
    rf" of (?:her|his) own)*) (?:at|from|by|over at) {_LAB}"
    r"(?![\w-])(?! (?:for|to|all) )",
    re.IGNORECASE,
    needs="at|from|by",
)
"""`she gets 64 H100 at Mistral`, `64 H100 for one researcher at Mistral`."""
_EVERYONE: Final = (
    r"(?:everyone|everybody|each(?: \w+)?|every (?:researcher|person|hire|scientist|one)|"
    r"(?:its|their|the|all) (?:people|researchers|staff|scientists|hires)|people|researchers)"
)
_EACH: Final = (
    r"(?: (?:each|apiece|a head|a person|(?:per|for (?:each|every)) "
    r"(?:researcher|person|head|hire|employee|scientist)))"
)
_OF_EACH: Final = tuple(
    regex(pattern, re.IGNORECASE, needs=needs)
    for pattern, needs in (
        (
            rf"\b{_EVERYONE} (?:there )?(?:at|over at) {_LAB} {_HAVE}"
            rf"(?:gets?|have|has|given|promised) {_AMOUNT}{_EACH}?",
            "at",
        ),
        (
            rf"\b{_LAB} ?{_HAVE}{_GIVES} {_EVERYONE} {_AMOUNT}{_EACH}?",
            _NEEDS_GIVES,
        ),
        (
            rf"\b{_LAB} ?{_HAVE}{_GIVES} {_AMOUNT}{_EACH}",
            _NEEDS_GIVES,
        ),
        (
            rf"\b(?:they (?:all )?(?:get|have|['’]ve got) )?{_AMOUNT}{_EACH} (?:over )?"
            rf"(?:at|from|by) {_LAB}(?![\w-])",
            "at|from|by",
        ),
    )
)
"""`everyone at Meta gets 64 H100`, `Meta gives its researchers 64 H100 each`."""
_OURS: Final = regex(
    rf"(?P<ours>{_COUNTED},? (?:(?:for|across|among(?:st)?|between|shared (?:by|between|among)|"
    r"split (?:by|between|across)) )?(?:(?:the|our|a team of|about) )*\d{1,5}"
    r"(?: (?:ppl|people|researchers?|persons|scientists|engineers|heads|folks|of us))?)(?![\w%])",
    re.IGNORECASE,
)
_OURS_TOO: Final = regex(r"\b(?:we|us|our|ours)\b|\bvs\b|\bversus\b|\bagainst\b", re.IGNORECASE)
_AMOUNTS: Final = regex(rf"(?<![\w.]){_COUNTED}(?!\w|\.\w)", re.IGNORECASE)
_OWNED: Final = r"[^.;?!]+? offers (?:him|her) [^.;?!]+? own"
_VS: Final = regex(
    rf"^(?P<ours>[^.;?!]*?\d[^.;?!]*?) (?:vs\.?|versus|against) (?P<theirs>{_OWNED})\b",
    re.IGNORECASE,
    needs="offers h",
)
_VS_OURS: Final = regex(
    rf"^(?P<theirs>{_OWNED}) (?:vs\.?|versus|against) (?:(?:our|us) )?(?=\d)",
    re.IGNORECASE,
    needs="offers h",
)
_SHARED: Final = regex(
    r"\b(?:for|across|among(?:st)?|between|by|over) (?:(?:the|our|about|a team of) )*\d{1,5}\b"
    r"(?! ?(?:days?|weeks?|months?|years?|hours?|h\b))|"
    r"\b\d{1,5} (?:ppl|people|researchers?|persons|scientists|engineers|heads|folks|of us)\b",
    re.IGNORECASE,
)
"""Beside chips that nobody is said to share, two amounts are set against each other."""
_ASKS: Final = regex(
    r"\b(?:can|could|does|did|do|is|are|was|has|have|would|might|why|when|how)(?: \w+)?\s*$",
    re.IGNORECASE,
)
"""Before the lab it is asked whether it is so."""
_PLAIN: Final = regex(r"\b(?:promis|offer|guarant|giv|gave|told)", re.IGNORECASE)
_PRONOUN: Final = regex(r"\b(?:her|him)\b", re.IGNORECASE)
_HERS: Final = regex(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE)


_ASKS_OF_OURS: Final = regex(
    r"\b(asks?|asked|asking|wonders?|wondering|wants? to know|wanted to know) what "
    r"(?:he|she|they|you)(?:['’](?:d|ll)| would| will| could)? (?:gets?|have|be getting)"
    r"(?: here| with us| from us)?(?=\s*[:,–-]\s*\d)",
    re.IGNORECASE,
    needs="what",
)
"""`a candidate from DeepMind asks what he'd get: 1,024 B200`, which are ours."""


_LETS: Final = regex(
    rf"\blet(?:s|ting)? (?P<one>{_ONE}|an? (?:\w+ )?(?:candidate|hire|person|researcher)) "
    r"(?:use|have|run(?: on)?|work (?:on|with)|play with|keep|take|get)"
    rf"(?: (?:about|up to|around))* (?={_COUNTED}\b)",
    re.IGNORECASE,
    needs="let",
)
"""`Meta would let him use 64 H100`."""
_TOLD_ONE: Final = r"(?:told|tells?|assur\w+|promis\w+|guarante\w+)"
_GETS: Final = (
    r"(?: that)? s?he(?:['’](?:d|ll|s)| would| will| can| could| gets? to| may| might)*"
    r"(?: (?:get|have|use|be given|receive|run(?: on)?|own)s?)"
    rf"(?: (?:about|up to|around))* (?={_COUNTED}\b)"
)
_TOLD_HE_GETS: Final = (
    regex(
        rf"\b{_TOLD_ONE} (?P<one>{_ONE}|an? (?:\w+ )?(?:candidate|hire|person|researcher)){_GETS}",
        re.IGNORECASE,
        needs="told|tell|assur|promis|guarant",
    ),
    regex(
        rf"\b(?P<one>s?he|(?:an?|the|my|our|this) (?:\w+ )?candidate) (?:was|is|has been|got) "
        rf"{_TOLD_ONE} by (?P<lab>[a-z][\w&-]*){_GETS}",
        re.IGNORECASE,
        needs="told|tell|assur|promis|guarant",
    ),
)
"""`Meta told him he'd get 64 H100`, `he was told by Meta he can use 64 H100`."""
_OUR_MOST: Final = (
    r"(?:(?:our|my) (?:max(?:imum)?|limit|ceiling|cap|best|side|offer|answer|most)"
    r"(?: (?:is|would be|at))*:?|the (?:most|best|max) (?:we|i)(?:['’]d| can| could) "
    r"(?:do|offer|give|manage) (?:is|would be))"
)
_OURS_FOR_HIM: Final = regex(
    rf"(?P<who>\b[a-z][\w.&-]*) ?(?P<verb>{_HAVE}{_GIVES}) {_ONE} {_AMOUNT}{_OWN}"
    r"(?:,? (?:apparently|s?he says))?[\s,;.:–—-]+(?:(?:and|but|so|while|whereas) )?"
    r"(?:(?:we|i)(?:['’](?:d|ll)| would| could| can| will| might| may)?"
    r"(?: (?:only|maybe|just|probably|also|be able to|have to))*"
    r" (?:do|offer|give|manage|match (?:that |it )?with|go to|go up to|promise|put up|guarantee|"
    rf"counter with|counter|top out at|max out at)(?: {_ONE})?|{_OUR_MOST})"
    rf" (?P<ours>\d[\d,]*k?)(?: ?x? ?(?P<chip>{_CHIP}))?"
    rf"(?: (?:gpus|chips|cards))?(?: for {_ONE})?{_OWN}"
    rf"(?![\w%]|[.,]\d| ?x? ?{_CHIP}\b| (?:for|across|between|among(?:st)?|over|shared|split|"
    r"people|researchers?|ppl|days?|weeks?|months?)\b)",
    re.IGNORECASE,
    needs=_NEEDS_GIVES,
)
"""`Meta offered her 64 H100s of her own, we'd do 32`: ours are for the same one person."""


_CHIPS_NAME: Final = regex(rf"{_CHIP}(?= |$)", re.IGNORECASE)


def _ours_for_him(found: re.Match[str]) -> str:
    if found["who"].lower() in _NOT_A_LAB or _ASKS.search(found.string, 0, found.start()):
        return found[0]
    chip = found["chip"] or _CHIPS_NAME.findall(found["amount"])[0]
    one, whom = _whom(found), found["who"]
    theirs = f"{whom} offers {one} {found['amount']} of {'her' if one == 'her' else 'his'} own"
    return f"we have {found['ours']} {chip} for 1 researcher, {theirs}"


def offered_there(text: str) -> str:
    """The text with what somebody is offered elsewhere as that; any other as it is."""
    text = _LETS.sub(lambda found: f"give {_whom(found)} ", text)
    told = text
    for gets in _TOLD_HE_GETS:
        told = gets.sub(_gives, told)
    if (for_him := _OURS_FOR_HIM.sub(_ours_for_him, told)) != told:
        return for_him
    text = _ASKS_OF_OURS.sub(r"\1 about ours", text)
    amounts = len(_AMOUNTS.findall(text))
    if amounts > 1 and not (_OURS_TOO.search(text) and _SHARED.search(text)):
        return text
    if amounts == 2 and (both := _beside_each(text)):
        return both
    if amounts and _OF_ONE.search(text):
        text = _SAYS.sub(_offers, _TO_HIM.sub(_offers, _AT_HIM.sub(_offers, text)))
    if amounts > 1:
        text = _AT_LAB.sub(_offers_at, text, count=1)
        text = _VS.sub(r"we have \g<ours>, \g<theirs>", text)
        text = _VS_OURS.sub(r"\g<theirs>, we have ", text)
    return text


def _gives(found: re.Match[str]) -> str:
    """`Meta promised him`, whoever is told so."""
    lab = found.groupdict().get("lab")
    return f"{lab} promised {_whom(found)} " if lab else f"promised {_whom(found)} "


def _beside_each(text: str) -> str | None:
    """Ours against what each has there; None where another number is told besides."""
    theirs = next((found for each in _OF_EACH if (found := each.search(text))), None)
    if theirs is None or _ASKS.search(text, 0, theirs.start()):
        return None
    if theirs["lab"].lower() in _NOT_A_LAB:
        return None
    rest = f"{text[: theirs.start()]} ; {text[theirs.end() :]}"
    ours = _OURS.search(rest)
    if ours is None or re.search(r"\d", rest[: ours.start()] + rest[ours.end() :]):
        return None
    return f"{ours['ours']} vs {theirs['amount']} per researcher, given by {theirs['lab']}"


def _offers(found: re.Match[str]) -> str:
    """As one person's own, beside ours."""
    several, who = len(_AMOUNTS.findall(found.string)) > 1, found["who"]
    is_plain = not several and "says" not in found.re.groupindex
    is_read = is_plain and _PLAIN.search(found["verb"]) and _PRONOUN.search(found[0])
    is_asked = _ASKS.search(found.string, 0, found.start())
    if is_read or is_asked or who.lower() in _NOT_A_LAB:
        return found[0]
    return _told(found, who) if several else f"{who} offers {_whom(found)} {found['amount']}"


def _offers_at(found: re.Match[str]) -> str:
    is_somebodys = found["own"] or found.start("amount") > found.start()
    return _told(found, found["lab"]) if is_somebodys else found[0]


def _told(found: re.Match[str], lab: str) -> str:
    whom = _whom(found)
    return f"{lab} offers {whom} {found['amount']} of {'her' if whom == 'her' else 'his'} own"


def _whom(found: re.Match[str]) -> str:
    return "her" if _HERS.search(found.string) else "him"
