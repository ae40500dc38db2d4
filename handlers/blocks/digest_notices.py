"""Short words about digests: set up, paused, not known whether it arrived."""

from __future__ import annotations

from datetime import datetime

from bot.digests.outcomes import Notice
from bot.digests.schedule import upcoming
from bot.formats import day_text
from handlers.blocks.digest import PREFIX, Target
from handlers.blocks.elements import Block, Message, actions, button, paragraph, rich, run
from storage.records import Schedule

DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
INVITE = "/invite @assay"
RESUME = "/compute-benchmark digest resume"

_FIXES = {
    "not_in_channel": f"I am no member of it any more. Type {INVITE} there, then {RESUME}.",
    "channel_not_found": f"I can't see it any more. Type {INVITE} there, then {RESUME}.",
    "is_archived": "It is archived. Unarchive it and type "
    f"{RESUME} there, or set a digest up in another channel.",
    "restricted_action": "Only some people may post there. Ask an administrator to let Assay post, "
    f"then type {RESUME} there.",
    "missing_scope": "The app lacks a permission. An administrator must install it again; then "
    f"type {RESUME} there.",
    "left": f"I was removed from it. Type {INVITE} there, then {RESUME}.",
}


def fix(code: str) -> str:
    """What to do about a channel that Slack keeps us out of."""
    for known, words in _FIXES.items():
        if code.startswith(known):
            return words
    return f"Slack says {code}. Once that is mended, type {RESUME} there."


def notice_of(notice: Notice) -> Message:
    """The word to the person who set a digest up."""
    return paused(notice.delivery.channel, notice.paused) if notice.paused else unsure(notice)


def paused(channel: str, code: str) -> Message:
    """That a digest was paused, and what to do."""
    lead = "I paused the weekly digest of "
    said = f". {fix(code)} Nothing is lost: the next digest tells of its own week."
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


def when(schedule: Schedule) -> str:
    """`Mondays at 09:00 (Europe/Berlin)`."""
    return f"{DAY_NAMES[schedule.weekday]}s at {schedule.at:%H:%M} ({schedule.tz})"


def next_time(schedule: Schedule, now: datetime) -> str:
    """`Mon 30 Nov 2026 at 09:00`."""
    day = upcoming(schedule, now).day
    return f"{day:%a} {day_text(day)} at {schedule.at:%H:%M}"
