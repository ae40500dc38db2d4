"""Logs carry ids: no token, no address, no word that anybody wrote."""

from __future__ import annotations

import logging
import re

FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_TALKATIVE = ("slack_sdk", "slack_bolt")
"""At DEBUG they print messages and fresh tokens."""
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


def is_fit(record: logging.LogRecord) -> bool:
    """Whether a record may be written. Libraries set the levels of their loggers by themselves,
    so that what they must not say is taken out here.
    """
    if record.name.startswith(_TALKATIVE):
        return record.levelno >= logging.INFO
    return record.levelno >= logging.WARNING or not record.name.startswith(_QUIET)


def configure(level: str) -> None:
    """Log to standard error from this level on."""
    handler = logging.StreamHandler()
    handler.setFormatter(Redacted(FORMAT))
    handler.addFilter(is_fit)
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
