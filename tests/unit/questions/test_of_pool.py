"""The pool is narrowed by amounts on their right side, and by the institutions of its own list."""

from __future__ import annotations

from datetime import date

import pytest

from bot.candidates.refusals import refusal_for
from bot.ledger import Directory
from bot.questions.about_people.of_pool import Bounds, bounds_in, institutions_in
from bot.questions.read import Reader
from bot.questions.types import Kind, Question, Understood
from bot.questions.writing.canonical import to_text
from bot.questions.writing.echo import understood
from tests.unit.questions.reading import question_or_none

LESS, MORE, BOTH = Bounds(None, 1e22), Bounds(1e22), Bounds(1e22, 1e24)


@pytest.fixture(scope="module")
def refusing(directory: Directory) -> Reader:
    return Reader.of(directory, refusal_for)


@pytest.mark.parametrize(
    ("said", "bounds"),
    [
        ("below 1e22", LESS), ("under 1e22 FLOP", LESS), ("less than 1e22", LESS),
        ("up to 1e22", LESS), ("at most 1e22", LESS), ("no more than 1e22", LESS),
        ("1e22 or less", LESS), ("not above 1e22", LESS), ("<1e22", LESS), ("≤ 1e22", LESS),
        ("a maximum of 1e22", LESS), ("not trained above 1e22", LESS),
        ("hasn't trained anything above 1e22", LESS),
        ("above 1e22", MORE), ("over 1e22", MORE), ("at least 1e22", MORE), ("1e22", MORE),
        ("more than 1e22", MORE), ("no less than 1e22", MORE), ("not below 1e22", MORE),
        ("beyond 1e22", MORE), ("something like 1e22", MORE), ("1e22 or more", MORE),
        ("between 1e22 and 1e24", BOTH), ("from 1e22 to 1e24", BOTH), ("1e22-1e24", BOTH),
        ("above 1e22 but below 1e24", BOTH), ("below 1e24 and above 1e22", BOTH),
        ("between 1e24 and 1e22", BOTH), ("1e9 parameters", Bounds()),
    ],
)  # fmt: skip
def test_an_amount_bounds_on_the_side_that_is_said(said: str, bounds: Bounds) -> None:
    assert bounds_in(f"who in our pool has trained {said}") == bounds


AT = {
    "who in our pool is at Meta": "Meta",
    "who in our pool works at Anthropic": "Anthropic",
    "which of our candidates are from Google": "Google",
    "who in our pool works for OpenAI": "OpenAI",
    "our candidates at DeepMind": "DeepMind",
    "anyone at Westmere University in our pool": "Westmere University",
    "who in our pool is employed by OpenAI": "OpenAI",
    "who in our pool is currently at xAI?": "xAI",
    "list our candidates at Meta": "Meta",
    "who in our pool is at meta": "meta",
    "which candidates in our pool work at Quillmere Labs": "Quillmere Labs",
    'who in our pool is at "the Lab of Nobody"': "the Lab of Nobody",
    "who do we have at ETH Zurich": "ETH Zurich",
    "who do we have from Oxford": "Oxford",
    "whom do we have at the University of Oxford": "University of Oxford",
    "do we have anyone at ETH Zurich": "ETH Zurich",
    "have we got anybody at Stanford": "Stanford",
    "who do we have at OpenAI": "OpenAI",
    "do we know anyone at Meta": "Meta",
    "everyone in the pool at lorvane ai please": "lorvane ai",
}
ANYWHERE = (
    "who in our pool works at scale", "who in our pool works remotely",
    "who in our pool has papers from OpenAI", "who in our pool has at least 1e24 FLOP",
    "who in our pool has published at ICML", "who in our pool used to work at OpenAI",
    "who in our pool works at home", "how big is our pool",
    "how many candidates do we have",
)  # fmt: skip


@pytest.mark.parametrize("text", AT)
def test_an_institution_narrows_the_pool_and_is_said(
    refusing: Reader, directory: Directory, today: date, text: str
) -> None:
    question = question_or_none(text, refusing, today)
    assert question is not None
    assert (question.kind, question.place) == (Kind.POOL, AT[text])
    told = understood(question, directory, today)
    assert f"at {AT[text]}, by our own list".lower() in told.lower()
    assert question_or_none(to_text(question, directory), refusing, today) == question


@pytest.mark.parametrize("text", ANYWHERE)
def test_what_names_no_present_institution_narrows_nothing(
    refusing: Reader, today: date, text: str
) -> None:
    question = question_or_none(text, refusing, today)
    assert question is not None
    assert (question.kind, question.place) == (Kind.POOL, None)


def test_where_somebody_was_before_is_left_out_and_said(refusing: Reader, today: date) -> None:
    reading = refusing.read("who in our pool used to work at OpenAI", today)
    assert isinstance(reading, Understood)
    assert reading.assumed == ("“OpenAI” left out, where somebody was before",)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("who in our pool at Meta is about to leave", "predictions about people"),
        ("who in our pool is young and at Meta", "protected traits"),
        ("who in our pool is from China", "protected traits"),
        ("show me everyone we have from India", "protected traits"),
        ("who in our pool is best at Meta", "ranking people"),
        ("who in our pool has published most", "ranking people"),
        ("who in our pool has the most papers", "ranking people"),
        ("who of our candidates has published more than the others", "ranking people"),
        ("which candidate has most publications", "ranking people"),
        ("sort our pool by number of papers", "ranking people"),
        ("who has the fewest publications in our pool", "ranking people"),
        ("which of our candidates has written most", "ranking people"),
        ("most published person in our pool", "ranking people"),
        ("most prolific candidate in our pool", "ranking people"),
        ("who in our pool published most on RL", "ranking people"),
        ("who in our pool trained the most", "ranking people"),
    ],
)
def test_an_institution_or_published_work_hides_nothing_that_is_refused(
    refusing: Reader, today: date, text: str, topic: str
) -> None:
    assert question_or_none(text, refusing, today) == Question(Kind.REFUSAL, topic=topic)


@pytest.mark.parametrize(
    "text",
    [
        "who has the most compute", "who has the most compute per researcher",
        "who has published the most models", "which lab has published most models",
        "who has more compute than the others", "who has more than everyone",
        "do our researchers have more than theirs", "who in our pool has more than 3 papers",
        "who in our pool published most recently", "who in our pool has trained at most 1e22",
    ],
)  # fmt: skip
def test_most_of_labs_and_no_most_at_all_is_no_ranking(
    refusing: Reader, today: date, text: str
) -> None:
    question = question_or_none(text, refusing, today)
    assert question is not None
    assert question.kind is not Kind.REFUSAL


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Which candidates were co-authors on a model with open weights?", "open weights"),
        ("Which candidates have worked on a model with open weights?", "open weights"),
        ("candidates who are co-authors on something above 1e24", None),
        ("Which candidates have co-authored with DeepMind", "co-authored with DeepMind"),
        ("Which of our candidates have co-authored a work with DeepMind?", "with DeepMind"),
        ("which candidates trained above 1e24", None),
    ],
)
def test_candidates_are_those_of_the_pool_whatever_they_signed(
    refusing: Reader, text: str, left: str | None, today: date
) -> None:
    reading = refusing.read(text, today)
    assert isinstance(reading, Understood)
    assert (reading.question.kind, reading.question.work) == (Kind.POOL, None)
    assert [bool(left and left in note) for note in reading.assumed] == ([True] if left else [])


@pytest.mark.parametrize(
    "text", ["who are Grace Hopper's co-authors", "candidates for the research role at Meta"]
)
def test_other_authors_and_roles_are_not_read_as_the_pool(
    refusing: Reader, text: str, today: date
) -> None:
    question = question_or_none(text, refusing, today)
    assert question is None or question.kind is not Kind.POOL


def test_what_is_on_file_of_somebody_is_asked_of_the_pool(reader: Reader, today: date) -> None:
    question = question_or_none("have we got something about Priyanka on file?", reader, today)
    assert question == Question(Kind.POOL, person="Priyanka")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("show me everyone we have from lorvane", "lorvane"),
        ("show me the people we have at ostrel labs", "ostrel labs"),
        ("everyone we have from abroad", None),
        ("show me everyone we have from the conference list", None),
        ("show me the candidates we have from iran", None),
        ("show me everyone we have from berlin", None),
    ],
)
def test_whom_we_have_from_an_institution(
    directory: Directory, text: str, place: str | None
) -> None:
    assert institutions_in(text, (), directory)[:1] == ((place,) if place else ())


@pytest.mark.parametrize(
    ("said", "places"),
    [
        ("at Meta or Mistral", ("Meta", "Mistral")),
        ("at meta, google or openai", ("meta", "google", "openai")),
        ("at Meta and OpenAI", ("Meta", "OpenAI")),
        ("at Oxford or Quillmere Labs", ("Oxford", "Quillmere Labs")),
        ("at meta or google and works on RL since 2022", ("meta", "google")),
        ("at Meta, please", ("Meta",)),
        ("at meta or has trained above 1e24", ("meta",)),
        ("at meta and works on evaluation", ("meta",)),
        ("at meta, right", ("meta",)),
    ],
)
def test_people_may_be_at_one_of_several(
    reader: Reader, directory: Directory, said: str, places: tuple[str, ...], today: date
) -> None:
    question = question_or_none(f"who in our pool is {said}", reader, today)
    assert question
    assert (question.place, *question.or_places) == places
    assert question_or_none(to_text(question, directory), reader, today) == question
