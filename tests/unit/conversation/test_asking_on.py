"""What a message means after another: days of an offer, several labs, the person spoken of."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker, Services
from storage.store import Store
from tests.unit.candidates_evidence.people import FakeScholars
from tests.unit.conversation.conftest import NOW
from tests.unit.conversation.corpus import DAY, last, last_answer

OFFER = "2048 H100, 40 researchers, vs OpenAI"
LATER = "2048 H100 announced from {}, 40 researchers, vs OpenAI"
ASKS = "look up Ilva Marrowdene, for a first call"
BRIEF = 'look up "Ilva Marrowdene", purpose: first call'


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("if we wait until June", "June 2027"),
        ("and if we wait till june?", "June 2027"),
        ("if we start in March", "March 2027"),
        ("what if they only arrive in Q2 2027", "Q2 2027"),
        ("and if delivery slips to September 2027?", "September 2027"),
        ("and if everything runs only from Q3 next year?", "Q3 2027"),
        ("what if we get them in May instead", "May 2027"),
        ("and if we wait another six months?", "2027-05-24"),
    ],
)
def test_a_day_from_which_chips_run_makes_them_chips_to_come(
    talking: Conversing, text: str, day: str
) -> None:
    assert last(talking, OFFER, text) == [LATER.format(day)]


def test_a_later_day_moves_the_chips_to_come_alone(talking: Conversing) -> None:
    mixed = "2048 H100 and 512 B200 contracted from March, 40 researchers vs openai"
    assert last(talking, mixed, "and if we wait until June?") == [
        "2048 H100 operational + 512 B200 contracted from June 2027, 40 researchers, vs OpenAI"
    ]


def test_our_saved_chips_move_as_well(talking: Conversing) -> None:
    assert last(talking, "us vs openai", "if we wait until June") == [LATER.format("June 2027")]


def test_a_past_day_stays_one_of_the_figures(talking: Conversing) -> None:
    assert last(talking, OFFER, "as of June") == [f"{OFFER}, as of 2026-06-30"]


def test_a_day_of_signing_is_no_day_of_the_figures(talking: Conversing) -> None:
    spoken = "4096 GB300 announced, 40 researchers, vs OpenAI"
    told = last(talking, spoken, "it's contracted, we signed in October")
    assert told == ["our compute 4096 GB300 contracted, 40 researchers, vs OpenAI"] or told == [
        "4096 GB300 contracted, 40 researchers, vs OpenAI"
    ]


@pytest.mark.parametrize("text", ["what do you hold on her", "tell me more about her work"])
def test_what_all_of_a_brief_answers_is_asked_of_the_person_spoken_of(
    talking: Conversing, text: str
) -> None:
    assert last(talking, ASKS, text) == [BRIEF]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("who looked her up?", ["help privacy"]),
        ("how big is openai", ["how big is OpenAI"]),
        ("who is hiring in Paris", ["open roles in Paris"]),
        ("price of H100", ["price of H100"]),
        ("now the same for Pavel Quist", ['look up "Pavel Quist"']),
        ("Ilva M. Marrowdene is her full name",
         ['look up "Ilva M. Marrowdene", purpose: first call']),
        ("she's at Quillmere Labs",
         ['look up "Ilva Marrowdene, Quillmere Labs", purpose: first call']),
        ("screening call on thursday, infra role",
         ['look up "Ilva Marrowdene", purpose: screening call on thursday, infra role']),
    ],
)  # fmt: skip
def test_what_else_is_asked_after_a_brief_is_its_own_question(
    talking: Conversing, text: str, asks: list[str]
) -> None:
    assert last(talking, ASKS, text) == asks


@pytest.mark.parametrize("text", ["would you hire her?", "is she married", "will she leave"])
def test_what_is_refused_stays_refused_after_a_brief(talking: Conversing, text: str) -> None:
    said = talking.hear(ASKS, Asker.operator(), None, DAY).said
    (reply,) = talking.hear(text, Asker.operator(), said, DAY).replies
    assert reply.answer.kind is Kind.REFUSAL


def test_a_question_about_the_person_is_no_purpose(talking: Conversing) -> None:
    assert last(talking, "look up Ilva Marrowdene", "what should I ask her") == [
        'look up "Ilva Marrowdene"'
    ]


def test_why_somebody_is_looked_up_may_be_a_sentence_of_its_own(talking: Conversing) -> None:
    asked = "What has Ilva Marrowdene published? It's for a first call about a pretraining role."
    assert last(talking, asked) == [
        'look up "Ilva Marrowdene", purpose: first call about a pretraining role'
    ]


@pytest.mark.parametrize(
    ("lines", "asks"),
    [
        (("compare openai and meta", "how much compute does the first one have?"), "OpenAI"),
        (("compare openai and meta", "how big is the latter"), "Meta Superintelligence Labs"),
        (("compare openai and xai", "how big is the first one?", "no, the other one"), "SpaceXAI"),
        (("how big was openai at the end of 2024", "and in the latest figures?"), "OpenAI"),
        (("add up everything openai has signed", "what do they have running"), "OpenAI"),
    ],
)
def test_one_of_several_labs_may_be_pointed_at(
    talking: Conversing, lines: tuple[str, ...], asks: str
) -> None:
    assert last(talking, *lines) == [f"how big is {asks}"]


@pytest.mark.parametrize(
    ("first", "then", "asks"),
    [
        (OFFER, "32 researchers, not 40", "2048 H100, 32 researchers, vs OpenAI"),
        (OFFER, "for 55 researchers rather than 40", "2048 H100, 55 researchers, vs OpenAI"),
        (OFFER, "sorry, with 50 people instead of 40", "2048 H100, 50 researchers, vs OpenAI"),
        (OFFER, "2050 to be exact", "2050 H100, 40 researchers, vs OpenAI"),
        ("price of H200", "and per GPU-year instead of per hour", "price of H200"),
        ("us vs openai", "with 3000 H100", "3000 H100, 40 researchers, vs OpenAI"),
        ("how big is openai", "how do we stack up against that?", "us vs OpenAI"),
        (
            "2048 H100, 40 researchers, half for research, vs openai",
            "no sorry, a third",
            "2048 H100, 40 researchers, 1/3 for research, vs OpenAI",
        ),
        (
            "how big is openai",
            "what if it's only 20% researchers",
            "how big is OpenAI, assume 20% of staff do research",
        ),
        ("compare openai, xai and meta", "drop the last one", "compare OpenAI and SpaceXAI"),
        (
            OFFER,
            "and three more join after that",
            "2048 H100, 40 researchers, what if we hire 3 more, vs OpenAI",
        ),
        (
            "rank all labs",
            "where is meta on that list",
            "which labs have more than Meta Superintelligence Labs",
        ),
        ("where do we rank", "by how much is openai ahead", "us vs OpenAI"),
        ("price of A100", "times 800", "cost of 800 A100"),
        ("what if we hire 15 more", "and at 70?", "what if we hire 30 more"),
        ("what if we grow to 55", "hm, 48 is more realistic", "what if we hire 8 more"),
        ("what if we grow to 55", "make it 48", "what if we hire 8 more"),
        ("what if we hire 15 more", "8 is more realistic", "what if we hire 8 more"),
        ("what if we hire 15 more", "and 45?", "what if we hire 45 more"),
        ("what if we hire 30 more", "make it 50", "what if we hire 50 more"),
        (
            "what if we hire 15 more",
            "how many more B200 would fix that",
            "55 researchers, how many B200 do we need to get to 51.2 H100 each",
        ),
        ("open roles at openai", "where?", "where are open roles at OpenAI"),
    ],
)
def test_a_correction_names_what_is_not_meant(
    talking: Conversing, first: str, then: str, asks: str
) -> None:
    assert last(talking, first, then) == [asks]


def test_a_number_near_to_either_size_is_asked_back(talking: Conversing) -> None:
    answer = last_answer(talking, "what if we grow to 60", "rather 50")
    assert answer.headline.text == "What is the number of?"
    assert [x.label for x in answer.choices] == ["50 people in all", "50 more hires"]


def test_our_own_chips_may_be_multiplied_in_the_first_question(talking: Conversing) -> None:
    asked = "if we doubled our cluster, how would we do vs openai"
    assert last(talking, asked) == ["our saved offer with 4096 H100, 40 researchers, vs OpenAI"]


def test_a_number_beside_a_day_is_not_passed_over(talking: Conversing) -> None:
    assert last(talking, "64 H200, 8 people vs mistral", "by summer we have 128") == [
        "64 H200, 8 researchers, vs Mistral AI"
    ]
    said = talking.hear("64 H200, 8 people vs mistral", Asker.operator(), None, DAY).said
    (reply,) = talking.hear("by summer we have 128", Asker.operator(), said, DAY).replies
    assert reply.answer.kind is Kind.CHOOSE


def test_a_way_is_taken_by_the_end_of_its_label(talking: Conversing) -> None:
    assert last(talking, OFFER, "and with 60?", "researchers I mean") == [
        "2048 H100, 60 researchers, vs OpenAI"
    ]


@pytest.mark.parametrize("text", ["so is that good or bad", "what do we concede"])
def test_what_the_answer_says_already_is_said_again(talking: Conversing, text: str) -> None:
    assert last(talking, OFFER, text) == [OFFER]


def test_an_earlier_question_is_pointed_at_by_its_kind(talking: Conversing) -> None:
    several = "what does a B200 cost, who is hiring in London and how big is Cohere?"
    assert last(talking, several, "the hiring one for Berlin too") == ["open roles in Berlin"]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("how big is openai? and what is the weather in Paris?", "what is the weather in Paris"),
        ("how big is openai and what's the weather like", "what's the weather like"),
        ("what is the weather in Paris? how big is openai?", "what is the weather in Paris"),
    ],
)
def test_a_part_that_means_nothing_is_owned_up_to(
    talking: Conversing, text: str, headline: str
) -> None:
    replies = talking.hear(text, Asker.operator(), None, DAY).replies
    assert sorted(reply.answer.kind.value for reply in replies) == ["error", "lab"]
    (lost,) = (reply for reply in replies if reply.answer.kind is Kind.ERROR)
    assert "I could not read" in lost.answer.headline.text
    assert headline in lost.answer.headline.text


def test_why_in_the_same_message_is_answered_too(talking: Conversing) -> None:
    replies = talking.hear("how big is openai? why?", Asker.operator(), None, DAY).replies
    assert [reply.form.value for reply in replies] == ["answer", "why"]


def test_the_source_of_an_answer_without_figures_is_said_to_be_none(talking: Conversing) -> None:
    said = talking.hear(ASKS, Asker.operator(), None, DAY).said
    (reply,) = talking.hear("source", Asker.operator(), said, DAY).replies
    assert "has no figure" in reply.answer.headline.text


def test_a_source_in_the_same_message_is_that_of_the_answer_before_it(talking: Conversing) -> None:
    asked, sources = talking.hear(
        "how big is meta? where is that from?", Asker.operator(), None, DAY
    ).replies
    assert set(sources.facts) == set(asked.facts)


def test_somebody_may_be_forgotten_by_name(talking: Conversing) -> None:
    asked = talking.hear("forget Ilva Marrowdene, she asked for it", Asker.operator(), None, DAY)
    (reply,) = asked.replies
    assert [choice.label for choice in reply.answer.choices] == ["Yes, erase"]
    assert last(talking, "us vs openai and meta", "forget meta") == ["us vs OpenAI"]


def test_a_form_with_its_reason_is_a_form(talking: Conversing) -> None:
    said = talking.hear(OFFER, Asker.operator(), None, DAY).said
    for text in ("shorter pls, it has to fit in a text message", "short version, two lines"):
        (reply,) = talking.hear(text, Asker.operator(), said, DAY).replies
        assert (reply.form.value, reply.text) == ("short", OFFER)


def test_whoever_is_to_be_forgotten_by_name_is_looked_for_in_the_pool_alone() -> None:
    index = FakeScholars()
    with Store.open("sqlite://") as store:
        services = Services(store, lambda: NOW, works=lambda: index)
        talking = Conversing(services, lambda: NOW)
        asked = talking.hear("forget Ilva Marrowdene", Asker.operator(), None, DAY)
        talking.hear("yes", Asker.operator(), asked.said, DAY)
    assert set(index.asked) <= {"forget"}  # what it kept of a day is let go of


def test_the_lab_of_a_refused_question_is_spoken_of(talking: Conversing) -> None:
    refused = "Which people at Anthropic are unhappy right now?"
    asked = last(talking, refused, "fair enough. How many roles do they have open then")
    assert asked == ["open roles at Anthropic"]
