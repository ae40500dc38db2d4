"""Questions put in the words that they are asked in elsewhere: who comes, a lab's level."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.counted_in_words import counted_in_words, so_many_there
from bot.questions.fleets_told import fleets_told
from bot.questions.for_one import for_one
from bot.questions.glossary_asked import without_mentions
from bot.questions.heads_supposed import heads_supposed
from bot.questions.lost_to import lost_to
from bot.questions.money_told import money_told
from bot.questions.ours_there import ours_there
from bot.questions.rival_told import rival_told
from bot.questions.said_of_labs import said_of_labs
from bot.questions.told_backwards import told_backwards
from bot.questions.told_in_units import without_units
from bot.questions.told_of_all import told_of_all
from bot.questions.what_it_takes import what_it_takes
from bot.questions.words.leads import LINK
from bot.questions.words.things import HEAD
from bot.regex import regex

# People who join and people who leave, told in one breath: what is left of it is supposed.
#
# `what if 5 leave and 10 join` is five more. Read as it stands, one of the two would be lost.

_WHO: Final = r"(?: (?:of (?:us|them|our \w+)|(?:new |more )?(?:people|researchers|hires)))?"
_WILL: Final = r"(?: (?:will|would|should))?"
_GO: Final = r"(?:leave|leaves|left|quit|quits|resign|resigns|go|goes)"
_COME: Final = r"(?:join|joins|joined|come in|come|start|starts|are hired|get hired)"
_AND: Final = (
    r"(?:,\s*|,?\s+)(?:(?:and|but|while|whereas|then|and then|\+|&)\s+)?(?:(?:we|another)\s+)?"
)
_LOSE: Final = r"(?:lose|lost|let go(?: of)?|fire)"
_HIRE: Final = r"(?:hire|hired|add|gain|recruit|bring in|get)"
_WHOM: Final = r"(?: (?:new |more )?(?:people|researchers|hires|heads))?"
_WAYS: Final = (
    rf"{{go}}{_WHO}{_WILL} {_GO}{_AND}{{come}}{_WHO}{_WILL} {_COME}",
    rf"{{come}}{_WHO}{_WILL} {_COME}{_AND}{{go}}{_WHO}{_WILL} {_GO}",
    rf"{_LOSE} {{go}}{_WHOM}{_AND}{_HIRE} {{come}}{_WHOM}",
    rf"{_HIRE} {{come}}{_WHOM}{_AND}{_LOSE} {{go}}{_WHOM}",
    rf"{{go}}{_WHO}{_WILL} {_GO}{_AND}{_HIRE} {{come}}{_WHOM}",
    rf"{_HIRE} {{come}}{_WHOM}{_AND}{{go}}{_WHO}{_WILL} {_GO}",
)
_EITHER: Final = "|".join(
    way.format(go=rf"(?P<go{n}>\d{{1,6}})", come=rf"(?P<come{n}>\d{{1,6}})")
    for n, way in enumerate(_WAYS)
)
_MIXED: Final = (4, 5)
"""Of fewer in the end, those who leave and those whom we hire stay two things."""
_NEEDED: Final = "leave|left|quit|resign|go|lose|lost|fire"
_SUPPOSED: Final = regex(
    rf"(?P<lead>\bif )(?:we )?(?:{_EITHER})(?![\w ]*\d)\b", re.IGNORECASE, needs=_NEEDED
)
_TOLD: Final = regex(
    rf"(?P<lead>^|[,;.]\s*|\b(?:and|but|so|say|suppose|when|once|after|assume|assuming) )"
    rf"(?:we )?(?:{_EITHER})(?=\s*(?:$|[,;:.?!]|vs\b|then\b|what\b|how\b|where\b))",
    re.IGNORECASE,
    needs=_NEEDED,
)
"""Without an `if`, where nothing else is said of them: `5 leave and 12 join`."""


_IS: Final = (
    r"(?:as|(?:(?:if|when|once|and|say) )?(?:(?:the|this|our|a) )?(?:new )?"
    r"(?:candidate|person|hire|he|she|they|someone|somebody)(?:['’](?:d|ll|s|re)| would| will)?"
    r"(?: (?:joins?|starts?|comes? in|be|is|becomes?|was|were))(?: us)?(?: as)?)"
)
_ONE: Final = r"(?:researcher|scientist|hire|person|member|joiner|one)"
_NTH: Final = regex(
    rf"\b{_IS} (?:our |the )?(?:(?:{_ONE} )?(?:number |no\.? ?|# ?)(\d{{1,4}})\b|"
    rf"(\d{{1,4}})(?:st|nd|rd|th) {_ONE}\b)",
    re.IGNORECASE,
    needs="as|join|start|come|be|is|was|were",
)
_ON: Final = regex(r"\b\d[\dk,.]* ?x? ?(?:tpu |trainium ?)?[a-z]{1,4}\d", re.IGNORECASE)
_SHARE: Final = regex(
    r"\b(?:what(?:['’]s| is| would be) )?(?:their|his|her|the) share\b(?: of (?:our|the) (?:chips|"
    r"gpus|cluster|compute))?(?P<of> of (?=(?:the |our )?\d))?",
    re.IGNORECASE,
)
_SHARES: Final = regex(r"\b(?:shares?|gets?|has|have|left|per head)\b", re.IGNORECASE)


def _as_all(text: str) -> str:
    """`if she joins as number 41, her share of 2048 H100`: so many share them, and none join."""
    if not _NTH.search(text):
        return text
    has_chips = _ON.search(text)
    if not (has_chips or _SHARES.search(text)):
        return text
    led = "for" if has_chips else "if we were"
    told = _NTH.sub(lambda found: f"{led} {found[1] or found[2]} researchers", text)
    return _SHARE.sub(r"what does each get\g<of>", told)


def comings_and_goings(text: str) -> str:
    """The text with the difference of those who join and those who leave; any other as it is."""
    text = _as_all(text)
    return _TOLD.sub(_difference, _SUPPOSED.sub(_difference, text))


def _difference(found: re.Match[str]) -> str:
    more = _count(found, "come") - _count(found, "go")
    lead = found["lead"] if found["lead"].strip() == "if" else f"{found['lead']}what if "
    if more > 0:
        return f"{lead}we hire {more} people"
    is_mixed = any(found[f"go{n}"] for n in _MIXED)
    return f"{lead}{-more} people leave" if more and not is_mixed else found[0]


def _count(found: re.Match[str], who: str) -> int:
    return next(int(found[f"{who}{n}"]) for n in range(len(_WAYS)) if found[f"{who}{n}"])


# What a lab put on or took off its board, without a word for roles: `what did xAI take down`.

_LED: Final = rf"\W*(?:(?:{LINK}|tell me|do you know)\W+)*"
_DOWN_WHO: Final = r"(?P<{}>(?!(?:we|i|you|he|she|it|us|my|our)\b)[\w.&'-]+(?: [\w.&'-]+)?)"
_NOW: Final = r"(?: (?:just|recently|actually|ever|all|since))*"
_BOARD: Final = (
    r"(?: (?:(?:off|from|on) )?(?:its|their|the) (?:(?:job|jobs|careers?) )?(?:board|page|site)s?)"
)
_DOWN: Final = (
    r"(?:tak(?:e|en|ing) (?:down|off)|took (?:down|off)|clos(?:e|ed|ing)|pull(?:ed|ing)?"
    r"(?: down)?|remov(?:e|ed|ing)|withdr(?:aw|awn|ew)|delist(?:ed)?|unpost(?:ed)?|"
    r"unlist(?:ed)?)"
)
_UP: Final = r"(?:(?:opened|put|gone|going) up|opened)"
_WHEN: Final = (
    r"(?: (?:(?:(?:in|over|during|for) )?(?:the |this |these |last |past )+"
    r"(?:(?!(?:the|this|these|last|past) )\w+ )?"
    r"(?:days?|weeks?|months?|quarter|year|fortnight)|lately|recently|so far|today|"
    r"yesterday))*(?: since [\w ]+)?"
)
_ASKED: Final = regex(
    rf"{_LED}(?:(?:what(?: else)?|anything(?: else)?|which (?:ones|jobs|postings|listings|"
    rf"ads|adverts)) (?:did|has|have|does|is|was) {_DOWN_WHO.format('who')}{_NOW} {_DOWN}{_BOARD}?"
    rf"(?P<when>{_WHEN})"
    rf"|(?:what(?: else)?|anything(?: else)?) (?:has|have) {_DOWN_WHO.format('opener')}{_NOW} {_UP}"
    rf"{_BOARD}?(?P<since>{_WHEN})"
    rf"|(?:did|has|have) {_DOWN_WHO.format('whom')}{_NOW} (?:{_DOWN} (?:anything|something)|"
    rf"tak(?:e|en) anything (?:down|off)){_BOARD}?(?P<then>{_WHEN}))\W*",
    re.IGNORECASE,
    needs="take |taken |taking |took |clos|pull|remov|withdr|delist|unpost|unlist|opened|put up|"
    "gone up|going up",
)


def in_roles(text: str) -> str:
    """The text as a question about roles; any other as it is."""
    found = _ASKED.fullmatch(text)
    if found is None:
        return text
    if found["opener"]:
        return f"which roles opened at {found['opener']}{found['since']}"
    who, when = found["who"] or found["whom"], found["when"] or found["then"] or ""
    return f"which roles closed at {who}{when}"


_AT: Final = regex(
    r"\bat (?:the )?(?P<who>(?!the\b|an?\b|this\b|that\b|our\b|least\b|most\b)[A-Za-z][\w.&-]*"
    r"(?: [A-Za-z][\w.&-]*)??)(?:['’]s?|(?<=s)) "
    rf"(?:own |usual )?(?:per[- ]{HEAD}[- ])?"
    rf"(?:average|ratio|rate|share|figure)(?: per {HEAD})?\b",
)
_HOW_MANY: Final = regex(
    r"(?i)\bhow many (?:researchers|people|ppl|heads|scientists|hires|folks)\b", needs="how many"
)


_NO_PARTNER: Final = r"(?!(?:our|us|we|it|that|this|them|those|an?|the|more|less|each|every)\b|\d)"
_HAS_WITH: Final = regex(
    r"(?<!researchers )(?<!people )(?P<lab>\b(?:has|have|does|do|did) "
    r"(?!you\b|we\b|i\b|it\b)[\w.&’'-]+(?: [\w.&’'-]+){0,2}?) "
    r"(?:got|have)(?P<what> anything| something| any deals?|(?<=\bgot)|(?<=\bhave))"
    rf"(?: going(?: on)?| agreed| set up| lined up)? (?:with (?={_NO_PARTNER})|(?:at|from) (?="
    r"(?:google(?: cloud)?|microsoft|azure|amazon|aws|oracle|coreweave)\W*$))",
    re.IGNORECASE,
    needs="with|at|from",
)
"""`what has OpenAI got with Oracle`, `… at Microsoft`: what it signed with them."""


_AN_AUTHOR: Final = regex(
    r"\b(?P<who>who(?: (?:of|in|among) (?:our |my |the )?\w+)?|(?:which|any) (?:of )?(?:our |the )?"
    r"\w+|candidates|people|those) (?:is|was|are|were) (?:(?:named|listed) as )?"
    r"(?:an?|among the|one of the) (?:co-?)?authors? (?:on|of) (?:the )?(?P<work>[^?]*?)"
    r"(?: papers?)?(?=\W*$)",
    re.IGNORECASE,
    needs="author",
)
"""`who of our candidates was an author on Larkspur-70B`: who wrote it."""


def as_authors(text: str) -> str:
    """The text with who is an author of a work as who wrote it."""
    return _AN_AUTHOR.sub(r"\g<who> wrote \g<work>", text)


_ANYBODY: Final = regex(
    r"(?<=[a-z]) one (?=(?:can|could|might|may|would|should|will)\b)(?=[^.?!]*\b(?:(?:pre-?)?train|"
    r"(?:pre-?)?training|run|do|build|reproduce|fine-?tun\w*|repeat|finish)\b)"
    r"(?<!which one )(?<!each one )(?<!this one )(?<!that one )(?<!every one )(?<!any one )"
    r"(?<!the one )(?<!no one )",
    re.IGNORECASE,
    needs=" one ",
)
"""`the biggest model one could pretrain`, which is no job of one chip."""
_UNTIL_THEN: Final = regex(
    r"\b(?:until|till|up to) then,? (?:(?:we|it|we['’]ve|it['’]s|have|are|is|run|use|got|only|just|"
    r"still|make do|with|on|there are) )*(?=\d)",
    re.IGNORECASE,
    needs=" then",
)
"""`4096 GB300, live in Q3 2027. until then 1024 H100`."""
_AS_THEY: Final = regex(
    r"(?P<lab>\b(?:as|like|match(?:es|ing)?|equal(?:s|ling)?|with|to) [A-Za-z][\w.&-]*) with "
    r"(?P<many>(?:(?:a|our) team of )?\d{1,3}(?: of (?:us|our))?(?: (?:people|researchers|heads|"
    r"scientists))?\b)(?! (?:there|of (?:them|theirs)))",
    needs=" with ",
)
_NEEDS: Final = regex(
    r"^(?!.*\b(?:if they|assum\w+|suppos\w+)\b).*\b(?:(?:we|us) (?:need|have|spend|pay)|cost|"
    r"budget|to spend|need to)\b",
    re.IGNORECASE | re.DOTALL,
    needs="need|have|spend|pay|cost|budget",
)
"""What ours would take, whose people they are: no lab that is tracked has so few."""


_THIS_PAST: Final = regex(
    r"\b(?:in |over |during |for )?this (?:past|last) (?P<time>weeks?|months?|quarters?|years?)\b",
    re.IGNORECASE,
    needs="this past|this last",
)


def past_told(text: str) -> str:
    """`prices this past week`: the week that is past, and neither this one."""
    return _THIS_PAST.sub(r"in the last \g<time>", text)


_TO_RENT: Final = regex(
    r"\bif (?:we|it|this|that|everything|the (?:whole )?(?:cluster|thing|lot))(?:['’](?:d|re))?"
    r"(?: (?:(?:had|have|needed|were|was|wanted|decided|chose) to(?: be)?|"
    r"would|were|was|did|just|only|instead|all))*"
    r" (?:rent|lease|hire|renting|leasing|rented|leased)(?: (?:it|this|that|them|those|ours|"
    r"everything|all of it|(?:the|our) (?:whole |entire )?(?:cluster|thing|lot)|the same)"
    r"(?: all)?)?(?= (?:instead|in the cloud|from a cloud|on the market|for|per|a)\b|\W*$)",
    re.IGNORECASE,
    needs="rent|leas|hire",
)
"""`if we had to rent it`: on what terms ours is priced, and nothing that is changed of it."""


def in_plain_words(text: str) -> str:
    """The text with who joins and leaves taken as one, and a lab's average as its level."""
    text = told_backwards(money_told(lost_to(rival_told(ours_there(text)))))
    text = heads_supposed(counted_in_words(said_of_labs(for_one(text))))
    text = past_told(without_units(text))
    text = _UNTIL_THEN.sub("today ", _TO_RENT.sub("if we rented it", text))
    if _AS_THEY.search(text) and _NEEDS.search(text):
        text = _AS_THEY.sub(r"\g<lab> for \g<many>", text)
    text = what_it_takes(_ANYBODY.sub(" you ", text))
    text = in_roles(comings_and_goings(without_mentions(text)))
    text = so_many_there(told_of_all(fleets_told(signed_with(as_authors(text)))))
    text = _IS_LAST.sub(r"which lab has the least \g<what>", text)
    text = _FROM_THERE.sub(r"us vs \g<lab>", text)
    return _AT.sub(r"at \g<who>'s level", text) if _HOW_MANY.search(text) else text


_FROM_THERE: Final = regex(
    r"^\W*(?:and |so )?(?:how (?:much|far) (?:compute )?)?(?:(?:better|worse) off )?(?:would|will|"
    r"is|are|does|do|could) (?:someone|somebody|anyone|anybody|people|an? researcher|researchers|"
    r"one|you)(?: (?:be|lose|gain|give up|end up|get|have))*(?: (?:better|worse) off)?"
    r"(?: (?:compute[- ]?wise|in compute|in gpus|compute))?"
    r"(?: (?:by |when |if )?(?:they )?(?:moving|coming|going|switching|moves?|comes?|"
    r"leav(?:es?|ing)))?"
    r" (?:from|at|with) (?P<lab>[a-z][\w.&-]*(?: [a-z][\w.&-]*)?) (?:to|than|compared (?:to|with)|"
    r"or|for)(?: (?:with|at|by|join(?:ing)?))? (?:us|here|ours)\W*$",
    re.IGNORECASE,
    needs="from|at|with",
)
"""`how much worse off would someone be moving from deepmind to us`."""
_IS_LAST: Final = regex(
    r"\b(?:who|which (?:lab|one|company)) (?:comes?|is|ranks?|stands?)(?: in)?"
    r" (?:the )?(?:dead )?(?:last|weakest|poorest) (?:in|on|by|for) (?P<what>compute|chips|gpus)\b",
    re.IGNORECASE,
    needs="last|weakest|poorest",
)
"""`who comes last in compute`: the end of the list, and nobody who joins."""


def signed_with(text: str) -> str:
    """The text with what a lab has with another company as what it signed with it."""
    return _HAS_WITH.sub(r"\g<lab> signed\g<what> with ", text)
