"""Asking on about roles and pay: what of that answer is meant, by the words that ask for it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.heard import Asked, Part, follow_up, follow_up_part
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.types import Kind, Question, Understood
from bot.questions.unclear.our_pay import is_of_pay
from bot.questions.words.board_words import BY_FAMILY
from bot.questions.words.leads import LED
from bot.regex import regex

_ROLE: Final = (
    r"(?:(?:roles?|ones?|jobs?|openings?|postings?|positions?|reqs?|ads?|listings?|vacanc(?:y|ies)|"
    r"of (?:them|those|these)))"
)
_OPEN: Final = (
    r"(?: (?:still|is|are|been|has|have|open|up|posted|listed|advertised|live|unfilled|there|on|"
    r"the|board|boards|their|now|currently|at the moment|out|online|so far|to fill|for|since when|"
    r"that|they|which|not|filled|yet|roles?|jobs?|openings?|postings?|ones?))*\W*"
)
_HOW_LONG: Final = regex(
    rf"{LED}(?:which|what|whats|what['’]s|who)(?: {_ROLE})?(?: (?:is|are|s|has|have|been))*"
    rf"(?: open| up| posted| listed)*(?: the)? (?:oldest|longest|stalest|earliest|first posted)"
    rf"(?: {_ROLE})?{_OPEN}"
    rf"|{LED}(?:the )?(?:oldest|longest(?:[- ](?:open|running|standing))?|stalest)"
    rf"(?: {_ROLE})?{_OPEN}"
    rf"|{LED}(?:since when|how long|for how long|how many (?:days|weeks|months))\b"
    r"(?: (?:have|has|are|is|were|been|they|those|these|it|that|the|roles?|jobs?|ones?|openings?|"
    r"ads?|adverts?|listings?|postings?|positions?|vacanc(?:y|ies)|open|do|does|stay|usually|"
    rf"each|all|this))*(?: been)?(?= (?:open|up|posted|listed|advertised|live|unfilled|on))"
    rf"{_OPEN}"
    rf"|{LED}when (?:were|was|did) (?:they|those|these|it|that|each|the \w+)(?: (?:first|all|get|"
    r"go|one|roles?|jobs?|ads?|adverts?|listings?|postings?|positions?|"
    r"vacancies))* (?:posted|listed|opened|put up|advertised|up)\W*"
)
"""`whats the oldest still open`, `how long have those been open`."""


def open_how_long(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """The roles spoken of, with that their age is not told; None of other texts."""
    last = memory.question
    if last is None or last.kind is not Kind.HIRING or not _HOW_LONG.fullmatch(fold(text)):
        return None
    return _part(last, Part.OPEN_SINCE, fold(text))


_FRONTIER: Final = r"(?:research(?: side| roles?)?|frontier(?: research| side| roles?)?|science)"
_APPLIED: Final = r"(?:applied(?: side| roles?| llm)?|deployment|customer[- ]facing)"
_LEANS: Final = (
    r"[ -]?(?:heavy|heaviest|focus(?:s?ed)?|leaning|weighted|tilted|oriented|skewed|driven|first|"
    r"led|minded|centric|intensive)"
)
_WHO: Final = (
    rf"{LED}(?:who(?:['’]?s)?|(?:which|what)(?: (?:lab|company|one|of "
    r"(?:them|those|these)))?)(?: (?:is|has|are|have|leans?|looks?|s))*"
)
_END: Final = (
    r"(?: (?:by|in|of|from|their|its|the|openings?|roles?|job ?boards?|share|shares|proportion|"
    r"percentage|hiring|them|those|these|all|then|overall|on|terms|right now|now|mix|lab|labs|"
    r"postings?|one))*\W*"
)


def _asks(side: str) -> str:
    return (
        rf"{_WHO} ?(?:the )?(?:most |more )?{side}{_LEANS}{_END}"
        rf"|{_WHO} (?:the )?(?:most|highest|biggest|largest|greatest)(?: (?:share|proportion|"
        rf"percentage|part|fraction) of)? ?(?:its |their )?{side}"
        rf"(?:{_LEANS}| (?:share|proportion|percentage|mix|tilt|split)){_END}"
        rf"|{_WHO} (?:the )?(?:highest|biggest|largest|greatest) (?:share|proportion|percentage|"
        rf"part|fraction) (?:of|in|on) (?:its |their |the )?{side}{_END}"
        rf"|{_WHO} (?:most |more )?(?:towards?|to) (?:the )?{side}{_END}"
    )


_SIDES: Final = (
    ("frontier", regex(_asks(_FRONTIER), needs="research|frontier|science")),
    ("applied", regex(_asks(_APPLIED), needs="applied|deployment|customer")),
)


_CHANGED: Final = regex(
    rf"{LED}(?:(?:has|have|did|is|are|does|was|how|"
    r"any|what(?: about|['’]?s)?) )*(?:(?:that|this|it|they|the (?:split|mix|ratio|"
    r"balance|share)s?|those|these|a|an|been|much|always|any|there) )*(?:chang(?:e[sd]?|ing)|"
    r"shift(?:s|ed|ing)?|mov(?:e[sd]?|ing)|evolv(?:e[sd]?|ing)|different|trend(?:s|ing)?|"
    r"drift(?:ed|ing)?|stable|the same|over time|historically)"
    r"(?: (?:in|over|lately|recently|much|at all|since|before|the|last|past|this|time|year|months?|"
    r"weeks?|quarter|that|it|then|now|a lot|these|days|or|not|been|always|like this|few|couple|of|"
    r"there|here|going))*\W*"
)
"""`has that changed lately`, after both sides of some labs."""


def which_side(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """The two sides of the labs spoken of, or of all, the lab that leans most to one first."""
    last, low = memory.question, fold(text)
    if last is None or last.kind not in (Kind.HIRING, Kind.MOVES):
        return None
    if last.topic == "split" and _CHANGED.fullmatch(low):
        return _part(last, Part.SIDES_BEFORE, low)
    side = next((side for side, asks in _SIDES if asks.fullmatch(low)), None)
    if side is None:
        return None
    labs = last.labs if last.labs[1:] else ()
    return _part(Question(Kind.HIRING, topic="split", labs=labs), Part.SIDE_MOST, side)


_KIND: Final = (
    r"(?:(?:which|what|whose)(?: (?:kinds?|sorts?|types?) of)? (?:teams?|famil(?:y|ies)|functions?|"
    r"areas?|departments?|depts?|groups?|orgs?|units?|sides?|labs?|compan(?:y|ies)|roles?|jobs?|"
    r"part of (?:it|them|the (?:lab|board))|kinds?|sorts?)|who|where|in what)"
)
_CUT: Final = (
    r"(?:hit|cut|cuts|cutting|affected|clos(?:e|ed|ing|ures?)|los(?:t|ing|e|es)|shr[aiu]nk(?:ing)?|"
    r"drop(?:ped|ping|s)?|gone|removed|pulled|trimmed|suffer(?:ed|ing)?|fell|going down|down|"
    r"taken down|losses|disappear(?:ed|ing)?|hurt(?:ing)?)"
)
_GREW: Final = (
    r"(?:grew|grow(?:n|ing|s|th)?|add(?:ed|ing|s)?|open(?:ed|ing|ings|s)?|hir(?:e|ed|ing|es)|new|"
    r"posted|posting|expand(?:ed|ing)?|gain(?:ed|ing|s)?|up|going up)"
)
_REST: Final = (
    r"(?: (?:is|are|was|were|got|get|has|have|did|do|does|they|it|been|being|the|most|mostly|"
    r"hardest|worst|fastest|more|of|those|these|them|all|that|biggest|largest|in|at|by|from|"
    r"there|mainly|roles?|jobs?|positions?|openings?|postings?|listings?|new|took|take|seen|saw|come|came|coming))*"
)
_CLOSED: Final = regex(rf"{LED}{_KIND}{_REST} {_CUT}{_REST}\W*")
_OPENED: Final = regex(rf"{LED}{_KIND}{_REST} {_GREW}{_REST}\W*")
_OF_WHICH_KIND: Final = regex(
    rf"{LED}(?:(?:which|what|whats|what['’]?s) (?:the )?(?:(?:main |most common |usual )?"
    r"(?:kinds?|sorts?|types?|areas?|famil(?:y|ies)|functions?|teams?|departments?|disciplines?|"
    r"categor(?:y|ies))(?: of)?(?: (?:roles?|jobs?|openings?|positions?|postings?|work|people|"
    r"hires?))?|(?:roles?|jobs?|positions?)(?=.*most))|in (?:which|what) (?:areas?|teams?|"
    r"functions?|departments?))"
    r"(?: (?P<were>was|were|did)| (?:is|are|do|does))?"
    r"(?: (?:they|those|these|it|that|them|the (?:ones?|roles?|jobs?|closures?|openings?)|mostly|"
    r"mainly|most|of|in|largely|primarily|then|exactly|go|gone|be|look|like|for|being|"
    r"typically|affected|concerned|open|hiring|recruiting|growing|looking|needed|wanted|at))*\W*"
)
"""`which kinds of role were they mostly`, of what opened and closed, or of all that is open."""
_MOST: Final = regex(
    r"\b(?:most|mostly|hardest|worst|fastest|mainly|where|teams?|famil\w+|functions?|"
    r"areas?|departments?|depts?|groups?|orgs?|kinds?|sorts?|types?)\b"
)
_WHO_OF: Final = regex(rf"{LED}who\b")
_LAB: Final = regex(r"\b(?:labs?|compan(?:y|ies)|who)\b")


_OF_ROLES: Final = (Kind.MOVES, Kind.HIRING)
_BETWEEN: Final = 2
"""Questions before the last of which roles are still spoken of."""


def roles_of_moves(moves: Question) -> Question:
    """The openings of the time whose moves were told."""
    asked = Question(Kind.HIRING, labs=moves.labs, days=moves.days)
    return replace(asked, since=moves.since, as_of=moves.as_of)


def which_family(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """The roles of the lab spoken of, by the kind of which most opened or closed."""
    last, low = memory.question, fold(text)
    if last is not None and last.kind not in _OF_ROLES and _LAB.search(low):
        known = all_asked(memory)[: _BETWEEN + 1]  # `which lab opened most`, a little after those
        last = next((each for each in known if each.kind in _OF_ROLES), None)
    if last is None or last.kind not in _OF_ROLES:
        return None
    if kinds := _OF_WHICH_KIND.fullmatch(low):
        asked = last if last.kind is Kind.HIRING else roles_of_moves(last)
        asked = replace(asked, topic=None, family=None)
        if len(last.labs) != 1:  # of several at once the kinds are told together
            return follow_up(replace(asked, topic=BY_FAMILY))
        return _part(asked, Part.FAMILY_MOST, "moved" if kinds["were"] else "open")
    is_of_labs = bool(_LAB.search(low))
    if last.labs and _WHO_OF.match(low):
        return None  # `who closed the most`, of those whose news were told
    is_closed = bool(_CLOSED.fullmatch(low))
    if not (is_closed or _OPENED.fullmatch(low)) or not _MOST.search(low):
        return None
    if len(last.labs) != 1 and not is_of_labs:
        return None  # of several at once no family is told
    asked = last if last.kind is Kind.HIRING else roles_of_moves(last)
    asked = replace(asked, topic=None, family=None, labs=() if is_of_labs else asked.labs)
    return _part(asked, Part.FAMILY_MOST, "closed" if is_closed else "opened")


_OPENS: Final = (
    r"(?:add(?:ed|ing|s)?|open(?:ed|ing|s|ings)?|post(?:ed|ing|s)?|hir(?:e|ed|ing|es)|"
    r"list(?:ed|ing)|new|put(?:ting)? up|grow(?:n|ing|s)?|expand(?:ed|ing|s)?|increas(?:e|ed|ing)|"
    r"gain(?:ed|ing|s)?|ramp(?:ed|ing)? up|coming|(?:going|went|gone) up|up)"
)
_CLOSES: Final = (
    r"(?:remov(?:e|ed|ing|es)|clos(?:e|ed|ing|es|ures)|tak(?:e|en|ing) down|cut(?:s|ting)?|"
    r"pull(?:ed|ing)?|los(?:e|t|ing|es)|drop(?:ped|ping)?|"
    r"gone(?! (?:up|down|away)\b)|fill(?:ed|ing)?|shr[iau]nk(?:ing|s)?|"
    r"(?:going|went|gone) (?:down|away)|down|declin(?:e|ed|ing)|contract(?:ed|ing)?)"
)
_THEY: Final = (
    r"(?:are|is|was|were|did|do|does|has|have|been|they|they['’]?re|it|it['’]?s|that|this|these|"
    r"those|there|the|a|an|still|now|then|overall|actually|really|just|on balance|any|all|"
    r"number(?:s)?|counts?|total|boards?|(?:open )?(?:roles?|jobs?|openings?|"
    r"positions?|postings?|listings?|ones?)|of|or|in|week|month|lately|recently|as|since|hiring|lab)"
)
_NET: Final = regex(
    rf"{LED}(?:{_THEY}\W+)*(?:"
    rf"{_OPENS}(?:\W+{_THEY})*\W+(?:more|fewer|less|faster)(?:\W+{_THEY})*\W+than"
    rf"(?:\W+{_THEY})*\W+{_CLOSES}"
    rf"|(?:more|fewer|less)(?:\W+{_THEY})*\W+{_OPENS}(?:\W+{_THEY})*\W+than"
    rf"(?:\W+{_THEY})*\W+{_CLOSES}"
    rf"|{_OPENS}(?:\W+{_THEY})*\W+(?:or|vs|versus|against)(?:\W+{_THEY})*\W+{_CLOSES}"
    rf"|net(?:\W+(?:(?!(?:open(?:ings?)?|posting|listing|hiring)\b){_THEY}|{_OPENS}|{_CLOSES}|"
    r"change|growth|loss|decrease|effect|figure|positive|negative|what|how much|how many))*)"
    rf"(?:\W+{_THEY})*\W*"
    rf"|{LED}(?:what['’]?s|whats|what is) (?:the )?net(?: (?:change|growth|gain|effect|figure))?\W*"
)
"""`are they adding more than they remove`, `net up or down?`, after roles."""


def more_or_fewer(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """The roles spoken of, with whether more opened or closed; None of other texts."""
    last, low = memory.question, fold(text)
    if last is None or last.kind not in (Kind.MOVES, Kind.HIRING) or not _NET.fullmatch(low):
        return None
    return net_of(last, low)


def net_of(last: Question, words: str) -> Asked:
    """Whether more roles opened than closed, of those that were told."""
    asked = last if last.kind is Kind.HIRING else roles_of_moves(last)
    return _part(replace(asked, topic=None), Part.NET, words)


BASE_ALONE: Final = "what is posted is base pay: no stock, no bonus and no benefits are in it"
_IT: Final = (
    r"(?:that|this|it|those|these|they|them|(?:the|that|those|these) (?:ranges?|bands?|figures?|"
    r"numbers?|pay|salar(?:y|ies)))"
)
_ON_TOP: Final = (
    r"(?:stocks?|equity|shares|rsus?|options|bonus(?:es)?|sign(?:ing|-on)|benefits|"
    r"perks|base(?: pay| salary| only| alone)?|cash(?: only)?|"
    r"total(?: (?:comp(?:ensation)?|package|pay))?|tc|ote|all[- ]in|everything|gross|the lot)"
)
_INCLUDED: Final = regex(
    rf"{LED}(?:(?:is|are|was|does|do|would) {_IT}(?: (?:just|only|all|also|even|already|the|"
    r"including|include|includes|included|incl|excluding|with|w/|without|count|cover|have|has|"
    rf"in|got))* )?(?:(?:with|w/|incl(?:uding|\.)?|excl(?:uding|\.)?|plus|just|only|any|what about|"
    rf"how about|inclusive of|is|are|does|do|it|they|that|the|include|includes|cover|count) )*"
    rf"{_ON_TOP}(?:,? (?:or|and|plus|vs|in|\+|/|does|do|is|are|it|that|they|this|with|incl|include|"
    rf"includes|including|included|count|cover|there|too|as well|already|on top|extra|part of|"
    rf"also|any|the|these|those|them|ranges?|numbers?|figures?|bands?|salaries|{_ON_TOP}))*\W*",
)
"""`is that base or does it include equity`."""
_POSTINGS: Final = regex(
    rf"{LED}(?:(?:off|from|on|based on|out of|across|over) )?how many "
    r"(?:(?:job |open )?(?:postings?|posts?|ads?|adverts?|listings?|roles?|jobs?|openings?|reqs?|"
    r"data ?points?|samples?|of them))?"
    rf" ?(?:(?:is|are|was|were|did|do|does|have|has) )?(?:{_IT}|you|there)?"
    r"(?: (?:based|off|from|on|of|out|built|drawn|taken|cover|covers|behind|use|used|count|show|"
    rf"shows|went|into|is|are|with|pay|(?>{_IT})))*\W*"
    rf"|{LED}(?:whats|what['’]s|what is)? ?(?:the )?(?:sample(?: size)?|n)(?: (?:there|here|"
    r"on that|for that|size))*\W*"
)
"""`how many postings is that off`."""
_RESTS: Final = regex(
    r"\b(?:based|off|from|behind|used?|built|drawn|taken|into|shows?|out of|covers?|count|sample|n|"
    r"size|samples?|data ?points?|ads?|adverts?|posts?|postings?|listings?)\b"
)
_TOP: Final = regex(
    rf"{LED}(?:who|which(?: lab| one| company)?)(?:['’]?s)?(?: is| are| comes?(?: out)?| sits?|"
    r" pays?)* (?:(?:at|on|out|the|in) )*(?:top|highest|best|most|ahead)"
    r"(?: (?:of|in|on|out|the|market|there|field|pile|range|overall|all|for|that|those|these|this|"
    r"them|it|one|payer|pay|paying|now|then|everyone|labs?))*\W*"
)
"""`who's top of the market for that`."""
_OF_ALL: Final = regex(r"\b(?:market|field|overall|of all|everyone|pile|out there|all labs)\b")


def pay_explained(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """What of the pay that was told is asked; None after anything else."""
    last, low = memory.question, fold(text)
    if last is None or not is_of_pay(last):
        return None
    if _INCLUDED.fullmatch(low):
        return _part(last, Part.BASE_PAY, low, BASE_ALONE)
    if _POSTINGS.fullmatch(low) and _RESTS.search(low):  # `how many roles is that`, of all of them
        return _part(last, Part.POSTINGS, low)
    if _TOP.fullmatch(low) and _OF_ALL.search(low):
        return _part(replace(last, labs=()), Part.PAID, "highest")
    return None


def _part(asked: Question, part: Part, words: str, *notes: str) -> Asked:
    return follow_up_part(Understood(asked, notes), part, words)
