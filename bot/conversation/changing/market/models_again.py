"""Asking on about open models after one of a list: others of the list, by whose they are.

`chinese ones only`, `and mistral?`, after what the first of them took to train.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.market.market_talk import names_compute
from bot.conversation.heard import Asked, Part, follow_up_part
from bot.conversation.memory import Hearing, Memory
from bot.questions.called_models import called_alone
from bot.questions.clean import fold
from bot.questions.models_by_size import size_alone
from bot.questions.on_record import MODELS, NEWEST_MODELS, OF_MODELS, Listing, names_one_model
from bot.questions.ordinals import ORDINAL, place_named
from bot.questions.tags import T, without_labs
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED, LINK
from bot.questions.words.model_lands import land_alone
from bot.regex import regex

_NEWER: Final = regex(r"\b(?:new|newer|newest|latest|recent|fresher|lately|recently)\b")
_WHOSE: Final = regex(
    r"\W*(?:(?:and|so|ok|but|what|whats|how|about|anything|any|other|others|something|from|by|of|"
    r"got|have|has|the|ones?|models?|s|newer|new|newest|latest|else|same|for|releases?|open|"
    r"weights?|just|only|too|also|there|then|please|is|are|put|out|lately|recently)\b\W*)*"
)
"""What may stand beside the labs whose models are meant."""
_BY_LICENCE: Final = regex(
    r"\W*(?:(?:and|so|ok|but|which|what|any|only|just|the|those|are|is|under|with|show|me|of|them|"
    r"filter|by|to|how about|what about|a|an|how many|have|has|on)\W+)*"
    r"(?:apache|mit|gpl|bsd|permissive(?:ly)?|copyleft|commercial(?:ly)?)\b"
    r"(?:[- ]?v?\d(?:\.\d)?)?(?:\W+(?:licen[cs]e[ds]?|use|usable|ones?|models?|only|"
    r"stuff|please|pls|too|of (?:them|those|these)|there|then))*\W*",
    needs="apache|mit|gpl|bsd|permissive|copyleft|commercial",
)
"""`apache ones only`, `which are MIT`, of models and of no university."""
_LARGEST_ALONE: Final = regex(
    r"\W*(?:(?:and|so|ok|the|show|me|what about|how about)\W+)*(?:largest|biggest)"
    r"(?:\W+(?:models?|first|then|please))*\W*",
    needs="largest|biggest",
)
"""`largest?`, after a list that is led by the newest."""
_NONE_LEFT_OUT: Final = (
    "none is left out by its licence: where one is on record, it stands beside its model"
)
_BETWEEN: Final = 3
"""Questions since a list, after so many of which it is still spoken of."""


def models_again(text: str, memory: Memory, hearing: Hearing) -> Understood | None:
    """The list of models that was told, of the labs or the country named; None of other texts."""
    last, told = memory.question, _models_told(memory)
    is_by_size = last is not None and last.topic in OF_MODELS
    if last and is_by_size and (above := size_alone(text)):
        order = Listing.LARGEST_MODELS if last.topic in MODELS else Listing.PARAMETERS
        return Understood(replace(last, topic=order.value, runs=(), more_than=above))
    if last and last.topic == Listing.PARAMETERS and (some := _of_all_sizes(text, last, hearing)):
        return Understood(some)
    if last and (other := _others(text, last, hearing)):
        return Understood(other)
    if last is None or told is None or not (last.topic in MODELS or _is_of_model(last)):
        return None
    low = fold(text)
    if _BY_LICENCE.fullmatch(low):
        by_licence = replace(told, topic=Listing.LICENCES.value)
        return Understood(by_licence, (_NONE_LEFT_OUT,))
    if last.topic in MODELS and _LARGEST_ALONE.fullmatch(low):
        return Understood(replace(last, topic=Listing.LARGEST_MODELS.value))
    topic = Listing.MODELS.value if _NEWER.search(low) else told.topic
    again = replace(told, topic=topic, labs=(), runs=(), place=None)
    if land := land_alone(text):
        return Understood(replace(again, place=land))
    if last.topic in MODELS:
        return None
    d = hearing.draft(text)
    if not d.labs or names_compute(d) or d.people is not None:
        return None
    bare = fold(without_labs(d.raw, text))
    return Understood(replace(again, labs=d.labs)) if _WHOSE.fullmatch(bare) else None


def _others(text: str, last: Question, hearing: Hearing) -> Question | None:
    """Those of another name, or larger than another one."""
    if last.family and last.topic in MODELS:
        return _of_others(text, last, hearing)
    return _than_another(text, last, hearing) if last.runs else None


def _of_others(text: str, last: Question, hearing: Hearing) -> Question | None:
    """`and qwen?`, `and by Mistral?`, after the models of a family: they bear another name."""
    if family := called_alone(text, hearing.reader.words.directory):
        return replace(last, family=family, labs=())
    d = hearing.draft(text)
    is_lab = bool(d.labs) and not names_compute(d) and d.people is None
    is_alone = is_lab and _WHOSE.fullmatch(fold(without_labs(d.raw, text)))
    return replace(last, family=None, labs=d.labs) if is_alone else None


OPEN: Final = regex(
    rf"{LED}(?:(?:which|what|only|just|those|these|the|ones?|that|are|have|has|is|with|of|them|"
    r"show|me|any|all|got|come|came|out|released|published|there) )*"
    r"open(?:[- ]?(?:weights?|sourced?))?"
    r"(?: (?:ones?|models?|weights?|only|please|pls|of|them|those|these|there|among))*\W*",
    needs="open",
)


def _of_all_sizes(text: str, last: Question, hearing: Hearing) -> Question | None:
    """`any from DeepSeek`, `which are open`, of models of whatever weights by their parameters."""
    if names_one_model(last):
        return None
    if OPEN.fullmatch(fold(text)):
        return replace(last, topic=Listing.LARGEST_MODELS.value)
    d = hearing.draft(text)
    is_else = d.has(T.OPENS) or _NEWER.search(fold(text)) or land_alone(text)
    if not d.labs or is_else or names_compute(d) or d.people is not None:
        return None
    return replace(last, labs=d.labs) if _WHOSE.fullmatch(fold(without_labs(d.raw, text))) else None


_THAN: Final = regex(
    rf"\W*(?:(?:{LINK}|what about|how about|bigger|larger|more|parameters|than|the|only|those|"
    r"ones|which|are|is|any|or)\b\W*)*"
)
"""What may stand beside the model that others are to be larger than."""


_OF_IT_TOO: Final = regex(
    rf"\W*(?:(?:{LINK}|what about|how about|same|for|of|with|is|too|as well|there|the|its|one)"
    r"\b\W*)*"
)
"""What may stand beside another model of which the same is asked."""


def _than_another(text: str, last: Question, hearing: Hearing) -> Question | None:
    """`and than Llama 3.1 405B?`, after models larger than another; `and X?`, after its licence."""
    d = hearing.draft(text)
    named = [tag for tag in d.raw if tag.kind is T.RUN]
    is_of_one = names_one_model(last) and last.kind is Kind.LEAGUE
    if not (is_of_one or last.topic in MODELS) or len(named) != 1:
        return None
    rest = fold(f"{text[: named[0].start]} {text[named[0].end :]}")
    rest_of = _OF_IT_TOO if is_of_one else _THAN
    return replace(last, runs=d.runs, more_than=None) if rest_of.fullmatch(rest) else None


def _models_told(memory: Memory) -> Question | None:
    """The list of models told last, while it is still spoken of."""
    known = all_asked(memory)[: _BETWEEN + 1]
    lists = (each for each in known if each.topic in OF_MODELS and not names_one_model(each))
    return next(lists, None)


def list_meant(text: str, memory: Memory) -> Question | None:
    """The list of models that a text may mean one of: `the third`, also after the second."""
    last = memory.question
    if last is None or place_named(text) is None:
        return last if last and last.topic in OF_MODELS else None
    for each in all_asked(memory):
        if each.topic in OF_MODELS and not names_one_model(each):
            return each
        if not names_one_model(each):
            return None  # of something else, since which no list is spoken of
    return None


def _is_of_model(last: Question) -> bool:
    """Whether a model by its name was told last: what it took, or under which licence it is."""
    return names_one_model(last) and not (last.uses_saved or last.offer or last.labs)


_NTH: Final = (
    rf"(?:number )?(?:the )?(?:{ORDINAL}|top|biggest|newest|largest|latest)(?: (?:one|model))?"
)
_IT: Final = rf"(?:it|that|this|that one|{_NTH})"
_MADE_BY: Final = regex(
    rf"{LED}(?:whose(?: (?:model|one))? (?:is|are|was) {_IT}|"
    r"whose(?: (?:model|one))?|"
    rf"who(?:['’]?s| is| was)? (?:{_IT} )?(?:made|makes|built|builds|behind|from|by|"
    r"released|published|trained|put out|did|owns|the (?:maker|author|lab|developer)(?: of)?)"
    rf"(?: (?:{_IT}|of {_IT}|behind {_IT}|is it|out))*|"
    rf"(?:which|what) (?:lab|company)(?: (?:is|was))? ?(?:{_IT} )?(?:from|by|made|behind|"
    rf"built|released|trained|put out|is it|is that)(?: (?:{_IT}|is that|out))*|"
    r"made by whom?|by whom?|from whom?)(?:\W*(?:and )?(?:when|what (?:year|date|month|day))"
    rf"(?: (?:is|was|were|did|{_IT}|come|came|out|released|trained|published|made))*)?\W*"
)
_WHEN: Final = regex(
    rf"{LED}(?:when|what (?:year|date|month|day)) (?:is|was|did) {_IT}"
    rf"(?: (?:come|out|released|trained|published|made|from|finished|announced))*"
    r"(?:,? and (?:by whom?|by which lab|whose|who (?:made|trained|by)(?: it)?))?\W*"
    rf"|{LED}when,? and by whom?\W*"
)
"""`when was it`, of the run that leads the list."""
ORDERED: Final = (Listing.LARGEST_MODELS, Listing.COMPUTE_MODELS)
"""Lists by size or compute, which may have no model since a day."""


_BY_DAY: Final = regex(
    rf"{LED}(?:(?:which|what)(?: (?:one|model|of (?:them|these|those)))?(?:['’]?s| is| was| came "
    r"out| came)* )?(?:the )?(?:very )?(?:newest|latest|most recent(?:ly)?|youngest|freshest|"
    r"oldest|earliest|(?<=out )(?:first|last))(?: (?:one|model|release|out|of (?:them|these|those|"
    r"all)|released|published|on (?:the|that|this) list|there))*\W*"
)
"""`which one is the newest`, of models by their parameters."""


def whose_model(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """The list of models that was told, by the maker of the one that leads it; else None."""
    last, told = memory.question, _models_told(memory) or list_meant("first", memory)
    if last is not None and last.topic == Listing.PARAMETERS and _BY_DAY.fullmatch(fold(text)):
        return follow_up_part(last, Part.NEWEST, fold(text))
    if last is not None and last.topic == Listing.RUNS and not last.runs:
        low = fold(text)
        if not (_MADE_BY.fullmatch(low) or _WHEN.fullmatch(low)):
            return None
        return follow_up_part(last, Part.MAKER, low)
    if last is not None and last.kind is Kind.REACH and len(last.runs) <= 1:
        led = (memory.leads,) if memory.leads else ()  # the one that its headline names
        told = told or (replace(NEWEST_MODELS, runs=last.runs or led) if last.runs or led else None)
        last = told or last
    is_of_no_list = told is None or told.topic in (Listing.MAKERS, Listing.LICENCES)
    if last is None or told is None or (is_of_no_list and not names_one_model(last)):
        return None
    low, is_of_models = fold(text), last.topic in OF_MODELS or bool(last.runs)
    if not is_of_models or not _MADE_BY.fullmatch(low):
        return None
    is_dated = last.since is not None and last.topic in ORDERED
    one = memory.leads if is_dated or place_named(low) is not None else None
    named = last.runs if names_one_model(last) else ()
    if runs := (one,) if one and (named or place_named(low) or is_dated) else named:
        told = replace(NEWEST_MODELS, runs=runs)  # and no other `it`
    return follow_up_part(told, Part.MAKER, low)
