"""The bot in a hurry: `python -m tests.wire.ticking [--http] [--slow]` looks often for what is due.

With `--slow` it takes its time before each message of a digest.
"""

from __future__ import annotations

import sys
import time
from datetime import timedelta
from typing import Any

from bot import app
from bot.settings import read
from handlers.digest_poster import DigestPoster

SLOW_SECONDS = 1.0

if __name__ == "__main__":
    vars(app)["TICK"] = timedelta(milliseconds=200)
    if "--slow" in sys.argv:
        post = DigestPoster.post

        def slowly(self: DigestPoster, *message: Any) -> Any:
            """Post a message after a while."""
            time.sleep(SLOW_SECONDS)
            return post(self, *message)

        setattr(DigestPoster, "post", slowly)  # noqa: B010
    sys.exit(app.run(read(), http="--http" in sys.argv, port=None))
