"""P8: an ambiguous name gives at most five choices, and never a silent pick."""

from __future__ import annotations

from dataclasses import replace

from bot.candidates.evidence import Identity
from bot.candidates.scholars.records import Doubt
from storage.records import Person
from tests.unit.candidates_evidence import people as p
from tests.unit.handlers.fake_slack import FakeSlack
from tests.unit.handlers.talker import IN_THREAD, Talker, labels
from tests.unit.rights.samples import ASKS, NAME, add
from tests.unit.test_people import HERE, Desk, asked


def test_two_namesakes_are_a_choice_with_what_tells_them_apart(
    pool: Talker, slack: FakeSlack
) -> None:
    add(pool, Person(NAME, "consent", "Westmere University"))
    several = pool.said(ASKS)
    assert labels(several)[:2] == [f"{NAME}, Quillmere Labs", f"{NAME}, Westmere University"]
    assert "Larkspur" not in str(several)
    pool.press_in(f"{NAME}, Quillmere Labs", several, **IN_THREAD)
    assert "Larkspur-70B" in str(slack.calls)


def test_of_seven_namesakes_five_are_offered_and_the_others_counted(pool: Talker) -> None:
    for number in range(6):
        add(pool, Person(NAME, "consent", f"Invented Institute {'abcdef'[number]}"))
    several = pool.said(ASKS)
    assert sum(label.startswith(NAME) for label in labels(several)) == 5
    assert "others" in str(several)


def test_a_choice_is_kept_with_who_and_when_and_without_the_name(desk: Desk) -> None:
    desk.services.people().picked(asked(person=NAME), asked(person="openalex:A5000000001"), HERE)
    with desk.services.store.read() as tx:
        picks = tx.workspace(HERE.team).lookups.picks(NAME)
    assert [(one.person, one.is_right, one.member, one.at) for one in picks] == [
        ("openalex:A5000000001", True, "U01", p.NOON)
    ]


def test_a_record_that_may_be_several_people_says_so() -> None:
    merged = replace(p.AUTHOR, doubts=(Doubt.INSTITUTIONS,))
    said = str(p.ask(replace(p.DOSSIER, identity=Identity.of(merged))))
    assert "several people" in said
