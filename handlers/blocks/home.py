"""App Home: where the workspace stands, most important on top, and what to do next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.conversation.telling.workspace import Freshness, Kept, OfferState, Standing
from bot.digests.schedule import in_words, next_in_words
from bot.formats import day_text
from handlers.blocks import limits
from handlers.blocks.digest import PREFIX, Target
from handlers.blocks.elements import (
    Block,
    View,
    actions,
    bullets,
    button,
    context,
    header,
    paragraph,
    plain,
    rich,
    run,
    runs,
    words,
)
from handlers.blocks.escape import clamp, escape
from handlers.blocks.home_reports import reports
from handlers.carried import Carried
from handlers.verbs import Verb, action_id
from storage.records import SavedOffer, Schedule

EXAMPLE = "compare openai and anthropic"
"""Answered from the bundled facts: the first thing that anybody can try."""
OUR_QUESTION = "how do we compare to openai"
MOST_GAPS = 4
_PHONE = 42
"""Characters of a button's label that a phone shows; the whole is read out."""
_ABOUT = (
    "Assay tells you how your compute offer stands against the labs you lose to. "
    "Every figure has a source, a date and a range."
)
_NO_OFFER = "Your workspace has not entered its offer yet, so “we” and “us” mean nothing to me."
_NO_DIGEST = (
    "No channel gets the weekly digest yet. Type /compute-benchmark digest in the channel that is "
    "to get it."
)


_GUEST = (
    "The workspace's own offer, its people and its digests are for its members. What is public is "
    "for everybody."
)


def view(carried: Carried, standing: Standing) -> View:
    """The Home of one person; `carried` says whose buttons these are."""
    if not standing.is_member:
        blocks = [
            *_for_guests(carried),
            *_recent(carried, standing.recent),
            *_freshness(standing.freshness, standing.now),
        ]
    elif standing.is_first_visit:
        blocks = [*_first_visit(carried), *reports(carried, standing)]
    else:
        blocks = [
            *_offer(carried, standing.offer),
            *_digests(carried, standing),
            *_recent(carried, standing.recent),
            *reports(carried, standing),
            *_freshness(standing.freshness, standing.now),
        ]
    blocks += _privacy(carried, standing)
    return {"type": "home", "blocks": blocks[: limits.VIEW_BLOCKS]}


def _first_visit(carried: Carried) -> list[Block]:
    """Three things to do, the first of which works as it is."""
    asks = carried.asking(EXAMPLE).encode()
    row = [
        button("See an answer", action_id(Verb.ASK, 0), asks, primary=True),
        button("Enter our offer", action_id(Verb.OFFER), carried.encode()),
        button("What can I ask?", action_id(Verb.HELP), carried.asking("help").encode()),
    ]
    lead = words("Start with one of these. The answer comes as a direct message to you.")
    return [header("Welcome to Assay"), words(_ABOUT), lead, *actions("start", row)]


def _for_guests(carried: Carried) -> list[Block]:
    """What somebody can do who is no member of the workspace."""
    asks = carried.asking(EXAMPLE).encode()
    row = [
        button("See an answer", action_id(Verb.ASK, 0), asks, primary=True),
        button("What can I ask?", action_id(Verb.HELP), carried.asking("help").encode()),
    ]
    return [header("Welcome to Assay"), words(_ABOUT), words(_GUEST), *actions("start", row)]


def _offer(carried: Carried, offer: OfferState | None) -> list[Block]:
    """Our offer, how complete it is, and what each missing field costs in certainty."""
    if offer is None:
        enter = button("Enter our offer", action_id(Verb.OFFER), carried.encode(), primary=True)
        return [header("Our offer"), words(_NO_OFFER), *actions("offer", [enter])]
    asks = carried.asking(OUR_QUESTION).encode()
    row = [
        button("Compare with OpenAI", action_id(Verb.ASK, 0), asks, primary=True),
        button("Change our offer", action_id(Verb.OFFER), carried.encode()),
    ]
    return [
        header("Our offer"),
        *_known(offer),
        *_gaps(offer),
        *_earlier(offer),
        *actions("offer", row),
    ]


def _known(offer: OfferState) -> list[Block]:
    told = [run(clamp(offer.words, limits.PARAGRAPH), bold=True), run("\n")]
    return [rich(paragraph(*told, *_saved(offer.saved)))]


def _saved(saved: SavedOffer) -> list[Block]:
    """Who saved an offer, and when."""
    by = saved.saved_by
    who: Block = {"type": "user", "user_id": by} if by[:1] in ("U", "W") else run("the terminal")
    did = "Removed" if saved.offer.is_empty else "Saved"
    return [run(f"{did} by "), who, run(f" on {day_text(saved.saved_at.date())}.")]


def _earlier(offer: OfferState) -> list[Block]:
    """What our offer was before."""
    if not offer.earlier:
        return []
    lead = "What it was before. To have one again, write it after “our offer is”."
    lines = [
        [run(f"{clamp(said, limits.PARAGRAPH)}. "), *_saved(saved)] for saved, said in offer.earlier
    ]
    return [rich(paragraph(run(lead)), bullets(lines))]


def _gaps(offer: OfferState) -> list[Block]:
    found = offer.completeness
    if not found.gaps:
        return [words(f"Complete: all {found.of} fields are filled in.")]
    lead = run(f"{found.known} of {found.of} fields are filled in. What the others cost:")
    lines = [
        [run(f"{gap.field.capitalize()}: ", bold=True), *runs(gap.costs)]
        for gap in found.gaps[:MOST_GAPS]
    ]
    left = [gap.field for gap in found.gaps[MOST_GAPS:]]
    more = [paragraph(run(f"Also missing: {', '.join(left)}."))] if left else []
    return [rich(paragraph(lead), bullets(lines), *more)]


def _digests(carried: Carried, standing: Standing) -> list[Block]:
    blocks: list[Block] = [header("Weekly digest")]
    for at, schedule in enumerate(standing.digests):
        blocks += _digest(carried.team, at, schedule, standing)
    if standing.more_digests:
        blocks.append(words(f"{standing.more_digests} more channels get one."))
    return blocks if standing.digests else [*blocks, words(_NO_DIGEST)]


def _digest(team: str, at: int, schedule: Schedule, standing: Standing) -> Iterator[Block]:
    """When a channel's next one comes, with a preview."""
    where: Block = {"type": "channel", "channel_id": schedule.channel}
    coming = "Paused" if schedule.is_paused or standing.now is None else _next(schedule, standing)
    yield rich(paragraph(where, run(f"  {coming}. {in_words(schedule)}.")))
    target = Target(team, schedule.channel).encode()
    last = ("Resume", "resume") if schedule.is_paused else ("Pause", "pause")
    named = (("Preview", "preview"), ("Settings", "settings"), last)
    row = [button(label, f"{PREFIX}{verb}", target) for label, verb in named]
    yield from actions(f"digest{at}", row)


def _next(schedule: Schedule, standing: Standing) -> str:
    return f"Next: {next_in_words(schedule, standing.now)}" if standing.now else ""


def _recent(carried: Carried, recent: tuple[str, ...]) -> list[Block]:
    """What this member asked lately, to be asked again."""
    asked = [(text, carried.asking(text)) for text in recent]
    row = [_again(text, at, question) for at, (text, question) in enumerate(asked) if question.fits]
    if not row:
        return []
    return [header("Asked lately"), *actions("recent", row)]


def _again(text: str, at: int, question: Carried) -> Block:
    element = button(clamp(text, _PHONE), action_id(Verb.ASK, at + 1), question.encode())
    return {**element, "accessibility_label": clamp(f"Ask again: {text}", limits.BUTTON)}


def _freshness(known: Freshness, now: datetime | None) -> list[Block]:
    """How old the data are; sources that are late by name."""
    if known.newest is None:
        told = "The facts are those that came with this release; no source was read here yet."
        return [header("How fresh the data are"), words(f"{told}{_newest(known, now)}")]
    told = f"{known.fresh} sources were read well within a week, the last on "
    lines = [f"{told}{day_text(known.newest)}."]
    if known.late:
        named = ", ".join(known.late[:5])
        more = f" and {len(known.late) - 5} more" if len(known.late) > 5 else ""
        lines.append(f"Late: {escape(named, 500)}{more}. Their facts keep their dates in answers.")
    return [header("How fresh the data are"), context(*lines)]


def _newest(known: Freshness, now: datetime | None) -> str:
    """The day of the newest facts and their age."""
    if known.newest_fact is None or now is None:
        return ""
    days = (now.date() - known.newest_fact).days
    age = "today" if days < 1 else "1 day old" if days == 1 else f"{days:,} days old"
    return f" The newest are as of {day_text(known.newest_fact)}, {age}."


def _privacy(carried: Carried, standing: Standing) -> list[Block]:
    """What is kept of this member and for how long, with a way to have it and to delete it."""
    kept = standing.kept
    if kept is None:
        return []
    talks = "1 conversation" if kept.conversations == 1 else f"{kept.conversations} conversations"
    lines = [
        f"Kept of you: {talks}, each for {kept.days} days after its last message, and which facts "
        f"you were shown, for {kept.shown_days} days, so that you can be told of corrections.",
    ]
    if standing.is_member:
        lines.append(_pool(kept))
    row = [
        button("Export my data", action_id(Verb.EXPORT), carried.encode()),
        {**button("Delete my data", action_id(Verb.FORGET), carried.encode()), **_SURELY},
        *_log(carried, is_admin=standing.is_admin),
    ]
    return [header("Privacy"), context(*lines), *actions("privacy", row)]


def _pool(kept: Kept) -> str:
    """Of the people in the pool, how many there are and for how long; never who."""
    keep = kept.people
    return (
        f"People in your workspace's pool: {kept.candidates:,}, each for {keep.unused} days after "
        f"somebody last looked, {keep.longest} at most, {keep.untold} where nobody told them. Who "
        f"looked up whom is kept for {kept.lookup_days} days. No name appears on this page."
    )


_SURELY = {
    "style": "danger",
    "confirm": {
        "title": plain("Delete my data?", 100),
        "text": plain(
            "All that I keep of your questions is deleted for good. Your messages in Slack, the "
            "workspace's offer and the log of look-ups stay.",
            300,
        ),
        "confirm": plain("Delete", 30),
        "deny": plain("Keep", 30),
    },
}


def _log(carried: Carried, *, is_admin: bool) -> list[Block]:
    if not is_admin:
        return []
    return [button("Who looked up whom", action_id(Verb.LOG), carried.encode())]
