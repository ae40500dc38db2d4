"""Recorded files in a folder: versions of hubs, price lists, and boards by date.

A file that nobody knows is named, never a reason to stop.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterable, Iterator
from datetime import date
from fnmatch import fnmatch
from io import BytesIO
from pathlib import Path
from typing import Final, NamedTuple

from bot.feeds.errors import Empty, Malformed, Missing, TooLarge
from bot.feeds.ports import Keeper
from bot.feeds.protocol import Bad
from bot.feeds.registry import Part, Source
from bot.market.boards import SYSTEMS
from bot.regex import regex

LARGEST: Final = 64 * 1024 * 1024
"""Bytes after decompression, as from the network."""
_GZIP: Final = 16
"""Tells zlib to expect the header of gzip, and nothing else."""
_BOARD: Final = regex(r"(?P<system>[a-z]+)-(?P<token>.+)-(?P<day>\d{4}-\d{2}-\d{2})\.json(?:\.gz)?")
_DATED: Final = regex(r"\d{4}-\d{2}-\d{2}")


class Edition(NamedTuple):
    """The files of one version of a source, by part; several copies of a part get numbers."""

    files: dict[str, Path]
    content: date | None
    """The day in the names, where there is one."""

    def read(self) -> dict[str, bytes]:
        """The bytes of every file. Raises Malformed and TooLarge."""
        return {name: content(path) for name, path in self.files.items()}


class BoardFile(NamedTuple):
    """A recorded board: which one, and the day on which it was seen."""

    path: Path
    system: str
    token: str
    day: date

    @property
    def key(self) -> str:
        """How observations call the board."""
        return f"{self.system}:{self.token}"

    @property
    def name(self) -> str:
        """How reports call it."""
        return self.path.name

    def bodies(self) -> list[bytes]:
        """The pages of the board. Raises Malformed and TooLarge."""
        return [content(self.path)]


class KeptBoard(NamedTuple):
    """What a board answered on a day, as it was kept."""

    key: str
    day: date
    kept: Keeper

    @property
    def system(self) -> str:
        """The system of the board."""
        return self.key.partition(":")[0]

    @property
    def token(self) -> str:
        """Its name there."""
        return self.key.partition(":")[2]

    @property
    def name(self) -> str:
        """How reports call it."""
        return f"{self.key}, {self.day}"

    def bodies(self) -> list[bytes]:
        """The pages of the board. Raises Missing where it was swept away meanwhile."""
        reply = self.kept.reply(self.key, self.day)
        if reply is None:
            raise Missing("no longer kept")
        return list(reply.parts.values())


BoardCopy = BoardFile | KeptBoard


class BoardFiles(NamedTuple):
    """The boards of a folder in order of date, and the files beside them that are none."""

    boards: tuple[BoardFile, ...]
    strange: tuple[Bad, ...]


def content(path: Path) -> bytes:
    """What a file holds, unpacked. Raises Malformed where it can't be read, TooLarge and Empty."""
    try:
        with path.open("rb") as file:
            body = file.read(LARGEST + 1)
        if path.suffix == ".gz":
            body = _unpacked(body)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise Malformed(f"{path.name}: the compressed file is cut or broken") from error
    except OSError as error:
        raise Malformed(f"{path.name}: {error.strerror or 'it could not be read'}") from error
    if len(body) > LARGEST:
        raise TooLarge(f"{path.name}: more than {LARGEST // 1024**2} MB")
    if not body:
        raise Empty(f"{path.name}: an empty file")
    return body


def _unpacked(packed: bytes) -> bytes:
    """What a gzip file holds, up to one byte more than is allowed; raises what `gzip` raises.

    `gzip.decompress` knows no limit, and for small files `GzipFile` takes twice as long as zlib.
    """
    only = zlib.decompressobj(zlib.MAX_WBITS | _GZIP)
    body = only.decompress(packed, LARGEST + 1)
    if only.eof and not only.unused_data:
        return body
    return gzip.GzipFile(fileobj=BytesIO(packed)).read(LARGEST + 1)


def editions(folder: Path, source: Source) -> list[Edition]:
    """The versions of a source in a folder, oldest first; undated files are the oldest."""
    by_day: dict[date | None, dict[str, Path]] = {}
    for path in _files(folder):
        part = next((p for p in source.parts if _is_copy(path, p)), None)
        if part is not None:
            group = by_day.setdefault(_day_in(path.name), {})
            group[_free_name(part.name, group)] = path
    ordered = sorted(by_day.items(), key=lambda item: item[0] or date.min)
    first = source.parts[0].name
    return [Edition(files, day) for day, files in ordered if first in files]


def board_files(folder: Path, *, only: bool = True, others: Iterable[Source] = ()) -> BoardFiles:
    """The boards in a folder and below, in order of date.

    Strange files are named where they lie beside boards and, if boards are the `only` thing that
    is looked for, at the top of the folder. Files of the `others` are not strange.
    """
    boards: list[BoardFile] = []
    strange: dict[Path, Bad] = {}
    parts = [part for source in others for part in source.parts]
    for path in sorted(folder.rglob("*")):
        if path.is_dir() or any(_is_copy(path, p) for p in parts):
            continue
        found = _board(path) if path.is_file() else Bad(path.name, "no file that can be read")
        if isinstance(found, BoardFile):
            boards.append(found)
        else:
            strange[path] = found
    near = {file.path.parent for file in boards} | ({folder} if only else set())
    boards.sort(key=lambda file: (file.day, file.key))
    return BoardFiles(tuple(boards), tuple(b for p, b in strange.items() if p.parent in near))


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def _board(path: Path) -> BoardFile | Bad:
    found = _BOARD.fullmatch(path.name)
    if found is None:
        return Bad(path.name, "not named like greenhouse-anthropic-2026-04-01.json")
    if found["system"] not in SYSTEMS:
        return Bad(path.name, f"no such job board system: {found['system']}")
    try:
        day = date.fromisoformat(found["day"])
    except ValueError:
        return Bad(path.name, f"there is no day {found['day']}")
    return BoardFile(path, found["system"], found["token"], day)


def _is_copy(path: Path, part: Part) -> bool:
    name = path.name.removesuffix(".gz")
    return any(fnmatch(name, pattern) for pattern in part.files)


def _day_in(name: str) -> date | None:
    for text in _DATED.findall(name):
        try:
            return date.fromisoformat(text)
        except ValueError:
            continue
    return None


def _free_name(name: str, taken: Iterable[str]) -> str:
    same = sum(1 for other in taken if other.partition("/")[0] == name)
    return f"{name}/{same + 1}" if same else name
