"""What a message is answered with, and what is remembered of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot import formats as f
from bot.answers import PERSONAL, Answer
from bot.candidates.privacy import shows_somebody
from bot.candidates.scholars.text import tidy
from bot.conversation.heard import OF_LABS, AboutPerson, Asked, Form, Heard, Part, Reported
from bot.conversation.memory import is_aside, left_unanswered
from bot.conversation.share_told import named_share
from bot.ledger import Directory
from bot.prose import Sentence
from bot.questions.about_people.of_person import REQUESTED
from bot.questions.ordinals import ordinal_in
from bot.questions.types import Kind, Question, Reading, Unreadable
from bot.questions.writing.canonical import to_text
from storage.records import Conversation, EntityKind, ThreadKey, Turn, Way

NO_QUESTION = Question(Kind.CHOOSE)
A_PERSON = "a question about a person"  # what the list of answers says: it names nobody


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer of a conversation: the text that asks it by itself, and how it is to be shown."""

    answer: Answer
    text: str = ""
    question: Question = NO_QUESTION
    """As it was read: the offer of the workspace is not filled in."""
    form: Form = Form.ANSWER
    facts: tuple[str, ...] = ()
    """Ids of the facts of the whole answer, the one that leads it first; a short form may show
    fewer."""
    forgets: bool = False
    """Whether the conversation is to be forgotten."""
    threads: tuple[ThreadKey, ...] = ()
    """Threads in which somebody was spoken of who was erased: our messages there are to go."""
    readers: tuple[str, ...] = ()  # other members to be told that it was somebody else's

    @property
    def is_personal(self) -> bool:
        """Whether it is about a person."""
        asked = (self.question, self.answer.question)
        kinds = {self.answer.kind, *(each.kind for each in asked)}
        return bool(kinds & PERSONAL or any(each.person for each in asked))


@dataclass(frozen=True, slots=True)
class Exchange:
    """What a message is answered with, and what is remembered afterwards."""

    replies: tuple[Reply, ...]
    said: Conversation


def text_asking(question: Question, directory: Directory) -> str:
    """The text that asks a question by itself; empty for what no text asks."""
    if question.kind in (Kind.CHOOSE, Kind.ERROR):
        return ""
    try:
        return to_text(replace(question, save=False), directory)
    except KeyError:
        return ""


def shown_text(reply: Reply) -> str:
    """How a reply is called in the list of answers."""
    return A_PERSON if reply.is_personal else reply.text


def question_in(reading: Reading) -> Question:
    """The question that was read, as far as one was."""
    if isinstance(reading, Unreadable):
        return NO_QUESTION
    return reading.question or NO_QUESTION


def turns_of(
    text: str, heard: Heard, reply: Reply, before: tuple[Turn, ...], directory: Directory
) -> Iterator[Turn]:
    """What is remembered of a reply: nothing where nothing was read."""
    answer, unfinished = reply.answer, heard.unfinished if isinstance(heard, Asked) else ""
    if unfinished and answer.kind is Kind.ERROR:
        yield left_unanswered(unfinished, before, answer.on)
    ways = tuple(Way(choice.label, choice.text) for choice in answer.choices)
    if isinstance(heard, Reported | AboutPerson) and not reply.text and ways:
        if heard_of := _to_be_erased(heard, reply):
            yield Turn(text_asking(heard_of, directory), heard_of.kind.value, answer.on, ())
        yield Turn("", answer.kind.value, answer.on, reply.facts, ways)
    again = isinstance(heard, AboutPerson) and bool(reply.text)
    if not (isinstance(heard, Asked) or again) or answer.kind is Kind.ERROR:
        return
    for about in _spoken_of(reply.question, heard):
        yield Turn(text_asking(about, directory), about.kind.value, answer.on, ())
    taken = heard.taken if isinstance(heard, Asked) and not ways else ""
    offered = heard.choices if isinstance(heard, Asked) else ()
    ways = ways or tuple(Way(choice.label, choice.text) for choice in offered)
    if before and not unfinished and is_aside(reply.question):
        unfinished = before[-1].unfinished
    called = reply.question.called or ""
    part = _part_of(heard, reply, directory) or named_share(text, reply.question)
    yield Turn(
        reply.text, answer.kind.value, answer.on, reply.facts, ways, taken, unfinished, called, part
    )


def _part_of(heard: Heard, reply: Reply, directory: Directory) -> str:
    """What was picked out of the answer, with the labs, the fact or the place that it is of."""
    part = heard.part if isinstance(heard, Asked) else None
    lead, kind = reply.answer.headline, reply.answer.kind
    if part is None:
        is_dollars = isinstance(heard, Asked) and heard.form is Form.DOLLARS
        return Part.DOLLARS if is_dollars else _sourced(lead) if kind is Kind.SOURCE else ""
    if part.part is Part.ORIGIN:
        return _sourced(lead, *reply.answer.verdict)
    from bot.conversation.replies.route_words import ROUTES  # whoever asks for a part has them

    if part.part in ROUTES:
        of = ordinal_in(part.words)
    elif part.part is Part.LARGER and lead.facts:
        of = lead.facts[0].subject
    elif part.part is Part.GAP:
        of = _labs_in(lead, directory)
    else:
        return part.part.value
    return f"{part.part.value}{OF_LABS}{of}"


def _sourced(*told: Sentence) -> str:
    """The facts whose source was told; nothing where none was."""
    ids = dict.fromkeys(fact.id for line in told for fact in line.facts)
    return f"{Part.ORIGIN.value}{OF_LABS}{', '.join(ids)}" if ids else ""


def _labs_in(told: Sentence, directory: Directory) -> str:
    subjects = {fact.subject for fact in told.facts}
    labs = (lab for lab in directory.of(EntityKind.LAB) if lab.slug in subjects)
    return ", ".join(directory.name(lab.slug) for lab in labs)


def speaks_of_somebody(heard: Heard) -> bool:
    """Whether somebody is named of whom nothing is told, and who is remembered all the same."""
    named = heard.speaks_of if isinstance(heard, Asked) else None
    return named is not None and named.person is not None


def _to_be_erased(heard: Heard, reply: Reply) -> Question | None:
    """Who is to be forgotten, of whom nothing else was asked: `is he gone?` is of them."""
    is_asked = isinstance(heard, AboutPerson) and reply.question.purpose == REQUESTED
    return replace(reply.question, purpose=None) if is_asked else None


def _spoken_of(refused: Question, heard: Heard) -> Iterator[Question]:
    """The people or the lab that a refused question named, or the person of an aside."""
    if isinstance(heard, Asked) and heard.speaks_of:
        yield heard.speaks_of
    if refused.kind in (Kind.HELP, Kind.POOL) and refused.person:
        yield Question(Kind.CANDIDATE, person=refused.person, purpose=refused.purpose)
    if refused.kind is not Kind.REFUSAL or refused.topic == "sum":
        return
    from bot.questions.about_people.several_people import each_of  # which loads the grammar

    for person in each_of(refused.person):
        yield Question(Kind.CANDIDATE, person=person, purpose=refused.purpose)
    if refused.labs and not refused.person:
        yield Question(Kind.LAB, labs=refused.labs)


# Whose each of several answers to one message is, said at the head of it.
#
# Only where works are told, whose notification says nothing of them: a name stands on no locked
# screen.

_SEVERAL: Final = 2


def told_apart(replies: Sequence[Reply]) -> tuple[Reply, ...]:
    """The answers, with the name before the headline of each where they are of several people."""
    of = {name for one in replies if (name := _whose(one))}
    return tuple(map(_with_name, replies)) if len(of) >= _SEVERAL else tuple(replies)


def _with_name(reply: Reply) -> Reply:
    name, answer = _whose(reply), reply.answer
    if not name or not shows_somebody(answer):
        return reply
    headline = Sentence((f.said(name), ": ", *answer.headline.parts))
    return replace(reply, answer=replace(answer, headline=headline))


def _whose(reply: Reply) -> str:
    """Who a brief, or a part of one, is about; empty of an id, and of anything else."""
    from bot.candidates.scholars.settling import asked_for  # most conversations are about nobody

    asked = reply.question
    if asked.kind is not Kind.CANDIDATE or reply.answer.kind is not Kind.CANDIDATE:
        return ""
    return tidy(asked_for(asked.person or "").name)
