"""Charts: drawn by Slack where its axis allows, else as a picture, else in words."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.answers import Chart
from handlers.blocks import charts
from handlers.delivery import Delivery, Place
from handlers.outcomes import described

log = logging.getLogger(__name__)
_PAUSES = (0.5, 1.0, 2.0, 4.0)
"""Seconds between looks at an uploaded file: Slack needs a moment before it can be shown."""

Draw = Callable[[Chart, date], bytes]


class Charts(NamedTuple):
    """Shows a chart to the asker; `draw` makes a PNG of it."""

    client: WebClient
    delivery: Delivery
    draw: Draw
    sleep: Callable[[float], None] = time.sleep

    def show(self, chart: Chart, on: date, place: Place) -> None:
        """The chart as a message: the finding in words comes with it in every case."""
        picture = None if charts.native(chart) else self._uploaded(chart, on)
        self.delivery.privately(place, charts.message(chart, picture))

    def _uploaded(self, chart: Chart, on: date) -> str | None:
        """The id of the picture once Slack can show it; None where it can't."""
        try:
            return self._ready(self._upload(chart, on))
        except (SlackClientError, OSError) as error:
            log.info("chart stays words: %s", described(error))
            return None

    def _upload(self, chart: Chart, on: date) -> str:
        """Without a channel: with one, the upload would post by itself."""
        answer = self.client.files_upload_v2(
            content=self.draw(chart, on),
            filename="assay-chart.png",
            title=chart.title,
            alt_txt=charts.alt_text(chart),
        )
        file = answer.get("file") or {}
        return str(file.get("id", ""))

    def _ready(self, file_id: str) -> str | None:
        for pause in _PAUSES:
            file = self._info(file_id)
            if file is None or file.get("mimetype"):
                return file_id or None
            self.sleep(pause)
        return None

    def _info(self, file_id: str) -> dict[str, object] | None:
        """What Slack knows of the file; None where we may not ask."""
        try:
            answer = self.client.files_info(file=file_id)
        except SlackApiError as error:
            log.info("files.info: %s", described(error))
            return None
        return dict(answer.get("file") or {})
