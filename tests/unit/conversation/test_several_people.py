"""Several people, or a person and other things, in one message: each is answered, none compared."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.conversation.heard import AboutPerson, Asked, OfPerson, Small
from bot.conversation.listening import listen
from bot.conversation.memory import Hearing, Memory
from bot.conversing import Conversing
from bot.questions.types import Kind, Question, Understood
from tests.unit.conversation.corpus import DAY

Told = tuple[str, str | None, str | None]
WHY = "first call"


@pytest.fixture
def told(conversing: Conversing) -> Callable[[str], list[Told]]:
    hearing = Hearing(conversing.services.reader, DAY)

    def each(text: str) -> list[Told]:
        found = listen(text, Memory(), hearing)
        readings = [one.reading for one in found if isinstance(one, Asked)]
        asked = [r.question for r in readings if isinstance(r, Understood)]
        assert len(asked) == len(found)
        return [_told(question) for question in asked]

    return each


def _told(question: Question) -> Told:
    named = (*question.labs, *question.chips)
    return question.kind.value, question.person or (named[0] if named else None), question.purpose


ILVA = ("candidate", "Ilva Marrowdene", None)
JUN = ("candidate", "Jun Oskarell", None)
PAVEL = ("candidate", "Pavel Quist", None)
OPENAI = ("lab", "openai", None)
H100 = ("price", "chip/h100", None)


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("look up Ilva Marrowdene and Jun Oskarell", [ILVA, JUN]),
        ("tell me about Ilva Marrowdene & Jun Oskarell", [ILVA, JUN]),
        ("I have Ilva Marrowdene at 2 and Jun Oskarell at 3, quick brief on each", [ILVA, JUN]),
        ("look up Ilva Marrowdene, and also Jun Oskarell", [ILVA, JUN]),
        ("put Ilva Marrowdene and Jun Oskarell next to each other, papers only", [ILVA, JUN]),
        ("put Ilva Marrowdene next to Jun Oskarell", [ILVA, JUN]),
        ("Ilva Marrowdene and Jun Oskarell side by side please, works only", [ILVA, JUN]),
        ("show me Ilva Marrowdene beside Jun Oskarell", [ILVA, JUN]),
        ("line up Ilva Marrowdene's and Jun Oskarell's work", [ILVA, JUN]),
        ("look up Ilva Marrowdene and look up Jun Oskarell", [ILVA, JUN]),
        (
            "look up Ilva Marrowdene, Meta and Jun Oskarell at Quillmere Labs, purpose: first call",
            [
                ("candidate", "Ilva Marrowdene, Meta", WHY),
                ("candidate", "Jun Oskarell, Quillmere Labs", WHY),
            ],
        ),
        ("look up Ilva Marrowdene, or Jun Oskarell", [ILVA, JUN]),
        ("look up Ilva Marrowdene, Jun Oskarell and Pavel Quist", [ILVA, JUN, PAVEL]),
        ("Ilva Marrowdene, Jun Oskarell, Pavel Quist: what did each train", [ILVA, JUN, PAVEL]),
        ("papers by Ilva Marrowdene, Jun Oskarell & Pavel Quist", [ILVA, JUN, PAVEL]),
        ("brief me on Pavel Quist, Ilva Marrowdene and Jun Oskarell", [PAVEL, ILVA, JUN]),
        ("brief me on Ilva Marrowdene, and price of H100", [ILVA, H100]),
        ("look up Ilva Marrowdene and OpenAI", [ILVA, OPENAI]),
        ("price of H100, how big is openai, look up Ilva Marrowdene", [H100, OPENAI, ILVA]),
        ("how big is openai and look up Ilva Marrowdene", [OPENAI, ILVA]),
        (
            "look up Ilva Marrowdene, Meta, purpose: first call. how big is openai? price of H100?",
            [("candidate", "Ilva Marrowdene, Meta", WHY), OPENAI, H100],
        ),
        ("look up Ilva Marrowdene. how big is openai?", [ILVA, OPENAI]),
    ],
)
def test_each_question_of_a_message_is_answered(
    told: Callable[[str], list[Told]], text: str, each: list[Told]
) -> None:
    assert told(text) == each


@pytest.mark.parametrize(
    "text",
    [
        "Ilva Marrowdene vs Jun Oskarell",
        "look up Ilva Marrowdene versus Jun Oskarell, purpose: first call",
        "Ilva Marrowdene compared to Jun Oskarell",
        "compare Ilva Marrowdene and Jun Oskarell for the senior role",
        "compare Ilva Marrowdene with Jun Oskarell and pick one",
    ],
)
def test_people_are_not_set_against_each_other(
    told: Callable[[str], list[Told]], conversing: Conversing, text: str
) -> None:
    assert [each[0] for each in told(text)] == ["refusal"]
    reading = conversing.services.reader.read(text, DAY)
    assert isinstance(reading, Understood)
    assert reading.question.topic == "ranking people"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("look up Ilva Marrowdene, purpose: call with Jun Oskarell", "candidate"),
        ("look up Ilva Marrowdene, purpose: first call. which papers is she on?", "candidate"),
        ("2048 H100 for 40 researchers vs openai and anthropic", "offer"),
        ("2048 H100. how big is openai?", "offer"),
        ("Jane Street vs Hudson River Trading", "compare"),
        ("openai versus anthropic", "compare"),
    ],
)
def test_one_question_stays_one(told: Callable[[str], list[Told]], text: str, kind: str) -> None:
    assert [each[0] for each in told(text)] == [kind]


def test_whoever_is_not_answered_alone_is_said_to_be_left_out(conversing: Conversing) -> None:
    text = "look up Ilva Marrowdene and Jun Oskarell, purpose: first call"
    reading = conversing.services.reader.read(text, DAY)
    assert isinstance(reading, Understood)
    assert reading.assumed == ("“Jun Oskarell” left out",)


@pytest.mark.parametrize(
    "text",
    [
        "no, it was the right person", "that's the right person", "it is the right one after all",
        "sorry, you had the right person", "yes, the right person", "this is who I meant",
        "that's right", "yes that's her", "correct", "yep, that is him, thanks", "exactly",
    ],
)  # fmt: skip
def test_who_is_right_is_not_asked_to_be_wrong(conversing: Conversing, text: str) -> None:
    hearing = Hearing(conversing.services.reader, DAY)
    before = Question(Kind.CANDIDATE, person="Ilva Marrowdene", purpose=WHY)
    assert listen(text, Memory().after(before), hearing) == (Small.RIGHT_PERSON,)


@pytest.mark.parametrize(
    "text",
    [
        "it was the wrong person",
        "thats not the right guy",
        "that's not the right person",
        "not who I meant",
    ],
)
def test_who_is_wrong_is_still_wrong(conversing: Conversing, text: str) -> None:
    hearing = Hearing(conversing.services.reader, DAY)
    before = Question(Kind.CANDIDATE, person="Ilva Marrowdene", purpose=WHY)
    (heard,) = listen(text, Memory().after(before), hearing)
    assert isinstance(heard, AboutPerson)
    assert heard.what is OfPerson.WRONG_PERSON


@pytest.mark.parametrize("text", ["that's right", "that is correct", "that's fair enough, thanks"])
def test_what_is_agreed_to_asks_for_nothing(conversing: Conversing, text: str) -> None:
    hearing = Hearing(conversing.services.reader, DAY)
    before = Question(Kind.LAB, labs=("openai",))
    assert listen(text, Memory().after(before), hearing) == (Small.THANKS,)
