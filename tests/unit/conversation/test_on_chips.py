"""Published runs on chips that a message names, and what a brief is leaned on; all invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation.heard import Form
from bot.questions.types import Kind
from storage.records import SavedOffer
from tests.unit.candidates_evidence import people as p
from tests.unit.conversation.test_in_pool import asked
from tests.unit.conversation.test_of_person import HERE, PLACED, Thread, text, thread

__all__ = ["thread"]
LOOKED_UP = 'look up "Ilva Marrowdene, Quillmere Labs", {}purpose: first call'


def part(name: str) -> str:
    return LOOKED_UP.format(f"only {name}, ")


@pytest.mark.parametrize(
    ("line", "chips"),
    [
        ("would 256 H100 be enough for what she did", "256 H100"),
        ("could we give him 100 H100 just for himself", "100 H100"),
        ("what if we promise her 32 B200", "32 B200"),
        ("how long would that take on 512 H200", "512 H200"),
        ("can he repeat his last paper on 16 GPUs", "16 H100"),
        ("could she redo it with 8 H100 and 16 A100", "8 H100 and 16 A100"),
        ("would her runs fit on 64 H100?", "64 H100"),
    ],
)
def test_the_runs_are_set_against_the_chips_that_are_named(
    thread: Thread, line: str, chips: str
) -> None:
    with thread.store.write() as tx:
        tx.workspace("T01TEST").save_offer(SavedOffer(p.OFFER, "U01", p.NOON))
    thread.say(PLACED)
    answer = thread.say(line)
    assert asked(thread) == part(f"runs on {chips}")
    assert f" {chips}" in answer.headline.text
    assert "about models whose training is published" in text(answer)
    thread.say("and on 128 B200?")
    assert asked(thread) == part("runs on 128 B200")
    thread.say("which of that could our cluster do")
    assert asked(thread) == part("runs on our chips")


def test_a_number_alone_is_of_the_same_chips_and_that_is_what_was_named(thread: Thread) -> None:
    thread.say(PLACED)
    thread.say("would 64 H100 be enough for her")
    thread.say("and 512?")
    assert asked(thread) == part("runs on 512 H100")
    thread.say("how long would it take to redo her biggest run on that")
    assert asked(thread) == part("runs on 512 H100")
    thread.say("how would that look on 1024 B200")
    assert asked(thread) == part("runs on 1024 B200")
    thread.say("how does that compare with what she'd have had for Llama 3")
    assert asked(thread) == part("the compute")


@pytest.mark.parametrize("line", ["he says he is used to 500 GPUs", "what hardware is he used to"])
def test_what_somebody_says_of_chips_leads_to_what_is_published(thread: Thread, line: str) -> None:
    thread.say(PLACED)
    thread.say(line)
    assert asked(thread) == part("the compute")


@pytest.mark.parametrize("line", ["how big is OpenAI", "512 H100, 20 researchers", "price of H200"])
def test_a_question_about_something_else_is_not_set_against_runs(thread: Thread, line: str) -> None:
    thread.say(PLACED)
    assert thread.say(line).kind in (Kind.LAB, Kind.OFFER, Kind.PRICE)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("write it as a message to her", "what to say"),
        ("can you draft an email to him", "what to say"),
        ("put that into a short note to her", "what to say"),
        ("too expensive, what can I say", "what to say"),
        ("when was that", "the largest run"),
        ("what year was that", "the largest run"),
        ("which of these is the biggest", "the largest run"),
        ("what about his newer work", "works"),
    ],
)
def test_what_leans_on_a_brief_is_a_part_of_it(thread: Thread, line: str, name: str) -> None:
    thread.say(PLACED)
    thread.say(line)
    assert asked(thread) == part(name)


def test_how_sure_that_is_is_told_of_the_part(thread: Thread) -> None:
    thread.say(PLACED)
    thread.say("which of these is the biggest")
    assert "How sure that is" in text(thread.say("how sure are you"))
    assert thread.replies[-1].form is Form.WHY


@pytest.mark.parametrize(
    "line",
    [
        "and her coauthors", "who are her co-authors", "who else signed that",
        "who did she publish with", "who wrote it with her, her collaborators?",
    ],
)  # fmt: skip
def test_nobody_is_named_beside_the_person(thread: Thread, line: str) -> None:
    thread.say(PLACED)
    before = len(thread.log())
    answer = thread.say(line)
    assert answer.headline.text == "I name nobody whom you don't name"
    assert len(thread.log()) == before


@pytest.mark.parametrize(
    "line",
    [
        "who works there then?", "which researchers work there",
        "who works on pretraining at OpenAI", "list the researchers at OpenAI",
        "what are the names of the people at OpenAI",
    ],
)  # fmt: skip
def test_who_works_at_a_lab_is_not_listed(thread: Thread, line: str) -> None:
    thread.say("how big is openai")
    answer = thread.say(line)
    assert answer.headline.text == "I keep no list of who works where"
    assert 'who in our pool is at "OpenAI"' in [choice.text for choice in answer.next]


@pytest.mark.parametrize("line", ["how many people work there", "who is hiring there"])
def test_how_many_work_there_is_answered(thread: Thread, line: str) -> None:
    thread.say("how big is openai")
    assert thread.say(line).kind in (Kind.LAB, Kind.HIRING)


@pytest.mark.parametrize(
    ("line", "field", "leads"),
    [
        ("questions to ask her", "ask", "Questions to ask anybody"),
        ("what should I ask him", "ask", "Questions to ask anybody"),
        ("what should I not ask", "dont_say", "What to leave unasked of anybody"),
        ("write it as a message to her", "say", "What to say to anybody"),
    ],
)
def test_without_evidence_there_is_advice_that_holds_for_anybody(
    thread: Thread, line: str, field: str, leads: str
) -> None:
    thread.say("look up Teodric Vannholm, purpose: first call")
    answer = thread.say(line)
    assert answer.headline.text.startswith(leads)
    assert answer.verdict[0].text == "No public evidence found."
    assert getattr(answer.advice, field)


@pytest.mark.parametrize(
    ("line", "topic", "told"),
    [
        ("block her", "blocking", "assay candidates block NAME"),
        ("don't ever suggest her again", "blocking", "GDPR Article 21"),
        ("please put him on the block list", "blocking", "assay candidates block NAME"),
        ("why are we allowed to keep him", "basis", "GDPR Article 6(1)(f)"),
        ("may we keep her at all", "basis", "legitimate interest"),
        ("what is the legal basis for keeping her", "basis", "legitimate interest"),
    ],
)
def test_an_objection_and_the_basis_are_told_first(
    thread: Thread, line: str, topic: str, told: str
) -> None:
    thread.asker = replace(HERE, purpose="first call")
    thread.say(PLACED)
    answer = thread.say(line)
    assert (answer.kind, answer.question.topic) == (Kind.HELP, topic)
    assert told in answer.verdict[0].text


@pytest.mark.parametrize(
    "line", ["what does no evidence mean", "what does “no public evidence found” mean"]
)
def test_what_no_evidence_means_is_told(thread: Thread, line: str) -> None:
    thread.say("look up Teodric Vannholm, purpose: first call")
    assert "most work is never published" in text(thread.say(line))
