"""What CONTRIBUTING.md promises of the code, where no linter says so."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.docs.pages import files, page

LONGEST_FUNCTION = 40
LONGEST_FILE = 300
CODE = files("*.py")
TEXTS = [
    name
    for name in files()
    if re.search(r"(\.(py|md|toml|yml|csv|jsonl|example)|/run|Makefile)$", name)
]
# Each word is written in two parts, so that this file does not hold it itself.
MACHINE_PATHS = re.compile("/wo" + "rk/|/ro" + "ot/|/t" + "mp/")
UNFINISHED = re.compile("TO" + "DO|FIX" + "ME|XX" + "X|Co-" + "authored-by")


def test_every_file_is_short() -> None:
    lines = {name: len(page(name).splitlines()) for name in CODE}
    assert {name: count for name, count in lines.items() if count > LONGEST_FILE} == {}


def test_every_function_is_short() -> None:
    found = [(name, f) for name in CODE for f in functions(name)]
    assert {(name, f.name): length(f) for name, f in found if length(f) > LONGEST_FUNCTION} == {}


def test_no_file_names_a_path_of_one_machine() -> None:
    assert {name for name in TEXTS if MACHINE_PATHS.search(page(name))} == set()


def test_nothing_is_left_unfinished_or_signed() -> None:
    assert {name for name in TEXTS if UNFINISHED.search(page(name))} == set()


def functions(name: str) -> Iterator[ast.FunctionDef]:
    """Every function and method of a file."""
    for node in ast.walk(ast.parse(page(name))):
        if isinstance(node, ast.FunctionDef):
            yield node


def length(function: ast.FunctionDef) -> int:
    """In lines, from `def` to the end."""
    return (function.end_lineno or function.lineno) - function.lineno + 1
