"""How old the figures are, how an offer is saved, and who sells the hours of a price."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.rules.rents import BY_KIND
from bot.questions.types import Kind, Understood
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("how fresh is the data", "data"),
        ("how old are your numbers", "data"),
        ("when was the data last updated", "data"),
        ("how often do you update the figures", "data"),
        ("are your numbers up to date", "data"),
        ("how do I save our offer", "saving"),
        ("how do I change it", "saving"),
        ("how can I update our saved offer", "saving"),
        ("how do I delete our offer", "saving"),
        ("help saving", "saving"),
        ("which of my saved offers is the strongest", "saving"),
        ("age of the price data", "data"),
        ("are your prices current", "data"),
        ("is your info from this year", "data"),
        ("how stale are your lab figures", "data"),
        ("when did you last update", "data"),
        ("when did you last check your sources", "data"),
        ("when were the prices last checked", "data"),
        ("so how recent is all your data", "data"),
        ("Is a grade A figure better than grade B?", "grade"),
        ("what is a good number of GPUs per researcher", "tier"),
        ("what counts as strong", "tier"),
        ("what counts as strong compute", "tier"),
        ("what's a good gpu per researcher ratio", "tier"),
        ("how much compute should a researcher have", "tier"),
        ("how many H100s per researcher is considered good", "tier"),
        ("is there a benchmark for gpus per researcher", "tier"),
        ("can I share these figures with a candidate", "sharing"),
        ("email me this as a pdf", "format"),
        ("phone-sized version of this table", "format"),
        ("help sharing", "sharing"),
        ("help format", "format"),
        ("how do I contact you people, the makers of Assay", "contact"),
        ("what's your email address", "contact"),
        ("who do I email about a bug", "contact"),
        ("who made this bot", "contact"),
        ("how do I reach the people who run Assay", "contact"),
        ("how can I contact the team behind this bot", "contact"),
        ("how do we get hold of the developers of assay", "contact"),
        ("where do I contact the bot's admins", "contact"),
        ("what's the email address for data corrections", "contact"),
        ("is there a contact for support", "contact"),
        ("do you have an email for bugs", "contact"),
        ("can I delete my own data", "deletion"),
        ("what do you store about me", "typing"),
        ("delete everything you have about me", "deletion"),
        ("how do I get my questions deleted", "deletion"),
        ("how can I export my data", "typing"),
        ("please erase my history", "deletion"),
        ("who should be counted as a researcher in our headcount", "method"),
        ("should contractors be counted as researchers", "method"),
        ("who do you count as a researcher at OpenAI", "method"),
        ("do you use internal figures from labs", "data"),
        ("do you use leaked numbers", "data"),
        ("are these numbers confidential or can I show them to the candidate", "sharing"),
        ("can I share these numbers with a candidate", "sharing"),
        ("do you show h-index", "refusals"),
        ("why don't you show citations", "refusals"),
    ],
)
def test_help_that_there_is_is_given(text: str, topic: str, reader: Reader, today: date) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.topic) == (Kind.HELP, topic)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("how old is the figure of OpenAI", Kind.LAB),
        ("update our offer: 50 researchers", Kind.OFFER),
        ("how recent are the prices of H100", Kind.PRICE),
    ],
)
def test_what_names_a_thing_is_asked_of_that(
    text: str, kind: Kind, reader: Reader, today: date
) -> None:
    assert question_in(text, reader, today).kind is kind


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "price of H100 on AWS vs CoreWeave",
            ("“CoreWeave” left out, as no price of it is on record",),
        ),
        (
            "price of H100 on CoreWeave",
            ("“CoreWeave” left out, as no price of it is on record",),
        ),
        (
            "is H100 cheaper on Lambda or RunPod",
            tuple(f"“{name}” left out, as {BY_KIND}" for name in ("Lambda", "RunPod")),
        ),
        ("price of H100 on AWS", ()),
    ],
)
def test_whose_hours_they_are_is_named_as_left_out(
    text: str, left: tuple[str, ...], reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.assumed == left


def test_what_costs_more_is_no_more_of_ours(reader: Reader, today: date) -> None:
    for text, ours in (
        ("2048 H100 vs 1024 B200, which costs more a year", False),
        ("price of 500 more H100", True),
    ):
        reading = reader.read(text, today)
        assert isinstance(reading, Understood)
        assert reading.question.uses_saved is ours


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("why are the ranges so wide", "interval"),
        ("why so much uncertainty in your numbers", "interval"),
        ("why do you give ranges instead of one number", "interval"),
        ("how do you come up with the ranges", "interval"),
        ("are your ranges confidence intervals", "interval"),
        ("score of the data: how do you grade a figure", "grade"),
        ("how are figures graded", "grade"),
        ("what do the letters A B C next to a source mean", "grade"),
        ("who decides the grades", "grade"),
        ("how do you rate your sources", "grade"),
        ("what counts as an H100 equivalent?", "h100e"),
        ("what do you count as one H100e", "h100e"),
        ("what's the contact for reporting a wrong figure", "corrections"),
        ("I think one of your numbers is wrong, what do I do", "corrections"),
        ("is there a way to report wrong data", "corrections"),
        ("how do I flag this", "corrections"),
        ("who sees this", "colleagues"),
        ("who can see this", "colleagues"),
        ("who all can read this chat", "colleagues"),
        ("is this private or can my boss see it", "colleagues"),
        ("is this confidential", "colleagues"),
        ("can anyone else read this", "colleagues"),
        ("can the candidate see this", "noticed"),
        ("will the candidate find out I looked", "noticed"),
        ("does the candidate get notified that I looked them up", "noticed"),
        ("will the person know I searched", "noticed"),
        ("can you make a chart", "format"),
        ("do you do charts", "format"),
        ("can you make slides", "format"),
        ("how do I delete someone", "erasing"),
        ("how do I remove a candidate from the pool", "erasing"),
        ("can you compare two labs", "compare"),
        ("can you compare labs side by side", "compare"),
        ("how would we dispute that one", "corrections"),
        ("can I suggest a correction", "corrections"),
        ("can we send you a correction", "corrections"),
        ("how do I submit better numbers", "corrections"),
        ("what's the process for corrections", "corrections"),
        ("whom should i contact if a figure is off", "corrections"),
        ("who else in the workspace can see what I ask you?", "colleagues"),
        ("who in my company can read my questions", "colleagues"),
        ("can other people in the workspace see my questions?", "colleagues"),
        ("do other members of the workspace see what I asked", "colleagues"),
        ("is our pool visible to everyone in the workspace", "colleagues"),
        ("can other members of our team see the saved offer", "colleagues"),
        ("can other companies see my questions", "workspaces"),
        ("how accurate are these ranges", "interval"),
        ("how sure are you of the ranges", "interval"),
        ("can I trust these ranges?", "interval"),
        ("how accurate are these numbers", "trust"),
        ("do you work with ChatGPT or some other AI under the hood?", "engine"),
        ("are you a wrapper around ChatGPT", "engine"),
        ("which AI powers you", "engine"),
        ("help with candidates", "candidate"),
        ("a candidate wants a copy of her data, how do I do that", "copying"),
        ("someone asked for a copy of his data. how do I give it to him?", "copying"),
        ("a researcher requests everything we hold on him, what do I do", "copying"),
        ("do you keep a log of my questions, and for how long", "typing"),
        ("how long do you keep a record of what I ask", "typing"),
        ("is there a log of my questions", "typing"),
        ("how do I change our saved numbers", "saving"),
        ("how can I update our details", "saving"),
        ("how often is that updated", "data"),
        ("can I share an answer with my team", "sharing"),
        ("how do I share this with a colleague", "sharing"),
        ("will my team see my name when I share an answer", "sharing"),
        ("can I post an answer in our channel", "sharing"),
        ("we've no big cluster but loads of own data. how do I sell that to people?", "data-pitch"),
        ("we don't have much compute but a lot of data, how do we pitch that", "data-pitch"),
        ("little compute but a unique dataset: how do we sell it", "data-pitch"),
    ],
)
def test_the_ways_of_assay_are_asked_in_any_words(
    text: str, topic: str, reader: Reader, today: date
) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.topic) == (Kind.HELP, topic)


@pytest.mark.parametrize(
    "text",
    [
        "which figures are grade C at OpenAI",
        "how many H100e does Meta have",
        "what is the range of H100 prices",
        "is the OpenAI headcount wrong",
        "how many H100e is a B200",
        "can we share our GPUs with another team",
    ],
)
def test_what_names_something_is_not_asked_of_the_ways_of_assay(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert not (isinstance(reading, Understood) and reading.question.kind is Kind.HELP)
