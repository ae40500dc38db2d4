"""Answers to what is said of the person spoken of; no sentence of them names anybody.

What shows works, or what is held, carries the question about the person: it is for who asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from bot import formats as f
from bot.answering.people.lines import title_of
from bot.answers import Answer, Table, plain_answer
from bot.candidates.evidence import Line
from bot.candidates.scholars.text import folded
from bot.conversation.telling.saying_back import TALK
from bot.people.erasing import Holding
from bot.prose import Sentence, sentence
from bot.questions.about_people.of_person import ERASE, KEEP, NOT_THEIRS, text_of
from bot.questions.types import Choice, Kind, Question

_EXAMPLE: Final = "what compute is Ilva Marrowdene used to"
_MOST: Final = 5
_LABEL: Final = 75
_OUT: Final = sentence("Taken out, and kept away here from now on.")
_LEFT_NOW: Final = sentence("This is what is left:")


def nobody_yet(on: date) -> Answer:
    """That no person was spoken of, or none is settled."""
    return _said(
        on,
        sentence("Which person? None is settled in this thread"),
        sentence("Ask about one first, as in “{example}”.", example=f.said(_EXAMPLE)),
    )


def none_of_these(on: date) -> Answer:
    """What tells a person apart from those who were listed."""
    return _said(
        on,
        sentence("None of these, then. What else do you know of the person?"),
        sentence(
            "Where they published (“{place}”), a paper of theirs (“{paper}”), or their id at {ids}"
            " (“{author}”, “{orcid}”). I go by that and the name you gave.",
            place=f.said("at Quillmere Labs"),
            paper=f.said("arXiv:2503.00070"),
            ids=f.said("OpenAlex or ORCID"),
            author=f.said("A5000000001"),
            orcid=f.said("0000-0002-1825-0097"),
        ),
    )


def not_in_brief(work: str, on: date) -> Answer:
    """That a brief has no such work."""
    return _said(
        on,
        sentence("The brief has no work {work}", work=f.said(work)),
        sentence("The id of each work is in brackets at the end of its line, and under Sources."),
    )


def called_so(works: Sequence[Line], words: str) -> Sequence[Line]:
    """The works that words name, by title, run or year; all of them where the words name none."""
    told = set(folded(words).split())
    named = [one for one in works if told and told <= set(folded(_names_of(one)).split())]
    return named or works


def _names_of(line: Line) -> str:
    runs = (run.entity.name for run in line.runs)
    return " ".join((line.work.title, *runs, str(line.published.year)))


def which_work(works: Sequence[Line], about: Question, on: date) -> Answer:
    """Which of the works is somebody else's: nothing is taken out before one is named.

    It carries the question about the person, so that it can't be made shareable.
    """
    told = tuple(
        Choice(title_of(one).text[:_LABEL], NOT_THEIRS.format(one.fact.id)) for one in works
    )
    if not told:
        return nobody_yet(on)
    return plain_answer(
        Kind.CHOOSE,
        on,
        question=about,
        headline=sentence("Which work is somebody else's?"),
        verdict=(
            sentence(
                "Newest first. Of any other say its id, as in “{example}”: it is in brackets at the"
                " end of its line, and under Sources.",
                example=f.said(NOT_THEIRS.format(works[-1].fact.id)),
            ),
        ),
        table=Table(
            ("Work", "Published", "Id"),
            tuple((title_of(one), f.day_of(one.fact), f.id_of(one.fact)) for one in works[:_MOST]),
        ),
        choices=told[:_MOST],
    )


def without_it(answer: Answer) -> Answer:
    """The answer that comes in place of a brief that was not about who is meant."""
    if answer.kind in (Kind.CHOOSE, Kind.ERROR):  # there the last sentence is the question
        return replace(answer, verdict=(_OUT, *(answer.verdict or (answer.headline,))))
    left = (_LEFT_NOW,) if answer.figures else ()  # a brief, and not that nobody was found
    return replace(answer, verdict=(_OUT, *left, *answer.verdict))


def surely(held: Holding, about: Question, on: date) -> Answer:
    """What would be erased, and whether it is to be."""
    return plain_answer(
        Kind.CHOOSE,
        on,
        question=about,
        headline=sentence("What this workspace holds of the person"),
        verdict=(
            *_held(held),
            sentence("Erase all of it? This can't be undone, and everybody here loses it."),
        ),
        choices=(Choice("Yes, erase", text_of(ERASE, about)),),
        next=(Choice("No, keep", text_of(KEEP, about)),),
    )


def kept(on: date) -> Answer:
    """That nothing was erased."""
    return _said(on, sentence("Nothing was erased"), sentence("Ask on in this thread."))


def erased(held: Holding, on: date, *, is_clean: bool) -> Answer:
    """What is gone, what remains, and what is left to do."""
    return _said(
        on,
        sentence("Erased: what this workspace held of the person"),
        *_gone(held),
        sentence(
            "What remains: the log says that a person was looked up, when, by whom and why, with a"
            " code in place of the person; and a code with today's date, so that an import tells"
            " that somebody was erased before. What is public elsewhere stays there."
        ),
        *(() if is_clean else (_NOT_CLEAN,)),
        sentence(
            "To keep the person away for good, your operator types “{block}”.",
            block=f.said("assay candidates block NAME"),
        ),
    )


def in_slack(answer: Answer, *, is_gone: bool) -> Answer:
    """The same, with what became of our messages about the person."""
    return replace(answer, verdict=(*answer.verdict, _DELETED if is_gone else _LEFT))


_DELETED: Final = sentence("My messages about the person in Slack are deleted; yours are not.")
_LEFT: Final = sentence(
    "Slack did not let me delete all of my messages about the person: please delete them by hand."
)
_NOT_CLEAN: Final = sentence(
    "The database's files still hold the removed rows: your operator runs “assay candidates scrub”."
)


def _held(held: Holding) -> Iterator[Sentence]:
    if held.candidate is None:
        yield sentence(
            "Your pool has no entry. What there is: this conversation and any others about the"
            " person, who was meant by the name, and what was read of them within a day."
        )
        return
    yield sentence(
        "An entry in your pool, added {day}{works}; conversations about the person; who was meant"
        " by the name; and what was read of them within a day.",
        day=f.said(f.day_text(held.candidate.added_at.date())),
        works=f.said(_works(held)),
    )


def _gone(held: Holding) -> Iterator[Sentence]:
    if held.candidate:
        yield sentence("Gone from your pool: the entry{works}.", works=f.said(_works(held)))
    yield sentence(
        "Gone as well: every conversation here in which people were spoken of, who was meant by"
        " the name, and what was read from the works index."
    )


def _works(held: Holding) -> str:
    count = "1 work" if held.works == 1 else f"{held.works} works"
    return f", with {count} on record" if held.works else ""


def _said(on: date, headline: Sentence, *lines: Sentence) -> Answer:
    return plain_answer(
        Kind.HELP,
        on,
        question=Question(Kind.HELP, topic=TALK),
        headline=headline,
        verdict=lines,
    )
