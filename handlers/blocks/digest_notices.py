"""Short words about digests: set up, paused, not known whether it arrived."""

from __future__ import annotations

from bot.digests.outcomes import Notice, fix
from handlers.blocks.digest import PREFIX, Target
from handlers.blocks.elements import Block, Message, actions, button, paragraph, rich, run


def notice_of(notice: Notice) -> Message:
    """The word to the person who set a digest up."""
    return paused(notice.delivery.channel, notice.paused) if notice.paused else unsure(notice)


def paused(channel: str, code: str) -> Message:
    """That a digest was paused, and what to do."""
    lead = "I paused the weekly digest of "
    said = f". {fix(code)} The next digest tells of its own week."
    block = rich(paragraph(run(lead), *where(channel), run(said)))
    return {"text": f"{lead}a channel{said}", "blocks": [block]}


def unsure(notice: Notice) -> Message:
    """That nobody knows whether a digest arrived, with a button that sends it again."""
    lead, rest = (
        "I can't tell whether this week's digest reached ",
        ". Slack gave no answer, and I may not read the channel. Please look there. Only if it is "
        "missing, press Send again.",
    )
    one = notice.delivery
    target = Target(one.team, one.channel, delivery=one.id)
    row = actions("digest", [button("Send again", f"{PREFIX}again", target.encode())])
    block = rich(paragraph(run(lead), *where(one.channel), run(rest)))
    return {"text": f"{lead}its channel{rest}", "blocks": [block, *row]}


def where(channel: str) -> list[Block]:
    """The channel as Slack shows it to those who may see it."""
    if channel[:1] in ("C", "G"):
        return [{"type": "channel", "channel_id": channel}]
    return [run(channel or "the channel")]
