"""`help privacy`: what is kept of people, for how long, and the text to tell them with."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.answering.people.rights_told import HEADLINES, REQUESTS, told_first
from bot.answers import Advice, Answer
from bot.candidates.scholars.settling import asked_for
from bot.prose import Name, Sentence, sentence
from bot.questions.about_people.keeping_asked import LASTING, TYPING
from bot.questions.types import Choice, Kind, Question
from storage.records import Retention


def notice(question: Question, context: Context) -> Answer:
    """What Assay does with people's data, and a notice for them (GDPR Article 14)."""
    keep, topic = context.retention, question.topic or ""
    return context.answer(
        Kind.HELP,
        question,
        headline=_headline(topic, keep),
        verdict=_how_long(keep) if topic == LASTING else _told(topic, keep),
        advice=Advice(say=_text(keep)),
        caveats=(
            sentence("What stands in brackets is yours to fill in. This is no legal advice."),
            *(() if topic == "privacy" else (REQUESTS,)),
        ),
        next=(Choice("What you can ask", "help"),),
    )


def logged_of(answer: Answer, person: str) -> Answer:
    """The same where it is asked who looked somebody up, or for a copy: who is shown that."""
    who = asked_for(person)
    name = f.said("this person" if who.by_id else who.name)
    typed = f.said(f"assay candidates export {'NAME' if who.by_id else who.name}")
    first = (
        sentence(
            "I can't show or send that here. Your operator types “{typed}”: it prints all that is"
            " held of {name}, with every look-up: who, when and why.",
            typed=typed,
            name=name,
        ),
        _IN_HOME,
    )
    return replace(
        answer,
        question=replace(answer.question, person=person),  # so that it is shown to nobody else
        headline=_BY_OPERATOR,
        verdict=(*first, *answer.verdict),
    )


_BY_OPERATOR: Final = sentence("Your operator shows who looked a person up, and a copy of it all")
"""Names nobody: it may stand in the preview of a message."""
_IN_HOME: Final = sentence(
    "Your admins see all look-ups in App Home, under “Who looked up whom”, with a code in place of"
    " each name; a member sees none of others."
)


def _told(topic: str, keep: Retention) -> tuple[Sentence, ...]:
    """What was asked for, then all that is kept of people; of messages, for how long first."""
    talks = sentence(
        "A conversation is forgotten {talks} after its last message; “{days}” is set by your"
        " operator.",
        talks=days_told(keep.talks),
        days=f.said("ASSAY_CONVERSATION_DAYS"),
    )
    return (*((talks,) if topic == TYPING else ()), *told_first(topic), *_kept(keep))


def _kept(keep: Retention) -> tuple[Sentence, ...]:
    """Of whom what is kept, and for how long."""
    return (
        sentence(
            "Only people whom you put into your pool are kept, with where they come from and by"
            " what right. What is read about anybody else is gone within a day."
        ),
        sentence(
            "They go by themselves {unused} after they were last looked at, {longest} after their"
            " import at the latest, and {untold} after it where nobody told them.",
            unused=days_told(keep.unused),
            longest=days_told(keep.longest),
            untold=days_told(keep.untold),
        ),
        sentence(
            "Every look-up is on record for {lookups} with who, when and why: your admins see that"
            " in App Home, and the person gets it with an export. Published works are read from"
            " OpenAlex and arXiv. Nobody is scored or ranked; traits, contact data and guesses"
            " about people are neither kept nor answered.",
            lookups=days_told(keep.lookups),
        ),
    )


def _all(keep: Retention) -> Sentence:
    return sentence(
        "What is kept of people, an entry for {longest} at most; your admins see who looked up"
        " whom",
        longest=days_told(keep.longest),
    )


def _headline(topic: str, keep: Retention) -> Sentence:
    """What is told of it in one line; the days are the operator's own."""
    if topic == LASTING:
        return sentence(
            "An entry stays {unused} after its last look-up, {longest} after its import at most",
            unused=days_told(keep.unused),
            longest=days_told(keep.longest),
        )
    return _log_kept(keep) if topic == "log" else HEADLINES.get(topic) or _all(keep)


def _how_long(keep: Retention) -> tuple[Sentence, ...]:
    """For how long each thing is kept, and nothing else of it."""
    return (
        sentence(
            "It goes by itself then, and {untold} after its import where nobody told the person.",
            untold=days_told(keep.untold),
        ),
        sentence(
            "A look-up stays in the log for {lookups}, a conversation with me {talks} after its"
            " last message; your operator sets “{set}” and “{talk}”. What is read about anybody"
            " who is not in your pool is gone within a day. “Forget” and the name erases a person"
            " at once.",
            lookups=days_told(keep.lookups),
            talks=days_told(keep.talks),
            set=f.said("ASSAY_CANDIDATE_DAYS"),
            talk=f.said("ASSAY_CONVERSATION_DAYS"),
        ),
    )


def _log_kept(keep: Retention) -> Sentence:
    """For how long it is told who looked whom up."""
    return sentence("A look-up stays in the log for {days}", days=days_told(keep.lookups))


def _text(keep: Retention) -> tuple[Sentence, ...]:
    """The notice: sources, purposes, basis, duration, rights and contact."""
    return (
        sentence(
            "To each of them, within a month of the import: “We have added you to our list of"
            " researchers whom we may contact about a position.”"
        ),
        sentence(
            "“We hold your name, institution, fields, a link to your public page, and published"
            " works that name you, taken from [source].”"
        ),
        sentence(
            "“We hold them on the basis of [our legitimate interest in recruiting], for {unused}"
            " after we last looked at them and {longest} at most. Nobody is scored or ranked.”",
            unused=days_told(keep.unused),
            longest=days_told(keep.longest),
        ),
        sentence(
            "“You can see what we hold, correct it, object, or have it erased: write to [contact]."
            " You may also complain to your data protection authority.”"
        ),
    )


def days_told(count: int) -> Name:
    """`90 days`, as the operator set them."""
    return f.said(f"{count} days")
