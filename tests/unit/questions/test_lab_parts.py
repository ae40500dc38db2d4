"""What of a lab is asked for: its sites, staff and so on; and a data centre by its name."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.lab_parts import LabPart
from bot.questions.read import Reader
from bot.questions.types import Kind, Question, Unclear, Understood
from bot.questions.writing.canonical import to_text
from storage.records import EntityKind

ASKED = [
    ("is it public how many gpus each team at meta gets", LabPart.ALLOCATION),
    ("which teams at meta get the most compute", LabPart.ALLOCATION),
    ("did openai's headcount go down", LabPart.STAFF_GROWTH),
    ("has the headcount of mistral fallen", LabPart.STAFF_GROWTH),
    ("where are anthropics data centers", LabPart.SITES),
    ("which sites does openai use", LabPart.SITES),
    ("where does openai train its models", LabPart.SITES),
    ("list meta's data centres", LabPart.SITES),
    ("what's xai's biggest site", LabPart.SITES),
    ("meta's largest cluster", LabPart.SITES),
    ("how big is OpenAI's team overall", LabPart.STAFF),
    ("how many people in total at openai", LabPart.STAFF),
    ("how many staff does meta have overall", LabPart.STAFF),
    ("total employees at Cohere", LabPart.STAFF),
    ("how many people does openai employ in total", LabPart.STAFF),
    ("how many employees has anthropic got altogether", LabPart.STAFF),
    ("what grade is the openai figure", LabPart.SURE),
    ("how good is the figure for anthropic", LabPart.SURE),
    ("where does anthropic run its gpus", LabPart.SITES),
    ("who's buying compute off oracle", LabPart.CONTRACTS),
    ("coreweave's customers?", LabPart.CONTRACTS),
    ("oracle's compute customers", LabPart.CONTRACTS),
    ("which labs get their gpus from oracle", LabPart.CONTRACTS),
    ("who does oracle sell compute to", LabPart.CONTRACTS),
    ("who all rents chips off coreweave", LabPart.CONTRACTS),
    ("who does coreweave rent to", LabPart.CONTRACTS),
    ("openai headcount", LabPart.STAFF),
    ("how many people work at openai", LabPart.STAFF),
    ("how many researchers does anthropic have", LabPart.STAFF),
    ("how large is anthropic's team", LabPart.STAFF),
    ("number of employees at deepmind", LabPart.STAFF),
    ("does openai ration compute internally?", LabPart.ALLOCATION),
    ("how does openai allocate gpus to researchers", LabPart.ALLOCATION),
    ("who gets compute at openai", LabPart.ALLOCATION),
    ("do researchers at deepmind get enough compute", LabPart.ALLOCATION),
    ("he says DeepMind gives everyone a TPU pod, true?", LabPart.ALLOCATION),
    ("does openai give every researcher their own GPUs", LabPart.ALLOCATION),
    ("he claims meta lets every researcher use a whole cluster", LabPart.ALLOCATION),
    ("does xAI hand every researcher a rack", LabPart.ALLOCATION),
    ("she heard google gives each researcher unlimited chips", LabPart.ALLOCATION),
    ("how fast is anthropic growing its compute", LabPart.GROWTH),
    ("did meta's compute grow last year", LabPart.GROWTH),
    ("how much has openai's compute grown", LabPart.GROWTH),
    ("how much does openai spend on compute", LabPart.SPENDING),
    ("what's openai's compute bill", LabPart.SPENDING),
    ("how does Google DeepMind hand out compute to its people", LabPart.ALLOCATION),
    ("how do people at DeepMind get compute", LabPart.ALLOCATION),
    ("how is compute shared out inside Google DeepMind", LabPart.ALLOCATION),
    ("how does meta split compute among its teams", LabPart.ALLOCATION),
    ("how easy is it to get GPUs at Meta", LabPart.ALLOCATION),
    ("how long do people at OpenAI wait for GPUs", LabPart.ALLOCATION),
    ("how long do OpenAI researchers queue for GPUs", LabPart.ALLOCATION),
    ("how long is the queue for compute at deepmind", LabPart.ALLOCATION),
    ("how much more compute did Anthropic have at end 2025 than a year before", LabPart.GROWTH),
    ("how much bigger was meta's compute in 2025 than in 2024", LabPart.GROWTH),
    ("does meta have more gpus than a year ago", LabPart.GROWTH),
    ("Does Anthropic use TPUs or Nvidia chips, and how many of each?", LabPart.CHIPS),
    ("which chips does OpenAI use", LabPart.CHIPS),
    ("Candidate reckons Anthropic has a million TPUs. Is that right?", LabPart.CHIPS),
    ("does google really have 2 million TPUs", LabPart.CHIPS),
    ("he says OpenAI has 100k Blackwells, true?", LabPart.CHIPS),
    ("does xAI have TPUs", LabPart.CHIPS),
    ("what kind of chips does deepmind train on", LabPart.CHIPS),
    ("is anthropic on TPUs or trainium", LabPart.CHIPS),
    ("what deals has Anthropic signed for compute", LabPart.CONTRACTS),
    ("what has openai signed", LabPart.CONTRACTS),
    ("what compute commitments does meta have", LabPart.CONTRACTS),
    ("when did you last update the Anthropic figure?", LabPart.AGE),
    ("how old is the anthropic number", LabPart.AGE),
    ("when is the openai figure from", LabPart.AGE),
    ("how old is the openai headcount figure", LabPart.STAFF),
    ("how stale is the meta staff number", LabPart.STAFF),
    ("when was the xai headcount figure last updated", LabPart.STAFF),
    ("how fresh is the deepmind workforce data", LabPart.STAFF),
    ("how good is the headcount estimate for anthropic", LabPart.STAFF),
    ("how old is the openai contract data", LabPart.CONTRACTS),
    ("how old is the meta spending figure", LabPart.SPENDING),
    ("how is openai's compute split between research and serving", LabPart.RESEARCH),
    ("what share of openai's compute goes to research", LabPart.RESEARCH),
    ("how much of openai's compute is for training vs inference", LabPart.RESEARCH),
]


@pytest.mark.parametrize(("text", "part"), ASKED)
def test_a_part_of_a_lab_is_read(text: str, part: LabPart, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.kind is Kind.LAB
    assert reading.question.topic == part


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("how big is openai", Kind.LAB),
        ("how many gpus does openai have", Kind.LAB),
        ("how many gpus per employee at openai", Kind.LAB),
        ("how much compute do openai's staff get", Kind.LAB),
        ("openai cluster", Kind.LAB),
        ("is meta's cluster bigger than ours", Kind.LAB),
        ("how does EleutherAI get compute", Kind.LAB),
        ("how many chips does openai have", Kind.LAB),
        ("how old is anthropic", Kind.LAB),
        ("does openai have more compute than us", Kind.LAB),
        ("contract roles at openai", Kind.HIRING),
        ("us vs openai, contract price", Kind.OFFER),
        ("where is openai hiring", Kind.HIRING),
        ("how much does openai pay researchers", Kind.HIRING),
        ("how fast is openai hiring", Kind.HIRING),
        ("2048 H100 40 researchers vs openai, 60% for research", Kind.OFFER),
    ],
)
def test_other_questions_stay_whole(text: str, kind: Kind, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.kind is kind
    assert reading.question.topic not in set(LabPart)


@pytest.mark.parametrize("part", list(LabPart))
@pytest.mark.parametrize("lab", ["openai", "meta", "ssi", "google-deepmind"])
@pytest.mark.parametrize("kind", [Kind.LAB, Kind.SOURCE])
def test_a_part_is_written_as_it_is_read(
    kind: Kind, part: LabPart, lab: str, directory: Directory, reader: Reader, today: date
) -> None:
    question = Question(kind, labs=(lab,), topic=part.value)
    reading = reader.read(to_text(question, directory), today)
    assert isinstance(reading, Understood)
    assert reading.question == question


def test_every_site_is_written_as_it_is_read(
    directory: Directory, reader: Reader, today: date
) -> None:
    lost = []
    for site in directory.of(EntityKind.SITE):
        question = Question(Kind.LAB, place=site.slug)
        reading = reader.read(to_text(question, directory), today)
        if not isinstance(reading, Understood) or reading.question != question:
            lost.append(site.slug)
    assert lost == []


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("who uses colossus 2", "colossus-2"),
        ("how big is the abilene site", "stargate-abilene"),
        ("who owns fairwater atlanta", "fairwater-atlanta"),
        ("does anthropic use colossus 1", "colossus-1"),
        ("what is project rainier", "new-carlisle"),
        ("colossus 2", "colossus-2"),
    ],
)
def test_a_data_centre_is_found_by_its_name(
    text: str, site: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question == Question(Kind.LAB, place=f"site/{site}")


@pytest.mark.parametrize(
    "text", ["who lives in madison", "open roles in abilene", "jobs in memphis"]
)
def test_a_town_is_no_data_centre(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    asked = reading.question if isinstance(reading, Understood) else None
    assert asked is None or asked.kind is not Kind.LAB


def test_a_name_of_several_sites_is_asked_back(reader: Reader, today: date) -> None:
    reading = reader.read("how big is stargate", today)
    assert isinstance(reading, Unclear)
    assert reading.choices[0].text == "data centre Stargate Abilene"


@pytest.mark.parametrize(
    "text",
    [
        "add deepmind and meta together",
        "how many gpus do openai and anthropic have combined",
        "combine openai and xai",
        "sum up meta's sites",
    ],
)
def test_a_sum_over_labs_is_refused(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.topic == "sum"


@pytest.mark.parametrize(
    "text", ["show openai and meta together", "compare openai and meta together"]
)
def test_labs_side_by_side_are_no_sum(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.kind is Kind.COMPARE


def test_a_year_ago_is_where_growth_begins(reader: Reader, today: date) -> None:
    begun = reader.read("does meta have more gpus than a year ago", today)
    ended = reader.read("how much more did openai have at end 2025 than a year before", today)
    assert isinstance(begun, Understood)
    assert isinstance(ended, Understood)
    assert (begun.question.as_of, ended.question.as_of) == (None, date(2025, 12, 31))


def test_so_many_chips_are_no_year(reader: Reader, today: date) -> None:
    reading = reader.read("does OpenAI have more than 2000 H100e", today)
    assert isinstance(reading, Understood)
    assert (reading.question.topic, reading.question.more_than) == (None, 2000)


@pytest.mark.parametrize(
    "text",
    [
        "us against openai as if all their staff were researchers",
        "us vs openai assuming everyone there does research",
        "us vs openai if everyone at openai did research",
        "us vs openai, assume everybody at OpenAI is a researcher",
        "us vs openai, assume all of openai's staff do research",
    ],
)
def test_that_all_of_a_lab_do_research_is_assumed(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.assume.research_staff_share == 1.0
    assert reading.question.uses_saved


@pytest.mark.parametrize(
    "text", ["us vs openai, all of it for research", "us vs openai if everyone gets 51 H100"]
)
def test_what_is_ours_is_no_assumption_of_a_lab(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.assume.research_staff_share is None


@pytest.mark.parametrize(
    ("text", "saved"),
    [
        ("assume OpenAI has 3000 researchers, where does that leave us?", True),
        ("if openai had 3000 researchers how do we look", True),
        ("how big is openai if they have 3000 researchers", False),
    ],
)
def test_we_are_set_against_what_is_assumed(
    text: str, saved: bool, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.assume.lab_researchers == 3000
    assert reading.question.uses_saved is saved


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("how did OpenAI stand at the end of 2024", Kind.LAB),
        ("how did OpenAI do in 2024", Kind.LAB),
        ("how did we stand against openai at the end of 2024", Kind.OFFER),
        ("how do we compare to openai as of 2024-12-31", Kind.OFFER),
    ],
)
def test_how_a_lab_stood_on_a_day_is_its_card(
    text: str, kind: Kind, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.kind is kind
    assert reading.question.as_of == date(2024, 12, 31)


def test_a_share_for_research_is_no_part_of_an_average(reader: Reader, today: date) -> None:
    reading = reader.read("match openai for 10 people, 60% for research", today)
    assert isinstance(reading, Understood)
    assert reading.question.kind is Kind.MATCH
