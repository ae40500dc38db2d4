"""Nobody found, several who may be meant, and who a brief is about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.people.candidate import brief
from bot.candidates.finding import Nobody, Option, Several, Silent, Withheld
from bot.questions.types import Kind
from tests.unit.candidates_evidence import people as p
from tests.unit.told import text


def test_nobody_found_says_what_was_searched_and_that_silence_says_nothing() -> None:
    found = Nobody(("your pool", "the works index (OpenAlex)"), p.DAY)
    said = text(p.ask(found, p.question("Teodric Vannholm")))
    assert "No public evidence found" in said
    assert "Searched your pool and the works index (OpenAlex)" in said
    assert "24 Nov 2026" in said
    assert "That says nothing about experience" in said
    assert "“What is the largest run you planned, and on what hardware?”" in said


def test_a_known_employer_is_a_lab_as_a_whole() -> None:
    said = text(p.ask(Nobody(("your pool",), p.DAY, "OpenAI (United States)")))
    assert "OpenAI used about 1.74 million (1.25–2.19 million) H100e on 31 Dec 2025" in said
    assert "what one person could use is not public" in said


def test_what_is_withheld_reads_the_same_for_everybody() -> None:
    one = p.ask(Withheld(), p.question("Ilva Marrowdene"))
    other = p.ask(Withheld(), p.question("openalex:A5000000001"))
    assert text(one) == text(other) == "Nothing to show"
    assert one.kind is Kind.CANDIDATE
    assert not one.figures
    assert not one.choices
    assert not one.next


def test_an_index_that_cannot_be_asked_is_no_finding() -> None:
    said = text(p.ask(Silent("Assay is offline")))
    assert "I can't look this person up just now Assay is offline." in said
    assert "no finding either way" in said


OPTIONS = (
    Option("openalex:A1", "J. Oskarell", "Harrowgate Institute", 2024, (2019, 2024), ("Speech",)),
    Option("openalex:A2", "Jun Oskarell", "Quillmere Labs", 2025, (2023, 2025), ("Sparsity",)),
    Option(
        "openalex:A3",
        "Jana Oskarell-Bly",
        "Westmere University",
        2021,
        (2012, 2021),
        ("Robotics",),
        ("Arms that fold towels",),
        is_doubtful=True,
    ),
)


def test_an_ambiguous_name_is_a_choice_with_what_tells_them_apart() -> None:
    answer = p.ask(Several(OPTIONS, 0, p.DAY), p.question("J. Oskarell"))
    assert answer.kind is Kind.CHOOSE
    assert not answer.figures
    assert [choice.text for choice in answer.choices] == [
        f"what compute is openalex:A1 used to, purpose: {p.PURPOSE}",
        f"what compute is openalex:A2 used to, purpose: {p.PURPOSE}",
        f"what compute is openalex:A3 used to, purpose: {p.PURPOSE}",
        "none of these",
    ]
    assert answer.table is not None
    last = [cell.text for cell in answer.table.rows[2]]
    assert last[1] == "Westmere University (2021)"
    assert last[2] == (
        "2012–2021; works on Robotics; a recent work: Arms that fold towels;"
        " may combine several people"
    )


def test_others_of_the_name_are_summed_up() -> None:
    answer = p.ask(Several(OPTIONS, 3, p.DAY), p.question("J. Oskarell"))
    assert "There are others of this name" in text(answer)


def test_what_was_said_already_is_not_asked_for() -> None:
    placed = p.question("J. Oskarell, Quillmere Labs")
    said = text(p.ask(Several(OPTIONS, 3, p.DAY), placed))
    assert "There are others of this name" in said
    assert "add an institution" not in said
    assert "Institution”" not in text(p.ask(Nobody(("your pool",), p.DAY), placed))


@pytest.mark.parametrize("count", [1, 2, 3])
def test_the_list_of_who_may_be_meant_is_announced_without_a_colon(count: int) -> None:
    said = text(p.ask(Several(OPTIONS[:count], 0, p.DAY), p.question("J. Oskarell")))
    assert "institutions: " not in said
    assert ("in the order of their institutions" in said) == (count > 1)


def test_the_example_of_another_spelling_is_a_name() -> None:
    nobody = Nobody(("your pool",), p.DAY)
    assert "“Ilva Marrowdene, Institution”" in text(p.ask(nobody, p.question("Marrowdene, Ilva")))
    for one in ("pool:1", "openalex:A5000000001", "0000-0002-1825-0097"):
        assert "Institution”" not in text(p.ask(nobody, p.question(one)))


@pytest.mark.parametrize("asked", [f"openalex:{p.ILVA}", "0000-0002-1825-0097", "pool:0/A512"])
def test_whoever_was_asked_for_by_an_id_is_named_in_the_answer(asked: str) -> None:
    echoed = replace(p.context(), understood=f"Published work of {asked}; purpose: first call.")
    answer = brief(p.question(asked), echoed, p.DOSSIER, p.index())
    assert answer.understood == echoed.understood.replace(asked, f"Ilva Marrowdene ({asked})")
    assert "Ilva" not in answer.headline.text


def test_one_who_fits_by_name_alone_is_asked_about() -> None:
    answer = p.ask(Several(OPTIONS[:1], 0, p.DAY), p.question("J. Oskarell"))
    assert answer.headline.text == "Is this the person?"
