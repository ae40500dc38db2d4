"""What Assay says to a question about people that it does not answer, and what it does instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.answering.context import Context
from bot.answers import Advice, Answer
from bot.candidates.refusal_rules import Topic
from bot.candidates.refusals import Refusal
from bot.prose import Sentence, sentence
from bot.questions.types import Choice, Kind, Question


@dataclass(frozen=True, slots=True)
class _Said:
    """One refusal: what is not done, why, and what is done instead."""

    headline: Sentence
    why: Sentence
    instead: Sentence
    next: tuple[Choice, ...] = ()
    ask: tuple[Sentence, ...] = ()


_POOL: Final = Choice("Who in our pool…", "who in our pool has trained above 1e24")
_OFFER: Final = Choice("Our offer", "2048 H100 40 researchers vs openai")
_HIRING: Final = Choice("Who is hiring?", "hiring at openai")

SAID: Final[dict[Topic, _Said]] = {
    Topic.RANKING: _Said(
        sentence("I list evidence; I don't rank people"),
        sentence("A number on a person would hide how little publications show of one of many."),
        sentence(
            "Ask about one person for what was published, or for groups of your pool: those are in"
            " alphabetical order."
        ),
        (_POOL,),
    ),
    Topic.TRAITS: _Said(
        sentence("I keep nothing about who somebody is, and I don't guess or filter by it"),
        sentence("Traits that the law protects, and what stands in for them, decide nothing here."),
        sentence("I can group your pool by kind of published work, with the works that say so."),
        (_POOL,),
    ),
    Topic.CONTACT: _Said(
        sentence("I keep no contact data and don't look for any"),
        sentence("A work's public page often names a way to write to its authors."),
        sentence("I can show published works with their links, and what to ask on the call."),
    ),
    Topic.PREDICTION: _Said(
        sentence("I don't predict what somebody will do or want"),
        sentence("Nothing that is published tells it, and a guess could harm the person."),
        sentence("I can show what labs openly changed: postings, by lab and week."),
        (_HIRING,),
        (sentence("“What would you need in order to do your next piece of work here?”"),),
    ),
    Topic.CONFIDENTIAL: _Said(
        sentence("I don't look for confidential figures, and please don't ask candidates for any"),
        sentence("It puts the candidate and you at risk, and such a figure has no source."),
        sentence("I can show what is public of a lab, with its source, date and range."),
        (Choice("What is public of OpenAI?", "how big is openai"),),
        (sentence("“Please don't tell us your employer's internal numbers.”"),),
    ),
    Topic.OTHER: _Said(
        sentence("Of a person I show published work, and nothing else"),
        sentence("What somebody is like, or lives like, is theirs to tell."),
        sentence("I can show what was published, what it took, and what to ask on the call."),
        (_POOL,),
    ),
    Topic.HIRING: _Said(
        sentence("Whether to hire somebody is yours to decide; I give no yes or no"),
        sentence("Publications don't show what one of many did, and silence shows nothing."),
        sentence("I can show one person's published work beside your offer, and what to ask."),
        (_OFFER,),
        (sentence("“Which experiment needs it, and for how long?”"),),
    ),
}


def refuse(question: Question, context: Context) -> Answer:
    """The refusal of a question that was read as one. Raises ValueError for a topic not known."""
    return refuse_about_people(Refusal(Topic(question.topic or "")), question, context)


def refuse_about_people(refusal: Refusal, question: Question, context: Context) -> Answer:
    """A short, kind refusal with what Assay can do instead; nothing is looked up."""
    said = SAID[refusal.topic]
    return Answer(
        kind=Kind.REFUSAL,
        understood=context.understood,
        question=question,
        on=context.ledger.on,
        headline=said.headline,
        verdict=(said.why, said.instead),
        advice=Advice(ask=said.ask),
        next=said.next,
    )
