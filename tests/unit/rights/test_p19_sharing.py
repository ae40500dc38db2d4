"""P19: what is shared or posted holds no person, and figures of a few are not shown."""

from __future__ import annotations

import pytest

from bot.answers import Shareable, shareable
from bot.candidates.evidence import gather
from bot.market.pay import FEWEST, pay_table
from bot.people.erasing import Holding
from bot.people.said import surely, which_work
from handlers.blocks.answer import message
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


def test_what_asks_which_work_is_somebody_elses_can_not_be_made_shareable() -> None:
    found = gather(p.IDENTITY, p.WORKS, p.index(), p.ledger(), p.DAY)
    asks = which_work(found.lines, p.question(), p.DAY)
    assert "Larkspur-70B" in repr(asks)
    assert "Larkspur" not in repr(shareable(asks))
    with pytest.raises(ValueError, match="about people"):
        Shareable(asks)


def test_what_is_held_of_a_person_can_not_be_made_shareable() -> None:
    asks = surely(Holding((NAME,), ()), p.question(), p.DAY)
    assert names_nobody(repr(shareable(asks)))
    assert shareable(asks).answer.verdict == ()


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


def test_what_asks_which_work_is_somebody_elses_links_each_work_and_leaves_titles_to_its_card() -> (
    None
):
    found = gather(p.IDENTITY, p.WORKS, p.index(), p.ledger(), p.DAY)
    shown = message(which_work(found.lines, p.question(), p.DAY))
    assert "Larkspur" not in shown["text"]
    assert all(str(line.fact.source_url) in str(shown["blocks"]) for line in found.lines)
