"""What a member is handed of all that is kept of them."""

from __future__ import annotations

import json

from bot.services import Asker
from bot.standing import Standings
from storage.records import Feedback, Offer, SavedOffer, ThreadKey
from tests.unit.handlers.talker import NOW, Talker


def test_all_that_is_kept_of_a_member_can_be_exported(talker: Talker) -> None:
    talker.say("how big is openai")
    talker.say("this is wrong")
    talker.say("report F-003: too low")
    talker.say("0 H100 for 20 researchers")
    with talker.store.write() as tx:
        given = Feedback("U1", ThreadKey("D1", "7.7"), "how big is openai", True, NOW)
        ours = tx.workspace("T1")
        ours.conversations.rate(given)
        ours.save_offer(SavedOffer(Offer(usd_per_year=5e6), "U1", NOW))
        ours.save_offer(SavedOffer(Offer(usd_per_year=6e6), "U2", NOW))
        for member in ("U1", "U2"):
            who = {"member": member, "purpose": "first call", "surface": "dm"}
            ours.lookups.record("openalex:A1", at=NOW, **who)

    found = json.loads(Standings(talker.services, lambda: NOW).export(Asker("T1", "U1")))
    assert found["conversations"][0]["questions"][0] == "how big is OpenAI"
    kept = [each for talk in found["conversations"] for each in talk["questions"]]
    assert "[number] H100, 20 researchers" in kept
    assert found["answers"][0]["question"] == "how big is OpenAI"
    assert found["reports"][0]["fact"] == "F-003"
    assert found["opinions"][0]["good"] is True
    assert [each["offer"] for each in found["offers"]] == ["$5000000 a year"]
    assert [each["purpose"] for each in found["lookups"]] == ["first call"]
