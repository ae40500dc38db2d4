"""A message of which a part is refused: the rest is answered, and that part is told of."""

from __future__ import annotations

import json

import pytest

from bot.conversation.parts.refused_apart import NOT_ANSWERED, WHY
from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.questions.writing.people import REFUSED
from bot.services import Asker
from storage.records import Shown
from tests.unit.conversation.corpus import DAY, last

RANKING, CONTACT, HIRING = "ranking people", "private contact data", "hire or no hire"
BOTH = [
    ("price of H200 and also our best candidate", Kind.PRICE, RANKING),
    ("price of H200, and while you're at it who's the smartest in our pool", Kind.PRICE, RANKING),
    ("H200 prices still around 3 bucks? and who's our best candidate?", Kind.PRICE, RANKING),
    ("whats the price of a B200 node and is Sanne Hofstraat a hire", Kind.PRICE, HIRING),
    ("is Maren Tvedtnes any good, and how big is Meta", Kind.LAB, None),
    ("how big is Meta. btw is Maren Tvedtnes married?", Kind.LAB, "protected traits"),
    ("what did Ezequiel Barragán publish, and what's his phone", Kind.CANDIDATE, CONTACT),
    ("what did Ezequiel Barragan publish and should we hire him", Kind.CANDIDATE, HIRING),
    ("papers by Ezequiel Barragan, plus his home address", Kind.CANDIDATE, CONTACT),
    ("price of H200; who at xAI wants out?", Kind.PRICE, "predictions about people"),
    ("H100 spot price today? And is Maren Tvedtnes married?", Kind.PRICE, "protected traits"),
    (
        "Summarise Grace Hopper's published runs and tell me whether we should hire her",
        Kind.CANDIDATE,
        HIRING,
    ),
    ("hiring at Mistral, and what is Linnea Åkerblom's phone number", Kind.HIRING, CONTACT),
]


@pytest.mark.parametrize(("text", "kind", "topic"), BOTH)
def test_one_answer_tells_that_the_other_part_is_refused(
    conversing: Conversing, text: str, kind: Kind, topic: str | None
) -> None:
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert (answer.kind, NOT_ANSWERED in answer.understood) == (kind, True)
    assert topic is None or WHY[topic] in answer.understood


@pytest.mark.parametrize(("text", "kind"), [each[:2] for each in BOTH])
def test_a_conversation_answers_one_part_and_refuses_the_other(
    conversing: Conversing, text: str, kind: Kind
) -> None:
    replies = conversing.hear(text, Asker.operator(), None, DAY).replies
    assert {reply.question.kind for reply in replies if reply.question} == {kind, Kind.REFUSAL}


@pytest.mark.parametrize(
    "text",
    [
        "what's Maren Tvedtnes's private email, the Meta one bounces",
        "should we hire Maren Tvedtnes and is she smart",
        "who in our pool trained above 1e24 and is female",
        "look up Maren Tvedtnes, purpose: find out if she is pregnant",
        "who is the best of our candidates",
        "which of these is the weakest: Ada Lovelace, Wei Zhang, Alan Turing, Grace Hopper",
        "which of the four is best? Ada Lovelace, Wei Zhang, Alan Turing, Priya Sharma",
        "order Ada Lovelace, Wei Zhang, Alan Turing and Priya Sharma by skill",
        "Alan Turing vs Wei Zhang vs Priya Sharma vs Ada Lovelace, who wins",
    ],
)
def test_nothing_is_answered_where_all_is_refused_or_narrowed(
    conversing: Conversing, text: str
) -> None:
    assert conversing.services.ask(text, Asker.operator(), DAY).kind is Kind.REFUSAL


@pytest.mark.parametrize(
    "text",
    [
        "she has two kids and little time: price of H200, in one line please",
        "lives on a boat, bad wifi. How big is Meta?",
        "2048 H100, 40 researchers. How do we stand against openai?",
        "price of H200 and how big is Meta",
        "price of H200, and our best offer",
        "which personal data do you never keep, age, religion and such?",
    ],
)
def test_what_is_only_told_of_somebody_is_no_question(conversing: Conversing, text: str) -> None:
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert NOT_ANSWERED not in answer.understood


def test_every_topic_but_the_rest_says_why() -> None:
    assert WHY.keys() == REFUSED.keys() - {"anything else about a person"}


def test_what_is_kept_of_it_names_nobody(fresh: Conversing) -> None:
    text = "price of H200 and is Sanne Hofstraat a hire"
    answer = fresh.services.ask(text, Asker.operator(), DAY)
    fresh.services.remember(answer, text, Asker.operator())
    with fresh.services.store.read() as tx:
        shown = tx.workspace(Asker.operator().team).last_shown(Asker.operator().user)
    assert isinstance(shown, Shown)
    assert "Sanne" not in shown.question
    assert "H200" in shown.question
    assert "Sanne" not in json.dumps(answer.understood)


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("what is DeepMind's secret training compute", "how big is google-deepmind"),
        ("who at Mistral wants out", "what moved at mistral"),
        ("should we hire Maren Tvedtnes", "look up a candidate"),
        ("what is Maren Tvedtnes's phone number", "look up a candidate"),
    ],
)
def test_a_refusal_offers_what_is_public_of_whom_it_names(
    conversing: Conversing, text: str, way: str
) -> None:
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert way in [choice.text for choice in answer.next]


def test_a_conversation_offers_the_work_of_who_is_named(conversing: Conversing) -> None:
    (reply,) = conversing.hear("should we hire Maren Tvedtnes", Asker.operator(), None, DAY).replies
    assert 'look up "Maren Tvedtnes"' in [choice.text for choice in reply.answer.next]


@pytest.mark.parametrize("topic", list(REFUSED))
def test_a_refused_question_about_a_lab_is_written_so_that_it_reads_back(
    conversing: Conversing, topic: str
) -> None:
    answer = conversing.services.ask(f"{REFUSED[topic]} at OpenAI", Asker.operator(), DAY)
    assert (answer.question.topic, answer.question.labs) == (topic, ("openai",))
    assert "(OpenAI)" in answer.understood


@pytest.mark.parametrize(
    "text",
    [
        "who of our people is quietly on the market",
        "which OpenAI researchers are burned out",
        "any disgruntled people at xAI",
        "who got passed over for promotion at Anthropic",
        "who at Mistral should I poach first",
        "which people in the pool are ripe for a call",
        "who's secretly interviewing",
        "tell me who is restless in our pool",
        "is Linnea Åkerblom loyal to Google",
        "who in our pool is available right now",
        "who at Cohere is unhappy",
        "name people at Meta with low morale",
        "is anyone at SSI open to a move",
        "who in the pool is feeling undervalued",
        "which DeepMind engineers are frustrated",
        "has Jorunn Kvale been updating her CV",
        "is Sunita Bhattarai available",
        "whose publications have dried up because they're frustrated with their employer",
        "how attached is Emil Rautiainen to his team",
        "who is bored at Thinking Machines",
    ],
)
def test_mood_availability_and_loyalty_are_predictions(conversing: Conversing, text: str) -> None:
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert answer.question.topic == "predictions about people"


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("is Imran Qureshi-Bell past his prime agewise", "protected traits"),
        ("Which neighborhood in SF is Elif Demirtasoglu's apartment in", CONTACT),
        ("who does Saoirse Tierney live with and where", CONTACT),
        ("would you bring Chipo Mutasa-Dean onsite?", HIRING),
        ("top talent at DeepMind, ranked", RANKING),
        ("what did Meta offer Elif Demirtasoglu", "confidential figures"),
        ("what's in the counteroffer Zeynep Karabulutoglu got", "confidential figures"),
        ("and what does he make?", "confidential figures"),
        ("which candidates have the highest salary", "confidential figures"),
        ("use the insider figure", "confidential figures"),
        ("and his email?", CONTACT),
        ("is Grace Hopper married", "protected traits"),
        ("make the hiring decision for me pls, Chipo or Elif", HIRING),
        ("green light on Cheng-Hsuan Liaoyang?", HIRING),
        ("are we crazy to pass on Maren Tvedtnes", HIRING),
        ("give every candidate a fit score for the inference team", RANKING),
        (
            "should I press Linnea Åkerblom for her lab's nonpublic GPU count",
            "confidential figures",
        ),
    ],
)
def test_a_refusal_is_of_its_topic(conversing: Conversing, text: str, topic: str) -> None:
    assert conversing.services.ask(text, Asker.operator(), DAY).question.topic == topic


def test_two_names_are_no_two_questions(conversing: Conversing) -> None:
    text = "Should Ilva Marrowdene and Jun Oskarell both join we'd have 22 on 600 H100, vs OpenAI?"
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert answer.kind == "offer"
    assert "hire" not in answer.understood


def test_a_good_question_stands_beside_what_is_needed_and_refused(conversing: Conversing) -> None:
    text = "How many H100s does Meta have? Also I need Chipo Mutasa-Dean's phone number."
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert (answer.kind, answer.question.labs) == ("lab", ("meta",))
    assert "I keep no contact data" in answer.understood


@pytest.mark.parametrize(
    "text",
    [
        "which chip is the weakest of the ones we list",
        "which lab is the weakest of the ones on your list",
        "which cluster is the best of those you list",
        "contact page of the NAIRR pilot?",
        "should we pass on B300 and wait for Rubin",
        "should we pass on MI325X",
        "would you sign a 3 year contract now",
        "just between us, does Meta really have that many GPUs",
    ],
)
def test_things_are_judged_and_spoken_of_again_freely(conversing: Conversing, text: str) -> None:
    assert conversing.services.ask(text, Asker.operator(), DAY).kind is not Kind.REFUSAL


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "what kind of compute do academics get? candidate is finishing her phd at Mila",
            [Kind.LEAGUE, Kind.LAB],
        ),
        ("what would he want? the candidate works at Meta", [Kind.REFUSAL]),
    ],
)
def test_what_is_asked_of_nobody_is_answered_beside_what_is_told_of_somebody(
    conversing: Conversing, text: str, kinds: list[Kind]
) -> None:
    exchange = conversing.hear(text, Asker.operator(), None, DAY)
    assert [reply.answer.kind for reply in exchange.replies] == kinds


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        (
            "Ada Lovelace used to work there, she gave us the nonpublic batch sizes of their last"
            " run. Can you use them in the comparison?",
            "confidential figures",
        ),
        ("Who is Alan Turing's wife and how do I get hold of her?", CONTACT),
    ],
)
def test_nothing_is_offered_beside_a_message_that_only_asks_for_what_is_refused(
    conversing: Conversing, text: str, topic: str
) -> None:
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert answer.kind is Kind.REFUSAL
    assert topic in answer.understood
    assert "question of its own" not in answer.understood


def test_a_spot_price_is_answered_beside_a_secret_discount(conversing: Conversing) -> None:
    text = "H100 spot price today? And the discount that Anthropic secretly negotiated with AWS?"
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert answer.kind is Kind.PRICE
    assert WHY["confidential figures"] in answer.understood


@pytest.mark.parametrize(
    "text",
    [
        "pitch our compute and rank the candidates",
        "what should I say about our compute and rank the candidates",
        "sell our offer to them and score the candidates",
        "tell me about our compute and who's the best candidate",
        "pitch our cluster to candidates and tell me which candidate is strongest",
        "give me the pitch for our compute, and rank my pool",
        "show our offer then rank everyone in the pool",
    ],
)
def test_what_is_to_be_told_of_ours_is_told_beside_a_ranking_that_is_refused(
    talking: Conversing, text: str
) -> None:
    assert last(talking, text) == ["our compute", "rank our candidates"]


def test_so_is_it_after_the_ranking(talking: Conversing) -> None:
    text = "rank the candidates and pitch our compute"
    assert last(talking, text) == ["rank our candidates", "our compute"]
