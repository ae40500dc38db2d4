"""What Assay says to a question about people that it does not answer, and what it does instead."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from bot.answering.context import Context
from bot.answers import Advice, Answer
from bot.candidates.refusal_rules import Topic
from bot.candidates.refusals import Refusal
from bot.prose import Sentence, sentence
from bot.questions.about_people.several_people import each_of
from bot.questions.not_listed import CITED, COAUTHORS, STAFF
from bot.questions.other_workspaces import OTHERS
from bot.questions.pool_unread import WHERE
from bot.questions.types import Choice, Kind, Question


class _Said(NamedTuple):
    """One refusal: what is not done, why, and what is done instead."""

    headline: Sentence
    why: Sentence
    instead: Sentence
    next: tuple[Choice, ...] = ()
    ask: tuple[Sentence, ...] = ()


_POOL: Final = Choice("Who in our pool…", "who in our pool has trained above 1e24")
_SOMEBODY: Final = Choice("Somebody's published work", "look up a candidate")
_OF_NO_LAB: Final[dict[str, Choice]] = {
    Topic.CONFIDENTIAL: Choice("Of which labs is anything public?", "which labs do you track"),
    Topic.PREDICTION: Choice("What changed this week?", "what moved this week"),
}
"""What is offered where no lab was named: none that nobody spoke of."""

SAID: Final[dict[str, _Said]] = {
    Topic.RANKING: _Said(
        sentence("I list evidence; I don't rank people"),
        sentence("Papers show a small part of anyone's work, so an order of people would mislead."),
        sentence("I can show your pool in groups, in alphabetical order, or one person's work."),
        (_POOL, _SOMEBODY),
    ),
    Topic.TRAITS: _Said(
        sentence("I keep nothing about who somebody is, and I don't guess or filter by it"),
        sentence("Age, origin, family, health and belief decide nothing here, nor hints at them."),
        sentence("I can group your pool by kind of published work, with the works that say so."),
        (_POOL,),
    ),
    Topic.CONTACT: _Said(
        sentence("I keep no contact data and don't look for any"),
        sentence("How somebody can be reached is theirs to give."),
        sentence("I can show their published work, and what to ask once you talk."),
        (_SOMEBODY,),
    ),
    Topic.PREDICTION: _Said(
        sentence("I don't predict what somebody will do or want"),
        sentence("Nothing published tells it, and a wrong guess could harm them."),
        sentence("I can show what labs openly changed: postings, by lab and week."),
        ask=(sentence("“What would you need in order to do your next piece of work here?”"),),
    ),
    Topic.CONFIDENTIAL: _Said(
        sentence("I don't look for confidential figures, and please don't ask candidates for any"),
        sentence("Asking puts the candidate and you at risk, and such a figure has no source."),
        sentence("I can show what is public about a lab, with its source, date and range."),
        ask=(sentence("“Please don't tell us your employer's internal numbers.”"),),
    ),
    Topic.OTHER: _Said(
        sentence("Of a person I show published work, and nothing else"),
        sentence("What somebody is like, or how they live, is theirs to tell."),
        sentence("I can show what was published, what it took, and what to ask on the call."),
        (_SOMEBODY,),
    ),
    Topic.HIRING: _Said(
        sentence("Whether to hire somebody is yours to decide; I give no yes or no"),
        sentence("A paper rarely says who did which part, and having none says nothing."),
        sentence("I can show one person's published work, and what to ask on the call."),
        (_SOMEBODY,),
        (sentence("“Which experiment would you run first here, and what would it need?”"),),
    ),
    STAFF: _Said(
        sentence("I keep no list of who works where"),
        sentence("People are here only where you put them into your pool, or look one up by name."),
        sentence("I can show what is public about a lab, and who of your own list is there."),
    ),
    COAUTHORS: _Said(
        sentence("I name nobody whom you don't name"),
        sentence("Authors are people of their own: each is looked up by name, for a purpose."),
        sentence("The link of a work leads to the list of its authors; how many they are I say."),
        (_SOMEBODY,),
    ),
    CITED: _Said(
        sentence("I count no citations and show no h-index"),
        sentence("They tell a field and its years rather than what somebody did in a work."),
        sentence("I can show what was published, in which role, and what it took."),
        (_SOMEBODY,),
    ),
    OTHERS: _Said(
        sentence("What others type or save here is shown to nobody else"),
        sentence(
            "Each workspace has its own offers, questions and pool; yours stay with you, too."
        ),
        sentence("I can show what is public about a lab; your admins see your own look-ups."),
        (Choice("What others see of ours", "help workspaces"),),
    ),
    WHERE: _Said(
        sentence("Where people are is not on record"),
        sentence(
            "Your list names institutions, and no town or country of theirs; where somebody is from"
            " is neither kept nor guessed."
        ),
        sentence(
            "I can show who is at an institution, as in “who in our pool is at the University of"
            " Oxford”, or your pool by kind of published work."
        ),
        (_POOL,),
    ),
}


def refuse(question: Question, context: Context) -> Answer:
    """The refusal of a question that was read as one. Raises ValueError for a topic not known."""
    topic = question.topic or ""
    if topic not in SAID:
        raise ValueError(topic)
    return _refusal(topic, question, context)


def refuse_about_people(refusal: Refusal, question: Question, context: Context) -> Answer:
    """A short, kind refusal with what Assay can do instead; nothing is looked up."""
    return _refusal(refusal.topic, question, context)


def _refusal(topic: str, question: Question, context: Context) -> Answer:
    said = SAID[topic]
    return context.answer(
        Kind.REFUSAL,
        question,
        headline=said.headline,
        verdict=(said.why, said.instead),
        advice=Advice(ask=said.ask),
        next=tuple(_ways_on(topic, question, context)),
    )


def _of_lab(topic: str, lab: str, name: str) -> Iterator[Choice]:
    if topic != Topic.PREDICTION:
        yield Choice(f"What is public about {name}?", f"how big is {lab}")
    else:
        yield Choice(f"What changed at {name}?", f"what moved at {lab}")
    if topic == STAFF:
        yield Choice(f"Who of our pool is at {name}", f'who in our pool is at "{name}"')


def _ways_on(topic: str, question: Question, context: Context) -> Iterator[Choice]:
    """What may be asked instead, of the lab or the person that was named where there is one."""
    if question.labs:
        yield from _of_lab(topic, question.labs[0], context.name(question.labs[0]))
    elif topic in _OF_NO_LAB:
        yield _OF_NO_LAB[topic]
    for way in SAID[topic].next:
        if way is _SOMEBODY and question.person:
            for person in each_of(question.person):
                yield Choice(f"Work of {person}", f'look up "{person}"')
        else:
            yield way
