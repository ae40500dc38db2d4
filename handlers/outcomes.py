"""What became of a message that was sent to Slack, and what may be done about it."""

from __future__ import annotations

import json
from enum import Enum, auto
from errno import EHOSTUNREACH, ENETUNREACH
from http import HTTPStatus
from socket import gaierror
from urllib.error import URLError

from slack_sdk.errors import SlackApiError
from slack_sdk.webhook import WebhookResponse

BAD_BLOCKS = frozenset(
    {
        "invalid_blocks",
        "invalid_blocks_format",
        "invalid_attachments",
        "msg_blocks_too_long",
        "only_one_table_allowed",
    }
)

OF_SLACK = frozenset(
    {"internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org"}
)
"""Errors on Slack's side, told with HTTP 200 as well: nobody knows whether it was accepted."""


class Outcome(Enum):
    """The ways in which sending ends."""

    DELIVERED = auto()
    REFUSED = auto()  # surely not accepted: another way may be tried
    UNREACHABLE = auto()  # nothing was there to accept it: the same way may be tried again
    FAILED = auto()  # Slack reported an error of its own: most likely not accepted
    UNCERTAIN = auto()  # no answer came: it may have been accepted, so it is not sent again


class BadBlocks(Exception):  # noqa: N818 - a signal to resend, not a failure
    """Slack refused the blocks of a message: the text alone will do."""


def of_error(error: Exception) -> Outcome:
    """What an exception of the web client or of urllib means. Raises BadBlocks."""
    if isinstance(error, SlackApiError) and (code := code_of(error)) in BAD_BLOCKS:
        raise BadBlocks(code) from error
    return whatever_sent(error)


def whatever_sent(error: Exception) -> Outcome:
    """What an exception means for a message whose blocks can't be made simpler."""
    if isinstance(error, SlackApiError):
        status = getattr(error.response, "status_code", HTTPStatus.OK)
        return _refused(code_of(error), status)
    if isinstance(error, URLError) and _never_left(error.reason):
        return Outcome.UNREACHABLE
    return Outcome.UNCERTAIN


def _refused(code: str, status: int) -> Outcome:
    is_theirs = status >= HTTPStatus.INTERNAL_SERVER_ERROR or code in OF_SLACK
    return Outcome.FAILED if is_theirs else Outcome.REFUSED


def _never_left(reason: object) -> bool:
    """Whether a connection could not even be made."""
    if isinstance(reason, ConnectionRefusedError | gaierror):
        return True
    return isinstance(reason, OSError) and reason.errno in (ENETUNREACH, EHOSTUNREACH)


def code_of(error: SlackApiError) -> str:
    """Slack's word for the error, such as `not_in_channel`."""
    body = getattr(error.response, "data", None)
    return str(body.get("error", "")) if isinstance(body, dict) else ""


def described(error: Exception) -> str:
    """The error for the log: Slack's word for it or its type, never its text."""
    code = code_of(error) if isinstance(error, SlackApiError) else ""
    return code or type(error).__name__


def of_webhook(response: WebhookResponse) -> Outcome:
    """What the answer of a response_url means. Raises BadBlocks."""
    code = _webhook_code(response.body)
    if code in BAD_BLOCKS:
        raise BadBlocks(code)
    if response.status_code == HTTPStatus.OK and not code:
        return Outcome.DELIVERED
    return _refused(code, response.status_code)


def _webhook_code(body: str) -> str:
    """The error in an answer: plain text or JSON, empty where all is well."""
    text = (body or "").strip()
    if text.startswith("{"):
        try:
            fields = json.loads(text)
        except ValueError:
            return text[:40]
        return "" if fields.get("ok", True) else str(fields.get("error", "error"))
    return "" if text in ("", "ok") else text[:40]
