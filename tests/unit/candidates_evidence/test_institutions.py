"""What institutions are called in short."""

from __future__ import annotations

import pytest

from bot.candidates.institutions import is_called


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
        ("UC", "University of Chicago"),
        ("", "Meta"),
        ("Meta", ""),
    ],
)
def test_another_institution_is_not(told: str, name: str) -> None:
    assert not is_called(told, name)
