"""A whole question that speaks of what was asked before: `what can it do`, `are they hiring`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from bot.compute.laying import terms_over
from bot.conversation.all_asked import all_asked
from bot.conversation.changing.labs.assumed_of_lab import still_assumed, with_assumed
from bot.conversation.changing.labs.lab_against import is_above_on_list
from bot.conversation.changing.labs.to_equal_another import for_our_people, to_equal_another
from bot.conversation.changing.message.naming import ABOUT_LAB
from bot.conversation.changing.prices.offer_priced import offer_priced
from bot.conversation.changing.question.merging import ON_THAT_LIST, scope_on_list
from bot.conversation.changing.question.turning import speaks_of
from bot.conversation.changing.runs.in_that_time import in_that_time
from bot.conversation.changing.runs.on_budget import run_on_budget
from bot.conversation.changing.runs.which_run import of_run_spoken_of
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.questions.words.leads import LED
from bot.regex import regex
from storage.records import Amount, Offer, Status

_IT = regex(
    r"\b(?:it|that|this|those|these|the same|the offer(?= (?:against|vs|versus|next to))|"
    r"such an? \w+)\b",
    re.IGNORECASE,
)
_AGAINST = regex(
    r"\b(?:against|versus|vs\.?|to|with|than|beside)\s+(?:that|those|these|this|them|it)\b"
    r"(?: per \w+| in total)?[\s.?!]*$",
    re.IGNORECASE,
)
_IT_AGAINST = regex(
    r"\b(?:it|that|this|ours|we)\b.{0,25}\b(?:against|versus|vs|next to|compared? (?:to|with))\b",
    re.IGNORECASE,
)
"""`how does it do against OpenAI and Meta`, after an offer."""
_IS_IT = regex(rf"{LED}(?:is|does|would|will) (?:it|that|this)\b", re.I)
"""`is it ahead of Mistral`, after an offer."""
_WE = regex(
    r"\bhow (?:do|would|are|will) we (?:compare|stack up|look|do|measure up|hold up|fare)"
    r"(?: (?:tho|though|then|now|here|there))?\W*$|"
    r"\bhow far (?:behind|ahead|off|away) are we\b|"
    r"\b(?:are|is|do|does|would) (?:we|ours|our (?:offer|team|lab|people|researchers)) "
    r"(?:(?:any|much|really|then|actually|have|give|get|be|doing|look|still) )*(?:better|worse|"
    r"ahead|behind|more|less|bigger|smaller|richer|poorer|stronger|weaker)\b"
    r"(?!.*\bthan (?!they|them|that|it)\w)",
    re.I,
)
"""`how do we compare`, `are we better or worse per head`, after a lab."""
_COMPARED = regex(
    rf"{LED}how (?:do|would|are|will) we (?:compare|stack up|measure up|hold up|fare)"
    r"(?: (?:to|with|against) (?:that|this|them|it))?"
    r"(?: (?:tho|though|then|now|here|exactly|really))*\W*",
    re.IGNORECASE,
)
"""`how do we compare`, after ours against a lab."""
_HOW_IT_STANDS = regex(
    r"\bhow (?:does|do|would|will|did) .{1,60}\b"
    r"(?:compare|(?:stack|measure|hold) up|fare|rank|look)(?: (?:then|now|t?here))?\W*$|"
    r"\b(?:how|is|are|does|do)\b[^?]{1,60}\b(?:(?:in|by) comparison|compared|next to that)\W*$",
    re.I,
)
"""`how does 1500 H200 for 25 people compare`, which names nobody that it is held against."""
_SAVED = regex(r"\b(?:our (?:own )?offer|saved|our own)\b", re.IGNORECASE)
_NOW = regex(
    r"\b(?:how|where) (?:do|does|are|would|will|is) (?:we|us|our \w+) .{0,15}\b"
    r"(?:now|then|after (?:that|this))\b|^\W*(?:and |so )?now\b.{0,12}\b(?:vs\.?|against)\b",
    re.IGNORECASE,
)
_NUMBER = regex(r"\d")
_ADVICE = regex(
    r"\b(?:say|tell|admit|concede|honest(?:ly)?|lead with|pitch|stress|mention|argue|argument|"
    r"(?:strong|strongest|best|selling) points?|throw)\b",
    re.I,
)
_OURS = regex(r"\b(?:ours?|my|mine|saved)\b", re.IGNORECASE)
_WHO = regex(
    r"\b(?:who|which(?! (?:kinds?|types?|sorts?|roles|jobs|positions|teams))|"
    r"anyone|labs|everyone|all|companies)\b",
    re.IGNORECASE,
)
_THOSE = regex(r"\b(?:those|these|the (?:open )?(?:roles|jobs|openings|positions))\b", re.I)
_THERE = regex(r"\b(?:there|at theirs|over there)\b", re.IGNORECASE)
_BOARD = r"(?:(?:job|jobs|careers?|hiring) )?(?:boards?|pages?|site|jobs|roles|openings|careers)"
_BOARD_OF = regex(
    r"\W*(?:(?i:and|ok|what about|how about|also|same for|now)\W+)*(?:the )?"
    rf"(?:(?P<whose>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){{0,2}})['’]s (?i:{_BOARD})"
    rf"|(?i:{_BOARD}) (?:of|at|from) (?P<of>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){{0,2}}))\W*"
)
_HOW_LONG = regex(r"\bhow (?:long|many (?:days|weeks|months|hours))\b", re.IGNORECASE)
_FEW_WORDS = 3
_MORE_WORDS = 4
"""So many more where roles were spoken of already."""
_ALWAYS = (Kind.DILUTION, Kind.REACH)
"""Kinds that mean the offer of the conversation, also where they say “we”."""


def carried(reading: Reading, text: str, memory: Memory, hearing: Hearing) -> Reading:
    """The reading with what was spoken of before, where the message means that."""
    last = memory.question
    if last is None:
        return reading
    asked = None if isinstance(reading, Unreadable) else reading.question
    if asked and (matched := for_our_people(asked, text, last)):
        return Understood(matched)
    if not isinstance(reading, Understood):
        return _at_another(text, last, hearing) or reading
    question = reading.question
    if _is_run_for_money(question, text, last):
        return run_on_budget(question, memory, hearing)
    priced = offer_priced(memory)
    found = (carry(question, text, of) for of in (last, priced) if of for carry in _CARRIES)
    meant = of_run_spoken_of(question, text, memory) or _on_that_list(
        question, text, memory, hearing
    )
    meant = meant or next((each for each in found if each), None)
    meant = meant or _with_the_offer(
        question, text, last, hearing, speaks_of(priced or last) or memory.spoken
    )
    meant = in_that_time(meant or question, text, last) or meant
    return replace(reading, question=meant) if meant else reading


def _on_that_list(
    question: Question, text: str, memory: Memory, hearing: Hearing
) -> Question | None:
    """`where would we be on that list`: by what those on it were ranked, whatever came since."""
    is_rank = question.kind is Kind.LEAGUE and question.uses_saved and ON_THAT_LIST.search(text)
    names_scope = any(tag.kind in (T.SCOPE, T.WHOLE) for tag in hearing.tags(text))
    if names_scope or not (is_rank or is_above_on_list(question, memory)):
        return None
    known = all_asked(memory)
    found = next((each for each in known if each.kind is Kind.LEAGUE and not each.topic), None)
    return replace(question, scope=scope_on_list(found, text)) if found else None


def _is_run_for_money(question: Question, text: str, last: Question) -> bool:
    """`what could we train with that`, after what a budget rents: not on chips named before."""
    is_budget = last.offer is not None and not last.offer.chips and last.offer.usd_per_year
    is_open = question.kind is Kind.REACH and speaks_of(question) is None
    return bool(is_budget and is_open and _IT.search(text))


def _with_the_offer(
    question: Question, text: str, last: Question, hearing: Hearing, named: Offer | None
) -> Question | None:
    """The question about the offer that was named, where it lacks one and means that."""
    if named is None or not _lacks_chips(question) or _SAVED.search(text):
        return None
    means_it = bool(_IT.search(text)) or question.kind in _ALWAYS or hearing.saved is None
    means_it = means_it or not (question.offer is None or hearing.draft(text).ours)
    is_changed = question.kind is Kind.OFFER and _is_as_changed(text, last)
    if question.kind not in (*_ALWAYS, Kind.OFFER) or not (means_it or is_changed):
        return None
    told = question.offer.researchers if question.offer else None
    people = told or (_who_share(last, named) if is_changed else named.researchers)
    goes_on = question.kind is last.kind or _is_dilution_of(question, last)
    labs = question.labs or (last.labs if goes_on and not question.floor else ())
    offer = replace(terms_over(named, question.offer or Offer()), researchers=people)
    is_to_come = all(each.status is not Status.OPERATIONAL for each in named.chips)
    beside = named == last.offer and last.uses_saved and is_to_come
    at = question.as_of or last.as_of
    return replace(question, labs=labs, offer=offer, uses_saved=beside, as_of=at)


def _is_as_changed(text: str, last: Question) -> bool:
    """`how do we look now vs Anthropic`, right after one thing of an offer was changed."""
    return speaks_of(last) is not None and last.kind in OFFERS and bool(_NOW.search(text))


def _who_share(last: Question, named: Offer) -> Amount | None:
    """The people of the offer, with those who were said to join it."""
    joining = last.people if last.kind is Kind.DILUTION and last.offer == named else None
    if named.researchers is None or joining is None:
        return named.researchers
    return Amount(named.researchers.value + joining)


def _for_so_many(question: Question, _text: str, last: Question) -> Question | None:
    """`and if we only do it for 3 people?`, after what it takes to equal a lab."""
    heads = question.offer and replace(question.offer, researchers=None)
    is_of_people = question.kind is Kind.OFFER and heads is not None and heads.is_empty
    if last.kind is not Kind.MATCH or not is_of_people or question.labs:
        return None
    return replace(last, offer=question.offer, uses_saved=False)


def _against_them(question: Question, text: str, last: Question) -> Question | None:
    """`how do we stack up against that`, said of labs that were spoken of."""
    is_offer = question.kind in (Kind.OFFER, Kind.LEAGUE) and not question.labs
    stands = _WE.search(text) or _HOW_IT_STANDS.search(text)
    if is_offer and last.kind is Kind.OFFER and last.labs and _COMPARED.fullmatch(text):
        return replace(last, save=False)
    if is_offer and last.kind is Kind.LEAGUE and stands:
        return replace(question, kind=Kind.LEAGUE, scope=last.scope)
    is_against = _AGAINST.search(text) or (last.kind in (Kind.LAB, Kind.COMPARE) and stands)
    if not (is_offer and last.kind in ABOUT_LAB and last.labs and is_against):
        return None
    return with_assumed(replace(question, kind=Kind.OFFER, labs=last.labs), last)


def _of_it(question: Question, text: str, last: Question) -> Question | None:
    """`anything we have to admit?`: what speaks of us, and names nothing, is of the last offer."""
    if question != Question(Kind.OFFER, uses_saved=True) or _NUMBER.search(text):
        return None
    is_ours = speaks_of(last) is None and _ADVICE.search(text)
    is_of_it = last.kind is Kind.OFFER and (is_ours or not _OURS.search(text))
    return replace(last, save=False) if is_of_it else None


def _it_against(question: Question, text: str, last: Question) -> Question | None:
    """Labs that could be compared with each other, as those the offer is held against."""
    of_labs = question.kind is Kind.COMPARE and not question.other
    is_it = of_labs and last.kind is Kind.OFFER and _IT_AGAINST.search(text)
    if question.kind is Kind.LAB and question.uses_saved:
        is_ours = speaks_of(last) or last.uses_saved
        is_it = is_ours and last.kind in OFFERS and _IS_IT.match(text)
    return replace(last, labs=question.labs, save=False) if is_it else None


def _both_prices(question: Question, _text: str, last: Question) -> Question | None:
    """The prices of two chips that are set against each other, one of each."""
    ours = question.offer_chips
    sides = (*ours, *question.other)
    is_one_each = question.kind is Kind.COMPARE and [each.count.value for each in sides] == [1, 1]
    if last.kind is not Kind.PRICE or not is_one_each:
        return None
    return Question(Kind.PRICE, chips=tuple(each.chip for each in sides))


def _their_roles(question: Question, text: str, last: Question) -> Question | None:
    """`open roles?`, said of the lab that was spoken of: too short to ask for all labs."""
    if question.kind is not Kind.HIRING:
        return None
    few = _FEW_WORDS + (_MORE_WORDS if last.kind is Kind.HIRING else 0)
    is_short = len(text.split()) <= few or bool(_THOSE.search(text))
    bare = not question.labs and is_short and not _WHO.search(text)
    of_one = last.kind in (Kind.LAB, Kind.MOVES, Kind.DIGEST, Kind.HIRING) and len(last.labs) == 1
    is_theirs = (bare and of_one) or (last.labs and not question.labs and _THERE.search(text))
    return replace(question, labs=last.labs) if is_theirs else None


def _at_another(text: str, last: Question, hearing: Hearing) -> Reading | None:
    """`and Acme's board?`, after one of somebody we know: that we know nothing of it."""
    found = _BOARD_OF.fullmatch(text) if last.kind in (Kind.HIRING, Kind.MOVES) else None
    name = (found["whose"] or found["of"]) if found else ""
    return hearing.read(f"open roles at {name}") if name else None


def _as_long(question: Question, text: str, last: Question) -> Question | None:
    """`how many days would that be if we had 4096 H100`, after a run on other chips."""
    is_run = last.kind is Kind.REACH and (last.runs or last.size)
    if question.kind is not Kind.OFFER or question.offer is None or question.labs:
        return None
    if not (question.offer.chips and is_run and _HOW_LONG.search(text)):
        return None
    offer = replace(last.offer or Offer(), chips=question.offer.chips)
    timed = replace(last, chips=(), topic=None)  # whatever was asked of the run before
    return replace(timed, offer=offer, uses_saved=question.uses_saved, save=False)


_CARRIES: tuple[Callable[[Question, str, Question], Question | None], ...] = (
    _for_so_many,
    to_equal_another,
    _against_them,
    _of_it,
    _it_against,
    _both_prices,
    _their_roles,
    _as_long,
    still_assumed,
)
"""What a question that was read may mean after the last one, in the order of trying."""


def _is_dilution_of(question: Question, last: Question) -> bool:
    return question.kind is Kind.DILUTION and last.kind is Kind.OFFER


def _lacks_chips(question: Question) -> bool:
    offer = question.offer or Offer()
    return not offer.chips and offer.usd_per_year is None and question.uses_saved
