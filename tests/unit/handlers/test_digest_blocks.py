"""Digests as messages and forms: within Slack's limits, complete in text, every value escaped."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any

import pytest

from bot.answers import Table
from bot.digests.rules import LIMITS, Rules
from bot.formats import cited
from bot.prose import Name, sentence
from bot.weekly import Digest, Part, Section
from handlers.blocks import digest as blocks
from handlers.blocks import digest_form as forms
from handlers.blocks.digest import Target
from storage.records import Entity, EntityKind, Schedule
from tests.unit.digests.samples import a_digest, a_fact, an_item
from tests.unit.handlers.checks import findings

Json = dict[str, Any]
TARGET = Target("T1", "C1", "2026-04-08")
ODD = a_fact(source_name="<!channel> & Söhne|x" * 9, source_url="https://example.org/?a=1&b=<2>")
ROWS = tuple((Name(f"Lab {n}"), cited("1 → 2", a_fact())) for n in range(60))
LABS = tuple(Entity(f"lab{n}", EntityKind.LAB, f"Lab {n}") for n in range(150))


def full() -> Digest:
    """Seven long items with odd sources, and a thread."""
    long = sentence("{words}.", words=cited("very long " * 60, a_fact()))
    items = [
        an_item(section, fact=ODD, detail=(long,), for_us=(long,)) for section in list(Section)[:7]
    ]
    table = Part("Boards", Table(("Board", "Open"), ROWS), (long,) * 50, (ODD,) * 3)
    return a_digest(*items, baseline=sentence("Baseline."), thread=(table,), rules=(long,))


def test_a_full_digest_and_its_thread_are_within_the_limits() -> None:
    digest = full()
    for payload in (
        blocks.post(digest, TARGET),
        blocks.preview(digest, "C1"),
        blocks.why(digest),
        blocks.details(digest),
        *(blocks.part(part) for part in digest.thread),
    ):
        assert findings(payload) == []


def test_the_details_of_a_quiet_week_leave_no_board_out() -> None:
    parts = [
        Part(title, Table(("Board", "Open"), ROWS)) for title in ("Opened", "Open", "Families")
    ]
    shown = str(blocks.details(a_digest(thread=tuple(parts))))
    assert shown.count(f"{ROWS[-1][0].text}: ") == 3
    assert "Families" in shown


def test_the_text_says_all_that_the_items_say() -> None:
    digest = a_digest(an_item(), an_item(Section.PRICES))
    text = blocks.post(digest)["text"]
    for item in digest.items:
        for line in item.sentences():
            assert line.text in text


def test_a_quiet_week_is_one_paragraph_with_a_way_to_its_details() -> None:
    digest = a_digest(quiet=(sentence("Nothing crossed a threshold."),))
    header, line, row = blocks.post(digest, TARGET)["blocks"]
    assert header["type"] == "header"
    assert "Nothing crossed" in str(line)
    assert [one["text"]["text"] for one in row["elements"]] == [
        "Details",
        "Change thresholds",
        "Settings",
    ]


def test_only_sections_that_are_there_can_be_muted_and_notes_never() -> None:
    digest = a_digest(an_item(Section.PRICES), an_item(Section.PRICES), an_item(Section.NOTES))
    menu = blocks.post(digest, TARGET)["blocks"][-1]["elements"][-1]
    assert [option["value"] for option in menu["options"]] == ["prices"]


def test_a_preview_shows_the_post_without_its_buttons() -> None:
    digest = a_digest(an_item())
    shown = blocks.preview(digest, "C1")["blocks"]
    assert shown[1:] == blocks.post(digest)["blocks"]


@pytest.mark.parametrize("value", ["", "x", "[]", "{}", '{"w": "T1"}', "null"])
def test_a_value_that_is_not_ours_is_no_target(value: str) -> None:
    assert Target.decode(value) is None


def test_a_target_survives_its_button() -> None:
    for target in (TARGET, Target("T1", "C1", delivery="d1")):
        assert Target.decode(target.encode()) == target


def a_schedule(**changes: Any) -> Schedule:
    now = datetime(2026, 4, 1, tzinfo=UTC)
    return replace(Schedule("C1", "market", 2, time(9, 15), "Asia/Tokyo", "U1", now), **changes)


@pytest.mark.parametrize(
    "schedule",
    [
        None,
        a_schedule(),
        a_schedule(labs=("lab3",), sections=("pay",), muted=("pay",)),
        a_schedule(paused_at=datetime(2026, 4, 2, tzinfo=UTC), created_by="you"),
    ],
)
def test_the_form_is_within_the_limits(schedule: Schedule | None) -> None:
    view = forms.view(Target("T1", "C1"), schedule, LABS, "UTC", state="Soon.", problem="No.")
    assert findings(view) == []
    assert findings(forms.limits_view(TARGET, Rules())) == []


def test_the_form_says_who_set_it_up() -> None:
    view = forms.view(TARGET, a_schedule(), (), "UTC", state="The next one comes soon.")
    assert {"type": "user", "user_id": "U1"} in view["blocks"][0]["elements"][0]["elements"]


def test_no_time_before_four_can_be_chosen_and_one_of_its_own_stays() -> None:
    view = forms.view(TARGET, a_schedule(), (), "UTC")
    (hour,) = [block for block in view["blocks"] if block.get("block_id") == "hour"]
    times = [option["value"] for option in hour["element"]["options"]]
    assert times[0] == "04:00"
    assert "09:15" in times
    assert times == sorted(times)
    assert hour["element"]["initial_option"]["value"] == "09:15"


def entered(**changes: Any) -> Json:
    """A filled form."""
    values: Json = {
        "channel": {"selected_conversation": "C1"},
        "day": {"selected_option": {"value": "3"}},
        "hour": {"selected_option": {"value": "17:30"}},
        "tz": {"value": " Europe/Berlin "},
        "sections": {"selected_options": [{"value": "pay"}, {"value": "prices"}]},
        "labs": {"selected_options": [{"value": "openai"}]},
    }
    return {name: {"value": state} for name, state in (values | changes).items()}


def test_what_was_entered_is_read() -> None:
    assert forms.read(entered()) == forms.Form(
        "C1", 3, time(17, 30), "Europe/Berlin", ("pay", "prices"), ("openai",)
    )


def test_all_sections_mean_those_of_later_releases_too() -> None:
    everything = [{"value": section.value} for section in forms.CHOSEN]
    form = forms.read(entered(sections={"selected_options": everything}))
    assert isinstance(form, forms.Form)
    assert form.sections == ()


@pytest.mark.parametrize(
    ("field", "state", "said"),
    [
        ("tz", {"value": "Europe/Berln"}, "Did you mean Europe/Berlin"),
        ("tz", {"value": None}, "I know no time zone"),
        ("hour", {"selected_option": {"value": "02:30"}}, "too early"),
        ("channel", {"selected_conversation": None}, "choose a channel"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(field: str, state: Json, said: str) -> None:
    errors = forms.read(entered(**{field: state}))
    assert isinstance(errors, dict)
    assert list(errors) == [field]
    assert said in errors[field]


def test_thresholds_are_read_and_what_is_wrong_is_said_at_its_field() -> None:
    typed: Json = {name: {"value": {"value": "5"}} for name in LIMITS}
    rules = forms.read_limits(typed)
    assert isinstance(rules, Rules)
    assert (rules.price_share, rules.deadline_days) == (0.05, 5.0)
    errors = forms.read_limits({**typed, "pay_share": {"value": {"value": "lots"}}})
    assert list(errors) == ["pay_share"]  # type: ignore[arg-type]


def test_a_name_from_outside_is_no_markup() -> None:
    evil = an_item(fact=a_fact(source_name="<!here> <https://evil.example|x>"))
    text = str(blocks.post(a_digest(evil), TARGET))
    assert "<!here>" not in text
