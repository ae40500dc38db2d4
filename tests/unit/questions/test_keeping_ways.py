"""What becomes of people's data, and what may be asked of people, in any order of the words."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Understood
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("noticed", "can candidates find out that I looked at them"),
        ("noticed", "does a candidate get notified when I look them up"),
        ("noticed", "does Jun Oskarell get an email if I search for him"),
        ("noticed", "are people told when we look them up"),
        ("seeing", "will my lookup of Ilva Marrowdene show up in the channel"),
        ("seeing", "Are our searches visible to my manager?"),
        ("seeing", "is it logged when I look someone up"),
        ("seeing", "are look-ups private"),
        ("seeing", "can my boss see who I looked up"),
        ("seeing", "is my search for Pavel Quist logged anywhere"),
        ("telling", "do we have to tell people that they're in the pool"),
        ("telling", "should candidates be told they're in our pool"),
        ("telling", "do we need to inform people that they are in the pool"),
        ("telling", "are we legally required to notify people we hold data on"),
        ("telling", "must I let candidates know they're on the list"),
        ("telling", "when do we have to inform the people we added"),
        ("outside", "is anything about candidates sent outside our company"),
        ("outside", "are names of candidates sent to openai"),
        ("outside", "does our pool leave the company"),
        ("outside", "do you sell candidate data"),
        ("outside", "is candidate info passed on to third parties"),
        ("indexes", "where do the papers come from, google scholar?"),
        ("indexes", "where do you get the papers from"),
        ("indexes", "do you use google scholar"),
        ("indexes", "is that from google scholar or semantic scholar"),
        ("indexes", "do you read linkedin"),
        ("indexes", "do you scrape linkedin for this"),
        ("indexes", "which sources do you use for candidates"),
        ("indexes", "which database do you use for publications"),
        ("indexes", "is this from google scholar?"),
        ("kinds", "which kinds of work do you sort candidates by"),
        ("kinds", "how do you group candidates"),
        ("kinds", "how are people sorted into groups"),
        ("kinds", "what kinds of work are there"),
        ("kinds", "what categories do you put papers into"),
        ("kinds", "how do you decide which kind a paper is"),
        ("columns", "if theres a phone column in my csv what happens to it"),
        ("columns", "what happens to phone numbers in my csv"),
        ("columns", "my csv has a birthday column, is that a problem"),
        ("columns", "does the import keep email addresses"),
        ("columns", "is an age column in the spreadsheet left out"),
        ("traits", "do you store anybody's age or gender"),
        ("traits", "are people's ages stored"),
        ("traits", "is gender kept anywhere"),
        ("traits", "do you keep track of someone's nationality"),
        ("asking", "what must i not ask someone from deepmind about their cluster"),
        ("asking", "what shouldn't i ask someone at meta about their compute"),
        ("asking", "which things should we never ask a candidate about her employer's cluster"),
        ("asking", "what am I allowed to ask someone about their current compute"),
        ("asking", "is it ok to ask a candidate how many gpus they're used to"),
        ("asking", "may I ask candidates about their employer's cluster"),
        ("asking", "can I ask a candidate how many gpus they have"),
        ("asking", "am I allowed to ask candidates about their current hardware"),
        ("asking", "is it legal to ask someone how big their employer's cluster is"),
        ("asking", "what can we ask candidates about their compute"),
        ("copying", "can Ilva Marrowdene see what we have on her"),
        ("copying", "can candidates see what we hold on them"),
        ("copying", "is she allowed to see what you keep about her"),
        ("copying", "does Pavel Quist know what we have on him"),
        ("copying", "can she see the brief"),
        ("copying", "how does he get access to his data"),
        ("blocking", "Jun Oskarell doesnt want to be contacted"),
        ("blocking", "Pavel Quist refuses to be listed"),
        ("blocking", "Jun Oskarell says no"),
        ("blocking", "if one of them opts out of our pool"),
        ("amending", "a candidate says her affiliation in here is out of date, how do we fix it"),
        ("amending", "how do i correct a wrong affiliation in the pool"),
        ("amending", "her employer is out of date in your list"),
        ("amending", "Jun Oskarell's university is wrong in our pool, how do I update it"),
        ("amending", "how can i update somebody's employer in the pool"),
        ("amending", "a candidate has changed jobs, how do we update the entry"),
        ("amending", "the topics for Pavel Quist are wrong, how do i change them"),
        ("compliance", "is this gdpr compliant"),
        ("compliance", "are you GDPR-compliant?"),
        ("compliance", "does this comply with data protection law"),
        ("compliance", "are you allowed to do this under gdpr"),
        ("compliance", "is our pool compliant with gdpr"),
        ("telling", "which of our people have we not told yet"),
        ("privacy", "what's kept on people who aren't in the pool"),
        ("privacy", "do you store anything on people who aren't on our list"),
        ("blocking", "Pavel Quist objects to us having his details"),
        ("blocking", "what happens if someone complains about being on our list"),
        ("seeing", "who in my team has looked at candidates lately"),
        ("amending", "her employer is out of date, shes at Anthropic now"),
        ("amending", "Ilva Marrowdene's affiliation is wrong, she moved to Meta"),
        ("amending", "update Jun Oskarell's affiliation to Google"),
        ("amending", "Pavel Quist has left Oxford, can we update that"),
        ("amending", "correct the employer of Jun Oskarell please"),
        ("blocking", "Jun Oskarell has withdrawn consent"),
        ("blocking", "somebody revoked consent, now what"),
        ("copying", "how does she get a copy"),
        ("copying", "how can candidates get a copy"),
        ("copying", "she requested a copy of her details"),
        ("copying", "somebody asked for a copy of their data"),
    ],
)
def test_each_is_told_by_its_own_help(topic: str, text: str, reader: Reader, today: date) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.topic) == (Kind.HELP, topic)


@pytest.mark.parametrize(
    "topic", ["noticed", "amending", "compliance", "indexes", "kinds", "asking"]
)
def test_each_is_asked_by_its_name(topic: str, reader: Reader, today: date) -> None:
    question = question_in(f"help {topic}", reader, today)
    assert (question.kind, question.topic) == (Kind.HELP, topic)


@pytest.mark.parametrize(
    "text",
    [
        "which kinds of chips does OpenAI use",
        "what would Ilva Marrowdene need from us",
        "what has Ilva Marrowdene published on arxiv",
        "do we have to tell candidates how many H100 we have",
        "where does OpenAI get its chips from",
        "what should I ask Ilva Marrowdene about her compute",
        "is it ok to say 2048 H100",
        "how do i update our offer",
        "who in our pool does systems work",
        "how do you sort labs by compute",
    ],
)
def test_what_is_asked_of_others_is_no_help(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    topics = ("noticed", "amending", "compliance", "indexes", "kinds", "asking", "telling")
    assert not (isinstance(reading, Understood) and reading.question.topic in topics)
