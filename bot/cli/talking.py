"""A conversation in the terminal: what was said before is known until the session ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from bot.answers import Answer
from bot.cli.printing import Form as Printed
from bot.cli.printing import Printer
from bot.conversation.heard import Form, Small
from bot.conversation.telling.saying_back import small_talk

if TYPE_CHECKING:
    from bot.conversing import Conversing
    from bot.exchange import Exchange, Reply
    from bot.services import Asker
    from storage.records import Conversation


@dataclass(slots=True)
class Talk:
    """One conversation, shown on standard output."""

    conversing: Conversing
    printer: Printer
    asker: Asker
    on: date | None
    said: Conversation | None = None

    def say(self, text: str) -> Iterator[Answer]:
        """Answer a line, each thing that it asks; then remember what was shown."""
        exchange = self.conversing.hear(text, self.asker, self.said, self.on)
        for reply in exchange.replies:
            self._show(reply)
            yield reply.answer
        self._remember(exchange)

    def _remember(self, exchange: Exchange) -> None:
        self.said = exchange.said
        self.conversing.remember(exchange, self.asker)

    def _show(self, reply: Reply) -> None:
        answer, form = reply.answer, reply.form
        unshared = Small.NOT_SHARED if reply.is_personal else Small.NO_CHANNEL
        if self.printer.form is not Printed.TEXT:
            self.printer.show(answer)
        elif form is Form.CSV:
            replace(self.printer, form=Printed.CSV, printed=0).show(answer)
            self.printer.printed += 1
        else:
            shown = small_talk(unshared, answer.on) if form is Form.SHARE else answer
            self.printer.show(shown)
        if form is Form.ANSWER_TO_SHARE and self.printer.form is Printed.TEXT:
            self.printer.show(small_talk(unshared, answer.on))
