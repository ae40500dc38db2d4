"""“This is wrong”: said by a button or a sentence, decided by an admin, told once."""

from __future__ import annotations

from typing import Any

import pytest

from handlers.blocks import reports
from handlers.blocks.reports import About
from storage.records import Grade, ReportState
from tests.unit.handlers.checks import findings
from tests.unit.handlers.fake_slack import DROP, FakeSlack
from tests.unit.handlers.talker import ADMIN, Talker, labels

FACT = "F-155"
RIGHT = {"value": {"value": "4000"}, "low": {"value": "3800"}, "high": {"value": "4200"}}


def submit(talker: Talker, callback: str, about: About, user: str = "U1", **values: Any) -> Any:
    """Submit a form; the answer."""
    state = {"values": {name: {"value": value} for name, value in values.items()}}
    view = {
        "type": "modal",
        "callback_id": callback,
        "private_metadata": about.encode(),
        "state": state,
    }
    body = {"type": "view_submission", "team": {"id": "T1"}, "user": {"id": user}}
    return talker.dispatch({**body, "view": view})


def filed(talker: Talker, words: str = "they have 4,000 people") -> int:
    """Report the fact; the number of the report."""
    submit(talker, reports.REPORT, About(fact=FACT), words={"value": words})
    with talker.store.read() as tx:
        return tx.workspace("T1").reports.open()[-1].id


def corrected(talker: Talker, number: int, user: str = ADMIN, **values: Any) -> Any:
    """Decide that another figure is right."""
    given = RIGHT | {"link": {"value": ""}, "note": {"value": "see their page"}} | values
    return submit(talker, reports.CORRECTION, About(report=number), user, **given)


def test_every_public_fact_in_the_sources_can_be_called_wrong(
    talker: Talker, slack: FakeSlack
) -> None:
    talker.command("how big is anthropic")
    answer = slack.sent("response")[-1]
    talker.press("Sources", answer)
    view = slack.sent("views.update")[-1]["view"]
    assert "This is wrong" in labels(view)
    assert findings(view) == []
    talker.press_in("This is wrong", view)
    form = slack.sent("views.push")[-1]["view"]
    assert findings(form) == []


@pytest.mark.parametrize(
    "text", ["F-155 is wrong, they have 4,000", "report F-155: they have 4,000"]
)
def test_a_sentence_reports_a_fact_by_its_id(talker: Talker, text: str) -> None:
    assert "F-155 is reported" in talker.said(text)["text"]
    with talker.store.read() as tx:
        (report,) = tx.workspace("T1").reports.open()
    assert (report.fact, report.words, report.reporter) == (FACT, "they have 4,000", "U1")


def test_without_an_id_the_facts_of_the_answer_are_offered(talker: Talker) -> None:
    talker.say("how big is anthropic")
    asked = talker.said("this is wrong: they have 4,000 people")
    assert any(label.startswith("F-155") for label in labels(asked))
    assert "is reported" in talker.said("the first one")["text"]


def test_an_unknown_fact_is_not_reported(talker: Talker) -> None:
    assert "know no fact F-999" in talker.said("F-999 is wrong")["text"]
    with talker.store.read() as tx:
        assert tx.workspace("T1").reports.open() == ()


def test_a_report_without_words_is_asked_for_them(talker: Talker) -> None:
    answer = submit(talker, reports.REPORT, About(fact=FACT), words={"value": "  "})
    assert "errors" in answer.body


def test_an_admin_decides_in_home_and_home_is_drawn_anew(talker: Talker) -> None:
    filed(talker)
    view = talker.open_home(ADMIN)
    assert "they have 4,000 people" in str(view)
    talker.press_in("Let it stand", view, ADMIN)
    assert "Let it stand" not in labels(talker.home())
    assert "stands as it is" in talker.posts()[-1]["text"]


def test_the_form_of_a_correction_is_filled_with_what_is_there(
    talker: Talker, slack: FakeSlack
) -> None:
    filed(talker)
    talker.press_in("Correct it", talker.open_home(ADMIN), ADMIN)
    form = slack.sent("views.update")[-1]["view"]
    fields = {b["block_id"]: b["element"] for b in form["blocks"] if b["type"] == "input"}
    assert fields["value"]["initial_value"] == "2300"
    assert findings(form) == []


def test_nobody_else_decides(talker: Talker) -> None:
    number = filed(talker)
    view = talker.open_home(ADMIN)
    talker.press_in("Correct it", view, ADMIN)
    corrected(talker, number, user="U2")
    with talker.store.read() as tx:
        report = tx.workspace("T1").reports.get(number)
    assert report is not None
    assert report.state is ReportState.OPEN
    assert "Only an admin" in talker.posts()[-1]["text"]


def test_a_correction_takes_the_place_of_the_fact(talker: Talker) -> None:
    corrected(talker, filed(talker))
    with talker.store.read() as tx:
        newest = tx.workspace("T1").facts.history(FACT)[0]
    assert (newest.value, newest.low, newest.high) == (4000, 3800, 4200)
    assert (newest.grade, newest.supersedes, newest.note) == (Grade.OWN, FACT, "see their page")
    assert "4,000" in str(talker.said("how big is anthropic", root="6.6"))


def test_a_correction_with_a_link_is_graded_by_it(talker: Talker) -> None:
    corrected(talker, filed(talker), link={"value": "https://www.example.com/people"})
    with talker.store.read() as tx:
        newest = tx.workspace("T1").facts.history(FACT)[0]
    assert (newest.grade, newest.source_name) == (Grade.C, "example.com")


def test_who_was_shown_the_old_figure_is_told_once_with_the_next_answer(talker: Talker) -> None:
    talker.say("how big is anthropic", root="1.1", user="U2")
    talker.say("how big is openai", root="2.2", user="U3")
    corrected(talker, filed(talker))
    told = str(talker.said("price of H100", root="1.1", user="U2"))
    assert "Corrected since you saw it" in told
    assert "4,000 (3,800–4,200) people, not 2,300 people" in told
    assert "Corrected since" not in str(talker.said("price of B200", root="1.1", user="U2"))
    assert "Corrected since" not in str(talker.said("price of B200", root="2.2", user="U3"))


def test_a_slash_answer_tells_it_as_well(talker: Talker, slack: FakeSlack) -> None:
    talker.command("how big is anthropic", user_id="U2")
    corrected(talker, filed(talker))
    talker.command("price of H100", user_id="U2")
    assert "Corrected since you saw it" in str(slack.sent("response")[-1])


@pytest.mark.parametrize("day", ["2026-11-24", "2025-01-31", "2024-02-29"])
def test_a_correction_of_the_newest_figure_leaves_no_older_one_in_its_place(
    talker: Talker, day: str
) -> None:
    """A headcount of Wired of May 2025 is known as well, and was shown for a correction of 2024."""
    corrected(talker, filed(talker), day={"selected_date": day})
    answer = str(talker.said("how big is anthropic"))
    assert "4,000" in answer
    assert "1,300" not in answer


def test_what_could_not_be_told_is_told_another_time(talker: Talker, slack: FakeSlack) -> None:
    from tests.unit.handlers.fake_slack import Fails

    talker.say("how big is anthropic", root="1.1", user="U2")
    corrected(talker, filed(talker))
    slack.script["chat.postMessage"] = [Fails("channel_not_found")]
    talker.say("price of H100", root="1.1", user="U2")
    assert "Corrected since" in str(talker.said("price of B200", root="1.1", user="U2"))


def test_what_may_have_been_told_is_not_told_again(talker: Talker, slack: FakeSlack) -> None:
    talker.say("how big is anthropic", root="1.1", user="U2")
    corrected(talker, filed(talker))
    slack.script["chat.postMessage"] = [DROP]
    talker.say("price of H100", root="1.1", user="U2")
    assert "Corrected since" not in str(talker.said("price of B200", root="1.1", user="U2"))


def test_two_decisions_on_one_report_are_one(talker: Talker) -> None:
    number = filed(talker)
    corrected(talker, number)
    corrected(talker, number, value={"value": "4100"})
    with talker.store.read() as tx:
        assert tx.workspace("T1").facts.history(FACT)[0].value == 4000
    assert "decided on this report already" in talker.posts()[-1]["text"]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"value": {"value": ""}}, "value"),
        ({"value": {"value": "many"}}, "value"),
        ({"value": {"value": "-3"}}, "value"),
        ({"value": {"value": "nan"}}, "value"),
        ({"low": {"value": "5000"}}, "low"),
        ({"high": {"value": ""}}, "high"),
        ({"link": {"value": "ftp://x"}}, "link"),
        ({"link": {"value": "http://example.com"}}, "link"),
        ({"day": {"selected_date": "2026-11-25"}}, "day"),
        ({"day": {"selected_date": "2030-01-01"}}, "day"),
    ],
)
def test_a_figure_that_can_not_be_is_told_at_its_field(
    talker: Talker, values: dict[str, Any], field: str
) -> None:
    answer = corrected(talker, filed(talker), **values)
    assert field in answer.body
    with talker.store.read() as tx:
        assert tx.workspace("T1").facts.history(FACT)[0].id == FACT
