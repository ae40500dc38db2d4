"""Messages and views: accepted by Slack, complete without blocks, fit for a phone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot import formats as f
from bot.answers import LONGEST_HEADLINE, Answer, Bar, Chart, shareable
from bot.commands import COMMANDS
from bot.conversation.telling.workspace import Standing
from bot.prose import sentence
from bot.questions.types import Choice, Kind
from handlers.blocks import answer as answers
from handlers.blocks import charts, details, home, limits, notices, share, sources
from handlers.blocks import help as helps
from handlers.carried import Carried, decode
from handlers.verbs import Verb, verb_of
from tests.unit.candidates_evidence import people
from tests.unit.handlers import samples
from tests.unit.handlers.checks import findings

CARRIED = Carried("2048 H100 40 researchers vs openai", "T1", "U1", samples.TODAY)
ANSWERS = (
    samples.offer_answer(),
    samples.long_answer(),
    samples.choose_answer(),
    samples.error_answer(),
)


def _blocks(message: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [block for block in message["blocks"] if block["type"] == kind]


def _labels(message: dict[str, Any]) -> list[str]:
    rows = _blocks(message, "actions")
    return [element["text"]["text"] for row in rows for element in row["elements"]]


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: answer.kind)
def test_every_message_is_one_that_slack_accepts(answer: Answer) -> None:
    assert findings(answers.message(answer, CARRIED)) == []


@pytest.mark.parametrize("answer", ANSWERS[:2], ids=["offer", "long"])
def test_details_previews_and_sources_are_accepted_too(answer: Answer) -> None:
    shared = shareable(answer)
    assert findings(details.message(answer)) == []
    assert findings(share.post(shared, "U1")) == []
    assert findings(share.preview(shared, "U1", CARRIED, "C1")) == []
    assert findings(sources.view(answer)) == []


def test_help_home_and_notices_are_accepted_too() -> None:
    assert findings(helps.message(COMMANDS, CARRIED)) == []
    asked = "What can be asked; “access” is no word that is explained here."
    told = helps.message(COMMANDS, CARRIED, asked)
    assert findings(told) == []
    assert asked in str(told["blocks"])
    assert "Read as" not in str(helps.message(COMMANDS, CARRIED)["blocks"])
    assert findings(home.view(CARRIED, Standing())) == []
    assert findings(notices.went_wrong("ab12cd34")) == []
    assert findings(notices.NOT_YOURS) == []


def test_the_text_alone_says_verdict_figures_and_sources_with_days() -> None:
    text = answers.message(samples.offer_answer(), CARRIED)["text"]
    for said in ("11×", "51 H100e", "308–1,170", "$1.19 million", "Epoch AI", "31 Dec 2025"):
        assert said in text
    assert "328 days old" in text


def test_a_card_fits_a_phone_and_details_hold_the_rest() -> None:
    long = samples.long_answer()
    (card,) = _blocks(answers.message(long, CARRIED), "table")
    (whole,) = _blocks(details.message(long), "data_table")
    assert (len(card["rows"]), len(card["rows"][0])) == (6, 3)
    assert len(whole["rows"]) > 20
    assert len(whole["rows"][0]) == 5
    assert "Details" in _labels(answers.message(long, CARRIED))
    assert "Details" not in _labels(answers.message(samples.offer_answer(), CARRIED))


def test_a_headline_that_slack_would_cut_stands_whole_below_it() -> None:
    long = "Not public about Example Lab: " + ", ".join(f"matter number {n}" for n in range(9))
    answer = replace(ANSWERS[0], headline=sentence("{what}", what=f.said(long)))
    for blocks in (answers.message(answer, CARRIED)["blocks"], details.message(answer)["blocks"]):
        assert blocks[0]["text"]["text"].endswith("…")
        assert long in str(blocks[1])


def test_columns_of_figures_stand_right_and_names_left() -> None:
    (table,) = _blocks(answers.message(samples.offer_answer(), CARRIED), "table")
    assert [column["align"] for column in table["column_settings"]] == ["left", "right", "right"]


def test_large_amounts_are_short_in_the_table_alone() -> None:
    message = answers.message(samples.offer_answer(), CARRIED)
    (table,) = _blocks(message, "table")
    assert table["rows"][4][1]["text"] == "$1.19M"
    assert table["rows"][4][2]["text"] == "$1.09–1.79M"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("$1.19 million ($0.85–1.40 million)", "$1.19M ($0.85–1.40M)"),
        ("$848,000 ($790,000–950,000)", "$848,000 ($790,000–950,000)"),
        ("845,000–1.56 million", "845,000–1.56M"),
    ],
)
def test_millions_are_a_letter_where_there_is_little_room(text: str, shown: str) -> None:
    assert f.short(text) == shown


def test_what_is_stale_is_marked_with_its_age() -> None:
    line = sources.Cited.of(samples.offer_answer()).line()
    assert "31 Dec 2025, *328 days old*, A" in line
    assert "1 Oct 2026, B" in line
    assert "2 assumptions of ours · your own figures" in line


def test_every_fact_is_told_in_words_with_its_link_and_day() -> None:
    named = {"openai": "OpenAI"}
    told = str(sources.view(samples.offer_answer(), lambda slug: named.get(slug, slug)))
    assert "*F-150*  OpenAI, headcount: 4,500 people" in told
    assert "as of 31 Dec 2025 · *328 days old* · read 20 Nov 2026 · grade A" in told
    assert "<https://www.theregister.com/staff?a=1&amp;b=2|The Register>" in told
    assert "Your own figures, as of 24 Nov 2026" in told


def test_buttons_carry_the_question_and_its_day() -> None:
    rows = _blocks(answers.message(samples.offer_answer(), CARRIED), "actions")
    share_button, train = rows[0]["elements"][0], rows[1]["elements"][0]
    assert decode(share_button["value"]) == CARRIED
    asked = decode(train["value"])
    assert asked is not None
    assert (asked.text, asked.on) == ("what can 2048 H100 do in 30 days", samples.TODAY)
    assert all(verb_of(element["action_id"]) for element in rows[0]["elements"])


def test_a_question_too_long_for_a_button_leaves_the_buttons_out() -> None:
    message = answers.message(samples.offer_answer(), replace(CARRIED, text="x" * 2000))
    assert _blocks(message, "actions") == []


def test_choices_are_buttons_and_nothing_is_shared() -> None:
    assert _labels(answers.message(samples.choose_answer(), CARRIED)) == [
        "Anthropic",
        "No lab",
        "Help",
    ]


def test_a_button_never_saves_an_example_as_the_offer() -> None:
    example = Choice("Enter our offer", "our offer is 2048 H100 for 40 researchers")
    message = answers.message(replace(samples.choose_answer(), choices=(example,)), CARRIED)
    assert [command.usage for command in COMMANDS if command.name == "save"] == [example.text]
    (row,) = _blocks(message, "actions")
    assert verb_of(row["elements"][0]["action_id"]) is Verb.OFFER


def test_a_button_of_one_character_says_what_it_asks() -> None:
    choice = replace(samples.choose_answer(), choices=(Choice("2", "2 H100"),))
    message = answers.message(choice, CARRIED)
    assert _blocks(message, "actions")[0]["elements"][0]["accessibility_label"] == "Ask: 2 H100"
    assert findings(message) == []


def test_what_a_person_typed_is_never_markup() -> None:
    message = answers.message(samples.error_answer("<!channel> *b* &"), CARRIED)
    (section,) = _blocks(message, "section")
    assert section["text"]["type"] == "plain_text"
    assert "&lt;!channel&gt; *b* &amp;" in message["text"]


def test_a_shared_post_has_no_advice_and_no_buttons() -> None:
    post = share.post(shareable(samples.offer_answer()), "U1")
    assert "Don't say" not in str(post)
    assert _blocks(post, "actions") == []
    assert post["blocks"][-1]["elements"][0]["elements"][1] == {"type": "user", "user_id": "U1"}


def test_a_preview_shows_exactly_the_post() -> None:
    shared = shareable(samples.offer_answer())
    preview = share.preview(shared, "U1", CARRIED, "C1")
    assert preview["blocks"][1:-1] == share.post(shared, "U1")["blocks"]


def test_a_preview_is_recognised_until_its_figures_change() -> None:
    answer = samples.offer_answer()
    other = replace(answer, headline=sentence("Comparable with OpenAI per researcher"))
    assert share.mark(shareable(answer)) == share.mark(shareable(samples.offer_answer()))
    assert share.mark(shareable(answer)) != share.mark(shareable(other))


def _chart(*medians: float) -> Chart:
    bars = tuple(Bar(f"Lab {n}", samples.estimate(m, m, m)) for n, m in enumerate(medians))
    return Chart("H100e per researcher", "H100e", bars, sentence("One is higher."))


def test_a_chart_is_drawn_by_slack_with_its_finding_in_words() -> None:
    message = charts.message(_chart(50, 100))
    (chart,) = _blocks(message, "data_visualization")
    assert chart["chart"]["axis_config"]["categories"] == ["Lab 0", "Lab 1"]
    assert message["blocks"][0]["elements"][0]["elements"][0]["text"] == "One is higher."
    assert findings(message) == []


def test_a_chart_over_a_factor_of_fifty_is_a_picture_with_its_numbers() -> None:
    steep = _chart(1, 51)
    assert charts.native(_chart(1, 50)) is not None
    assert charts.native(steep) is None
    (picture,) = _blocks(charts.message(steep, "F0123456789"), "image")
    assert picture["slack_file"] == {"id": "F0123456789"}
    assert "Lab 0 1.0; Lab 1 51" in picture["alt_text"]


def test_a_chart_without_a_picture_is_words() -> None:
    message = charts.message(_chart(1, 51))
    assert _blocks(message, "image") == []
    assert "Lab 1 51" in message["blocks"][1]["text"]["text"]


def test_labels_that_slack_would_cut_to_the_same_are_not_drawn_by_it() -> None:
    bars = tuple(
        Bar(f"A laboratory of the same name {n}", samples.estimate(1, 1, 1)) for n in range(2)
    )
    assert charts.native(replace(_chart(1), bars=bars)) is None


def test_words_that_need_it_are_explained_once_and_only_where_used() -> None:
    footer = str(_blocks(answers.message(samples.offer_answer()), "context"))
    assert footer.count("H100e: compute counted in H100 chips") == 1
    assert "MFU" not in footer


@pytest.mark.parametrize("kind", [Kind.ERROR, Kind.CHOOSE])
def test_talk_about_the_question_has_no_headline(kind: Kind) -> None:
    message = answers.message(replace(samples.error_answer(), kind=kind), CARRIED)
    assert _blocks(message, "header") == []


def test_what_was_not_clear_comes_before_the_part_that_was_answered() -> None:
    partial = samples.offer_answer()
    problem = sentence("Did you mean Anthropic?")
    choose = replace(samples.choose_answer(), verdict=(*partial.verdict, problem))
    choose = replace(choose, headline=partial.headline, table=partial.table)
    message = answers.message(choose, CARRIED)
    kinds = [block["type"] for block in message["blocks"]]
    assert kinds[:4] == ["section", "actions", "header", "rich_text"]
    assert message["blocks"][0]["text"]["text"] == "Did you mean Anthropic?"
    assert message["text"].startswith("Did you mean Anthropic? You can choose: Anthropic; No lab.")
    assert findings(message) == []


def test_of_people_nothing_can_be_shared() -> None:
    """Neither in the message of the terminal, which knows no place."""
    assert "Share" not in _labels(answers.message(people.ask(people.DOSSIER), CARRIED))


def test_the_longest_headline_fits_a_header() -> None:
    assert LONGEST_HEADLINE <= limits.HEADER
