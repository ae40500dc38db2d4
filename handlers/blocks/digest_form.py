"""The forms of a digest: when and what a channel gets, and how far from usual is worth telling."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import time
from typing import Any, NamedTuple

from bot.digests.rules import LIMITS, Rules, checked
from bot.digests.schedule import DAY_NAMES, EARLIEST, hour_of, zone, zone_hint
from bot.weekly import ALWAYS, TITLES, Section
from handlers.blocks import limits
from handlers.blocks.digest import PREFIX, Target
from handlers.blocks.elements import (
    FIELD,
    Block,
    View,
    actions,
    button,
    entry,
    paragraph,
    plain,
    rich,
    run,
    words,
)
from storage.records import Entity, Schedule

CALLBACK = "assay-digest"
LIMITS_CALLBACK = "assay-digest-limits"
CHOSEN = tuple(section for section in Section if section not in ALWAYS)
"""What can be chosen: corrections and notes on the data are always told."""
_INTRO = (
    "Once a week, what changed in the market for AI researchers: at most seven items, each with "
    "its source. A quiet week is one line."
)


class Form(NamedTuple):
    """What was entered, checked."""

    channel: str
    weekday: int
    at: time
    tz: str
    sections: tuple[str, ...]
    labs: tuple[str, ...]


def view(
    target: Target,
    schedule: Schedule | None,
    labs: Sequence[Entity],
    tz: str,
    *,
    state: str = "",
    problem: str = "",
) -> View:
    """The form, filled with the channel's schedule; `state` says who set it up and what is next."""
    blocks: list[Block] = [words(problem)] if problem else []
    blocks += [rich(paragraph(*_state(schedule, state)))] if schedule else [words(_INTRO)]
    blocks += [
        _channel(target),
        _select("day", "Day", {str(n): name for n, name in enumerate(DAY_NAMES)}, _day(schedule)),
        _select("hour", "Time, on the channel's clocks", _hours(schedule), _hour(schedule)),
        _text("tz", "Time zone", schedule.tz if schedule else tz, "For example Europe/Berlin"),
        _sections(schedule),
        *_labs(labs, schedule),
        *(_manage(target, schedule) if schedule else []),
    ]
    return {
        "type": "modal",
        "callback_id": CALLBACK,
        "private_metadata": target.encode(),
        "title": plain("Weekly digest", limits.VIEW_TITLE),
        "submit": plain("Save" if schedule else "Set up", limits.VIEW_TITLE),
        "close": plain("Cancel", limits.VIEW_TITLE),
        "blocks": blocks,
    }


def _state(schedule: Schedule | None, state: str) -> list[Block]:
    """`Set up by @ana on 24 Nov 2026.` and what comes next."""
    if schedule is None:
        return []
    who = schedule.created_by
    by = {"type": "user", "user_id": who} if who.startswith(("U", "W")) else run("the command line")
    return [run("Set up by "), by, run(f". {state}")]


def _channel(target: Target) -> Block:
    """Public and private channels; the one where the form was opened is chosen."""
    element: Block = {
        "type": "conversations_select",
        "filter": {"include": ["public", "private"], "exclude_bot_users": True},
    }
    if target.channel[:1] in ("C", "G"):
        element["initial_conversation"] = target.channel
    return entry("channel", "Channel", element, "A private channel needs me: /invite @assay")


def _hours(schedule: Schedule | None) -> dict[str, str]:
    """Half hours from four on: before that, clocks change. A time of its own stays choosable."""
    times = [time(hour, minute) for hour in range(EARLIEST.hour, 24) for minute in (0, 30)]
    if schedule and schedule.at not in times:
        times = sorted([*times, schedule.at])
    return {f"{at:%H:%M}": f"{at:%H:%M}" for at in times}


def _day(schedule: Schedule | None) -> str:
    return str(schedule.weekday if schedule else 0)


def _hour(schedule: Schedule | None) -> str:
    return f"{schedule.at if schedule else time(9):%H:%M}"


def _sections(schedule: Schedule | None) -> Block:
    options = [_option(TITLES[section], section.value) for section in CHOSEN]
    there = schedule.sections if schedule and schedule.sections else [s.value for s in CHOSEN]
    muted = schedule.muted if schedule else ()
    chosen = [one for one in options if one["value"] in there and one["value"] not in muted]
    element: Block = {"type": "checkboxes", "options": options}
    if chosen:
        element["initial_options"] = chosen
    hint = "Corrections and notes on the data are always told. The last one shows your saved offer."
    return entry("sections", "What it tells of", element, hint)


def _labs(labs: Sequence[Entity], schedule: Schedule | None) -> list[Block]:
    options = [_option(lab.name, lab.slug) for lab in labs[: limits.OPTIONS]]
    if not options:
        return []
    wanted = schedule.labs if schedule else ()
    element: Block = {"type": "multi_static_select", "options": options}
    if chosen := [one for one in options if one["value"] in wanted]:
        element["initial_options"] = chosen
    return [entry("labs", "Only these labs", element, "Empty means all", optional=True)]


def _manage(target: Target, schedule: Schedule) -> list[Block]:
    """What can be done at once, without saving."""
    value = target.encode()
    pause = ("Resume", "resume") if schedule.is_paused else ("Pause", "pause")
    row = [
        button("Preview", f"{PREFIX}preview", value),
        button(pause[0], f"{PREFIX}{pause[1]}", value),
        button("Change thresholds", f"{PREFIX}limits", value),
        {**button("Stop", f"{PREFIX}stop", value), "style": "danger"} | {"confirm": _CONFIRM},
    ]
    return actions("manage", row)


_CONFIRM: Block = {
    "title": {"type": "plain_text", "text": "Stop this digest?"},
    "text": {"type": "plain_text", "text": "The channel gets no digest any more."},
    "confirm": {"type": "plain_text", "text": "Stop it"},
    "deny": {"type": "plain_text", "text": "Keep it"},
}


def limits_view(target: Target, rules: Rules) -> View:
    """The form of the thresholds, filled with those that hold."""
    blocks: list[Block] = [
        words("How far from usual must it be to be told? For this channel only.")
    ]
    for name, limit in LIMITS.items():
        value = f"{getattr(rules, name) * limit.scale:g}"
        blocks.append(_text(name, limit.label, value, _range(name)))
    return {
        "type": "modal",
        "callback_id": LIMITS_CALLBACK,
        "private_metadata": target.encode(),
        "title": plain("Thresholds", limits.VIEW_TITLE),
        "submit": plain("Save", limits.VIEW_TITLE),
        "close": plain("Cancel", limits.VIEW_TITLE),
        "blocks": blocks,
    }


def _range(name: str) -> str:
    limit = LIMITS[name]
    usual = f"{getattr(Rules(), name) * limit.scale:g}"
    low, high = limit.lowest * limit.scale, limit.highest * limit.scale
    return f"Usually {usual}; from {low:g} to {high:g}"


def read(values: Mapping[str, Any]) -> Form | dict[str, str]:
    """The form, or what is wrong at which field."""
    tz = str(values["tz"][FIELD].get("value") or "").strip()
    hour = _selected(values, "hour") or "09:00"
    errors: dict[str, str] = {}
    try:
        zone(tz)
    except ValueError:
        errors["tz"] = _zone_problem(tz)
    try:
        at = hour_of(hour)
    except ValueError as error:
        errors["hour"] = str(error)
    channel = values["channel"][FIELD].get("selected_conversation")
    if not channel:
        errors["channel"] = "Please choose a channel."
    if errors:
        return errors
    sections = _chosen(values, "sections")
    kept = () if set(sections) == {s.value for s in CHOSEN} else sections
    day = int(_selected(values, "day") or 0)
    return Form(str(channel), day, at, tz, kept, _chosen(values, "labs"))


def _zone_problem(tz: str) -> str:
    """What to type instead of a name that is no zone."""
    return f"I know no time zone {tz or 'without a name'}. {zone_hint(tz)}"[:150]


def read_limits(values: Mapping[str, Any]) -> Rules | dict[str, str]:
    """The thresholds, or what is wrong at which field."""
    found: dict[str, float] = {}
    errors: dict[str, str] = {}
    for name in LIMITS:
        try:
            found[name] = checked(name, str(values[name][FIELD].get("value") or ""))
        except ValueError as error:
            errors[name] = str(error)
    return errors or Rules(**found)


def _selected(values: Mapping[str, Any], block: str) -> str:
    option = values[block][FIELD].get("selected_option") or {}
    return str(option.get("value", ""))


def _chosen(values: Mapping[str, Any], block: str) -> tuple[str, ...]:
    found = (values.get(block) or {}).get(FIELD) or {}
    return tuple(str(option["value"]) for option in found.get("selected_options") or [])


def _text(block_id: str, label: str, value: str, hint: str) -> Block:
    element = {"type": "plain_text_input", "initial_value": value}
    return entry(block_id, label, element, hint)


def _select(block_id: str, label: str, options: Mapping[str, str], chosen: str) -> Block:
    made = [_option(text, value) for value, text in options.items()]
    element: Block = {"type": "static_select", "options": made}
    initial = next((one for one in made if one["value"] == chosen), made[0])
    return entry(block_id, label, {**element, "initial_option": initial})


def _option(text: str, value: str) -> Block:
    return {"text": plain(text, limits.OPTION), "value": value}
