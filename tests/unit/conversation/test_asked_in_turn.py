"""What is asked on in passing words, of the thing that was told last."""

from __future__ import annotations

import pytest

from bot.conversation.about_people.their_lab import NOT_PUBLIC
from bot.conversation.heard import Form
from bot.conversing import Conversing
from bot.questions.types import Kind, Scope
from tests.unit.conversation.corpus import asks, last_answer, last_question, part, reply

TOLD = "we have 1500 B200 for 55 people vs deepmind"
OURS = "1500 B200, 55 researchers"


@pytest.mark.parametrize(
    "line",
    [
        "what he'd get at DeepMind",
        "what would she get there",
        "and what would it be over there",
        "ok what would they have at google then",
    ],
)
def test_what_one_has_at_the_lab(talking: Conversing, line: str) -> None:
    beside = f"{OURS}, vs Google DeepMind"
    assert asks(talking, TOLD, line) == beside
    assert asks(talking, TOLD, "so whats his share with us", line).startswith(beside)


def test_at_another_lab_it_is_that_ones(talking: Conversing) -> None:
    told = last_answer(talking, TOLD, "what he'd get at anthropic")
    assert told.question.labs == ("anthropic",)
    assert NOT_PUBLIC in told.understood
    told = last_answer(talking, "how big is google", "what would she get there")
    assert told.headline.text.startswith("Google DeepMind: about 264")


def test_ones_share_with_us_is_of_the_offer_told(talking: Conversing) -> None:
    told = last_question(talking, TOLD, "so whats his share with us")
    assert told.offer is not None
    assert not told.uses_saved
    assert told.scope is Scope.PER_RESEARCHER
    told = last_question(talking, "how big is openai", "what would her share be with us")
    assert told.uses_saved


@pytest.mark.parametrize(
    "line",
    ["by how much is theirs bigger", "how much more is theirs", "by how much are they ahead"],
)
def test_how_much_more_theirs_is(talking: Conversing, line: str) -> None:
    share = "so whats his share with us"
    assert asks(talking, TOLD, share, line) == f"{OURS}, vs Google DeepMind"


@pytest.mark.parametrize(
    "line",
    [
        "who would that put us near",
        "which lab does it bring us close to",
        "who would we be level with",
    ],
)
def test_who_is_near(talking: Conversing, line: str) -> None:
    told = last_question(talking, OURS, line)
    assert told.kind is Kind.LEAGUE
    assert told.offer is not None


@pytest.mark.parametrize(
    "line",
    [
        "is that all of Google",
        "just bought or actually running",
        "is that owned or rented",
        "rented or owned?",
        "are those bought or just leased",
    ],
)
def test_what_a_lab_owns(talking: Conversing, line: str) -> None:
    told = asks(talking, "how big is google", line)
    assert told == "how many GPUs does Google DeepMind own"


@pytest.mark.parametrize(
    "line", ["how much of that goes to openai", "what part of it is used by openai"]
)
def test_whose_use_is_counted(talking: Conversing, line: str) -> None:
    told = last_answer(talking, "how many gpus does microsoft have", line)
    assert "not on record" in told.headline.text


@pytest.mark.parametrize("line", ["how does that compare", "how do they compare to the others"])
def test_contracts_beside_those_of_all(talking: Conversing, line: str) -> None:
    told = asks(talking, "what contracts does anthropic have", line)
    assert told == "compute contracts of all labs"


@pytest.mark.parametrize(
    "line", ["send that to the team", "can you forward this to my team", "post it in the channel"]
)
def test_a_digest_is_sent(talking: Conversing, line: str) -> None:
    assert reply(talking, "weekly digest", line).form is Form.SHARE


@pytest.mark.parametrize(
    "line",
    ["is that more than a month ago", "is it up from last quarter", "are they down on a year ago"],
)
def test_roles_beside_those_before(talking: Conversing, line: str) -> None:
    assert asks(talking, "is openai hiring", line) == "what moved at OpenAI"


@pytest.mark.parametrize("line", ["and what do we give", "what do we offer him", "what do we have"])
def test_our_side(talking: Conversing, line: str) -> None:
    heard = "a candidate told me anthropic gives everyone 200 gpus, true?"
    told = last_question(talking, heard, line)
    assert told.kind is Kind.OFFER
    assert told.uses_saved
    assert asks(talking, f"{OURS} vs openai", "what do we give") == OURS


@pytest.mark.parametrize(
    "line",
    [
        "can i tell him that its more than at google",
        "may I say it's better than google",
        "can i say that's more than what he'd get at google",
    ],
)
def test_whether_it_is_more(talking: Conversing, line: str) -> None:
    told = part(talking, f"{OURS} vs openai", line)
    assert told.headline.text == "No: per researcher ours is behind"


def test_what_a_guarantee_trains(talking: Conversing) -> None:
    before = "we guarantee every hire 32 h100, is that a lot"
    assert (
        asks(talking, before, "what could he train on that") == "what can 32 H100 do, 1 researcher"
    )
    assert asks(talking, "our offer", "what could he train on that").startswith("what can we do")


def test_whether_one_of_the_list_is_sure(talking: Conversing) -> None:
    told = last_question(talking, "rank all labs", "can i trust the xai one")
    assert told.kind is Kind.SOURCE


def test_what_is_counted(talking: Conversing) -> None:
    told = reply(talking, "rank all labs", "what are you counting there")
    assert told.form is Form.WHY


@pytest.mark.parametrize(
    ("line", "scope"),
    [
        ("sort it that way", Scope.PER_RESEARCHER),
        ("sort by total", Scope.TOTAL),
        ("rank them by total", Scope.TOTAL),
        ("sort them accordingly", Scope.PER_RESEARCHER),
    ],
)
def test_the_same_labs_in_order(talking: Conversing, line: str, scope: Scope) -> None:
    before = ("compare openai anthropic and deepmind", "which has most per researcher")
    told = last_question(talking, *before, line)
    assert told.kind is Kind.COMPARE
    assert len(told.labs) == 3
    assert told.scope is scope


def test_a_promise_is_still_held_beside_theirs(talking: Conversing) -> None:
    heard = "a candidate told me anthropic gives everyone 200 gpus, true?"
    told = last_question(talking, heard, "and what do we give", "what if we promised him 64")
    assert told.other_lab == "anthropic"
    alone = last_question(talking, "our offer", "what if we promised him 64")
    assert alone.other_lab is None
