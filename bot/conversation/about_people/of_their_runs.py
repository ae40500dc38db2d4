"""What is asked of the published runs of the person spoken of, whatever was asked since.

`what would that run cost us`, `how many TPUs were that in H100 terms`, `which lab is he at`, `what
was her Llama Guard run, compute wise`: a chip, a lab or a model in it is none of its own.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.candidates.scholars.settling import asked_for
from bot.candidates.scholars.text import folded
from bot.conversation.about_people.named_work import named_work
from bot.conversation.about_people.on_chips import on_chips
from bot.conversation.about_people.one_of_works import as_they, of_same_run, one_meant
from bot.conversation.about_people.part_asked import part_asked
from bot.conversation.about_people.pronouns import pronoun_in
from bot.conversation.about_people.purpose_stated import states_purpose
from bot.conversation.about_people.run_words import (
    asks_for_cost,
    asks_how_large,
    asks_in_h100,
    asks_which_chips,
    names_run,
    on_what_is_guaranteed,
)
from bot.conversation.all_asked import all_asked
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.people.to_person import names_spoken_of
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import is_refusal
from bot.questions.about_people.of_brief import ADVICE, Part, whole
from bot.questions.about_people.purposes import purpose_in
from bot.questions.about_people.where_working import asks_where_they_work
from bot.questions.clean import clean, fold
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Scope, Understood
from bot.regex import regex
from storage.records import Amount, Offer

_OTHERS: Final = frozenset((T.LAB, T.MONEY, T.ROLES, T.RUN))
"""What advice on somebody's works is no answer to."""
_CLAUSE: Final = regex(r"\s*[?.;–—]\s+|\s+-\s+")
_LEAST: Final = 4
"""Letters of a part of a name by which somebody is called."""
_WHY: Final = regex(
    r"\b(?:shortlist\w*|interview\w*|screen\w*|call|role|opening|position|panel|chat|intro|"
    r"pipeline|reference|referral|outreach|onsite|on-site)\b",
    re.IGNORECASE,
)


def of_their_runs(text: str, memory: Memory, hearing: Hearing) -> Question | None:
    """The part of the brief of the person meant that a message asks for, or None."""
    of_work = named_work(text, memory.question, hearing)
    if named := of_work or _of_named_run(text, memory, hearing):
        return named
    about = _spoken_of(text, memory, hearing)
    is_since = about is not memory.question
    if about and is_since and asks_where_they_work(text):
        return replace(whole(about), topic=Part.WHERE.value)
    if about is None or is_refusal(hearing.read(text)):
        return None
    said = fold(clean(text))
    if asks_for_cost(said) and (is_since or about.topic != Part.OURS or names_run(said)):
        return replace(one_meant(said, of_same_run(about)), topic=Part.COST.value)
    if asks_in_h100(said):
        return replace(one_meant(said, of_same_run(about)), topic=Part.CHIPS.value)
    return _since(text, about, hearing) if is_since else None


def _since(text: str, about: Question, hearing: Hearing) -> Question | None:
    """What to say to somebody, or to ask, after something else was asked."""
    if any(tag.kind in _OTHERS for tag in hearing.tagged(clean(text))):
        return None
    part = part_asked(as_they(text, about), whole(about), hearing)
    return part if part and part.topic in ADVICE else None


def _spoken_of(text: str, memory: Memory, hearing: Hearing) -> Question | None:
    """The brief that was given last, or the last one where `he` is said of somebody since."""
    last = memory.question
    if hearing.people or last is None:
        return None
    if last.kind is Kind.CANDIDATE:
        return last if last.person and last.purpose else None
    if pronoun_in(text) is None or last.person:
        return None
    known = (each for each in memory.earlier if each.kind is Kind.CANDIDATE and each.person)
    about = next(known, None)
    return about if about and about.purpose else None


# `with only our guaranteed share`, after runs: where none is on file, an average is told.

_AVERAGE: Final = "no guaranteed share of ours is on file: an average one is taken"


def on_guaranteed_share(text: str, memory: Memory, hearing: Hearing) -> Understood | None:
    """The runs that were told last, on what one researcher is sure of, or None of other texts."""
    last = memory.question
    if last is None or not on_what_is_guaranteed(fold(clean(text))):
        return None
    held = held_offer(last, hearing)
    if last.kind is Kind.REACH and (last.runs or last.size) and last.topic is None:
        asked = _reached_on_share(last, held)
    elif last.kind is Kind.CANDIDATE and last.person and last.purpose:
        same = last if last.topic == Part.OURS else of_same_run(last)
        asked = replace(same, topic=Part.OURS.value, offer=None)
    else:
        return None
    is_known = held.guaranteed_per_researcher is not None
    return Understood(asked, () if is_known else (_AVERAGE,)) if asked else None


def _reached_on_share(last: Question, held: Offer) -> Question | None:
    """The run on so many chips as are guaranteed to one, or on the average of one."""
    sure = held.guaranteed_per_researcher
    if sure is None:
        return replace(last, scope=Scope.PER_RESEARCHER, save=False)
    if len(held.chips) != 1:
        return None
    chips = (replace(held.chips[0], count=Amount(sure)),)
    return replace(last, offer=Offer(chips=chips), uses_saved=False, save=False)


# A run that is named together with whose it is: `what was her Llama Guard run`.


def _of_named_run(text: str, memory: Memory, hearing: Hearing) -> Question | None:
    """The run of somebody's works that goes by the name of a model, as it is asked about."""
    if not any(tag.kind is T.RUN for tag in hearing.tagged(clean(text))):
        return None
    asked, why = _with_why(text)
    cleaned = clean(asked)
    tags = [tag for tag in hearing.tagged(cleaned) if tag.kind in _OTHERS]
    if len(tags) != 1 or tags[0].kind is not T.RUN:
        return None
    run = cleaned[tags[0].start : tags[0].end]
    about = _whose(cleaned, run, memory, hearing)
    if about is None or is_refusal(hearing.read(asked)):
        return None
    found = _asked_of(_called_that(as_they(cleaned, about), run), about, hearing)
    purpose = about.purpose or why or None
    work = " ".join(run.lower().split())
    return replace(found, work=work, family=None, purpose=purpose) if found else None


def _called_that(text: str, run: str) -> str:
    """The text with `that run` in place of the name of the model and of whose it is."""
    owned = rf"(?:\b(?:his|her|their) )?{re.escape(run)}\b(?: (?:runs?|models?))?"
    return re.sub(owned, "that run", text, flags=re.IGNORECASE)


def _asked_of(text: str, about: Question, hearing: Hearing) -> Question | None:
    """The part of the brief that is asked of that run, or the run on chips that are named."""
    said = fold(text)
    part = _part_of_run(said)
    if part:
        return replace(whole(about), topic=part.value)
    return on_chips(text, replace(about, purpose="any"), hearing)


def _part_of_run(said: str) -> Part | None:
    if asks_for_cost(said):
        return Part.COST
    if asks_in_h100(said) or asks_which_chips(said):
        return Part.CHIPS
    return Part.LARGEST if asks_how_large(said) else None


def _whose(text: str, run: str, memory: Memory, hearing: Hearing) -> Question | None:
    """The question about the one who is named in the message, or of whom `her run` is said."""
    known = [each for each in all_asked(memory) if each.person]
    names = hearing.people or tuple(_called_in(text, memory))
    if len(names) > 1:
        return None
    if names:
        before = (q for q in known if q.kind is Kind.CANDIDATE and folded(names[0]) == _name(q))
        return next(before, Question(Kind.CANDIDATE, person=names[0]))
    hers = regex(rf"\b(?:his|her)\b(?: [\w-]+){{0,2}}? {re.escape(run)}", re.IGNORECASE)
    if not known or not hers.search(text):
        return None
    last = known[0]
    return last if last.kind is Kind.CANDIDATE else Question(Kind.CANDIDATE, person=last.person)


def _name(asked: Question) -> str:
    return folded(asked_for(asked.person or "").name)


def _called_in(text: str, memory: Memory) -> list[str]:
    """Those spoken of before who are called by a part of their names."""
    words = set(folded(text).split())
    return [
        name
        for name in names_spoken_of(memory)
        if any(len(part) >= _LEAST and part in words for part in folded(name).split())
    ]


def _with_why(text: str) -> tuple[str, str]:
    """What is asked, and why: `…, compute wise? phone screen`."""
    why, rest = purpose_in(text)
    if why:
        return rest, why
    for sign in _CLAUSE.finditer(text):
        why = text[sign.end() :].strip(" .!?")
        if why and (states_purpose(why) or _WHY.search(why)):
            return text[: sign.end()], why
    return text, ""
