"""P19: what is shared or posted holds no person, and figures of a few are not shown."""

from __future__ import annotations

import pytest

from bot.answers import Shareable, shareable
from bot.market.pay import FEWEST, pay_table
from tests.unit.candidates_evidence import people as p
from tests.unit.handlers.fake_slack import FakeSlack
from tests.unit.handlers.talker import Talker, labels
from tests.unit.market.samples import pay
from tests.unit.market.test_pay import family, paid
from tests.unit.rights.samples import ASKS, NAME, names_nobody, posted


def test_an_answer_about_a_person_can_not_be_made_shareable() -> None:
    answer = p.ask(p.DOSSIER)
    shared = shareable(answer)
    assert names_nobody(repr(shared))
    assert "Larkspur" not in repr(shared)


def test_a_brief_has_no_button_to_share_it(pool: Talker) -> None:
    assert "Share" not in labels(pool.said(ASKS))


@pytest.mark.parametrize("text", ["share this", "post it", "share it in #general"])
def test_share_this_posts_nothing_of_a_person(pool: Talker, slack: FakeSlack, text: str) -> None:
    pool.said(ASKS)
    slack.calls.clear()
    pool.say(text)
    assert names_nobody(posted(slack))
    assert "Larkspur" not in posted(slack).replace("larkspur", "Larkspur")


def test_of_a_mixed_message_a_channel_gets_the_part_without_a_person(
    pool: Talker, slack: FakeSlack
) -> None:
    pool.mention(f"how big is anthropic? what compute is {NAME} used to, purpose: first call")
    assert names_nobody(posted(slack))


def test_pay_of_a_group_of_four_is_not_shown_and_of_five_it_is() -> None:
    for count, is_shown in ((FEWEST - 1, False), (FEWEST, True)):
        postings = [paid(str(number), pay(1e5, 2e5)) for number in range(count)]
        (group,) = pay_table(postings, family).groups
        assert (group.range is not None) is is_shown
    assert FEWEST == 5


def test_what_a_channel_gets_has_a_type_of_its_own() -> None:
    assert not isinstance(p.ask(p.DOSSIER), Shareable)
