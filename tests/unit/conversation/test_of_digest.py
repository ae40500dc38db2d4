"""When the digest comes and what it tells: its answer says where that is set."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last, last_answer
from tests.unit.conversation.test_declining import answer

DIGEST = "weekly digest"


@pytest.mark.parametrize(
    "text",
    [
        "can the weekly thing go to #people-team every tuesday at 8",
        "can you post that every monday at 9 in #talent-ai",
        "can this land in #recruiting every monday at 9?",
    ],
)
def test_what_is_to_come_every_week_is_the_digest(talking: Conversing, text: str) -> None:
    assert last(talking, "whats new this week", text) == [DIGEST]


@pytest.mark.parametrize(
    "text",
    [
        "make that 9",
        "make it 9:30 am",
        "actually make it tuesday",
        "on fridays please",
        "thursday instead",
        "monday mornings, berlin time",
        "every two weeks",
        "can i turn off the price part",
        "without the prices",
        "leave out the papers section",
        "can we pause it over christmas",
        "Pause it until I'm back from holiday",
        "turn it off, nobody reads it",
        "don't send it any more",
        "unsubscribe us",
        "when was the last one sent",
        "stop the monday post in #recruiting for now",
        "can we get this on Tuesdays rather than Mondays",
        "could it come on tuesdays instead",
        "can it go out on a Thursday",
        "we'd prefer wednesdays",
        "is it possible to have it fridays",
        "i'd rather get it at 8",
        "can this be moved to tuesday",
        "how do i change the day",
        "how can i change which labs it covers",
    ],
)
def test_setting_the_digest_shows_it_once_more(talking: Conversing, text: str) -> None:
    assert last(talking, "send the digest to #talent every monday", text) == [DIGEST]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("only openai", "weekly digest at OpenAI"),
        ("what about last week", "weekly digest since 2026-11-16"),
        ("price of H100", "price of H100"),
        ("who is hiring", "open roles"),
    ],
)
def test_what_asks_something_else_after_a_digest(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, DIGEST, text) == [asks]


@pytest.mark.parametrize(
    "text",
    [
        "stop the Monday post",
        "pause the weekly post please",
        "can you turn off the weekly message",
        "please don't post the weekly update any more",
        "unsubscribe us from the Monday message",
        "no more weekly posts please",
    ],
)
def test_what_ends_the_weekly_post_shows_how_to(talking: Conversing, text: str) -> None:
    told = answer(talking, text)
    assert told.kind is Kind.DIGEST
    assert any("/compute-benchmark digest stop" in str(each) for each in told.caveats)


def test_a_number_after_an_offer_sets_no_digest(talking: Conversing) -> None:
    assert last(talking, "us vs openai", "make it 9") == ["our compute 9 researchers, vs OpenAI"]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("and the week before", "weekly digest since 2026-11-10"),
        ("the one before that", "weekly digest since 2026-11-10"),
        ("and the previous week?", "weekly digest since 2026-11-10"),
        ("go back a week", "weekly digest since 2026-11-10"),
        ("two weeks earlier", "weekly digest since 2026-11-03"),
        ("earlier weeks", "weekly digest since 2026-11-10"),
        ("and the week after", "weekly digest"),
    ],
)
def test_the_week_before_is_that_before_the_one_told(
    talking: Conversing, text: str, asks: str
) -> None:
    assert last(talking, DIGEST, text) == [asks]


def test_each_week_before_goes_on_from_the_last(talking: Conversing) -> None:
    back = (DIGEST, "the week before", "and the one before that")
    assert last(talking, *back) == ["weekly digest since 2026-11-03"]
    assert last(talking, *back, "the week after") == ["weekly digest since 2026-11-10"]
    assert last(talking, *back, "only prices") == ["weekly digest on prices since 2026-11-03"]


def test_a_week_that_is_not_over_is_not_told(talking: Conversing) -> None:
    assert "no later week has ended" in answer(talking, DIGEST, "the week after").understood


def test_the_week_before_holds_for_what_moved(talking: Conversing) -> None:
    moved = "what moved since 2026-11-10, as of 2026-11-17"
    assert last(talking, "what moved", "and the week before") == [moved]


@pytest.mark.parametrize(
    "text", ["ok and anything newly signed?", "and did anyone sign anything new"]
)
def test_what_was_signed_is_none_of_our_chips(talking: Conversing, text: str) -> None:
    assert last(talking, "2048 H100 for 40 researchers", text) == ["contracts this week"]


@pytest.mark.parametrize(
    "text",
    [
        "what does that mean for our offer",
        "so what does that mean for us",
        "does that change anything for us",
        "and for our cluster",
        "how does that affect our offer",
        "what about for us",
    ],
)
def test_a_quiet_week_changes_nothing_for_our_offer(talking: Conversing, text: str) -> None:
    told = answer(talking, "2048 H100 for 40 researchers", "prices this week", text)
    assert told.headline.text == (
        "Nothing changes for our offer: nothing is new on prices in that week"
    )


def test_what_changed_leads_what_it_means_for_our_offer(talking: Conversing) -> None:
    week = "weekly digest since 2026-06-22"
    told = answer(talking, week, "what does that mean for us").headline.text
    assert "a head and year" in told or "for a year" in told


@pytest.mark.parametrize("text", ["contracts only", "only the contracts", "contracts alone"])
@pytest.mark.parametrize("before", ["whats new this week", DIGEST])
def test_contracts_alone_are_none_of_our_chips(talking: Conversing, before: str, text: str) -> None:
    assert last(talking, before, text) == ["contracts this week"]


@pytest.mark.parametrize(
    "text",
    [
        "how do I get the weekly post into our recruiting channel?",
        "can you send the digest on Tuesdays instead of Mondays",
        "can I turn off the digest for a while",
        "how do I set up the digest",
        "when does the digest come out",
        "stop sending us the newsletter",
        "could the digest land in #hiring every monday",
        "how to subscribe to the weekly digest",
        "can we change the day of the digest",
        "move the weekly update to wednesday",
        "when does the weekly summary go out?",
        "how do i get the weekly email thing set up for my team's channel",
        "I don't want the digest any more, how do I turn it off",
        "how do I stop getting the weekly report",
        "we no longer want the newsletter in our channel",
    ],
)
def test_where_the_digest_is_set_leads_what_asks_to_set_it(talking: Conversing, text: str) -> None:
    told = answer(talking, text)
    assert told.kind is Kind.DIGEST
    assert told.headline.text.startswith("The digest is set up, moved, paused or ended in")


@pytest.mark.parametrize(
    "text", ["weekly digest", "send me the digest", "can I get this week's digest"]
)
def test_the_digest_itself_is_told_where_it_is_not_to_be_set(
    talking: Conversing, text: str
) -> None:
    assert answer(talking, text).headline.text.startswith("AI talent market")


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("was there anything about contracts in it", "contracts"),
        ("did it say anything on prices", "prices"),
        ("anything about new programmes in it?", "programmes"),
        ("what did it say about deals", "contracts"),
        ("did the digest mention any new models", "models"),
        ("does it have anything on deals", "contracts"),
    ],
)
def test_a_section_of_it_is_asked_by_any_word(talking: Conversing, text: str, section: str) -> None:
    found = last(talking, "last week's digest", text)
    assert found == [f"weekly digest on {section} since 2026-11-16"]


TELLS = "The weekly digest tells what changed on the market, and names no candidate"


@pytest.mark.parametrize(
    "text",
    [
        "what sort of things does the digest cover",
        "tell me about the weekly digest",
        "what does the weekly digest tell me",
        "what do you put in the digest",
        "what kind of news is in the digest",
        "does the digest name candidates?",
        "will the weekly update mention our pool",
        "are people we looked up named in the digest",
    ],
)
def test_what_a_digest_tells_of_is_no_digest_of_this_week(talking: Conversing, text: str) -> None:
    assert answer(talking, text).headline.text == TELLS


@pytest.mark.parametrize("before", ["what does the digest cover", "this week's digest"])
@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("does it name our candidates?", TELLS),
        ("does it mention anyone from our pool", TELLS),
        ("what does it cover", TELLS),
        ("can it go out on Thursdays instead", "The digest is set up"),
        ("when does it go out", "The digest is set up"),
        ("and turn it off?", "The digest is set up"),
    ],
)
def test_it_is_the_digest_spoken_of(
    talking: Conversing, before: str, text: str, headline: str
) -> None:
    assert answer(talking, before, text).headline.text.startswith(headline)


@pytest.mark.parametrize("before", ["what does the digest cover", "how do I set up the digest"])
@pytest.mark.parametrize("text", ["ok show me one", "let me see this week's", "can I see it?"])
def test_one_is_shown_after_what_it_tells(talking: Conversing, before: str, text: str) -> None:
    assert answer(talking, before, text).headline.text.startswith("AI talent market")


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("anything on contracts in particular?", "contracts"),
        ("what about deals specifically", "contracts"),
        ("contracts in particular?", "contracts"),
        ("prices in particular?", "prices"),
        ("anything about models especially?", "models"),
        ("anything new on prices, specifically", "prices"),
    ],
)
def test_one_section_in_particular(talking: Conversing, text: str, section: str) -> None:
    answer = last_answer(talking, "what moved this week", text)
    assert answer.headline.text.endswith(f"nothing new on {section}")


@pytest.mark.parametrize(
    "text",
    [
        "what would it say this week?",
        "what will it look like",
        "what's it say right now",
        "what would that contain then",
        "what does the digest say this week",
    ],
)
def test_what_it_would_say_is_the_digest_itself(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "set up a weekly update for me", text)
    assert told.headline.text.startswith("AI talent market")
