"""What institutions are called in short."""

from __future__ import annotations

import pytest

from bot.candidates.institutions import is_called, may_be


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("AI2", "Allen Institute for AI"),
        ("allen ai", "Allen Institute for Artificial Intelligence"),
        ("MIT", "Massachusetts Institute of Technology"),
        ("CMU", "Carnegie Mellon University"),
        ("EPFL", "École Polytechnique Fédérale de Lausanne"),
        ("UCSD", "University of California, San Diego"),
        ("hf", "Hugging Face"),
        ("DeepMind", "Google DeepMind"),
        ("FAIR", "Meta"),
        ("Quillmere", "Quillmere Labs"),
        ("UC Berkeley", "University of California, Berkeley"),
        ("BAIR", "University of California, Berkeley"),
        ("Google Brain", "Google (United States)"),
        ("UIUC", "University of Illinois Urbana-Champaign"),
        ("eastmarch uni", "University of Eastmarch"),
        ("Univ of Eastmarch", "University of Eastmarch"),
    ],
)
def test_an_institution_is_known_by_its_short_name(told: str, name: str) -> None:
    assert is_called(told, name)


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("MIT", "Mitsubishi Research"),
        ("AI2", "Amazon"),
        ("Tallvik University", "Tallvik Hospital"),
        ("tallvik uni", "Tallvik Hospital"),
        ("uni", "University of Eastmarch"),
        ("UC", "University of Chicago"),
        ("", "Meta"),
        ("Meta", ""),
        ("MIT", "Manipal Institute of Technology"),
        ("University of Oxford", "Oxford Brookes University"),
        ("Allen Institute for AI", "Allen Institute for Brain Science"),
        ("BAIR", "Lawrence Berkeley National Laboratory"),
        ("UC Berkeley", "Lawrence Berkeley National Laboratory"),
    ],
)
def test_another_institution_is_not(told: str, name: str) -> None:
    assert not is_called(told, name)


@pytest.mark.parametrize(
    ("told", "name"),
    [("Massachusetts Institute of Technology", "MIT"), ("", "MIT"), ("Deep", "DeepMind")],
)
def test_a_list_may_have_the_short_name(told: str, name: str) -> None:
    assert may_be(told, name)


def test_a_list_with_another_name_is_of_another() -> None:
    assert not may_be("Manipal Institute of Technology", "MIT")
