"""How the text of a setting becomes a value: each raises ValueError with what it should be."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import time


def text(raw: str) -> str:
    """Anything."""
    return raw


def token(prefix: str) -> Callable[[str], str]:
    """A token of Slack's, which tells its kind by how it starts."""

    def parse(raw: str) -> str:
        if not raw.startswith(prefix):
            raise ValueError(f"should start with {prefix}")
        return raw

    return parse


def whole(low: int, high: int) -> Callable[[str], int]:
    """A whole number between two, both included."""

    def parse(raw: str) -> int:
        if not re.fullmatch(r"[0-9]{1,9}", raw) or not low <= int(raw) <= high:
            raise ValueError(f"should be a whole number from {low} to {high}")
        return int(raw)

    return parse


def one_of(*choices: str) -> Callable[[str], str]:
    """One of a few words, in any case."""

    def parse(raw: str) -> str:
        if raw.lower() not in choices:
            raise ValueError(f"should be one of {', '.join(choices)}")
        return raw.lower()

    return parse


def yes(raw: str) -> bool:
    """Yes or no, in the usual ways to write it."""
    if raw.lower() not in ("1", "yes", "true", "on", "0", "no", "false", "off"):
        raise ValueError("should be yes or no")
    return raw.lower() in ("1", "yes", "true", "on")


def hour(raw: str) -> str:
    """A time of day in one form, or `off`."""
    if raw.lower() == "off":
        return "off"
    try:
        return time.fromisoformat(raw).strftime("%H:%M")
    except ValueError:
        raise ValueError("should be a time such as 05:00, or off") from None


def members(raw: str) -> frozenset[str]:
    """Member ids of Slack's, separated by commas."""
    ids = frozenset(part.strip() for part in raw.split(",") if part.strip())
    if not ids or not all(re.fullmatch(r"[UW][A-Z0-9]{2,20}", one) for one in ids):
        raise ValueError("should be member ids such as U012ABCDEF, separated by commas")
    return ids


def http_url(raw: str) -> str:
    """A web address, with the slash at its end."""
    if not re.fullmatch(r"https?://[^\s/]+(/\S*)?", raw):
        raise ValueError("should be an address such as https://slack.com/api/")
    return raw if raw.endswith("/") else f"{raw}/"


def contact(raw: str) -> str:
    """Goes into a header of every request: one line of plain characters."""
    if not re.fullmatch(r"(https?://[!-~]{3,200}|[!-~]{1,100}@[!-~]{3,100})", raw):
        raise ValueError("should be an e-mail or web address, such as ops@example.com")
    return raw


def database(raw: str) -> str:
    """The URL as given: `storage` picks the driver."""
    if not re.match(r"(sqlite|postgres|postgresql)(\+\w+)?://", raw):
        raise ValueError("should be a SQLite or PostgreSQL URL, such as sqlite:////data/assay.db")
    return raw
