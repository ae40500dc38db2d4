"""What facts are about, in words: by its name, or in general where that is nobody in particular."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

NameOf = Callable[[str], str]
"""The name to print of a slug."""
IN_GENERAL: Final = {
    "any": "In general",
    "any-company": "Any company",
    "any-division": "Any division of a larger firm",
}
"""Subjects that no entity stands for."""


def subject_name(slug: str, name: NameOf) -> str:
    """`OpenAI`, or `Any company`: never a slug of ours."""
    return IN_GENERAL.get(slug) or name(slug)
