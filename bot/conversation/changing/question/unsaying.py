"""What is taken back of a question, or turned round: `without the B200`, `the other way round`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any, Final

from bot.compute.laying import terms_over
from bot.conversation.changing.question.merging import merged
from bot.conversation.changing.question.turning import speaks_of
from bot.conversation.saying import Said
from bot.questions.dates import ANY_MONTH
from bot.questions.tags import T, Tag
from bot.questions.types import Assumptions, Kind, Question
from bot.questions.words.leads import LINK
from bot.regex import is_of, regex
from storage.records import Amount, ChipCount, Offer, Status

TAKEN_BACK: Final = (
    r"without|drop|remove|leave (?:out|off|away)|take (?:out|off|away)|minus|forget(?: about)?|"
    r"never ?mind|regardless of|skip|ignore|cut|cancel|scratch|omit|exclude|excluding|"
    r"get rid of|do away with|lose"
)
"""What stands before something that is not meant any more."""
_OPENING: Final = (
    r"\W*(?:(?:please|ok|okay|and|but|now|then|so|actually|sorry|hm+|can (?:you|we)|could you|"
    r"let'?s|just|what if we|if we|rather)\W+)*"
)
_LEAD: Final = regex(rf"{_OPENING}(?:{TAKEN_BACK})\b(?P<rest>.*)$", re.IGNORECASE | re.S)
_AROUND_IT: Final = regex(
    rf"{_OPENING}(?:leave|take|cut|keep|get) (?P<rest>.+) (?:out|off|away|aside)$",
    re.IGNORECASE | re.DOTALL,
)
"""`leave the B200 out`."""
_NO: Final = regex(rf"{_OPENING}no\b(?!,)(?P<rest>.*)$", re.IGNORECASE | re.DOTALL)
"""`no guarantee any more`; before a lab or a chip it is an answer: `no, Meta`."""
_AROUND: Final = (
    r"(?:the|our|my|that|those|these|any ?more|any|all|a|of|it|its|per head|each|part|again|"
    r"longer|more|either|too|as well|also|now|then)"
)
_OFFER_TERMS: Final = {
    "guaranteed_per_researcher": r"guarantee[sd]?|guaranteed (?:share|chips|part|gpus?)|reserved|"
    r"dedicated|floor|minimum|quota",
    "largest_job": r"(?:max(?:imum)?|largest|biggest|single)? ?(?:jobs?|runs?)"
    r"(?: (?:size|limit|cap|maximum))?|limit|cap",
    "wait_hours": r"queue|wait|waiting(?: time)?|queue time|wait time",
    "research_share": r"research(?: share)?|share|split|product|inference|serving|percentage",
    "tenure": r"rent(?:ed|al)?|own(?:ed|ership)?|lease[d]?|tenure",
    "usd_per_year": r"budget|spend|money",
    "researchers": r"researchers|people|team|heads?|headcount",
}
_OTHER_TERMS: Final[dict[str, tuple[str, Any]]] = {
    "scope": (r"per (?:researcher|employee|person)|total|scope", None),
    "as_of": (r"dates?|as of .+|day", None),
    "assume": (
        r"assumptions?|assumed? .+|price|rate|hourly (?:price|rate)|"
        r"(?:\W*(?:just|use|take) )?your (?:own )?(?:estimates?|figures?|numbers?|assumptions?)",
        Assumptions(),
    ),
    "place": (r"place|city|location|where|in .+", None),
    "family": (r"famil(?:y|ies)|kinds?(?: of roles?)?|roles? filter|filter", None),
    "since": (r"since .+|period|time(?: window)?", None),
}
_KEEPS: Final = regex(
    r"\b(?:keep|stick (?:with|to)|stay (?:on|with|at)|remain on|leave)\b(?!.*\bout\b)",
    re.IGNORECASE,
)
_WITHOUT_US: Final = regex(
    r"\b(?:(?:leave|take|keep) us out|without us|not us|forget(?: about)? us)\b", re.IGNORECASE
)
_WAITS: Final = regex(
    r" (?:more )?(?:waits?|waiting|queues?|queue?ing)(?: (?:times?|at all|any ?more|here|now))*",
    re.IGNORECASE,
)
_KEPT: Final = regex(r"\b(?:just|only|keep)\s+$", re.IGNORECASE)
_BESIDES: Final = regex(r",| (?:and|but|then)\b", re.IGNORECASE)
_ROUND: Final = regex(
    r"(?:the )?(?:other|wrong|opposite) way(?: a?round)?|(?:the )?(?:reverse|opposite|inverse)|"
    r"reversed?(?: it| that| them)?|vice versa|inverted|"
    r"(?:swap|switch|flip|turn|exchange)(?:ped|ed|med)?(?: it| that| them| the (?:two|sides))?"
    r"(?: a?round| over)?",
    re.IGNORECASE,
)
_TAIL: Final = regex(r",\s+[^,]*\b(?:research|product|inference|serving)\b[^,]*$", re.IGNORECASE)
"""`the other way round, research has the 40`."""
_TO_COME: Final = (
    r"(?:the |our |that |those |these |all |any |new |future |open |pending |planned )*"
    r"(?:orders?|ordered (?:ones|chips|gpus|part|machines)|future (?:chips|ones|gpus|part)|"
    rf"(?:{ANY_MONTH}|q[1-4]|spring|summer|autumn) (?:ones|chips|gpus|batch|delivery)|"
    r"pipeline|expansion|announce(?:d (?:ones|chips|gpus|part)|ments?)|"
    r"contracted (?:ones|chips|gpus|part)|planned (?:ones|chips|gpus|part)|"
    r"(?:what|whatever|everything|anything|the (?:ones|part|chips|stuff))(?: that|['’]s| is| are)*"
    r"(?: still| only| just)* (?:to come|coming|on order|ordered|planned|announced|contracted|"
    r"not (?:here|live|running|there)(?: yet)?))"
)
_RUNNING: Final = (
    r"(?:today['’]?s(?: (?:cluster|chips|gpus|machines|compute|hardware|fleet|number|figures?|"
    r"ones))?|"
    r"(?:the (?:cluster|chips|gpus|ones|machines|part|hardware) )?(?:that (?:is|are) |that['’]s )?"
    r"(?:running|live|operational|installed|in service)(?: (?:today|now|chips|gpus|ones|part))*|"
    r"what(?:['’]s| is| they have| we have| he has| it has| actually)*(?: actually| already)? "
    r"(?:runs|running|live|there|installed|operational|in place)?(?: ?(?:today|now|right now|"
    r"already))?|"
    r"the (?:current|existing|present) (?:cluster|chips|gpus|ones|machines|part|hardware))"
)
_SHOWING: Final = rf"(?:(?:{LINK}|use|take|count|show|with|for)\W+)*"
_NOT_TO_COME: Final = regex(
    r"\b(?:without|w/o|before|minus|not counting|leaving out|excluding) (?:it|them|that|those|"
    r"these|(?:the |our |that )?(?:new|announced|contracted|planned) (?:one|ones|site|hall|cluster|"
    r"chips|machines|data cent(?:er|re)))\b|"
    r"\b(?:what|how) (?:do|are|would) we (?:have|look|stand)? ?(?:today|now)\b|"
    rf"\b(?:{TAKEN_BACK}|without|excluding|not counting|before|ignoring|disregarding) {_TO_COME}\b|"
    rf"\b(?:leave|take|keep|cut|strip) {_TO_COME} (?:out|off|away|aside)\b|"
    rf"\b(?:do not|don['’]?t|not|never) (?:count|include|use|add|take)(?:ing)? (?:in )?{_TO_COME}|"
    rf"^\W*(?:(?:{LINK}|what if|if|sorry)\W+)*{_TO_COME} (?:(?:is|are|was|were|got|gets|"
    r"has been|have been|fell|falls|may be|might be|never|(?:does|did)(?: not|n['’]?t)) )+"
    r"(?:cancel(?:l?ed)?|off|dead|through|called off|withdrawn|gone|comes?|happens?|arrives?)\W*$|"
    rf"^\W*{_SHOWING}(?:only|just) {_RUNNING}\W*$|"
    rf"(?:^|[,;:.–—-])\W*{_SHOWING}"
    rf"{_RUNNING},? (?:only|alone|instead)\W*$",
    re.IGNORECASE,
)
"""What leaves only the chips that run: `leave the order out`, `today's cluster only`."""
_SAYS_SO: Final = regex(
    r"^\W*(?:(?:no|nope|sorry|wait|actually|i (?:mean|meant)|it(?:'?s| is)|that(?:'?s| is)|"
    r"should be|it should be|rather|and|but|or|what about|how about|just|exactly|hm+|please)\W+)*",
    re.IGNORECASE,
)


def is_turned_round(text: str) -> bool:
    """Whether a message says that something is the wrong way round."""
    said = " ".join(text.split()).strip(" .!?")
    bare = _SAYS_SO.sub("", said)
    return bool(_ROUND.fullmatch(bare) or _ROUND.fullmatch(_TAIL.sub("", bare)))


def takes_back(text: str) -> bool:
    """Whether a message begins by taking something back: `never mind, use your own figure`."""
    return _LEAD.match(text) is not None


def unsaid(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """The last question without what is taken back, or turned round; None where neither is said."""
    if is_turned_round(told.whole):
        return _turned_round(last)
    if ours := _kept(told, last, saved):
        return ours
    if _WITHOUT_US.search(told.whole) and last.kind is Kind.OFFER and len(last.labs) > 1:
        return Question(Kind.COMPARE, labs=last.labs, scope=last.scope, as_of=last.as_of)
    if _NOT_TO_COME.search(told.whole) and not told.draft.names_any and (today := as_it_runs(last)):
        return today
    said = " ".join(told.whole.split()).strip(" .!?")
    found = _LEAD.match(said) or _AROUND_IT.match(said) or _NO.match(said)
    if found is None:
        return None
    if is_of(found, _NO) and (told.draft.names_any or _WAITS.fullmatch(found["rest"])):
        return None if told.draft.names_any else _with_no_wait(last)
    term, *besides = _BESIDES.split(found["rest"], maxsplit=1)
    changed = merged(last, told, saved) if besides else None
    if changed and (bare := _without_term(term, changed, saved)):
        return bare  # `drop the job limit and say no queue`
    if told.draft.labs:
        return _without_labs(told, last)
    if told.draft.chips or told.draft.stacks:
        return _without_chips(told, last, saved)
    return _without_term(found["rest"], last, saved)


def _kept(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """`never mind, keep H100`, of our chips as others: our offer as it is saved."""
    d, held = told.draft, {each.chip for each in saved.chips} if saved else set()
    is_changed = last.kind is Kind.OFFER and last.uses_saved and speaks_of(last) is not None
    is_alone = not (d.stacks or d.labs or d.people or d.has(T.COST, T.HOWMANY, T.IF))
    if not is_changed or not is_alone or {*d.chips} != held or not _KEEPS.search(told.whole):
        return None
    return Question(Kind.OFFER, uses_saved=True, labs=last.labs, scope=last.scope)


def as_it_runs(last: Question) -> Question | None:
    """The offer without the chips that are to come; None where there are none."""
    chips = last.offer_chips
    runs = tuple(each for each in chips if each.status is Status.OPERATIONAL)
    if last.offer is None or len(runs) == len(chips):
        return None
    offer = replace(last.offer, chips=runs)
    is_ours = last.uses_saved or not runs
    if is_ours and not runs and not last.uses_saved:
        offer = replace(offer, researchers=None)  # those of the saved offer share what runs
    left = None if offer.is_empty else offer
    return replace(last, offer=left, uses_saved=is_ours, save=False)


def _with_no_wait(last: Question) -> Question | None:
    """`no queue` is a wait of none, and no wait that is left open."""
    offer = replace(last.offer or Offer(), wait_hours=0.0)
    return replace(last, offer=offer, save=False) if last.kind is Kind.OFFER else None


def _without_labs(told: Said, last: Question) -> Question | None:
    """The question without labs that it names; None where others are named beside them."""
    kept = {str(t.value) for t in told.draft.tags if t.kind is T.LAB and _is_kept(t, told.text)}
    gone = tuple(lab for lab in told.draft.labs if lab not in kept)
    left = tuple(lab for lab in last.labs if lab not in gone and (not kept or lab in kept))
    if not set(gone) <= set(last.labs) or not (left or last.kind is Kind.OFFER):
        return None
    kind = Kind.LAB if last.kind is Kind.COMPARE and len(left) == 1 else last.kind
    return replace(last, kind=kind, labs=left, save=False)


def _is_kept(lab: Tag, text: str) -> bool:
    """`forget Mistral, just Cohere`."""
    return bool(_KEPT.search(text[: lab.start]))


def _turned_round(last: Question) -> Question | None:
    """The part for research as that for product, or two sides in the other order."""
    share = last.offer.research_share if last.offer else None
    if last.offer and share is not None:
        offer = replace(last.offer, research_share=round(1 - share, 6))
        return replace(last, offer=offer, save=False)
    if last.kind is not Kind.COMPARE:
        return None
    held = speaks_of(last)
    if last.other and held:
        turned = last.other_offer or replace(held, chips=last.other)
        ours = replace(held, chips=()) if last.other_terms else None
        return replace(last, offer=turned, other=held.chips, other_terms=ours)
    return None if last.other else replace(last, labs=last.labs[::-1])


def _whole(last: Question, saved: Offer | None) -> Offer | None:
    """The offer that a question is about, with the terms of the saved one where that is meant."""
    if speaks_of(last) or not (last.uses_saved and saved):
        return last.offer
    return terms_over(saved, last.offer or Offer())


def _without_chips(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """The offer without chips of a name, or with so many fewer of them."""
    offer = _whole(last, saved)
    gone = dict.fromkeys(told.draft.chips) | {
        stack.hardware.chips[0]: stack.hardware.amount.amount.value for stack in told.draft.stacks
    }
    if offer is None:
        return _without_priced(last, frozenset(gone))
    left = tuple(
        fewer
        for each in offer.chips
        if (fewer := _fewer(each, gone[each.chip]) if each.chip in gone else each)
    )
    if left == offer.chips and not told.draft.stacks and offer.chips:
        return replace(last, save=False)  # which has none of them; nothing takes their place
    if not left or left == offer.chips:
        return None
    return replace(last, offer=replace(offer, chips=left), uses_saved=False, save=False)


def _without_priced(last: Question, gone: frozenset[str]) -> Question | None:
    left = tuple(chip for chip in last.chips if chip not in gone)
    return replace(last, chips=left) if left and left != last.chips else None


def _fewer(each: ChipCount, by: float | None) -> ChipCount | None:
    left = each.count.value - by if by is not None else 0.0
    return replace(each, count=Amount(left)) if left > 0 else None


def _without_term(rest: str, last: Question, saved: Offer | None) -> Question | None:
    """The question without one term of the offer, or without a scope, a day, a place."""
    named = re.sub(rf"\b{_AROUND}\b(?! (?:way|kind))", " ", rest, flags=re.IGNORECASE)
    words = " ".join(named.split()).strip(" .!?,").lower()
    offer = _whole(last, saved)
    for field, is_named in _fields().items():
        if not is_named(words):
            continue
        if field in _OFFER_TERMS and offer and getattr(offer, field) is not None:
            bare = replace(offer, **_cleared(field))
            kept = bool(last.uses_saved and not bare.chips)
            return replace(last, offer=bare, uses_saved=kept, save=False)
        if field in _OTHER_TERMS:
            question: Question = replace(last, **_cleared(field))
            return question if question != last else None
    return None


def _cleared(field: str) -> dict[str, Any]:
    """A field without what was said of it."""
    return {field: _OTHER_TERMS[field][1] if field in _OTHER_TERMS else None}


@cache
def _fields() -> dict[str, Callable[[str], object]]:
    patterns = _OFFER_TERMS | {field: words for field, (words, _) in _OTHER_TERMS.items()}
    return {field: regex(f"(?:{words})").fullmatch for field, words in patterns.items()}
