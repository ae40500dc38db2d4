"""What a lab owns, and who gets how much there, after its staff or beside another lab."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks

STAFF = "how many staff does mistral have"
TWO = "compare anthropic and nvidia"


@pytest.mark.parametrize(
    "text",
    ["do they own their gpus or rent", "so do they rent or own", "are they renting or buying",
     "do they lease the chips or own them", "are those owned or rented"],
)  # fmt: skip
def test_whether_they_own_or_rent_is_not_told_by_their_staff(
    conversing: Conversing, text: str
) -> None:
    assert asks(conversing, STAFF, text) == "how many GPUs does Mistral AI own"


@pytest.mark.parametrize(
    "text",
    ["neither told her how much shed get. is there anything public on that",
     "is there anything on record about what each researcher gets",
     "they won't say what she gets. is there anything known on that"],
)  # fmt: skip
def test_who_gets_how_much_is_what_is_on_record_of_it(conversing: Conversing, text: str) -> None:
    assert asks(conversing, TWO, text) == "how is compute allocated at Anthropic"
