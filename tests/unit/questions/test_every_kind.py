"""Every kind of question has a text and an echo, whatever of it is set."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.commands import COMMANDS
from bot.ledger import Directory
from bot.questions.rules.build import HELP_NAMES
from bot.questions.types import Assumptions, Kind, Question, Scope
from bot.questions.writing.canonical import to_text
from bot.questions.writing.echo import understood
from storage.records import Amount, ChipCount, Offer
from storage.seed.load import bundled

DIRECTORY = Directory(bundled()[0])
TODAY = date(2026, 11, 24)

offers = st.none() | st.builds(
    Offer,
    chips=st.lists(
        st.builds(ChipCount, st.just("chip/h100"), st.just(Amount(64.0))), min_size=1, max_size=2
    ).map(tuple),
    researchers=st.none() | st.just(Amount(12.0)),
)
words = st.none() | st.text(max_size=20)
questions = st.builds(
    Question,
    kind=st.sampled_from(Kind),
    offer=offers,
    uses_saved=st.booleans(),
    labs=st.lists(st.sampled_from(["openai", "meta", "nobody"]), max_size=3).map(tuple),
    chips=st.lists(st.just("chip/h100"), max_size=1).map(tuple),
    scope=st.none() | st.sampled_from(Scope),
    days=st.none() | st.just(30.0),
    people=st.none() | st.just(15.0),
    topic=words,
    place=words,
    since=st.none() | st.just(TODAY),
    person=words,
    purpose=words,
    flop=st.none() | st.floats(1e15, 1e28),
    assume=st.just(Assumptions()),
)


@settings(max_examples=300)
@given(questions)
def test_no_question_is_without_words(question: Question) -> None:
    said_nothing = question.kind is Kind.OFFER and not (question.offer or question.uses_saved)
    assert to_text(question, DIRECTORY).strip() or said_nothing
    assert understood(question, DIRECTORY, TODAY).endswith(".")


def test_help_knows_what_can_be_asked_by_its_name() -> None:
    kinds = {command.name for command in COMMANDS} - {"help", "save"}
    assert kinds <= set(HELP_NAMES.values())
