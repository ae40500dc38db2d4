"""The bot in a hurry: `python -m tests.wire.ticking [--http]` looks often for what is due."""

from __future__ import annotations

import sys
from datetime import timedelta

from bot import app
from bot.settings import read

if __name__ == "__main__":
    vars(app)["TICK"] = timedelta(milliseconds=200)
    sys.exit(app.run(read(), http="--http" in sys.argv, port=None))
