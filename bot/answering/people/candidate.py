"""`what compute is … used to`: a brief of published evidence about one person, never a score.

`brief` makes the answer of what a look-up came to. Before a purpose is stated there is no look-up.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, assert_never

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.people.advice import for_anybody, told_to_anybody
from bot.answering.people.brief import of_dossier
from bot.answering.people.options import naming
from bot.answering.people.part import part_of
from bot.answering.people.places import employer, on_list
from bot.answers import Answer, Cell, Table
from bot.candidates.finding import Dossier, Finding, Nobody, Option, Several, Silent, Withheld
from bot.candidates.scholars.settling import asked_for
from bot.candidates.scholars.text import given_first
from bot.candidates.ties import RunIndex
from bot.ledger import Directory
from bot.prose import Sentence, sentence
from bot.questions.about_people.of_brief import part_text
from bot.questions.types import Choice, Kind, Question

PURPOSES: Final = ("first call", "prepare an offer", "referral check")
LONGEST_LABEL: Final = 75
NONE: Final = Choice("None of these", "none of these")
_NO_PERSON: Final = sentence(
    "If that is a lab or a product and no person: I know nothing under this name."
)
_TAKEN: Final = " any more: what was on record was taken out as somebody else's"
WITHHELD: Final = sentence("Nothing to show")


def brief(question: Question, context: Context, finding: Finding | None, index: RunIndex) -> Answer:
    """The answer to a question about one person.

    `finding` is None before the look-up, which waits for a purpose; the ledger of the context
    holds the facts of `subjects_of_finding`.
    """
    if not (question.purpose or "").strip() or finding is None:
        return ask_for_purpose(question, context)
    match finding:
        case Withheld():
            return context.answer(Kind.CANDIDATE, question, WITHHELD)
        case Several():
            return _choose(question, context, finding)
        case Nobody():
            return _nobody(question, context, finding)
        case Silent():
            return _silent(question, context, finding)
        case Dossier():
            answer = part_of if question.topic else of_dossier
            return answer(question, context, finding, index)
        case _:
            assert_never(finding)


def ask_for_purpose(question: Question, context: Context, *, is_listed: bool = False) -> Answer:
    """That a purpose is needed first; nobody has been looked up.

    `is_listed` tells that somebody of this name is on the workspace's own list, and no lab.
    """
    return context.answer(
        Kind.CANDIDATE,
        question,
        headline=sentence("Why do you look this person up?"),
        verdict=(
            sentence(
                "I ask before every first look-up, and nothing was looked up yet. The purpose is"
                " kept with who asked and when, for your administrators and for the person."
            ),
            sentence(
                "Say it in a few words, as in “{example}”; in the terminal with {option}.",
                example=f.said("first call, pretraining role"),
                option=f.said("--purpose"),
            ),
        ),
        caveats=() if is_listed or asked_for(question.person or "").by_id else (_NO_PERSON,),
        choices=tuple(Choice(p[0].upper() + p[1:], f"purpose: {p}") for p in PURPOSES),
    )


def _choose(question: Question, context: Context, found: Several) -> Answer:
    """At most five who may be meant; nothing of them is shown until one is picked."""
    twins = _twins(found, question)
    return naming(question, context, found).answer(
        Kind.CHOOSE,
        question,
        headline=sentence("Who is meant?" if len(found.options) > 1 else "Is this the person?"),
        verdict=only(
            _unsettled(len(found.options)),
            _others(question) if found.others else None,
            _left_out(found.left_out, found.on),
            sentence("Some may be one person under several records.") if twins else None,
            sentence(
                "{nobody} Say where the person published, a paper (as in {paper}), or an id"
                " of {where}.",
                nobody=f.said("None of these?" if len(found.options) > 1 else "Somebody else?"),
                paper=f.said("arXiv:2503.00070"),
                where=f.said("OpenAlex or ORCID"),
            ),
        ),
        table=Table(
            ("Name", "Institution (last year)", "What tells them apart"),
            tuple(_option_row(option) for option in found.options),
        ),
        choices=(
            *(choice_of(one, question) for one in found.options),
            *twins,
            NONE,
        ),
    )


def _unsettled(count: int) -> Sentence:
    """Why one has to be picked; the list stands below it, or beside it."""
    if count == 1:
        return sentence("A name alone settles nothing, so please say whether this is who is meant.")
    return sentence(
        "A name alone settles nothing, so please pick one: they are listed in the order of their"
        " institutions."
    )


def _others(question: Question) -> Sentence:
    """How those are reached who are not listed: by what was not said yet."""
    if asked_for(question.person or "").institution:
        return sentence("There are others of this name: a paper or an id tells which one is meant.")
    return sentence("There are others of this name: add an institution after a comma.")


def _twins(found: Several, question: Question) -> tuple[Choice, ...]:
    """A choice of all records that may be of one person."""
    if not found.twins:
        return ()
    first, *rest = found.twins
    ids = "/".join([first.person, *(o.person.rpartition(":")[2].rpartition("/")[2] for o in rest)])
    told = f"{first.name}, all {len(found.twins)} records of {first.institution}"
    return (Choice(_cut(told), _asking(ids, question)),)


def _left_out(count: int, on: date) -> Sentence | None:
    """That records were left out because somebody here said they are not who is meant."""
    if not count:
        return None
    return sentence(
        "Left out ({day}): records of which somebody here said that they are not who is meant. An"
        " id still shows them.",
        day=f.said(f.day_text(on)),
    )


def _option_row(option: Option) -> tuple[Cell, ...]:
    return f.said(option.name), f.said(_placed(option)), f.said("; ".join(_telling(option)))


def _placed(option: Option) -> str:
    place = option.institution or "no institution on record"
    return f"{place} ({option.year})" if option.year else place


def _telling(option: Option) -> Iterator[str]:
    if option.years:
        first, last = option.years
        yield f"{first}–{last}" if first != last else str(first)
    if option.topics:
        yield f"works on {option.topics[0]}"
    if option.titles:
        yield f"a recent work: {option.titles[0]}"
    if option.person.startswith("pool:") and "/" not in option.person:
        yield "in your pool"
    if option.picked:
        yield f"picked here on {f.day_text(option.picked)}"
    if option.is_doubtful:
        yield "may combine several people"


def choice_of(option: Option, question: Question) -> Choice:
    """The button of one who may be meant: it carries an id, not the name, and what is asked."""
    return Choice(_cut(f"{option.name}, {_placed(option)}"), _asking(option.person, question))


def _cut(label: str) -> str:
    return label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1].rstrip()}…"


def _asking(person: str, question: Question) -> str:
    why = f"purpose: {question.purpose}" if question.purpose else ""
    asked = (f"what compute is {person} used to", part_text(question), why)
    return ", ".join(filter(None, asked))


def _nobody(question: Question, context: Context, found: Nobody) -> Answer:
    """What was searched, and that silence says nothing."""
    led, nothing = told_to_anybody(question.topic), sentence("No public evidence found")
    return naming(question, context, found).answer(
        Kind.CANDIDATE,
        question,
        headline=led or nothing,
        verdict=only(
            nothing.stopped() if led else None,
            sentence(
                "Searched {places} by {what}, {day}.",
                places=f.names(found.asked),
                what=f.said("id" if asked_for(question.person or "").authors else "name"),
                day=f.said(f.day_text(found.on)),
            ),
            sentence(
                "That says nothing about experience: fewer than half of the records of recent"
                " models name their authors."
            ),
            on_list(found.candidate),
            employer(_told_institution(question, found), context),
            _left_out(found.left_out, found.on),
        ),
        advice=for_anybody(context.ledger, question.topic),
        caveats=only(_spelling(question, found)),
    )


def _told_institution(question: Question, found: Nobody) -> str:
    return found.institution or asked_for(question.person or "").institution


def _spelling(question: Question, found: Nobody) -> Sentence | None:
    """What else may find more: nothing but another id where an id was asked for."""
    asked = asked_for(question.person or "")
    name = found.candidate.name if found.candidate else given_first(asked.name)
    if asked.by_id and not found.candidate:
        return None
    if asked.institution:
        return sentence("Another spelling, or another institution or a paper, may find more.")
    return sentence(
        "Another spelling, or the institution after a comma, may find more: {example}.",
        example=f.said(f"“{name}, Institution”"),
    )


def _silent(question: Question, context: Context, found: Silent) -> Answer:
    """That the index could not be asked, which is no finding."""
    led = told_to_anybody(question.topic)
    nothing = sentence("I can't look this person up just now")
    return naming(question, context, found).answer(
        Kind.CANDIDATE,
        question,
        headline=led or nothing,
        verdict=only(
            nothing.stopped() if led else None,
            sentence("{reason}.", reason=f.said(found.reason[0].upper() + found.reason[1:])),
            sentence(
                "Your pool holds no works of this person{taken}. That is no finding either way.",
                taken=f.said(_TAKEN if found.has_taken_out else ""),
            ),
            on_list(found.candidate),
        ),
        advice=for_anybody(context.ledger, question.topic),
    )


def subjects_of_finding(
    finding: Finding | None, index: RunIndex, directory: Directory
) -> tuple[str, ...]:
    """The subjects whose facts a brief of this finding may need: runs, and a lab."""
    from bot.answering.people.brief import subjects_of_dossier
    from bot.answering.people.places import lab_of

    if isinstance(finding, Nobody):
        lab = lab_of(finding.institution, directory)
        return (lab,) if lab else ()
    return subjects_of_dossier(finding, index, directory) if isinstance(finding, Dossier) else ()
