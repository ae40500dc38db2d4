"""Another language than English gets a kind sentence in that language; what is understood stays."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Kind, Understood, Unreadable
from bot.questions.unclear.languages import another_language
from tests.unit.questions.corpus import lines
from tests.unit.questions.reading import read

CORPORA = (
    "phrasings.jsonl",
    "outside.jsonl",
    "outside2.jsonl",
    "outside3.jsonl",
    "heldout.jsonl",
    "people.jsonl",
)


@pytest.mark.parametrize(
    ("text", "please"),
    [
        ("Was hat Gesine Falterbach bisher veröffentlicht? Es geht um ein Erstgespräch.", "bitte"),
        ("Was soll ich Jolanthe Übersee-Karim im Gespräch fragen?", "bitte"),
        ("wie groß ist das denn?", "bitte"),
        ("qu'a publié solène abergast ? entretien de présélection jeudi", "s'il vous plaît"),
        ("est-ce que ses travaux demandent beaucoup de calcul ?", "s'il vous plaît"),
        ("¿Qué ha publicado Nazaret Olivenza-Duarte? Tengo una llamada con ella", "por favor"),
        ("¿quién está contratando en Zúrich?", "por favor"),
        ("Cosa ha pubblicato Fiammetta Rovensky? Mi serve per un colloquio", "per favore"),
        ("O que publicou Thiago Valemborg? É para uma primeira conversa", "por favor"),
    ],
)
def test_another_language_is_asked_for_english_in_its_own(
    text: str, please: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert reading.problem.startswith("I read English only: ")
    assert please in reading.problem


@pytest.mark.parametrize("corpus", CORPORA)
def test_english_is_never_taken_for_another_language(
    corpus: str, directory: Directory, today: date
) -> None:
    texts = [str(entry["text"]) for entry in lines(corpus) if entry["kind"] != "error"]
    told = [read(text, directory, today) for text in texts if another_language(text)]
    assert [one for one in told if isinstance(one, Unreadable)] == []


@pytest.mark.parametrize("text", ["purple elephants", "no, do that", "as me no do", "hm", "so-so"])
def test_english_that_says_nothing_is_no_other_language(text: str) -> None:
    assert another_language(text) is None


def test_what_is_understood_all_the_same_is_answered(reader: Reader, today: date) -> None:
    for text in (
        "2048 H100 mit 40 Forschern vs openai",
        "¿cómo estamos frente a Anthropic?",
        "wie stehen wir gegenüber OpenAI",
    ):
        reading = reader.read(text, today)
        assert isinstance(reading, Understood), text
        assert reading.question.kind is Kind.OFFER, text


@pytest.mark.parametrize(
    "text",
    [
        "2048 H100, davon 60% für Forschung, 40 Forscher, gegen OpenAI",
        "Wir haben 400 H100 ab Juni 2027, 16 Forscher, gegen OpenAI",
        "nous avons 512 H200 et 20 chercheurs, livraison en juin 2027, contre Mistral",
        "zwei Racks GB200 NVL72, 12 Forscher, gegen OpenAI",
        "1024 H100, die Hälfte für Forschung, 30 Forscher, gegen OpenAI",
        "1024 H100, la moitié pour la recherche, 30 chercheurs, contre OpenAI",
        "ein Dutzend Forscher mit 512 H100 gegen OpenAI",
        "512 H100 ab Mai, 20 Forscher, gegen OpenAI",
        "512 H100 desde mayo, 20 investigadores, contra OpenAI",
    ],
)
def test_what_is_read_only_in_part_is_asked_for_in_english(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert reading.problem.startswith("I read English only: ")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Was kann man mit 1024 H100 in 45 Tagen trainieren?", 45),
        ("que peut-on entraîner avec 128 H200 en 10 jours", 10),
        ("que podemos entrenar con 64 B200 en 2 semanas", 14),
    ],
)
def test_spans_of_time_are_read_in_other_languages(
    text: str, days: float, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.days == days


def test_a_name_in_quotation_marks_is_of_no_language(reader: Reader, today: date) -> None:
    for name in ("Dix", "Neuf Sept"):
        reading = reader.read(f'look up "{name}"', today)
        assert isinstance(reading, Understood)
        assert reading.question.person == name


def test_a_name_that_is_a_month_elsewhere_stays_a_name(reader: Reader, today: date) -> None:
    reading = reader.read("512 H100, 20 researchers vs MAI", today)
    assert isinstance(reading, Understood)
    assert reading.question.labs == ("microsoft",)
