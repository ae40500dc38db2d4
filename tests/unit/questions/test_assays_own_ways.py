"""What is asked of Assay itself, in any words: how it works, who sees what, what it costs."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answering.glossary import PLAIN
from bot.questions.on_record import Listing
from bot.questions.read import Reader
from bot.questions.types import Kind, Understood
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("method", "so how do you actually come up with these numbers"),
        ("method", "how are your figures calculated"),
        ("method", "how do you work out your numbers"),
        ("method", "what's your methodology"),
        ("method", "what is the maths behind your estimates"),
        ("method", "how do you calculate compute per researcher"),
        ("data", "how up to date is all this"),
        ("data", "how often does the data get refreshed, daily?"),
        ("data", "do you update every day"),
        ("data", "is your data live"),
        ("data", "when were the figures last refreshed"),
        ("data", "how recent is your information"),
        ("typing", "what do you know about me"),
        ("typing", "what data do you have about me"),
        ("typing", "whats stored about me as a user"),
        ("deletion", "remove my account"),
        ("deletion", "please delete me"),
        ("switches", "turn off reminders pls"),
        ("switches", "turn off notifications for data changes"),
        ("switches", "can you turn off the usage counts"),
        ("switches", "stop storing my questions"),
        ("switches", "change retention to 30 days"),
        ("leaving", "what happens when we uninstall the app"),
        ("leaving", "is everything deleted if we remove the bot"),
        ("outside", "do you sell this to anyone"),
        ("outside", "where is the data stored"),
        ("engine", "do u use chatgpt or send names to an AI"),
        ("emptying", "delete everything you know about our candidates"),
        ("telling", "is it legal to keep these people without telling them"),
        ("seeing", "do you log the names we search"),
        ("copying", "can a candidate ask for a copy of what we hold, and how"),
        ("asking", "what can I ask about their compute without crossing a line"),
        ("refusals", "do you use age or gender anywhere"),
        ("privacy", "how long do you keep things"),
        ("privacy", "what is your retention"),
        ("lately", "which of my questions do you remember"),
        ("lately", "show my last answers"),
        ("lately", "can you repeat the answer from yesterday"),
        ("lately", "what did i ask last week"),
        ("interface", "is there an api"),
        ("interface", "can we integrate this with greenhouse"),
        ("trust", "how accurate are you"),
        ("trust", "how accurate is this"),
        ("trust", "how reliable is all of this really"),
        ("trust", "how often are you wrong"),
        ("trust", "are you ever wrong"),
        ("trust", "how often do your numbers turn out wrong"),
        ("trust", "what's your track record"),
        ("outside", "does slack see our offer"),
        ("outside", "will openai see what i type"),
        ("outside", "can the labs read our questions"),
        ("outreach", "i need a one-liner for a linkedin message"),
        ("outreach", "write an outreach email"),
        ("outreach", "draft a job ad for a pretraining engineer"),
        ("channels", "can you run in a channel"),
        ("language", "parlez-vous français?"),
        ("language", "sprechen sie deutsch"),
        ("engine", "do you use ChatGPT or something under the hood?"),
        ("engine", "do you use chatgpt behind the scenes"),
        ("engine", "are you using openai"),
        ("engine", "do you use openai's api"),
        ("engine", "is chatgpt what answers me"),
        ("engine", "is there a gpt behind the scenes"),
        ("engine", "are you secretly using claude"),
        ("engine", "are you an LLM"),
        ("engine", "is this bot powered by GPT-4"),
        ("engine", "is there an ai model behind this tool"),
        ("engine", "do you ever make numbers up"),
        ("engine", "which model do you run on"),
        ("engine", "are you a real person or an AI"),
        ("engine", "do you use AI yourself"),
        ("engine", "is there AI behind this"),
        ("engine", "r u chatgpt under the hood"),
        ("engine", "r u an llm or smth"),
        ("outside", "confidential question: does what i type here leave our workspace"),
        ("outside", "random question - does my offer get sent outside slack"),
        ("deletion", "how do i wipe everything u remember about me"),
        ("deletion", "can you erase whatever you remember about me"),
        ("pay", "where do your pay ranges come from"),
        ("pay", "what are your salary figures based on"),
        ("pay", "how do you get your pay data"),
        ("pay", "which sources do your salaries come from"),
        ("contact", "who's behind this bot"),
        ("contact", "who made you"),
        ("typing", "Do you keep a record of what I ask you?"),
        ("typing", "is what I ask you being logged?"),
        ("typing", "are you keeping track of what I ask"),
        ("typing", "do you keep notes of what I say here"),
        ("colleagues", "can my boss see it?"),
        ("colleagues", "does my boss see what I'm asking"),
        ("colleagues", "is any of this visible to my colleagues"),
        ("colleagues", "is this visible to my team"),
        ("colleagues", "can others in the channel see this"),
        ("colleagues", "can anyone else here read this conversation"),
        ("language", "do you speak french?"),
        ("language", "can you answer in german"),
        ("language", "in french?"),
        ("language", "which languages do you understand"),
        ("language", "could you write that in Spanish please"),
        ("language", "do you have a german version"),
        ("coverage", "how do you decide which labs to cover?"),
        ("coverage", "how do you choose which labs you track"),
        ("coverage", "why don't you cover more labs"),
        ("coverage", "why are only these labs included"),
        ("limits", "and what can't you?"),
        ("outside", "Does any of what I write here get sent to OpenAI or anyone else outside?"),
        ("outside", "is my data used to train a model"),
        ("outside", "where is my data stored"),
        ("outside", "does our offer leave our workspace"),
        ("outside", "do my messages go to an external server"),
        ("colleagues", "Can my colleagues see what I type to you?"),
        ("colleagues", "can my boss read my questions"),
        ("colleagues", "is this chat confidential"),
        ("colleagues", "does my manager get to know what i ask"),
        ("channels", "can I use you in a private channel with our agency recruiters"),
        ("channels", "do you work in private channels"),
        ("channels", "can guests use you"),
        ("channels", "could an external recruiter use this bot"),
        ("channels", "can our contractors ask you too"),
        ("channels", "can i add you to a group chat"),
        ("fees", "is there a fee for using this?"),
        ("fees", "how much do you cost"),
        ("fees", "is assay free"),
        ("fees", "do we have to pay for this tool"),
        ("fees", "what does this bot cost per month"),
        ("fees", "is there a paid plan"),
        ("limits", "What can't you tell me?"),
        ("limits", "what are your limitations"),
        ("limits", "what don't you know"),
        ("limits", "what are you not able to answer"),
        ("limits", "where are your blind spots"),
        ("limits", "are there any limits to what you can do"),
        ("deletion", "how can i get everything you have stored about me deleted"),
        ("deletion", "how do I delete my data"),
        ("deletion", "please delete my own question history"),
        ("deletion", "can you delete my chat history"),
        ("deletion", "how do i wipe my questions"),
        ("deletion", "can you forget everything you know about me"),
        ("typing", "can i get a copy of my data"),
        ("format", "Is it possible to download the results to a spreadsheet?"),
        ("format", "can I export answers to excel"),
        ("format", "how do I get the numbers into google sheets"),
        ("format", "can you give me your data as csv"),
        ("format", "is there a way to download the table"),
        ("saving", "How do I change our saved offer, the headcount went up"),
        ("saving", "our headcount has changed, how do I update that"),
        ("saving", "where can I edit our numbers"),
        ("saving", "how do I tell you our offer"),
        ("saving", "how do i give you our numbers"),
        ("saving", "where do I put in our compute"),
        ("saving", "how can I tell you what we have"),
        ("saving", "how do i set up our cluster"),
        ("saving", "what do i type to save our offer"),
        ("saving", "where can i enter our chips"),
        ("saving", "how do we update our offer now that the team has grown"),
        ("contact", "who made you?"),
        ("contact", "who is behind this bot"),
        ("contact", "which company made you"),
        ("contact", "who runs assay"),
        ("contact", "who built you"),
        ("privacy", "what happens with the CSV I upload with candidate names"),
        ("privacy", "what do you do with the list I upload"),
        ("privacy", "is the candidate file I drop here stored"),
        ("privacy", "who can see the names I import"),
        ("privacy", "how long is an uploaded csv kept"),
        ("trust", "how confident should I be in your figures?"),
        ("trust", "how accurate are your numbers"),
        ("trust", "can I trust your data"),
        ("trust", "are your estimates reliable"),
        ("trust", "is your info verified"),
        ("trust", "how much can i rely on you"),
    ],
)
def test_what_is_asked_of_assay_gets_its_help(
    topic: str, text: str, reader: Reader, today: date
) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.topic) == (Kind.HELP, topic)


@pytest.mark.parametrize(
    "topic",
    [
        *("engine", "outside", "colleagues", "channels", "fees", "limits", "deletion", "trust"),
        *("pay", "columns", "traits", "switches", "leaving"),
    ],
)
def test_each_is_explained_and_asked_by_its_name(topic: str, reader: Reader, today: date) -> None:
    assert topic in PLAIN
    question = question_in(f"help {topic}", reader, today)
    assert (question.kind, question.topic) == (Kind.HELP, topic)


@pytest.mark.parametrize(
    "text",
    [
        "does OpenAI use Claude",
        "how much does Meta pay",
        "how accurate is the headcount of OpenAI",
        "is our offer up to date",
        "can we use 64 H100",
        "who owns Colossus 1",
        "what can't Meta do with its chips",
    ],
)
def test_what_is_asked_of_others_is_not_of_assay(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert not (isinstance(reading, Understood) and reading.question.kind is Kind.HELP)


@pytest.mark.parametrize(
    "text",
    [
        "which labs have you got in there",
        "what companies have you got data on",
        "which labs do you have on file",
        "which labs have you in there",
        "which labs does assay cover",
        "what labs are in your database",
    ],
)
def test_the_labs_that_are_tracked_are_listed(text: str, reader: Reader, today: date) -> None:
    assert question_in(text, reader, today).topic == Listing.LABS


@pytest.mark.parametrize(
    "text",
    [
        "can I post them publicly",
        "may we use your figures in a job ad",
        "can i put these numbers on linkedin",
        "am I allowed to publish the numbers externally",
        "can we quote this in a blog post",
        "could I show your answers to clients",
    ],
)
def test_what_may_be_published_is_told(text: str, reader: Reader, today: date) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.topic) == (Kind.HELP, "sharing")


@pytest.mark.parametrize(
    "text",
    [
        "how do you work out per researcher numbers",
        "how are per researcher numbers worked out",
        "how do you calculate the per researcher number",
        "how is the per-researcher figure calculated",
        "how are per-head numbers calculated",
        "how do you work out the per researcher figures",
    ],
)
def test_how_a_figure_per_researcher_is_worked_out(text: str, reader: Reader, today: date) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.topic) == (Kind.HELP, "method")
