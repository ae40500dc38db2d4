"""Fetching a file that somebody uploaded to Slack, with our token, from Slack alone."""

from __future__ import annotations

import logging
import urllib.request
from http.client import HTTPException
from typing import Any, NamedTuple
from urllib.error import HTTPError
from urllib.parse import urlsplit

from slack_sdk import WebClient

log = logging.getLogger(__name__)
SECONDS = 30
_HOST = "files.slack.com"
_PIECE = 1 << 20


class NotFetched(Exception):  # noqa: N818 - what became of the file, not a mistake of ours
    """The file could not be fetched; the message says why, in words for the user."""


class _Stays(urllib.request.HTTPRedirectHandler):
    """Follows no redirect: it would take our token along."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        """Nowhere."""


class Downloads(NamedTuple):
    """Fetches from Slack's host for files, or from the Slack that the client speaks to."""

    client: WebClient

    def fetch(self, url: str, most: int) -> bytes:
        """The bytes of a file. Raises NotFetched, also for more than `most` of them."""
        if not self._is_slacks(url):
            raise NotFetched("Slack keeps this file elsewhere, and I fetch from Slack alone")
        headers = {"Authorization": f"Bearer {self.client.token}"}
        request = urllib.request.Request(url, headers=headers)  # noqa: S310 - checked above
        try:
            with urllib.request.build_opener(_Stays).open(request, timeout=SECONDS) as answer:
                if "text/html" in str(answer.headers.get("Content-Type", "")):
                    raise NotFetched(
                        "Slack did not hand me the file: does the app have files:read?"
                    )
                return _read(answer, most)
        except (HTTPError, HTTPException, OSError) as error:
            log.info("download: %s", type(error).__name__)
            raise NotFetched("Slack did not hand me the file just now") from error

    def _is_slacks(self, url: str) -> bool:
        asked, ours = urlsplit(url), urlsplit(self.client.base_url)
        if (asked.scheme, asked.netloc) == (ours.scheme, ours.netloc):
            return True
        return (asked.scheme, asked.netloc) == ("https", _HOST)


def _read(answer: Any, most: int) -> bytes:
    body = bytearray()
    while piece := answer.read(_PIECE):
        body += piece
        if len(body) > most:
            raise NotFetched(f"The file has more than {most >> 20} MB")
    return bytes(body)
