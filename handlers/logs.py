"""Logs carry ids: no token, no address, no word that anybody wrote."""

from __future__ import annotations

import builtins
import logging
import re
from typing import Any

FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_OURS = ("bot", "handlers", "storage")
"""What we log holds ids alone; libraries print addresses with names in them, and statements."""
_TALKATIVE = ("slack_sdk", "slack_bolt")
"""They say at INFO that they are connected, and at DEBUG messages and fresh tokens."""
_SECRETS = re.compile(
    r"xox[a-z]-[\w.-]+|xoxe\.[\w.-]+|xapp-[\w.-]+"
    r"|https?://hooks\.slack\.com/\S+"
    r"|https?://[^\s/]+/(?:commands|actions|response|services)/\S+"
    r"|(?<=://)[^\s/:@]+:[^\s/@]+(?=@)"
    r"|[\w.+-]+@[\w-]+\.[\w.]+"
)


_QUOTING = "|".join(
    name
    for name, kind in vars(builtins).items()
    if isinstance(kind, type) and issubclass(kind, Exception) and not issubclass(kind, OSError)
)
_QUOTED = re.compile(rf"^({_QUOTING}): .*?(?=\n\n|\Z)", re.MULTILINE | re.DOTALL)
"""Python's own errors quote what they could not work with: `KeyError: 'somebody'`."""


class Redacted(logging.Formatter):
    """Takes secrets out of whole lines, and what errors quote out of tracebacks."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as text without secrets."""
        return _SECRETS.sub("[removed]", super().format(record))

    def formatException(self, ei: Any) -> str:  # noqa: N802 - the name is the library's
        """The traceback, in which Python's own errors stand without what they quote."""
        return _QUOTED.sub(r"\1: [removed]", super().formatException(ei))


def is_fit(record: logging.LogRecord) -> bool:
    """Whether a record may be written. Libraries set the levels of their loggers by themselves,
    so that what they must not say is taken out here.
    """
    if record.name.split(".")[0] in _OURS:
        return True
    least = logging.INFO if record.name.startswith(_TALKATIVE) else logging.WARNING
    return record.levelno >= least


def configure(level: str) -> None:
    """Log to standard error from this level on."""
    handler = logging.StreamHandler()
    handler.setFormatter(Redacted(FORMAT))
    handler.addFilter(is_fit)
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
