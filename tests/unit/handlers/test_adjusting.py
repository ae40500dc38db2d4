"""Adjust: the form holds what was understood, and what it has no field for is kept."""

from __future__ import annotations

import pytest

from tests.unit.handlers.checks import findings
from tests.unit.handlers.fake_slack import RESPONSE
from tests.unit.handlers.talker import Json, Talker, labels


def _form(talker: Talker, text: str) -> Json:
    """The form behind Adjust under the answer to a command."""
    talker.command(text)
    talker.press("Adjust", talker.slack.sent(RESPONSE)[-1])
    view: Json = talker.slack.sent("views.update")[-1]["view"]
    assert findings(view) == []
    return view


def _filled(view: Json) -> dict[str, str]:
    """What stands in the fields of text."""
    elements = {block.get("block_id"): block.get("element", {}) for block in view["blocks"]}
    return {name: e["initial_value"] for name, e in elements.items() if "initial_value" in e}


def _again(talker: Talker, text: str, **fields: object) -> str:
    """The answer after Adjust, with these fields changed and the others left as they stood."""
    view = _form(talker, text)
    values: Json = {name: {"value": value} for name, value in _filled(view).items()}
    talker.submit(view, values | fields)
    told: str = talker.slack.sent(RESPONSE)[-1]["text"]
    return told


def test_every_field_that_was_understood_is_filled(talker: Talker) -> None:
    text = "2048 H100, 40 researchers, 8 guaranteed each, 3 hours wait, half for research vs openai"
    filled = _filled(_form(talker, text))
    assert filled == {
        "chips": "2048 H100",
        "researchers": "40",
        "research_share": "50",
        "guaranteed": "8",
        "wait": "3",
    }


def test_a_date_of_chips_to_come_is_not_lost(talker: Talker) -> None:
    text = "2048 H100 and 512 B200 announced for June 2027, 40 researchers"
    assert _filled(_form(talker, text))["chips"] == "2048 H100 + 512 B200 announced from June 2027"
    assert "not running yet" in _again(talker, text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what can 2048 H100 do in 45 days", "In 45 days the whole cluster"),
        ("512 B200 vs 10k H100", "of 10,000 H100"),
        ("2048 H100 40 researchers what if we hire 15 more", "15 more hires"),
        ("2048 H100 40 researchers vs openai assume 300 researchers", "1024 H100"),
    ],
)
def test_an_adjusted_question_stays_of_its_kind(talker: Talker, text: str, told: str) -> None:
    answer = _again(talker, text, chips={"value": "1024 H100"})
    asked = talker.slack.sent(RESPONSE)[-1]["blocks"]
    assert told in answer or told.replace("1024", "1,024") in str(asked)
    assert "1,024 H100" in str(asked)


def test_a_lab_that_is_chosen_where_there_was_none_is_compared_with(talker: Talker) -> None:
    labs = {"selected_options": [{"value": "openai"}]}
    told = _again(talker, "what can 2048 H100 do in 45 days, 40 researchers", labs=labs)
    assert "behind OpenAI" in told


def test_a_question_without_chips_of_ours_has_nothing_to_adjust(talker: Talker) -> None:
    talker.command("match openai per researcher for 20 people")
    assert "Adjust" not in labels(talker.slack.sent(RESPONSE)[-1])


@pytest.mark.parametrize(
    ("chips", "told"),
    [
        ("plenty", "Please say which chips and how many"),
        ("0 H100", "An offer needs at least one chip"),
        ("2048 H10O", "H100"),
        ("vs openai", "Please say which chips and how many"),
    ],
)
def test_what_is_wrong_is_told_at_the_field_with_what_to_write(
    talker: Talker, chips: str, told: str
) -> None:
    view = _form(talker, "2048 H100 40 researchers vs openai")
    answer = talker.submit(view, {"chips": {"value": chips}})
    errors = str(answer.body)
    assert "response_action" in errors
    assert told in errors
    assert "Try one of these" not in errors
