"""The pages of the project, and the examples in them."""

from __future__ import annotations

import re
import shlex
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def page(name: str) -> str:
    """The text of a page, by its path in the project."""
    return (ROOT / name).read_text(encoding="utf-8")


def files(*patterns: str) -> list[str]:
    """The paths of the project's own files, also of those not yet committed."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", *patterns]
    done = subprocess.run(listed, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603
    return sorted(name for name in done.stdout.split("\0") if name and (ROOT / name).is_file())


def first_cells(text: str) -> list[str]:
    """What stands in backticks at the start of each row of the tables in a text."""
    return re.findall(r"^\| `([^`]+)` \|", text, re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Example:
    """A command in a ```console block, with the output that stands under it."""

    page: str
    command: str
    output: str

    @property
    def words(self) -> list[str]:
        """The words of the command as a shell reads them, without `uv run assay`."""
        words = shlex.split(self.command, comments=True)
        return words[words.index("assay") + 1 :] if "assay" in words else []

    @property
    def can_run(self) -> bool:
        """Whether it asks or looks something up: no conversation, no server, no redirection."""
        alone = self.words[:1] in (["ask"], ["facts"]) and len(self.words) > 1
        return alone and not {"<", ">", "|"} & set(self.words)


def examples(name: str) -> Iterator[Example]:
    """Every command in the console blocks of a page."""
    for block in _BLOCK.findall(page(name)):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            yield Example(name, command, output)


def prints(shown: str, printed: str) -> bool:
    """Whether an output is what a page shows, where a line `...` stands for any lines."""
    parts = re.split(r"^\.\.\.\n", shown, flags=re.MULTILINE)
    pattern = "(?:.*\n)*".join(re.escape(part) for part in parts)
    return re.fullmatch(pattern, printed) is not None
