"""Words of the field that are asked about: `what is a letter of intent`, `neocloud meaning`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LINK
from bot.regex import regex

_TERMS: Final = {
    "guaranteed": r"guaranteed (?:share|allocation|access|compute|chips|gpus)|guarantee",
    "research share": r"research share|share for research",
    "status": (
        r"letters? of intent|loi|contracted(?: capacity)?|announced(?: capacity)?|"
        r"contracted (?:vs\.?|versus|and|or) announced"
    ),
    "largest job": r"largest job|biggest job|max(?:imum)? job(?: size)?|burst",
    "tenure": r"tenure|reserved (?:capacity|chips|gpus)|preemptib(?:le|ility)|preemption",
    "price kinds": (
        r"(?<=explain )spot prices?|(?<=define )spot prices?|price kinds|"
        r"neo-?clouds?|hyper-?scalers?|spot(?: pricing)?|on[- ]demand(?: pricing)?|rental index|"
        r"(?:one|three)[- ]year contracts?|reserved pricing|price bas[ie]s"
    ),
    "open weights": r"open[- ]weights?(?: models?)?",
    "chip": r"gpus?|chips?|accelerators?|ai chips?",
    "node": r"nodes?|racks?|nvl ?72(?: racks?)?|nvlink|infiniband",
    "posting": r"postings?|requisitions?|job reqs?",
}
"""Each topic of help with the words that it is on."""
_NEEDS: Final = {
    "guaranteed": "guarantee",
    "research share": "share",
    "status": "intent|loi|contracted|announced|status",
    "largest job": "job|burst",
    "tenure": "tenure|reserved|preempti",
    "price kinds": (
        "spot|price kinds|cloud|scaler|demand|rental index|contract|reserved pricing|price bas"
    ),
    "open weights": "open-weight|open weight",
    "chip": "gpu|chip|accelerator",
    "node": "node|rack|nvl|infiniband",
    "posting": "posting|requisition|job req",
}
"""What `regex` is told of each, so that a text with none of its words never compiles it."""
LEAD: Final = (
    rf"\W*(?:(?:{LINK}|sorry|quick one|"
    r"remind me|tell me|(?:can|could) you (?:please )?(?:tell|remind) me)\W+)*"
)
"""What may stand before a question about Assay or its words."""
_MEANS: Final = r"(?:mean|stand for|refer to)s?"


def _asked(topic: str, term: str) -> str:
    the = r"(?:the |an? |your |by )*[\"“']?"
    return (
        rf"{LEAD}(?:what(?:['’]?s| is| are| exactly is| do you mean)|define|explain|"
        rf"(?:meaning|definition) of) {the}(?:{term})[\"”']?\W*"
        rf"|{LEAD}what (?:does|do|is meant by) {the}(?:{term})[\"”']?(?: {_MEANS})?"
        r"(?: here| exactly)?\W*"
        rf"|{LEAD}what {the}(?:{term})[\"”']? {_MEANS}(?: here| exactly| again)?\W*"
        rf"|{LEAD}(?:what(?:['’]?s| is) |explain )?(?:the )?difference between {the}(?:{term})"
        r"[\"”']?\W*"
        rf"|help (?:on )?{topic}\W*"
        rf"|{LEAD}{the}(?:{term})[\"”']? (?:meaning|definition|explained)\W*"
    )


_PATTERNS: Final = tuple(
    (topic, regex(_asked(topic, term), re.IGNORECASE, needs=_NEEDS[topic]))
    for topic, term in _TERMS.items()
)


_NEEDED_OF_TWO: Final = {
    "status": (
        "operational|running|in use|contracted|signed|secured|announced|planned|pledged|intent|loi"
    ),
    "price kinds": "spot|demand|reserved|contract|list|rental index|cloud|scaler",
    "scope": "total|per employee|per researcher|per head",
    "posting": "posting|requisition",
    "stock": "stock|in use|own|fleet",
}
_THING: Final = (
    r"(?: (?:compute|capacity|chips?|gpus?|deals?|figures?|numbers?|pric(?:e|es|ing)|power|"
    r"ones?))?"
)
_PAIRED: Final = {
    "status": (
        r"(?:operational|running|in use|contracted|signed|secured|announced|planned|pledged|"
        r"letters? of intent|loi)"
    ),
    "price kinds": (
        r"(?:spot|on[- ]demand|reserved|(?:one|three|1|3)[- ]year contracts?|list|rental index|"
        r"neo-?clouds?|hyper-?scalers?)"
    ),
    "scope": r"(?:(?:in )?total|per employee|per researcher|per head)",
    "posting": r"(?:postings?|requisitions?)",
    "stock": r"(?:stock|(?:compute |chips )?in use|owned|ownership|(?:owned )?fleet)",
}
"""Words of which two are told apart, by the topic of help that explains both."""


def _told_apart(word: str) -> str:
    one = rf"(?:the |an? |what is |what['’]s )?[\"“']?{word}[\"”']?{_THING}"
    two = rf"{one}(?:,? (?:and|vs\.?|versus|or|from|to)|,) {one}"
    differ = (
        r"(?:what(?:['’]?s| is| are)?|which is|where is)?\s*(?:the )?(?:differences?|diff)"
        r"(?: (?:there|here|please|pls))*"
    )
    return (
        rf"{LEAD}(?:(?:what(?:['’]?s| is| are)|explain|define|is there|whats)(?: an?y?)? )?"
        rf"(?:the )?(?:real |exact )?(?:differences?|diff|distinction) between {two}\W*"
        rf"|{LEAD}{two}\W+{differ}\W*"
        rf"|{LEAD}(?:is|are|isn['’]?t|aren['’]?t) {one} (?:really |basically |just )?(?:the same"
        rf"(?: thing)?(?: as| like)|different (?:from|to|than)|like|equal to) {one}\W*"
        rf"|{LEAD}(?:how|why) (?:does|do|is|are) {one} (?:differ(?:ent)?|not the same) "
        rf"(?:from|to|than|as) {one}\W*"
        rf"|{LEAD}what (?:does|do|is meant by|do you mean by) {two}(?: {_MEANS})?\W*"
        rf"|{LEAD}(?:explain|define|what (?:is|are)|what['’]?s) {two}\W*"
    )


_PAIRS: Final = tuple(
    (topic, regex(_told_apart(word), re.IGNORECASE, needs=_NEEDED_OF_TWO[topic]))
    for topic, word in _PAIRED.items()
)


def word_asked(text: str) -> str | None:
    """The topic of help on a word of the field, or on two of them; None of other texts."""
    found = (topic for topic, way in (*_PATTERNS, *_PAIRS) if way.fullmatch(text))
    return next(found, None)


_WORDS: Final = (
    r"(?:tiers?|tier names|grades?|mfu|h100e|h100[- ]equivalents?|intervals?|ranges|conventions?|"
    r"open weights|letters? of intent|guaranteed shares?|research shares?|gpu[- ]hours?|flops?)"
)
_MENTIONED: Final = regex(
    r"\W*(?:(?:and|so|ok|okay|but|also|then|well|what about|how about|what are|what is|"
    r"what['’]?s|explain|about)\W+)*(?:those|these|the|this|that|your|all)\b "
    rf"(?P<word>{_WORDS})(?: that| which)? "
    r"(?:you|assay|it) (?:(?:keep|kept|always|often|sometimes|also|all|just|were|are|have|"
    r"['’]ve|bot) )*(?:mention|us|talk|show|writ|quot|refer|speak|giv|put|bring|say)"
    r"(?:s|es|e|ed|ing|ting|ring)?(?: (?:about|of|to|on about|everywhere|all the time|"
    r"in (?:your|the|every|each) answers?|there|here|up|earlier|before))*\W*",
    re.IGNORECASE,
    needs="you |assay|it ",
)
"""`and those tiers you keep mentioning`, whose word is asked about as if by itself."""


_NOT_UNDERSTOOD: Final = regex(
    r"\W*(?:(?:and|so|ok|okay|but|sorry)\W+)*(?:i )?(?:do(?:n['’]?t| not)|did(?:n['’]?t| not)) "
    r"(?:(?:really|quite|fully) )?(?:understand|get|know)(?: what)? (?:(?:the|this|that|your|those|"
    rf"these) )?[\"“'‘]?(?P<word>range|{_WORDS})[\"”'’]?(?: (?:means?|is|are|thing|part))*"
    r"(?:[,.;:–-]? *(?:please )?(?:can you |could you )?explain"
    r"(?: (?:it|that|this|to me|please|simple|simply|in (?:simple|plain|easy) (?:words|terms|"
    r"english)))*)?\W*",
    re.IGNORECASE,
    needs="understand|get|know",
)
"""`I don't understand the range, explain simple`."""


_ALL_OF_THEM: Final = (
    r"(?:(?:which|what)(?: ones?| kinds?| sorts?| tiers?| levels?| grades?)?"
    r"(?: of (?:them|those|these))? (?:are there|exist|do you (?:have|use|know)|there are|are they)"
    r"|how many(?: of (?:them|those|these)| tiers?| levels?| grades?)? (?:are there|exist|"
    r"do you (?:have|use|know)|there are)"
    r"|(?:what (?:are|do) (?:they|those|these)(?: all)?(?: mean| called)?"
    r"|(?:list|name|show)(?: me)? (?:them|all(?: of them)?)|"
    r"what are their (?:names|bounds|limits)))"
)
_LISTED: Final = regex(
    rf"(?P<asks>{LEAD}(?:what|define|explain|(?:can|could) you explain)\b[^,;.?!]{{0,40}}?"
    rf"\b{_WORDS}\b[^,;.?!]{{0,20}}?)\s*[,;.?!–-]*\s*(?:(?:and|or|also|then)\s+)*{_ALL_OF_THEM}"
    r"(?: (?:then|please|pls|exactly|in total))*\W*",
    re.IGNORECASE,
    needs="there|exist|do you|they|them|those|these|their| all",
)
"""`what do you mean by tier, which ones are there`: what a word means tells all there are."""
_WHICH_TIERS: Final = regex(
    rf"{LEAD}(?:(?:which|what)(?: (?:different|kinds? of|sorts? of))? tiers (?:are there|exist|"
    r"do you (?:have|use|know|distinguish)|does (?:assay|it) (?:have|use|know)|there are)"
    r"|(?:list|name|show me|give me)(?: all)?(?: of)? (?:the|your) tiers"
    r"|how many tiers (?:are there|exist|do you (?:have|use|know)))"
    r"(?: (?:then|please|pls|exactly|in total|anyway))*\W*",
    re.IGNORECASE,
    needs="tiers",
)


def without_mentions(text: str) -> str:
    """What is asked about, without that it was mentioned: `what are tiers`."""
    if listed := _LISTED.fullmatch(text):
        return listed["asks"]
    if _WHICH_TIERS.fullmatch(text):
        return "what are tiers"
    said = _MENTIONED.fullmatch(text)
    if unclear := None if said else _NOT_UNDERSTOOD.fullmatch(text):
        return f"what does {unclear['word']} mean"
    return f"what are {said['word']}" if said else text


# `what is an H100e, and how many of those is a B200`: what `those` are, where a unit was named.

_THOSE: Final = r"(?:those|these|them|that|it)"
_CHIP: Final = (
    r"(?:an? |one |\d[\d,.]*k? )?(?:[abghlvt]\w?\w?\d{2,4}\w?|tpu \w+|mi\d{3}\w?|trainium\w*)"
)
_COUNTED: Final = regex(
    rf"\bhow many(?P<of> of {_THOSE})? (?P<rest>(?:is|are|does|do|would|makes?|go into) "
    rf"{_CHIP}s?\b(?: (?:worth|make|come to|count as|equal))?)\W*$",
    re.IGNORECASE,
    needs="how many",
)
_SO_MANY: Final = regex(r"[a-z ]+ \d")
_IN_THOSE: Final = regex(
    rf"\b(?P<asked>(?:what|how much)(?:['’]?s| is| are| does| do) {_CHIP}s?"
    rf"(?: (?:come to|worth|make|count as))?) (?:in|as) {_THOSE}\W*$",
    re.IGNORECASE,
    needs=" in | as ",
)
_UNIT: Final = regex(
    r"\bh100[ -]?(?:e|eq|equiv\w*)\b[^.;?]{0,60}[,;.?]?\s+(?:(?:and|also|then)\s+)*(?=how|what)",
    re.IGNORECASE,
    needs="how|what",
)


def in_h100e(text: str) -> str:
    """The text with the unit in place of what points to it: `how many H100e is a B200`."""
    found = _COUNTED.search(text)
    return _in_unit(text) if found is None or found["of"] else text


def after_the_unit(text: str) -> str:
    """The same after the unit was explained: `so how many is a GB300` is of no other then.

    So many of a chip are an offer, which is told in that unit anyway.
    """
    found = _COUNTED.search(text)
    return in_h100e(text) if found and _SO_MANY.match(found["rest"]) else _in_unit(text)


def _in_unit(text: str) -> str:
    counted = _COUNTED.sub(r"how many H100e \g<rest>", text)
    return counted if counted != text else _IN_THOSE.sub(r"\g<asked> in H100e", text)


def with_units_meant(text: str) -> str:
    """A message that names the unit first, with it in place of what points to it."""
    named = _UNIT.search(text)
    return text[: named.end()] + _in_unit(text[named.end() :]) if named else text
