"""`assay ask`: a question, and the answer as the bot would give it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.answers import Answer, followed_up, plain_answer
from bot.cli import opening
from bot.cli.failures import FAILED, NOT_UNDERSTOOD, explain
from bot.cli.parameters import Day
from bot.cli.printing import Form, Printer, save_chart
from bot.prose import sentence
from bot.questions.dates import month_end
from bot.questions.types import Kind
from bot.questions.unclear.limits import still_ahead

if TYPE_CHECKING:
    from bot.cli.talking import Talk
    from bot.services import Services

YOU = "you"
NOBODY = "one line of many"
"""Asks the lines of a pipe; what was shown to it is not remembered."""
HELP = "--help"
EXAMPLE = 'assay ask "2048 H100 40 researchers vs openai"'
GREETING = """\
Ask about compute, for example:
  2048 H100 40 researchers vs openai
  how big is anthropic
  price of H100
Then go on: and per researcher? what about meta? with 60 people. why? in a table.
Type help for more; an empty line or Ctrl-D ends.
"""


@dataclass(slots=True)
class _Session:
    """The questions of one run, and the worst that came of them."""

    services: Services
    printer: Printer
    on: date | None
    purpose: str = ""
    """Why people are looked up, where a question does not say it."""
    worst: int = 0
    talk: Talk | None = None
    """The conversation that the lines belong to, where they do."""

    def begin_talk(self) -> None:
        """Take what comes for one conversation."""
        from bot.cli.talking import Talk
        from bot.conversing import Conversing
        from bot.services import Asker

        conversing = Conversing(self.services, lambda: datetime.now(UTC))
        asker = Asker.operator(YOU, self.purpose)
        self.talk = Talk(conversing, self.printer, asker, self.on)

    def say(self, text: str) -> None:
        """Answer a line of the conversation; one that is not understood changes nothing."""
        for answer in self.talk.say(text) if self.talk else ():
            self._note(answer)

    def ask(self, text: str, user: str) -> Answer:
        """Answer a text on standard output and note whether it was understood."""
        from bot.services import Asker

        asker = Asker.operator(user, self.purpose)
        answer = self.services.ask(text, asker, self.on)
        goes_on = self.printer.form is Form.TEXT  # other forms have one answer a text
        self.printer.show(followed_up(answer) if goes_on else answer)
        if user != NOBODY:
            self.services.remember(answer, text, asker)
        self._note(answer)
        for way in answer.besides if goes_on else ():
            self.ask(way.text, user)
        return answer

    def try_to_ask(self, text: str, user: str) -> None:
        """As `ask`, but a failure is answered as such and the next question gets its turn."""
        try:
            if self.talk:
                self.say(text)
            else:
                self.ask(text, user)
        except BrokenPipeError:
            raise
        except Exception as error:
            explain(error)
            self.printer.show(_apology(self.on or datetime.now(UTC).date()))
            self.worst = FAILED

    def _note(self, answer: Answer) -> None:
        if answer.kind is Kind.ERROR:
            self.worst = self.worst or NOT_UNDERSTOOD


def _apology(on: date) -> Answer:
    return plain_answer(
        Kind.ERROR,
        on,
        headline=sentence("Sorry, this question could not be answered because something failed."),
    )


class _Ask(click.Command):
    """Takes `-5 B200` for words of a question, but not a misspelt option.

    The short `-h` is help only as a word of its own: click looks for it inside `-5 H100, 10 people`
    as well.
    """

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        args = [HELP if word == "-h" else word for word in args]
        options = {name for parameter in self.params for name in parameter.opts}
        options |= set(ctx.help_option_names)
        asked = args[: args.index("--")] if "--" in args else args
        for word in asked:
            name = word.partition("=")[0]
            if name.startswith("--") and " " not in name and name not in options:
                raise click.NoSuchOption(name, possibilities=sorted(options), ctx=ctx)
        return super().parse_args(ctx, args)


@click.command(
    cls=_Ask, context_settings={"ignore_unknown_options": True, "help_option_names": [HELP]}
)
@click.argument("text", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Print the answer as JSON.")
@click.option("--blocks", is_flag=True, help="Print the message for Slack as JSON.")
@click.option("--builder", is_flag=True, help="Print a link to Slack's Block Kit Builder.")
@click.option("--csv", "as_csv", is_flag=True, help="Print the figures as CSV.")
@click.option(
    "--chart",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Also draw the answer's chart into this PNG file.",
)
@click.option("--as-of", type=Day(), help="Answer as on this day, such as 2026-06-30.")
@click.option("--purpose", help="Why a person is looked up; else ASSAY_PURPOSE.")
@click.option("--offline", is_flag=True, help="Ask no works index; also ASSAY_OFFLINE.")
@click.option("--conversation", is_flag=True, help="Take the lines read for one conversation.")
def command(
    *,
    text: tuple[str, ...],
    as_json: bool,
    blocks: bool,
    builder: bool,
    as_csv: bool,
    chart: Path | None,
    as_of: date | None,
    purpose: str | None,
    offline: bool,
    conversation: bool,
) -> int:
    """Answer TEXT as the bot would in Slack.

    Without TEXT, a terminal gets a conversation, and piped input one answer for each line.
    """
    form = _form(json=as_json, blocks=blocks, builder=builder, csv=as_csv)
    question = " ".join(text).strip()
    if chart and not question:
        raise click.UsageError(f"--chart needs the question as TEXT: {EXAMPLE} --chart offer.png")
    settings = opening.settings(purpose, offline=offline)
    with opening.opened(settings) as services:
        _refuse_ahead(as_of, services)
        printer = Printer(form, services.directory, one_line=not question)
        session = _Session(services, printer, as_of, settings.purpose or "")
        if question:
            answer = session.ask(question, YOU)
            if chart:
                save_chart(answer, chart)
        elif sys.stdin.isatty():
            _converse(session)
        else:
            _answer_lines(session, conversation=conversation)
        return session.worst


def _refuse_ahead(as_of: date | None, services: Services) -> None:
    """Refuse a day to come, as where it is typed. Raises click.UsageError.

    A clock that is behind the facts is not believed: they were read by the day that they say.
    """
    today = datetime.now(UTC).date()
    if as_of is None or as_of <= today or as_of == month_end(today):
        return  # a month that is running stands for its last day
    known = max((fact.retrieved for fact in services.facts("", limit=1)), default=today)
    if as_of > max(known, today):
        raise click.UsageError(still_ahead(today))


def _form(**wanted: bool) -> Form:
    """The one form that was asked for. Raises click.UsageError for several."""
    chosen = [name for name, on in wanted.items() if on]
    if len(chosen) > 1:
        options = " and ".join(f"--{name}" for name in chosen)
        raise click.UsageError(f"{options} exclude each other: choose one")
    return Form(chosen[0]) if chosen else Form.TEXT


def _answer_lines(session: _Session, *, conversation: bool) -> None:
    """One answer a line; outside a conversation nothing is remembered, so none leans on another."""
    if conversation:
        session.begin_talk()
    asked = 0
    for line in filter(None, map(str.strip, sys.stdin)):
        asked += 1
        session.try_to_ask(line, YOU if conversation else NOBODY)
    if not asked:
        raise click.UsageError(f"No question was given. Try: {EXAMPLE}")


def _converse(session: _Session) -> None:
    click.echo(GREETING)
    session.begin_talk()
    session.printer.ruled = False  # the prompt already tells answers apart
    for line in _typed():
        session.try_to_ask(line, YOU)
        click.echo()
    session.worst = 0  # who talks with us has seen each answer


def _typed() -> Iterator[str]:
    with suppress(ImportError):  # Windows has none
        import readline  # noqa: F401 - line editing for input()
    while True:
        try:
            line = input("› ").strip()
        except EOFError:
            click.echo()
            return
        if not line or line.lower() in ("quit", "exit", "bye"):
            return
        yield line
