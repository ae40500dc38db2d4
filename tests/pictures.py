"""The pictures of the pages, drawn from what the program says: `python -m tests.pictures [WORD…]`.

Words choose pictures by their names. Needs the drawing tool and the recorded boards beside the
checkout. Everybody in the pictures is invented.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from PIL import Image

from bot.answers import shareable
from bot.candidates.privacy import Asking
from bot.commands import COMMANDS
from bot.correcting import Correcting
from bot.digesting import Digests
from bot.digests.compose import compose
from bot.digests.gather import Wanted, gather
from bot.people.asker import Asker
from bot.questions.writing.canonical import to_text
from bot.services import Services
from bot.standing import Standings
from bot.weekly import Digest
from handlers.blocks import digest, digest_form, home, share
from handlers.carried import Carried
from handlers.digest_verbs import state_of
from handlers.replies import rendered
from storage.records import Amount, ChipCount, Offer, SavedOffer, Schedule
from storage.store import Store
from tests.recorded.boards import SHARED
from tests.unit.candidates_evidence import people
from tests.unit.digests.recorded import OURS, filed

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
RENDER = SHARED / "tools" / "render" / "render.sh"
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
TEAM, ALICE, BOB, GENERAL = "T01TEST", "U01ALICE", "U02BOB", "C01GEN"
DESK, PHONE = 760, 375
COLOURS = 64
BUSY, QUIET = date(2026, 4, 8), date(2026, 4, 1)
MONDAYS = Schedule(GENERAL, "market", 0, time(9), "Europe/Berlin", ALICE, NOW - timedelta(days=9))
BEFORE = Offer((ChipCount("chip/h100", Amount(512)),), Amount(12))
OFFER = "2048 H100 40 researchers vs openai"
ASKED = ("how do we compare to anthropic", "what can 2048 H100 do in 30 days", "price of H100")
WRONG = "Their careers page says about 4,000 people in October"
READ = "Published work of Ilva Marrowdene, Quillmere Labs; purpose: first call."
Payload = dict[str, Any]


def _carried(text: str) -> Carried:
    return Carried(text, TEAM, ALICE, NOW.date())


def _asker(user: str = ALICE) -> Asker:
    return Asker(TEAM, user, who=lambda: Asking.MEMBER)


def offer() -> Payload:
    """The answer of the first page."""
    with Store.open("sqlite://") as store:
        answer = Services(store, lambda: NOW).ask(OFFER, _asker())
        return rendered(answer, _carried(OFFER), COMMANDS)


def preview() -> Payload:
    """What is shown before that answer is posted."""
    with Store.open("sqlite://") as store:
        answer = Services(store, lambda: NOW).ask(OFFER, _asker())
        return share.preview(shareable(answer), ALICE, _carried(OFFER), GENERAL)


def full_home() -> Payload:
    """App Home of an admin whose workspace has an offer, a digest and a report."""
    with Store.open("sqlite://") as store:
        services = Services(store, lambda: NOW)
        with store.write() as tx:
            tx.workspace(TEAM).save_offer(SavedOffer(BEFORE, BOB, MONDAYS.created_at))
            tx.workspace(TEAM).save_offer(SavedOffer(OURS, ALICE, NOW))
            tx.workspace(TEAM).schedules.save(MONDAYS)
        for text in ASKED:
            answer = services.ask(text, _asker())
            words = to_text(replace(answer.question, save=False), services.directory)
            services.remember(answer, words, _asker())
        Correcting(store, lambda: NOW).file("F-155", WRONG, _asker(BOB))
        standing = Standings(services, lambda: NOW).of(_asker(), is_admin=True)
        return home.view(_carried("help"), standing)


def brief() -> Payload:
    """What a direct message says of an invented person's published work."""
    answer = replace(people.ask(people.DOSSIER), understood=READ)
    return rendered(answer, _carried(answer.understood), COMMANDS, can_share=False)


def _week(to: date) -> Digest:
    with contextmanager(filed)() as store, store.read() as tx:
        return compose(gather(tx, Wanted(to, offer=OURS)))


def _posted(to: date) -> Payload:
    return digest.post(_week(to), digest.Target(TEAM, GENERAL, to.isoformat()))


def thread() -> Payload:
    """The messages under the digest of the busy week, without the last, which lists its sources."""
    parts = _week(BUSY).thread[:-1]
    return {"messages": [{"type": "message", **digest.part(part)} for part in parts]}


def settings() -> Payload:
    """The form of a channel's digest."""
    target, state = digest.Target(TEAM, GENERAL), state_of(MONDAYS, NOW)
    with Store.open("sqlite://") as store:
        labs = Digests(store, lambda: NOW).labs()
    return digest_form.view(target, MONDAYS, labs, MONDAYS.tz, state=state)


@dataclass(frozen=True, slots=True)
class Picture:
    """One file: whose payload it shows, how wide, and on which ground."""

    name: str
    payload: Callable[[], Payload]
    width: int = DESK
    dark: bool = False


def both(name: str, payload: Callable[[], Payload], width: int = DESK) -> tuple[Picture, Picture]:
    """The picture on a light and on a dark ground."""
    return Picture(name, payload, width), Picture(f"{name}-dark", payload, width, dark=True)


PICTURES = (
    *both("offer", offer),
    Picture("slack-phone", offer, PHONE),
    Picture("slack-preview", preview),
    Picture("home", full_home),
    Picture("home-phone-dark", full_home, PHONE, dark=True),
    *both("brief", brief),
    Picture("brief-phone-dark", brief, PHONE, dark=True),
    *both("digest", lambda: _posted(BUSY)),
    *both("digest-phone", lambda: _posted(BUSY), PHONE),
    *both("digest-quiet-phone", lambda: _posted(QUIET), PHONE),
    *both("digest-thread-phone", thread, PHONE),
    Picture("digest-settings", settings),
)


def draw(picture: Picture) -> None:
    """Write one picture. Raises CalledProcessError where the tool fails."""
    options = ["--width", str(picture.width), *(["--dark"] if picture.dark else [])]
    path = FOLDER / f"{picture.name}.png"
    command = [str(RENDER), "-", str(path), *options]
    subprocess.run(command, input=json.dumps(picture.payload()).encode(), check=True)  # noqa: S603
    _shrink(path)
    print(picture.name)


def _shrink(path: Path) -> None:
    """Text needs few colours: a third of the bytes, and nobody sees the difference."""
    with Image.open(path) as drawn:
        few = drawn.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def main(words: list[str]) -> int:
    """Draw all pictures, or those whose names hold one of the words."""
    if not RENDER.exists() or not os.access(RENDER, os.X_OK):
        print(f"The drawing tool is not at {RENDER}; ASSAY_SHARED names another folder.")
        return 1
    for picture in PICTURES:
        if not words or any(word in picture.name for word in words):
            draw(picture)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
