"""Asked on about open models that were listed: what the first took to train, whether ours could.

What leads the list is what `it` stands for; the reading says so.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.on_record import MODELS, NEWEST_MODELS, Listing, listed, names_one_model
from bot.questions.ordinals import ORDINAL, place_named
from bot.questions.tags import without_labs
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.leads import LED
from bot.questions.words.model_lands import land_alone
from bot.questions.words.release_words import (
    asks_by_compute,
    asks_licence,
    asks_newest,
    asks_releases,
    asks_when_out,
    asks_who_most,
)
from bot.questions.words.run_listing_words import asks_largest_of_these
from bot.regex import regex

_IT: Final = (
    rf"(?:it|that|this|that one|(?:the )?(?:{ORDINAL}|top|newest|latest|"
    r"biggest|largest|heaviest)(?: (?:one|model|of (?:them|these|those|all)))*)"
)
_TOOK: Final = regex(
    rf"{LED}(?:how (?:much|many)|what|which)(?: (?:training|gpu))?(?: (?:compute|computing|flops?|"
    rf"gpus?|chips|hours|gpu[- ]hours))?(?: (?:did|does|was|has|went into|into))*(?: {_IT})?"
    r"(?: (?:takes?|took|taken|need(?:ed)?|used?|train(?:ed)?|to|on|with|for|in|cost))*\W*"
    rf"|{LED}(?:what(?:['’]?s| was| is) )?(?:the |its )?training (?:compute|flops?|run|cost)"
    rf"(?: (?:of|for|on) {_IT})?\W*",
    re.IGNORECASE,
)
_SIZE: Final = regex(
    rf"{LED}(?:how (?:big|large) (?:is|was) {_IT}|(?:how many|what) (?:params|parameters)"
    rf"(?: (?:has|does|did|is|are|in))*(?: {_IT})?(?: (?:got|have|has|is))*"
    rf"|what size (?:is|was) {_IT}|(?:what(?:['’]?s| is) )?(?:its|the) (?:size|parameter count)"
    rf"(?: of {_IT})?|{_IT}(?:['’]s| has| is) how (?:big|large|many parameters)|size\??)\W*",
    re.IGNORECASE,
)
"""`how big is it`."""
_NAMES_COMPUTE: Final = regex(
    r"\b(?:compute|flops?|gpus?|chips|hours|train\w*|take|took|cost)\b", re.IGNORECASE
)
"""`how much compute did it take`."""
_OURS: Final = regex(
    r"\b(?:we|us|our|ours|i)\b(?=.*\b(?:train\w*|repeat|redo|do|reproduce|make|build|pull)\b)"
    r"|\bon (?:ours|our \w+)\b|\bwith (?:ours|our \w+)\b",
    re.IGNORECASE,
)
"""`could we have trained it on ours`."""
_POINTS: Final = regex(rf"\b{_IT}\b", re.IGNORECASE)
_NAMED: Final = regex(rf"\b(?:{ORDINAL}|newest|latest|biggest|largest|heaviest)\b", re.IGNORECASE)
_LEADS: Final = "“it” taken for {}, which leads that list"
_BY_ORDER: Final = (
    (Listing.LARGEST_MODELS, regex(r"\b(?:biggest|largest)\b", re.IGNORECASE)),
    (Listing.COMPUTE_MODELS, regex(r"\b(?:heaviest|most compute)\b", re.IGNORECASE)),
    (Listing.MODELS, regex(r"\b(?:newest|latest|most recent)\b", re.IGNORECASE)),
)
"""By which words one of a list is meant that leads another."""
_NTH: Final = "of {}, the {} on that list"
_SEVERAL: Final = regex(
    r"\b(?:which|any|all|they|them|these|those|their|ones|models|most|each|how many)\b",
    re.IGNORECASE,
)
"""What speaks of the list, and not of the one that leads it."""
_MOST_WORDS: Final = 14
_ORDER: Final = regex(r"\b(?:most|biggest|largest|heaviest|more|which)\b", re.IGNORECASE)
_OF_EACH: Final = "how many each put out stands in the table"
_MAKERS_THERE: Final = "who put out each stands in the table"
_NONE_LISTED: Final = "no model is on that list, so there is no licence to tell"
_FIRST: Final = "the newest leads the list"
_IN_TABLE: Final = "when each came out stands in the table"
_MOST_BETWEEN: Final = 2
"""Questions before the last of which models are still spoken of."""
_HEAVIEST: Final = "the one that took most leads the list"
_OF_ALL: Final = "of all labs, as none of {} is on that list"
_LICENCES: Final = Question(Kind.LEAGUE, topic=Listing.LICENCES.value)


def asked_of_models(told: Said, alone: Reading, memory: Memory, hearing: Hearing) -> Reading | None:
    """What of the models that were listed, or of the run told last, is asked; else None."""
    last, d, text = memory.question, told.draft, told.text
    if last and last.topic in MODELS and (land := land_alone(told.whole)):
        return Understood(replace(last, place=land, labs=(), runs=()))
    if d.labs and (newest := _newest_of(told, alone, memory)):
        return newest
    if last and last.topic in MODELS and (ours := _on_those_chips(alone, text, memory)):
        return Understood(ours)
    names_else = d.runs or d.labs or d.stacks or d.chips or d.people is not None
    is_of_labs = d.scope is not None  # `… the most compute per researcher`
    if last is None or names_else or is_of_labs or len(text.split()) > _MOST_WORDS:
        return None
    if memory.leads and names_one_model(last) and place_named(text) is not None:
        return _of_the_first(told, memory.leads, hearing)
    if names_one_model(last) and (of_run := _of_run(text)):
        return Understood(replace(of_run, runs=last.runs))
    is_of_one = _NAMED.search(text) or not _SEVERAL.search(text)
    if last.topic == Listing.PARAMETERS and memory.leads and is_of_one:
        return _of_the_first(told, memory.leads, hearing)
    if last.topic not in MODELS:
        return None
    if asks_when_out(text) and not memory.leads:
        return Understood(last, (_IN_TABLE,))
    return _of_list(told, last, memory, hearing)


def _on_those_chips(alone: Reading, text: str, memory: Memory) -> Question | None:
    """`how long would it take us to train that on 1024 H100`, of what leads the list."""
    asked = alone.question if isinstance(alone, Understood) else None
    is_of_chips = asked is not None and asked.kind is Kind.REACH and not (asked.runs or asked.size)
    if asked is None or not is_of_chips or memory.leads is None or not _POINTS.search(text):
        return None
    return replace(asked, runs=(memory.leads,))


def _of_run(text: str) -> Question | None:
    return _LICENCES if asks_licence(text) else NEWEST_MODELS if asks_when_out(text) else None


def _of_list(told: Said, last: Question, memory: Memory, hearing: Hearing) -> Reading | None:
    d, text = told.draft, told.text
    if asks_licence(text) and not memory.leads:
        return Understood(last, (_NONE_LISTED,))
    if asks_licence(text) and _SEVERAL.search(text):
        return Understood(replace(_LICENCES, labs=last.labs))
    if last.topic == Listing.MODELS and asks_newest(text):
        return Understood(last, (_FIRST,))
    if last.runs and asks_who_most(text):
        return Understood(last, (_MAKERS_THERE,))
    if asks_who_most(text) and not asks_licence(text) and not asks_by_compute(text):
        since = d.since or last.since
        labs = last.labs if len(last.labs) > 1 else ()  # of one there is no most
        makers = replace(last, topic=Listing.MAKERS.value, since=since, labs=labs, runs=())
        return Understood(makers, (_OF_EACH,) if makers == last else ())
    if asks_by_compute(text) and _ORDER.search(text) and not asks_licence(text):
        return _by_compute(last, memory.leads, hearing)
    return _of_the_first(told, memory.leads, hearing) if memory.leads else None


def which_of_list(text: str, last: Question) -> tuple[Question, int]:
    """The list that begins with the model meant, or has it so far down; as told, from the top."""
    is_of_all = last.topic == Listing.PARAMETERS  # whose weights are open or not
    order = next((order for order, words in _BY_ORDER if words.search(text)), None)
    order = None if is_of_all else order
    if order:
        return replace(last, topic=order.value, runs=()), 0
    return last, place_named(text) or 0


def _newest_of(told: Said, alone: Reading, memory: Memory) -> Reading | None:
    """`and DeepSeek's newest`, where models were spoken of; `its newest release` anywhere."""
    bare = without_labs(told.draft.raw, told.text)
    if asks_releases(bare):
        return alone if isinstance(alone, Understood) and alone.question.topic in MODELS else None
    known = all_asked(memory)[: _MOST_BETWEEN + 1]
    is_of_models = any(each.topic in MODELS or each.runs for each in known)
    is_largest = any(each.topic in MODELS for each in known) and asks_largest_of_these(bare)
    if is_largest:
        return Understood(replace(listed(Listing.LARGEST_MODELS), labs=told.draft.labs))
    if not is_of_models or not asks_newest(bare):
        return None
    return Understood(replace(NEWEST_MODELS, labs=told.draft.labs))


def _by_compute(last: Question, lead: str | None, hearing: Hearing) -> Understood:
    """The same list by what it took to train them; of all labs where it had nothing on it."""
    asked = replace(last, topic=Listing.COMPUTE_MODELS.value, runs=())
    if lead or not last.labs:
        return Understood(asked, (_HEAVIEST,))
    names = " and ".join(map(hearing.reader.words.directory.name, last.labs))
    return Understood(replace(asked, labs=()), (_OF_ALL.format(names),))


def _of_the_first(told: Said, lead: str, hearing: Hearing) -> Reading | None:
    text = told.text
    name = hearing.reader.words.directory.name(lead)
    named = _NAMED.search(text)
    first = f"of {name}, which leads that list"
    taken = _LEADS.format(name) if _POINTS.search(text) else first
    note = (_NTH.format(name, named[0].lower()) if named else taken,)
    if asks_licence(text):
        return Understood(replace(_LICENCES, runs=(lead,)), note)
    if asks_when_out(text):
        return Understood(replace(NEWEST_MODELS, runs=(lead,)), note)
    if _OURS.search(text):
        days = told.draft.days
        return Understood(Question(Kind.REACH, runs=(lead,), uses_saved=True, days=days), note)
    if _SIZE.fullmatch(text):
        read = hearing.read(f"how many parameters does {name} have")
        return replace(read, assumed=note) if isinstance(read, Understood) else None
    if _TOOK.fullmatch(text) and _NAMES_COMPUTE.search(text):
        read = hearing.read(f"how much compute went into {name}")
        return (
            replace(read, assumed=(*read.assumed, *note)) if isinstance(read, Understood) else None
        )
    return None
