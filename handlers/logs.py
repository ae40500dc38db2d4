"""Logs carry ids: no token, no address, no word that anybody wrote."""

from __future__ import annotations

import logging
import re

FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_PINNED = ("slack_sdk", "slack_bolt")
"""They print messages and fresh tokens at DEBUG."""
_QUIET = ("sqlalchemy", "matplotlib", "PIL", "asyncio", "waitress")
"""They say nothing of use to an operator below WARNING."""
_SECRETS = re.compile(
    r"xox[a-z]-[\w.-]+|xoxe\.[\w.-]+|xapp-[\w.-]+"
    r"|https?://hooks\.slack\.com/\S+"
    r"|https?://[^\s/]+/(?:commands|actions|response|services)/\S+"
    r"|(?<=://)[^\s/:@]+:[^\s/@]+(?=@)"
    r"|[\w.+-]+@[\w-]+\.[\w.]+"
)


class Redacted(logging.Formatter):
    """Takes secrets out of whole lines, tracebacks included."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as text without secrets."""
        return _SECRETS.sub("[removed]", super().format(record))


def configure(level: str) -> None:
    """Log to standard error from this level on; libraries never below INFO."""
    handler = logging.StreamHandler()
    handler.setFormatter(Redacted(FORMAT))
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    for names, least in ((_PINNED, logging.INFO), (_QUIET, logging.WARNING)):
        for name in names:
            logging.getLogger(name).setLevel(max(least, logging.getLogger().level))
