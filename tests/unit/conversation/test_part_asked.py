"""Which part of the brief of the person spoken of a message asks for; everybody is invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answers import Answer
from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.candidates_evidence import people as p
from tests.unit.conversation.corpus import DAY, last
from tests.unit.conversation.test_of_person import PLACED, Thread, thread

__all__ = ["thread"]
ASKS = "look up Ilva Marrowdene, for a first call"
BRIEF = 'look up "Ilva Marrowdene", purpose: first call'


def only(part: str, person: str = "Ilva Marrowdene", purpose: str = "first call") -> list[str]:
    return [f'look up "{person}", only {part}, purpose: {purpose}']


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Could you list only the works since 2023?", "works since 2023-01-01"),
        ("papers since 2024 only please", "works since 2024-01-01"),
        ("what did she publish after 2024", "works since 2025-01-01"),
        ("her publications from 2024 onwards", "works since 2024-01-01"),
        ("what has she published in 2024", "works since 2024-01-01 until 2024-12-31"),
        ("her papers between 2022 and 2024", "works since 2022-01-01 until 2024-12-31"),
        ("her work of the last decade", "works since 2016-11-24"),
        ("only the 2024 papers", "works since 2024-01-01 until 2024-12-31"),
        ("just her work of the last two years", "works since 2024-11-24"),
        ("how many papers since March 2024", "works since 2024-03-01"),
        ("which papers?", "works"),
        ("her oldest paper", "the oldest works"),
        ("what about her earliest work", "the oldest works"),
        ("what has she published", "works"),
        ("what did she publish between 2023 and 2024", "works since 2023-01-01 until 2024-12-31"),
        ("what did she publish from 2022 to 2024", "works since 2022-01-01 until 2024-12-31"),
        ("her papers 2022-2024", "works since 2022-01-01 until 2024-12-31"),
        ("her papers in 2024 and 2025", "works since 2024-01-01 until 2025-12-31"),
        ("her papers after 2022 and before 2025", "works since 2023-01-01 until 2024-12-31"),
        ("her papers before 2022", "works until 2021-12-31"),
        ("only papers before 2025", "works until 2024-12-31"),
        ("any works up to 2024", "works until 2024-12-31"),
        ("just the works until june 2024", "works until 2024-06-30"),
        ("her papers prior to march 2024", "works until 2024-02-29"),
        ("her papers since 2023 until March 2024", "works since 2023-01-01 until 2024-03-31"),
        ("and only what she did on pretraining", "works on pretraining at scale"),
        ("just her eval work", "works on evaluation"),
        ("which of her works are about interpretability", "works on theory and interpretability"),
        ("only the RLHF stuff", "works on fine-tuning and post-training"),
        ("what about the systems papers", "works on systems"),
        ("her fine-tuning papers since 2023",
         "works on fine-tuning and post-training since 2023-01-01"),
        ("her latest paper", "the newest work"),
        ("what's the most recent publication of hers", "the newest work"),
        ("Then please show me only his largest run", "the largest run"),
        ("That is understandable. Then please show me only his largest run.", "the largest run"),
        ("his largest run?", "the largest run"),
        ("how big was her biggest model", "the largest run"),
        ("which of her papers used the most compute", "the largest run"),
        ("what's her largest pretraining run since 2024",
         "the largest run of works on pretraining at scale since 2024-01-01"),
        ("what compute did those take", "the compute"),
        ("does her work need big compute?", "the compute"),
        ("what hardware is she used to", "the compute"),
        ("just her training runs", "the compute"),
        ("which of that could our cluster do", "runs on our chips"),
        ("could we run any of that here", "runs on our chips"),
        ("how many days would that take us", "runs on our chips"),
        ("would her largest run fit on our cluster", "runs on our chips"),
        ("just the questions to ask", "questions to ask"),
        ("what should I ask her", "questions to ask"),
        ("give me the interview questions", "questions to ask"),
        ("which questions should I ask", "questions to ask"),
        ("what should I not ask", "what to leave unasked"),
        ("anything I shouldn't ask?", "what to leave unasked"),
        ("what is off limits with her", "what to leave unasked"),
        ("what must I not mention", "what to leave unasked"),
        ("what do I tell her about our compute", "what to say"),
        ("what should I say to her", "what to say"),
        ("what should we concede", "what to concede"),
        ("what do we concede", "what to concede"),
        ("what could we not offer her", "what to concede"),
        ("what can't we give him", "what to concede"),
        ("what are we unable to offer them", "what to concede"),
        ("where do we fall short", "what to concede"),
    ],
)  # fmt: skip
def test_a_part_of_the_brief_is_asked_for(talking: Conversing, text: str, part: str) -> None:
    assert last(talking, ASKS, text) == only(part)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("who is the largest lab", "rank all labs"),
        ("which lab has the most compute", "rank all labs"),
        ("what chips does meta have", "which kinds of chips does Meta Superintelligence Labs use"),
        ("what could we train in 30 days", "what can we do in 30 days"),
        ("how much compute do we have", "our compute"),
        ("what questions do you refuse", "help refusals"),
        ("who has the largest run in our pool", "group our pool by kind of work"),
        ("open roles since October", "open roles since 2026-10-01"),
        ("price of H100", "price of H100"),
        ("what do we concede to openai", "us vs OpenAI"),
        ("where do we fall short of anthropic", "us vs Anthropic"),
        ("2048 H100 40 researchers vs openai", "2048 H100, 40 researchers, vs OpenAI"),
        ("what has Pavel Quist published since 2023", 'look up "Pavel Quist"'),
    ],
)
def test_what_names_something_else_is_no_part(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, ASKS, text) == [asks]


@pytest.mark.parametrize(
    "text",
    [
        "would you hire her",
        "is she the best on pretraining",
        "how old is she",
        "will she leave her lab since they lost the cluster",
    ],
)
def test_what_is_refused_is_no_part(talking: Conversing, text: str) -> None:
    said = talking.hear(ASKS, Asker.operator(), None, DAY).said
    (reply,) = talking.hear(text, Asker.operator(), said, DAY).replies
    assert reply.answer.kind is Kind.REFUSAL


@pytest.mark.parametrize("text", ["her best paper?", "her most cited paper", "her top works"])
def test_works_are_not_told_apart_by_how_good_they_are(talking: Conversing, text: str) -> None:
    assert last(talking, ASKS, text) == [BRIEF]


@pytest.mark.parametrize(
    "text",
    ["her papers since 2024-13-45", "her papers from 2024 to 2022", "her papers in 2022 and 2025"],
)  # fmt: skip
def test_what_works_are_not_kept_by_gets_the_whole_brief(talking: Conversing, text: str) -> None:
    assert last(talking, ASKS, text) == [BRIEF]


@pytest.mark.parametrize("text", ["everything again", "the whole brief please", "details"])
def test_after_a_part_all_of_it_is_the_whole_brief(talking: Conversing, text: str) -> None:
    assert last(talking, ASKS, "her largest run", text) == [BRIEF]


@pytest.mark.parametrize(
    ("before", "text", "part"),
    [
        ("only her work since 2024", "what compute did those take",
         "the compute of works since 2024-01-01"),
        ("only her work since 2024", "which of that could our cluster do",
         "runs on our chips of works since 2024-01-01"),
        ("only her work since 2024", "and only the systems papers",
         "works on systems since 2024-01-01"),
        ("only her work since 2024", "her largest run", "the largest run"),
        ("only her work since 2024", "and since 2025?", "works since 2025-01-01"),
        ("her largest run", "when was that", "the largest run"),
        ("her largest run", "and on what hardware", "the largest run"),
        ("just the questions to ask", "and since 2024?", "works since 2024-01-01"),
    ],
)  # fmt: skip
def test_those_are_the_works_that_were_shown_last(
    talking: Conversing, before: str, text: str, part: str
) -> None:
    assert last(talking, ASKS, before, text) == only(part)


def test_a_part_may_be_asked_for_in_another_form(talking: Conversing) -> None:
    said = talking.hear(ASKS, Asker.operator(), None, DAY).said
    (reply,) = talking.hear("the works since 2023 as a table", Asker.operator(), said, DAY).replies
    assert (reply.form.value, [reply.text]) == ("table", only("works since 2023-01-01"))


def test_after_a_refusal_the_person_spoken_of_before_is_meant(talking: Conversing) -> None:
    refused = "Do you think he would accept an offer from us?"
    asks = "That is understandable. Then please show me only his largest run."
    assert last(talking, ASKS, refused, asks) == only("the largest run")


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("back to Oddvar, largest run and its date?", only("the largest run", "Oddvar Nilsrud")),
        ("and Oddvar's works since 2024?", only("works since 2024-01-01", "Oddvar Nilsrud")),
        ("back to Nilsrud: what should I ask?", only("questions to ask", "Oddvar Nilsrud")),
        ("Oddvar again", ['look up "Oddvar Nilsrud", purpose: first call']),
        ("Ilva's largest run", only("the largest run")),
    ],
)
def test_somebody_of_before_is_gone_back_to_by_a_part_of_the_name(
    talking: Conversing, text: str, asks: list[str]
) -> None:
    before = ("look up Oddvar Nilsrud, for a first call", "how big is openai", ASKS)
    assert last(talking, *before, text) == asks


@pytest.mark.parametrize("text", ["back to Pavel, largest run?", "Pavel's largest run"])
def test_whoever_was_not_spoken_of_is_not_gone_back_to(talking: Conversing, text: str) -> None:
    assert not [asked for asked in last(talking, ASKS, text) if "look up" in asked]


def test_nobody_gets_a_part_before_there_is_a_purpose(talking: Conversing) -> None:
    assert last(talking, "look up Ilva Marrowdene", "what is her largest run?") == [
        'look up "Ilva Marrowdene"'
    ]


def brief(thread: Thread) -> Answer:
    thread.scholars.signed = {p.ILVA: p.WORKS}
    return thread.say(PLACED)


def test_who_was_picked_for_a_name_is_gone_back_to(thread: Thread) -> None:
    thread.say("what compute is Ilva Marrowdene used to")
    thread.say("the first")
    thread.say("how big is openai")
    thread.say("back to Ilva, largest run?")
    assert thread.replies[-1].question.person == f"openalex:{p.ILVA}"
    assert thread.replies[-1].question.topic == "the largest run"


def test_a_part_is_on_record_as_the_brief_is(thread: Thread) -> None:
    brief(thread)
    assert "1.4e24 FLOP" in thread.say("only her largest run").headline.text
    assert [one.purpose for one in thread.log()] == ["first call", "first call"]


def test_a_part_is_given_to_nobody_outside_of_a_direct_message(thread: Thread) -> None:
    from bot.candidates.privacy import Place

    brief(thread)
    thread.asker = replace(thread.asker, place=Place.CHANNEL)
    assert "direct message" in thread.say("only her largest run").headline.text
    assert len(thread.log()) == 1


def test_what_was_taken_out_is_in_no_part(thread: Thread) -> None:
    brief(thread)
    thread.say(f"{p.LARKSPUR_70B.id} is not hers")
    assert "8.4e22 FLOP" in thread.say("only her largest run").headline.text


@pytest.mark.parametrize(
    "text",
    [
        "I believe the second paper is by a different person of the same name.",
        "the second paper isn't hers",
        "second work is not his",
        "one of those papers is by somebody else",
        "I think the Tern paper belongs to a namesake",
        "she didn't write the last one",
        "that's not her paper",
    ],
)
def test_which_work_is_wrong_is_asked_back_and_nothing_is_taken_out(
    thread: Thread, text: str
) -> None:
    brief(thread)
    asked = thread.say(text)
    assert asked.headline.text == "Which work is somebody else's?"
    assert [choice.label for choice in asked.choices][:2] == ["Larkspur-70B", "Larkspur-7B"]
    assert thread.picks("Ilva Marrowdene") == {}
    left = thread.say("the second")
    assert left.table is not None
    assert left.table.rows[0][0].text == "Larkspur-70B"
    assert "Larkspur-7B" not in " ".join(line.text for line in left.sentences())


@pytest.mark.parametrize("text", ["is the second paper hers?", "the second paper", "not that one"])
def test_what_does_not_say_that_a_work_is_wrong_asks_nothing_back(
    thread: Thread, text: str
) -> None:
    brief(thread)
    assert "somebody else's" not in thread.say(text).headline.text


@pytest.mark.parametrize(
    "text",
    [
        "that's the wrong person, not our Emil Rasztavi",
        "that is the wrong person. It's not our Emil Rasztavi.",
        "wrong candidate, not the Emil Rasztavi we mean",
    ],
)
def test_the_wrong_person_by_name_is_no_offer_where_nobody_was_spoken_of(
    thread: Thread, text: str
) -> None:
    assert "Which person?" in thread.say(text).headline.text
    brief(thread)
    assert "Taken out" in thread.say(text).verdict[0].text
