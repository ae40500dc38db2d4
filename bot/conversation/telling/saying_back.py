"""Answers to what is no question: thanks, a report, a conversation that is to be forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot import formats as f
from bot.answers import Answer, plain_answer
from bot.conversation.heard import Reported, Small
from bot.conversation.replies.passing import small_in
from bot.conversation.replies.reporting import report_text
from bot.conversation.telling.sourcing import meant
from bot.fact_words import metric_text, stated_text
from bot.prose import Sentence, sentence
from bot.questions.types import Choice, Kind, Question
from bot.subjects import NameOf, subject_name
from storage.records import Fact, Grade

TALK = "talk"
"""The topic of answers that are no help in general."""
_MOST_NAMED = 4
_LABEL = 70
_EXAMPLES = (
    Choice("How big is OpenAI?", "how big is openai"),
    Choice("What can I ask?", "help"),
)
_LINES = {
    Small.HELLO: (
        "Hello! Ask me how your compute stands against the labs",
        "Type your chips and researchers and a lab, or the name of a lab. I remember what we"
        " speak of in a thread, so “and per researcher?” works.",
    ),
    Small.THANKS: ("You're welcome", "Ask on in this thread, and I go by what we spoke of."),
    Small.BYE: (
        "Goodbye",
        "What we spoke of stays in this thread; type “forget this” to end that.",
    ),
    Small.COMPLAINT: (
        "Sorry that this didn't help",
        "Say in other words what you want to know, one thing at a time, or type “help” for what I"
        " can tell. A figure that is wrong is reported by “this is wrong”.",
    ),
    Small.FORGET: (
        "I have forgotten this conversation",
        "Your messages stay in Slack until you delete them there; your saved offer stays, too.",
    ),
    Small.NO_CHANNEL: (
        "Sharing is for Slack",
        "Ask the same with /compute-benchmark in the channel, and press Share: it shows you first"
        " what the channel would see.",
    ),
    Small.NOT_SHARED: (
        "What is about a person is not shared",
        "Answers about people stay in this conversation: they are never posted in a channel, and"
        " nothing was sent. What is public of labs, runs and prices can be shared.",
    ),
    Small.NO_FIGURE: (
        "The last answer has no figure, so there is no source to name",
        "Sources are listed under every answer that shows one.",
    ),
    Small.RIGHT_PERSON: (
        "The right person, then: nothing is changed by that",
        "A record that was taken out as somebody else's is shown again by its id, as in “look up"
        " openalex:A5000000001”.",
    ),
    Small.WORDS_ALONE: (
        "The last answer is one that I can't share, shorten or draw: it compares nothing",
        "Copy its text where you need it. An answer about labs, chips or an offer can be had"
        " shorter, as a table or a chart, and shared in Slack.",
    ),
    Small.NONE_SHARED: (
        "There is no answer to share yet, and nothing was posted",
        "Ask a question first; then “share this” lets you choose a channel and shows what it would"
        " see. Nothing is posted before you press “Post it”, and what is about a person never is.",
    ),
    Small.NOTHING_YET: (
        "Ask a question first",
        "Then I can show its answer shorter, as a table or a chart, or say what it rests on.",
    ),
}


def in_passing(text: str, on: date) -> Answer | None:
    """The reply to thanks or a greeting, where a text is nothing else."""
    small = small_in(text)
    return small_talk(small, on) if small else None


def small_talk(small: Small, on: date) -> Answer:
    """A short kind reply, with a way on."""
    headline, line = _LINES[small]
    answer = _said(on, headline, line, _EXAMPLES)
    if small is Small.NO_FIGURE:
        return replace(answer, kind=Kind.SOURCE, question=Question(Kind.SOURCE))
    return answer


def which_fact(facts: Sequence[Fact], said: Reported, on: date, name: NameOf) -> Answer:
    """Which figure is meant, as buttons: of those behind the last answer what was named, or all."""
    public = [fact for fact in facts if fact.grade is not Grade.OWN]
    named = meant(public, said.about, said.words) or [
        x for x in public if x.grade is not Grade.CONVENTION
    ]
    if not named:
        return _said(
            on,
            "Which figure is wrong?",
            f"Type its id, as in “report F-…: {said.words or 'what is right'}”, or say whose it is."
            " Ids are under Sources.",
        )
    shown, left = named[:_MOST_NAMED], len(named[_MOST_NAMED:])
    return plain_answer(
        Kind.CHOOSE,
        on,
        headline=sentence("Which figure is wrong?"),
        verdict=(
            *(_which(fact, name) for fact in shown),
            *_told_with(said.words, left),
        ),
        choices=tuple(Choice(_label(x, name), report_text(x.id, said.words)) for x in shown),
    )


def _which(fact: Fact, name: NameOf) -> Sentence:
    """What a figure that may be meant states, which its id alone does not say."""
    said = _statement(fact, name).rstrip(".")
    return sentence("{what}.", what=f.cited(f"{fact.id}: {said} ({f.day_text(fact.as_of)})", fact))


def _told_with(words: str, left: int) -> tuple[Sentence, ...]:
    """How many figures more may be meant, and what goes to the admins with the report."""
    more = sentence("{count} more may be meant: of another, type its id.", count=f.said(str(left)))
    goes = sentence("Your admins get with it: “{words}”.", words=f.said(words))
    return (*((more,) if left else ()), *((goes,) if words else ()))


def was_reported(fact: Fact, on: date, name: NameOf) -> Answer:
    """That the report is with the workspace's admins, and what happens next."""
    headline = sentence("Thank you: {id} is reported", id=f.id_of(fact))
    return plain_answer(
        Kind.HELP,
        on,
        question=Question(Kind.HELP, topic=TALK),
        headline=headline,
        verdict=(
            sentence(
                "{what} stands as it is until an admin of your workspace has decided, in App Home."
                " If it is corrected, I tell everybody here who was shown it.",
                what=f.cited(f"“{_statement(fact, name)}”", fact),
            ),
        ),
    )


def unknown_fact(name: str, on: date) -> Answer:
    """That there is no such fact to report."""
    return plain_answer(
        Kind.ERROR,
        on,
        headline=sentence("I know no fact {id}", id=f.said(name)),
        verdict=(sentence("Each fact has its id under the answer's sources, as “F-…” or “C-…”."),),
        next=(Choice("Where are the figures from?", "source"),),
    )


def _said(on: date, headline: str, line: str, ways: tuple[Choice, ...] = ()) -> Answer:
    return plain_answer(
        Kind.HELP,
        on,
        question=Question(Kind.HELP, topic=TALK),
        headline=sentence("{text}", text=f.said(headline)),
        verdict=(sentence("{text}", text=f.said(line)),),
        next=ways,
    )


def _label(fact: Fact, name: NameOf) -> str:
    text = f"{fact.id}: {_statement(fact, name)}"
    return text if len(text) <= _LABEL else f"{text[: _LABEL - 1].rstrip()}…"


def _statement(fact: Fact, name: NameOf) -> str:
    about = subject_name(fact.subject, name)
    return fact.statement or f"{about}: {metric_text(fact)}, {stated_text(fact)}"
