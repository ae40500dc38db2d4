"""What `assay digest send` says of a message, before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from bot.cli.failures import FAILED

if TYPE_CHECKING:
    from bot.digesting import Digests
    from storage.records import Delivery


def goes_on(digests: Digests, before: Delivery, *, again: bool) -> bool:
    """Whether a message of this period is still to be sent; says so where it is not."""
    from storage.records import DeliveryState

    match before.state:
        case DeliveryState.SENT:
            click.echo(
                f"{_period(before)} was already sent {_sent(before)}. Nothing was sent again."
            )
            return False
        case DeliveryState.UNKNOWN if not again:
            click.echo(
                f"{_period(before)} may have arrived in {before.channel}: please look there. If it "
                "is missing, add --again."
            )
            return False
        case DeliveryState.FAILED | DeliveryState.UNKNOWN:
            digests.send_again(before.team, before.id)
    return True


def ended(after: Delivery) -> int:
    """Say what became of a message; the exit code."""
    from bot.digests.outcomes import fix
    from storage.records import DeliveryState

    match after.state:
        case DeliveryState.SENT:
            click.echo(f"{_period(after)} was sent {_sent(after)}.")
            return 0
        case DeliveryState.FAILED:
            click.echo(
                f"{_period(after)} was not sent: {after.error}. {fix(after.error)}", err=True
            )
        case _:
            click.echo(
                f"{_period(after)} may be on its way: Slack gave no answer, or asked to wait. Run "
                "this again in two minutes.",
                err=True,
            )
    return FAILED


def _period(delivery: Delivery) -> str:
    return f"The digest of {delivery.period_key}"


def _sent(delivery: Delivery) -> str:
    at = f" on {delivery.ended_at:%-d %b %Y at %H:%M} UTC" if delivery.ended_at else ""
    return f"to {delivery.channel}{at} (message {delivery.ts})"
