"""Asking on about roles: `any pay changes?`, `anywhere`, `who pays best`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.changing.market.part_of_roles import roles_of_moves
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.on_record import is_outside
from bot.questions.rules.gather import Draft
from bot.questions.rules.market import family_in
from bot.questions.rules.market_time import Days, days_asked
from bot.questions.rules.role_places import place_in
from bot.questions.tags import T, without_labs
from bot.questions.types import Kind, Question
from bot.questions.words.board_words import BY_PLACE, counted_by
from bot.questions.words.leads import LED, LINK
from bot.questions.words.market_words import ANYWHERE, EARNS, PAY, ROLES, SPLIT
from bot.questions.words.role_subjects import subject_in
from bot.regex import regex

OF_ROLES: Final = (Kind.HIRING, Kind.MOVES)
_OF_MARKET: Final = (*OF_ROLES, Kind.DIGEST)
_FEW_WORDS: Final = 7
ALL_LABS: Final = regex(
    r"\b(?:who|which (?:lab|company|of the labs|one)s?|what lab|everyone|everybody|all labs|"
    r"anyone|the labs)\b"
)


_CHANGED: Final = regex(
    r"\b(?:ha(?:s|ve)|did|is|are|what|any(?:thing)?|how)\b.{0,25}"
    r"\b(?:chang(?:e[sd]?|ing)|different|moved)\b"
)
_WHO_ELSE: Final = regex(
    r"\W*(?:and |so )?(?:who|anyone|anybody|which lab) else\b(?:\W+\w+){0,3}\W*$"
)
_THOSE: Final = r"(?:those|these|them|that|(?:the|all) (?:\d+ )?(?:roles|jobs|openings|positions)?)"
_HOW_MANY_OF: Final = regex(
    rf"\b(?:how many|which)(?: ones?)? of {_THOSE}\b|\b(?:out )?of {_THOSE}\W+(?:how many|which)\b"
    r"|^\W*(?:and |so |but )?(?:how many|which)(?: ones)? (?:are|is|were|would be)\b"
)
"""`out of these how many are research?`, `how many are in safety`."""
_THEY: Final = regex(r"\b(?:they|them|their)\b")
"""The labs spoken of, whatever else is asked: `which ones did they close`."""
_EVERYWHERE: Final = regex(
    rf"\W*(?:(?:{LINK}|for|at|of|in|show|me) )*(?:all (?:the |of the )?labs|every lab|"
    r"all companies|all of them)(?: (?:please|together|then|instead))*\W*"
)
_HOW_LONG: Final = regex(
    r"\bhow long (?:have|has|are|is|were) (?:they|those|these|it|that|the (?:roles|jobs|openings))"
    r"\b.{0,12}\b(?:open|up|posted|listed|out|online|advertised)\b"
)
_OPENED: Final = regex(
    r"\b(?:clos(?:e[sd]?|ing)|retitled?|relisted|(?:taken?|took) (?:\w+ )?down|pulled)\b"
    r"|\b(?:drop(?:ped)?|cut|axed?|cancel(?:l?ed)?|removed?|withdr(?:ew|awn?)|delist(?:ed)?|lost|"
    r"lose|pull) (?:any|some|ones?|a few|those|these|them|it|many|(?:of )?theirs|roles?|jobs?|"
    r"openings?)\b"
    r"|^\W*(?:and |so )?(?:who|which (?:lab|one)s?)(?: has| have)? opened\b"
    r"|^\W*(?:and |so |ok |or )*(?:(?:newly )?opened|added|posted)\W*$"
)
"""`and who closed the most`: what became of roles, whichever of the two was asked before."""
_POINTS: Final = regex(r"\b(?:that|this|those|these|it)\b")
_MORE_WORDS: Final = 3
_WHICH: Final = regex(
    rf"^{LED}(?:which|what|list|name|show)\b"
    r"(?! (?:labs?|compan(?:y|ies)|employers?)\b)"
)
_TITLES: Final = r"(?:(?:the |their |all |full |exact |job |role )*(?:titles?|names?))"
_LISTED: Final = regex(
    rf"\W*(?:(?:{LINK}|(?:can|could|may) (?:you|i|we)|let me|i['’]d like to) )*"
    r"(?:list|show|name|give|send|see|have|pull up|bring up|get|which|what|titles|names and titles)"
    r"(?: (?:me|us))?"
    r"(?: are| were)?(?: all)?(?: (?:of )?(?:they|them|those|these|ones?|it|"
    r"(?:the )?(?:full |whole )?list|(?:the |their |those |these )?"
    r"(?:new |open |closed |full |exact |actual |job )*(?:roles?|jobs?|titles?|openings?|"
    r"positions?|names|listings?|postings?|ads?|adverts?|adverti[sz]ements|vacanc(?:y|ies)|reqs?|entries)))?"
    r"(?: (?:are|were) (?:they|those|these))?(?: all)?"
    rf"(?: please| pls| exactly|,? (?:with|by|and|incl\.?|including|plus) {_TITLES}|"
    rf", {_TITLES}|,? (?:and|with) (?:where (?:they|those|these) \w+|(?:the |their )?"
    r"(?:places?|locations?|cities)))*\W*"
)
_LISTED_AT: Final = regex(
    rf"{LED}(?:can (?:you|i) )?(?:list|show|send|see|pull up|give me the titles|titles)\b\W*"
    r"(?:(?:me|us|all|the|of|are|at|by|from|for|s|those|these|them|ones|roles?|jobs?|openings?|"
    r"positions?|listings?|postings?|ads?|adverts?|vacancies|please)\b\W*)*"
)
"""`show me Anthropic's listings`, of the kind of roles spoken of, without the lab."""
_ENGINEERS: Final = regex(
    rf"{LED}(?:(?:for|with|of|the|what|how|about|ml|ai|just|only|those|same)\W+)*engineers?"
    r"(?: (?:too|then|there|as well|instead|please|ones|roles|jobs))*\W*"
)
"""`and engineers?`, after other roles at labs: those who do research with them."""
_ABOUT: Final = regex(
    r"\W*(?:(?:ta|thanks|thx|cheers|cool|great|nice|right|lovely|perfect)\W+)*"
    r"(?:(?:and|so|ok|but|what about|how about|just|only|the|those|for|in|on|of|with|doing|show"
    r"|me|any|anything|how many|which|are|is|them|ones?) )*(?:[\w/-]+ ?){1,2}"
    r"(?:ones?|roles?|jobs?|people|researchers?|engineers?|openings?|side|teams?)?\W*"
)
_WENT: Final = regex(
    r"\b(?:go|goes|going|gone|went) (?:up|down)\b|\bcompared? (?:to|with) last\b|"
    r"\b(?:more|fewer|less|higher|lower) than (?:last|before|the (?:week|month) before)\b"
)
"""`did that go up since last week`."""


_MOST_WORDS: Final = 12
_TURNS: Final = regex(
    r"\b(?:cut(?:s|ting)?|slow(?:s|ing|ed)?|cool(?:s|ing|ed)?|scal(?:es?|ing|ed)|pull(?:s|ing|ed)?|"
    r"wind(?:s|ing)?|wound|dial(?:s|l?ing)?)(?: [\w']+)? (?:back|down|off|up)\b"
    r"|\b(?:they|them|they['’]re|\w+['’]s|is|are) (?:really |now |still )?"
    r"(?:cutting|slowing|cooling|freezing|shrinking|ramping|growing|expanding|downsizing)\b"
    r"|\b(?:hiring|recruiting) (?:less|fewer|more|slower|faster|freeze)\b|\blay(?:ing)? off\b"
    r"|\blayoffs?\b|\bfreez(?:e|ing)\b"
)
"""How hiring changes: `they're cutting research`, `is it slowing down`."""
USUAL: Final = regex(
    r"\b(?:more|fewer|less|higher|lower|busier|quieter|slower|faster|bigger|above|below|out of) "
    r"(?:than |the )*(?:usual|normal|average|typical|ordinary|they (?:usually|normally) do)\b"
    r"|\bis (?:that|this|it) (?:usual|normal|typical|unusual|a lot|many|much|high|low)\b"
)
_SO_MANY: Final = regex(
    rf"{LED}how many (?:has|have|does|do|did|is|are|at|for) "
    r"[\w .&'-]{2,30}?(?: (?:got|have|has|had|open|at the moment|now|right now|there))*\W*"
)
"""`how many has DeepMind got?`, of what was counted before."""


def asked_of_market(told: Said, last: Question) -> Question | None:
    """The question about roles that is meant; None where something of its own is asked."""
    d, low = told.draft, fold(told.text)
    first = (_counted, _of_all_or_since, _of_turns, _of_subject)
    if asked := next(filter(None, (step(told, low, last) for step in first)), None):
        return asked
    if last.kind in OF_ROLES and _OPENED.search(low) and not _is_of_others(told):
        of_all = bool(ALL_LABS.search(low)) and not _THEY.search(low)
        labs = told.labs or (() if of_all else last.labs)
        since, as_of = _days_of(told, last)
        names_day = d.days is not None or any(days_asked(d, told.text))
        days = d.days if names_day else last.days
        place = (last.kind is Kind.HIRING and place_in(told.text)[0]) or last.place
        asked = replace(last, labs=labs, place=place, days=days, since=since, as_of=as_of)
        return replace(asked, topic=ROLES) if _WHICH.search(low) else asked
    place = place_in(told.text)[0]
    few = _FEW_WORDS + (_MORE_WORDS if place or _POINTS.search(low) else 0)
    if last.kind not in OF_ROLES or len(low.split()) > few or _is_of_others(told):
        return None
    if place and is_outside(place) and last.kind is Kind.HIRING:
        return replace(last, place=place, labs=told.labs or last.labs)  # `anywhere but London`
    if last.kind is Kind.HIRING and ANYWHERE.search(low):
        return replace(last, place=None, labs=told.labs or last.labs)
    is_paid = bool(PAY.search(low) or EARNS.search(low))
    if last.kind is Kind.HIRING and not d.labs and _CHANGED.search(low):
        if is_paid:
            return _on(last, "pay", of_all=False)
        since, as_of = _days_of(told, last)
        return Question(Kind.MOVES, labs=last.labs, days=d.days, since=since, as_of=as_of)
    of_all = bool(ALL_LABS.search(low))
    if not (is_paid or SPLIT.search(low)) or d.labs or d.has(T.TEAM):
        return None
    if of_all and not d.has(T.MOST):
        return None
    topic = "split" if SPLIT.search(low) else "pay"
    asked = _on(last, topic, of_all=of_all, family=family_in(low))
    return _placed(asked, place) if place else asked


def _of_all_or_since(told: Said, low: str, last: Question) -> Question | None:
    """`who else is`, and `did that go up since last week`."""
    d = told.draft
    if last.kind is Kind.MOVES and _HOW_MANY_OF.search(low):
        last = roles_of_moves(last)
    if last.kind is not Kind.HIRING:
        return None
    if _WENT.search(low) and not d.stacks:
        return Question(Kind.MOVES, labs=told.labs or last.labs, days=d.days, since=d.since)
    is_narrowed = _HOW_MANY_OF.search(low) and not (d.labs or _is_of_others(told))
    if is_narrowed and (family := family_in(low)):
        return replace(last, family=family, topic=None if last.topic == "split" else last.topic)
    if is_narrowed and (place := place_in(told.text)[0]):
        return replace(last, place=place, topic=None)
    if _EVERYWHERE.fullmatch(low):
        return replace(last, labs=())
    if _HOW_LONG.search(low) and not (d.labs or d.stacks or d.runs):
        return last
    return replace(last, labs=()) if _WHO_ELSE.match(low) and not d.labs else None


def _of_turns(told: Said, low: str, last: Question) -> Question | None:
    """`so they are cutting back?`, `is that more than usual`: what moved against the weeks before.

    Of the labs spoken of; `how many has Meta` is of its roles.
    """
    d = told.draft
    labs = told.labs or last.labs
    if last.kind not in _OF_MARKET or _is_of_others(told):
        return None
    if not (labs or ALL_LABS.search(low) or USUAL.search(low)):
        return None
    if last.kind is Kind.HIRING and told.labs and _SO_MANY.fullmatch(low):
        return replace(last, labs=told.labs)
    is_long = len(low.split()) > _MOST_WORDS or d.has(T.GPU, T.SITE, T.BUDGET)
    if is_long or not (_TURNS.search(low) or USUAL.search(low)):
        return None
    days = d.days if d.days is not None else last.days if not d.since else None
    since, as_of = Days() if days is not None else _days_of(told, last)
    return Question(Kind.MOVES, labs=labs, days=days, since=since, as_of=as_of)


def _is_of_others(told: Said) -> bool:
    """Whether it speaks of chips, of people who share them, or of what moved."""
    d = told.draft
    counts = d.people is not None or d.more is not None
    return counts or d.ours or bool(d.chips or d.stacks or d.runs) or d.has(T.MOVES, T.DIGEST)


def _counted(told: Said, low: str, last: Question) -> Question | None:
    """`where are most of the applied ones`, `which teams`: those spoken of, as they stand now."""
    if last.kind is not Kind.HIRING or len(low.split()) > _MOST_WORDS:
        return None
    topic = counted_by(told.whole.lower())
    if topic is None or _is_of_others(told) or place_in(told.text)[0] or PAY.search(low):
        return None
    asked = replace(last, topic=topic, labs=told.labs or last.labs, since=None, as_of=None)
    if topic == BY_PLACE:
        return replace(asked, place=None, family=family_in(low) or last.family)
    return replace(asked, family=None)


def _on(last: Question, topic: str, *, of_all: bool, family: str | None = None) -> Question:
    """The roles spoken of with what is asked of them; of all labs where these are compared."""
    return Question(
        Kind.HIRING,
        labs=() if of_all else last.labs,
        topic=topic,
        family=None if topic == "split" else family or last.family,
        work=last.work,
        place=last.place,
        since=last.since if last.kind is Kind.HIRING else None,
        as_of=last.as_of,
    )


def _placed(asked: Question, place: str) -> Question:
    """The same somewhere else: as of now, where it was of a time that is over."""
    is_past = asked.since is not None and asked.as_of is not None
    asked = replace(asked, since=None, as_of=None) if is_past else asked
    return replace(asked, place=place)


def _of_subject(told: Said, low: str, last: Question) -> Question | None:
    """`and in safety?`, `just the RL ones`; `list them`, `which roles`."""
    if last.kind is not Kind.HIRING or _is_of_others(told):
        return None
    if _LISTED.fullmatch(low):
        return replace(last, topic=ROLES)
    if told.labs and _LISTED_AT.fullmatch(fold(without_labs(told.draft.raw, told.text))):
        return replace(last, labs=told.labs, topic=ROLES)
    if _ENGINEERS.fullmatch(low) and not told.labs:
        return replace(last, family=family_in("research engineers"), work=None)
    subject = subject_in(low)
    is_alone = subject is not None and not told.labs and _ABOUT.fullmatch(low)
    return replace(last, work=subject) if is_alone else None


def names_compute(d: Draft) -> bool:
    """Whether a chip or a run is named, or something of ours, so that no roles are meant."""
    return bool(d.stacks or d.chips or d.runs) or d.ours


def _days_of(told: Said, last: Question) -> Days:
    """The days that are named, else those asked about before."""
    days = days_asked(told.draft, told.text)
    return days if any(days) or told.draft.days is not None else Days(last.since, last.as_of)
