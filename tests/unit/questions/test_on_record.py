"""What is on record besides labs can be asked for: programmes, open models, the list of labs."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.ledger import Directory
from bot.questions.on_record import MODELS, NEWS, SITES, Listing, is_listing, is_of_news
from bot.questions.types import Kind, Question, Understood
from bot.questions.writing.canonical import to_text
from bot.questions.writing.echo import understood
from storage.records import EntityKind
from storage.seed.load import bundled
from tests.unit.questions.reading import read

DIRECTORY = Directory(bundled()[0])
TODAY = date(2026, 11, 24)
LABS = [e.slug for e in DIRECTORY.of(EntityKind.LAB)]
PROGRAMMES = [e.slug for e in DIRECTORY.of(EntityKind.PROGRAMME)]


def asked(text: str) -> Question | None:
    reading = read(text, DIRECTORY, TODAY)
    return reading.question if isinstance(reading, Understood) else None


@pytest.mark.parametrize(
    ("text", "place", "whom"),
    [
        (
            "are there any programmes where a small company gets free gpu hours in europe",
            "Europe",
            "companies",
        ),
        ("programmes for free gpu hours", None, None),
        ("uk airr", "programme/uk-airr", None),
        ("NAIRR", "programme/nairr", None),
        ("how do I apply to NAIRR", "programme/nairr", None),
        ("EuroHPC AI Factories", "programme/eurohpc-ai-factories", None),
        ("free compute for academics in Canada", "Canada", "academics"),
        ("which cloud gives credits to academics", None, "academics"),
        ("public compute programmes in Europe", "Europe", None),
        ("national programmes with more than 1000 GPU hours", None, None),
        ("best public programme for a PhD student who needs GPUs", None, "academics"),
        ("british programmes for gpu hours", "United Kingdom", None),
        ("can startups get government compute in the US", "United States", "companies"),
        ("where can a startup apply for gpu hours", None, "companies"),
        ("which programmes are open?", None, None),
        ("government supercomputer access for startups in france", "France", "companies"),
        ("free H100 hours in the uk", "United Kingdom", None),
        ("is there any scheme for cheap public compute in Brazil", "Brazil", None),
    ],
)
def test_programmes_are_asked_for(text: str, place: str | None, whom: str | None) -> None:
    programmes = Question(Kind.LEAGUE, topic=Listing.PROGRAMMES, place=place, family=whom)
    assert asked(text) == programmes


@pytest.mark.parametrize(
    ("text", "topic", "since", "labs"),
    [
        ("what open weight models came out recently", Listing.MODELS, None, ()),
        ("open weight models", Listing.MODELS, None, ()),
        ("latest open-source llms", Listing.MODELS, None, ()),
        ("open models since June", Listing.MODELS, date(2026, 6, 1), ()),
        ("who trained the largest open model", Listing.LARGEST_MODELS, None, ()),
        ("biggest open model", Listing.LARGEST_MODELS, None, ()),
        ("which open model is the largest", Listing.LARGEST_MODELS, None, ()),
        ("open models by Meta", Listing.MODELS, None, ("meta",)),
        ("open weights from deepseek", Listing.MODELS, None, ("deepseek",)),
    ],
)
def test_open_models_are_asked_for(
    text: str, topic: Listing, since: date | None, labs: tuple[str, ...]
) -> None:
    assert asked(text) == Question(Kind.LEAGUE, topic=topic, since=since, labs=labs)


@pytest.mark.parametrize(
    "text",
    [
        "list all labs you know",
        "which labs do you track",
        "what labs are covered",
        "which labs have no public numbers",
        "which labs keep their chips secret",
        "who doesn't publish their compute",
        "which labs hide their compute",
        "whose compute is unknown",
        "whose chips aren't public",
        "who keeps their compute numbers private",
        "labs keeping their clusters hidden",
        "which labs conceal their fleet",
        "labs without public figures",
        "names of all the labs",
        "which companies do you follow?",
        "age of the data on labs",
        "how old are your figures for the labs",
        "how fresh is the lab data",
        "is any of our data out of date?",
        "which of your figures are stale",
        "are your numbers outdated",
        "any stale data?",
        "is that data too old",
    ],
)
def test_the_tracked_labs_are_asked_for(text: str) -> None:
    assert asked(text) == Question(Kind.LEAGUE, topic=Listing.LABS)


@pytest.mark.parametrize(
    ("text", "topic", "place", "labs"),
    [
        ("all data centres", Listing.SITES, None, ()),
        ("list all data centers", Listing.SITES, None, ()),
        ("biggest datacenter", Listing.SITES, None, ()),
        ("which data centre is the largest in the world today", Listing.SITES, None, ()),
        ("which site is the biggest", Listing.SITES, None, ()),
        ("what data centre is currently the largest", Listing.SITES, None, ()),
        ("which data center has the most H100e", Listing.SITES, None, ()),
        ("which data centre in the US is the biggest", Listing.SITES, "United States", ()),
        ("data centres in texas", Listing.SITES, "Texas", ()),
        ("what clusters are there in Europe", Listing.SITES, "Europe", ()),
        ("clusters in the middle east", Listing.SITES, "Middle East", ()),
        ("meta data centers in ohio", Listing.SITES, "Ohio", ("meta",)),
        ("google datacenters in the uk", Listing.SITES, "United Kingdom", ("google-deepmind",)),
        ("data centers in france", Listing.SITES, "France", ()),
        ("what is openai building in texas", Listing.SITES_TO_COME, "Texas", ("openai",)),
        ("which data centers are under construction", Listing.SITES_TO_COME, None, ()),
        ("is anthropic planning any data centers", Listing.SITES_TO_COME, None, ("anthropic",)),
        ("data centres being built in Indiana", Listing.SITES_TO_COME, "Indiana", ()),
        ("who has data centres in the uk", Listing.SITES, "United Kingdom", ()),
        ("data centers owned by microsoft in texas", Listing.SITES, "Texas", ("microsoft",)),
    ],
)
def test_data_centres_are_asked_for(
    text: str, topic: Listing, place: str | None, labs: tuple[str, ...]
) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert reading.question == Question(Kind.LEAGUE, topic=topic, place=place, labs=labs)
    assert reading.assumed == ()


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("prices this week", "prices"),
        ("contracts this week", "deals"),
        ("any new models this week?", "models"),
        ("new programmes this week", "programmes"),
        ("any price changes?", "prices"),
        ("what's new in models", "models"),
        ("were there any deals last week", "deals"),
    ],
)
def test_one_section_of_the_news_is_asked_for(text: str, topic: str) -> None:
    assert asked(text) == Question(Kind.DIGEST, topic=topic)


@pytest.mark.parametrize(
    "text",
    [
        "which university has the most GPUs",
        "rank all labs",
        "who has the most compute",
        "which labs have the most compute",
        "open roles at openai",
        "biggest open roles",
        "hiring anthropic",
        "how old is the openai figure",
        "how fresh is your data",
        "are GPU prices up or down",
        "price of H100 this week",
        "what models can 512 H100 train in 30 days",
        "what training program does Meta have",
        "which labs have public compute numbers",
        "which open models can we train on 512 H100",
        "have GPU prices moved",
        "price of H100 in the uk",
        "2048 H100 40 researchers vs openai",
        "what did anthropic sign",
        "who gets compute inside openai",
        "how many contracts does openai have",
        "our programme has 512 H100 for 20 researchers",
        "what moved this week",
        "this week's digest",
        "list open roles",
        "list all labs by compute",
        "which labs have the biggest clusters",
        "which data centres does meta use",
        "who has the largest cluster",
        "how big is the abilene site",
        "is our cluster in Texas big enough for 40 people",
        "how much does a data centre cost",
        "open roles at google in texas",
    ],
)
def test_near_ones_ask_what_they_asked(text: str) -> None:
    question = asked(text)
    assert question is None or not (is_listing(question) or is_of_news(question))


def test_a_number_that_no_list_takes_up_is_owned_up_to() -> None:
    reading = read("national programmes with more than 1000 GPU hours", DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert reading.assumed == ("“1000” left out",)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("which data centres will open in 2027", ("“2027” left out",)),
    ],
)
def test_what_does_not_choose_data_centres_is_owned_up_to(text: str, left: tuple[str, ...]) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert reading.question.topic in SITES
    assert reading.assumed == left


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("data centers in texas and ohio", "Texas and Ohio"),
        ("any data centres in germany or france", "Germany and France"),
        ("data centres in norway, sweden and finland", "Norway, Sweden and Finland"),
    ],
)
def test_every_place_that_is_named_chooses_data_centres(text: str, place: str) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert (reading.question.place, reading.assumed) == (place, ())


places = st.sampled_from(["Europe", "United Kingdom", "United States", "Canada", "Brazil"])
models = st.builds(
    Question,
    st.just(Kind.LEAGUE),
    topic=st.sampled_from([topic.value for topic in MODELS]),
    labs=st.lists(st.sampled_from(LABS), max_size=2, unique=True).map(tuple),
    since=st.none() | st.dates(date(2020, 1, 1), TODAY),
)
programmes = st.builds(
    Question,
    st.just(Kind.LEAGUE),
    topic=st.just(Listing.PROGRAMMES.value),
    place=st.none() | places | st.sampled_from(PROGRAMMES),
    as_of=st.none() | st.dates(date(2024, 1, 1), TODAY),
)
news = st.builds(
    Question,
    st.just(Kind.DIGEST),
    topic=st.sampled_from(list(NEWS)),
    labs=st.lists(st.sampled_from(LABS), max_size=1).map(tuple),
)
sites = st.builds(
    Question,
    st.just(Kind.LEAGUE),
    topic=st.sampled_from([topic.value for topic in SITES]),
    place=st.sampled_from(["Ohio", "Texas", "Europe", "Middle East", "United States", "China"]),
    labs=st.lists(st.sampled_from(LABS), max_size=2, unique=True).map(tuple),
)
tracked = st.just(Question(Kind.LEAGUE, topic=Listing.LABS.value))


@given(models | programmes | news | sites | tracked)
@example(Question(Kind.LEAGUE, topic=Listing.COMPUTE_MODELS.value, labs=("bytedance",)))  # and Seed
def test_the_text_of_a_list_asks_for_it_again(question: Question) -> None:
    text = to_text(question, DIRECTORY)
    assert asked(text) == question, text
    assert understood(question, DIRECTORY, TODAY).endswith(".")
