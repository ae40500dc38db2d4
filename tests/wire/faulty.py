"""The bot with faults that a question can ask for: `python -m tests.wire.faulty [--http PORT]`.

A question with the word `slowly` is answered once the file named by WIRE_GATE exists; one
with the word `outage` finds the database away. WIRE_PATIENCE says for how many seconds a database
that is away is waited for.
"""

from __future__ import annotations

import os
import sys
import time
from datetime import date
from pathlib import Path

from bot import app
from bot.answers import Answer
from bot.services import Asker, Services
from bot.settings import read
from handlers import delivery, patience
from storage.errors import StorageUnavailable

GATE, PATIENCE = "WIRE_GATE", "WIRE_PATIENCE"
ASKED = "a question is being answered"
_ask = Services.ask


def ask(self: Services, text: str, asker: Asker, on: date | None = None) -> Answer:
    """As the service's own, with the faults; each try leaves a line in the log."""
    print(ASKED, file=sys.stderr, flush=True)
    if "outage" in text:
        raise StorageUnavailable("the database cannot be reached")
    while "slowly" in text and not Path(os.environ[GATE]).exists():
        time.sleep(0.02)
    return _ask(self, text.replace("slowly", ""), asker, on)


if __name__ == "__main__":
    vars(delivery)["LOOK_AFTER"] = 0.2
    vars(patience)["LONGEST"] = float(os.environ.get(PATIENCE, "0.2"))
    Services.ask = ask  # type: ignore[method-assign]
    sys.exit(app.run(read(), http="--http" in sys.argv, port=None))
