"""What is asked of people in words that were read as something else; everybody is invented."""

from __future__ import annotations

import pytest

from bot.candidates.refusal_rules import Topic
from bot.candidates.refusals import refusal_for
from bot.conversation.about_people.details_asked import asks_for_details
from bot.conversation.about_people.forgetting import named_to_forget
from bot.conversation.about_people.never_told import never_told
from bot.conversation.about_people.pronouns import both_of_list
from bot.questions.about_people.purposes import purpose_in
from bot.questions.in_pool import whom_in_pool
from bot.questions.types import Kind
from storage.records import Person
from tests.unit.candidates_evidence import people as p
from tests.unit.conversation.test_of_person import TEAM, Thread, thread
from tests.unit.conversation.test_people_named import meant, pool

__all__ = ["pool", "thread"]
BRIEF = "ilva marrowdene, first call"
FORGET = "forget Ilva Marrowdene"
KEPT = "What this workspace holds of the person"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("forget Corwin Yssel-Maddox", "Corwin Yssel-Maddox"),
        ("forget Corwin Yssel- he asked", "Corwin Yssel"),
        ("forget Corwin Yssel - he asked", "Corwin Yssel"),
    ],
)
def test_a_double_name_is_forgotten_whole(text: str, name: str) -> None:
    meant = named_to_forget(text, lambda _: True)
    assert meant
    assert meant.question
    assert meant.question.person == name


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("C. Yssel from Quillmere, call on friday", "call on friday"),
        ("J. Yssel from Quillmere. call on friday", "call on friday"),
        ("nerys yssel, university of eastmarch, for hiring manager sync", "hiring manager sync"),
        ("brief on Corwin Yssel for a salary talk", "salary talk"),
    ],
)
def test_an_initial_ends_no_sentence_before_a_purpose(text: str, why: str) -> None:
    assert purpose_in(text)[0] == why


@pytest.mark.parametrize("line", ["what exactly goes", "which data is deleted?", "what goes"])
def test_what_goes_is_told_before_somebody_is_erased(pool: Thread, line: str) -> None:
    assert pool.say(FORGET).headline.text == KEPT
    assert pool.say(line).headline.text == KEPT
    assert pool.say("yes").headline.text.startswith("Erased")


def test_another_question_erases_nobody(pool: Thread) -> None:
    pool.say(FORGET)
    pool.say("what goes on at OpenAI")
    assert not pool.say("yes").headline.text.startswith("Erased")


@pytest.mark.parametrize("line", ["why is she in our pool", "why is she in our system at all"])
def test_why_somebody_is_in_the_pool_is_told_of_the_entry(pool: Thread, line: str) -> None:
    pool.say(BRIEF)
    pool.say(line)
    assert pool.replies[-1].question.kind is Kind.POOL


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("why is she in our pool", "she"),
        ("Jun Oskarell, is he in our pool", "Jun Oskarell"),
        ("why is the sky blue", None),
    ],
)
def test_a_question_word_is_nobody(text: str, who: str | None) -> None:
    assert whom_in_pool(text) == who


@pytest.mark.parametrize(
    "line",
    [
        "tell me how you know its her",
        "how do you know that it's her",
        "could it be that 2 different persons are mixed here?",
        "are two people mixed up here",
    ],
)
def test_how_it_is_known_that_they_are_one_is_told(pool: Thread, line: str) -> None:
    pool.say(BRIEF)
    assert pool.say(line).headline.text == "How sure that is"


def test_what_somebody_knows_is_another_question(pool: Thread) -> None:
    pool.say(BRIEF)
    assert pool.say("how do you know what an H100e is").headline.text != "How sure that is"


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("what was their role on neox", True),
        ("was she leading palm?", True),
        ("is he in charge of Olmo 3", True),
        ("what roles are open at Meta", False),
        ("was she in the room", False),
    ],
)
def test_a_role_in_a_work_is_a_detail(text: str, is_one: bool) -> None:
    assert asks_for_details(text) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("do you have a mail or linkedin for reaching out", True),
        ("any email?", True),
        ("what's his phone number", True),
        ("write a mail to her", False),
        ("any mail-order models", False),
    ],
)
def test_a_way_to_reach_somebody_is_refused(text: str, is_one: bool) -> None:
    found = never_told(text)
    assert (found is not None and found.topic == Topic.CONTACT) is is_one


def test_a_talk_on_pay_is_a_purpose_and_pay_is_none() -> None:
    assert refusal_for("brief on Ilva Marrowdene from Quillmere Labs for a salary talk") is None
    assert refusal_for("what salary does Ilva Marrowdene have") is not None


@pytest.mark.parametrize(
    "line", ["who has post-training papers since 2022", "who has evals publications"]
)
def test_who_has_papers_of_a_kind_is_asked_of_the_pool(pool: Thread, line: str) -> None:
    pool.say(line)
    assert pool.replies[-1].question.kind is Kind.POOL


def test_who_has_roles_of_a_kind_is_not(pool: Thread) -> None:
    pool.say("who has post-training roles")
    assert pool.replies[-1].question.kind is Kind.HIRING


@pytest.mark.parametrize("line", ["which one is the largest", "which of the three is the smallest"])
def test_a_superlative_is_asked_again_of_whom(pool: Thread, line: str) -> None:
    pool.say("need to know about Ilva Marowdene for a first chat")
    assert "Of whom? I asked whom you mean" in pool.say(line).verdict[0].text


def test_of_a_lab_it_is_not(pool: Thread) -> None:
    pool.say("need to know about Ilva Marowdene for a first chat")
    assert pool.say("how big is openai").headline.text.startswith("OpenAI")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("compare the works of these two, no ranking", "compare the works of A B and C D"),
        ("brief me on both of them", "brief me on A B and C D"),
        ("the two offers", "the two offers"),
    ],
)
def test_both_of_a_list_are_named(text: str, told: str) -> None:
    names = ("A B", "C D")
    assert both_of_list(text, names if "offers" not in text else names[:1]) == told


def test_what_a_manager_wants_to_know_is_no_institution(pool: Thread) -> None:
    why = "hiring manager wants to know what each published"
    asked = f"Compare Ilva Marrowdene with Jun Oskarell, {why}"
    exchange = pool.conversing.hear(asked, pool.asker, None, p.DAY)
    people = [reply.question.person for reply in exchange.replies]
    assert people == ["Ilva Marrowdene", "Jun Oskarell"]


@pytest.mark.parametrize(
    "line",
    [
        "Orla Pennick Lantern Foundry - offer call",
        "Orla Pennick, Lantern Foundry, offer call",
        "Orla Pennick, Lantern Foundry - offer call",
    ],
)
def test_the_institution_in_the_pool_is_no_part_of_the_name_and_nobody(
    pool: Thread, line: str
) -> None:
    foundry(pool, "Orla Pennick")
    pool.say(line)
    assert meant(pool) == "Orla Pennick, Lantern Foundry"
    assert pool.replies[-1].question.purpose == "offer call"


@pytest.mark.parametrize("line", ["C. Yssel-Maddox, call on friday", "Corwin Y., call on friday"])
def test_an_initial_beside_a_double_name_is_known(pool: Thread, line: str) -> None:
    foundry(pool, "Corwin Yssel-Maddox")
    pool.say(line)
    assert meant(pool) == "Corwin Yssel-Maddox"


def foundry(pool: Thread, name: str) -> None:
    with pool.store.write() as tx:
        tx.workspace(TEAM).candidates.add(
            [Person(name, "consent", "Lantern Foundry")], "U01", p.NOON
        )


def test_who_is_quoted_is_read_to_the_letter(pool: Thread) -> None:
    foundry(pool, "Orla Pennick")
    pool.say('look up "Orla Pennick, Lantern Foundry", purpose: first call')
    assert meant(pool) == "Orla Pennick, Lantern Foundry"
