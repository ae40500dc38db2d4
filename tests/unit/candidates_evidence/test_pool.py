"""Groups of the pool: by kind of work and the alphabet, never by more or less."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import permutations

from bot.answering.people.by_list import of_topic
from bot.answering.people.pool import MOST_ROWS, PoolFound, pool, sought
from bot.answers import Answer
from bot.questions.types import Kind, Question
from storage.records import Candidate, Evidence, Group, Grouped, Person, Sought, Tie, Trained
from tests.unit.candidates_evidence import people as p

SCALE, SYSTEMS = "pretraining at scale", "systems"
QUESTION = Question(Kind.POOL, flop=1e24)


def trained(number: int, name: str, flop: float, published: date = p.DAY) -> Trained:
    work = Evidence(
        candidate=number,
        work=f"2503.{number:05d}",
        kinds=(SCALE,),
        title=f"Model {number}",
        link=f"https://arxiv.org/abs/2503.{number:05d}",
        published=published,
        retrieved=p.DAY,
        tie=Tie.IDENTIFIED,
        flop=flop,
        authors=3,
        source="OpenAlex",
    )
    candidate = Candidate(number, Person(name, "consent"), "U01", p.NOON, p.NOON)
    return Trained(candidate, (work,))


PEOPLE = (
    trained(1, "Zora Quill", 9e25),
    trained(2, "Ánna Bell", 1e24),
    trained(3, "ilva Marrowdene", 5e24),
)


def ask(groups: tuple[Group, ...], *, more: bool = False) -> Answer:
    return pool(QUESTION, p.context(), PoolFound(Grouped(groups, more), people=3))


def names(answer: Answer) -> list[str]:
    return [row[0].text for row in answer.table.rows] if answer.table else []


def test_people_stand_in_the_order_of_the_alphabet_whatever_they_trained() -> None:
    for order in permutations(PEOPLE):
        answer = ask((Group(SCALE, order),))
        assert names(answer) == ["Ánna Bell", "ilva Marrowdene", "Zora Quill"]
        assert answer.table is not None
        assert answer.table.caption == "Grouped by kind of work; alphabetical within each group"


def test_groups_stand_in_the_order_of_their_names() -> None:
    answer = ask((Group(SYSTEMS, PEOPLE[:1]), Group("evaluation", PEOPLE[1:])))
    said = " ".join(line.text for line in answer.verdict)
    assert said.index("Evaluation: Ánna Bell and ilva") < said.index("Systems: Zora Quill.")


def test_two_of_one_name_are_told_apart_by_their_institutions() -> None:
    placed = (("Ann Bell", "Globex"), ("ann bell", "ETH Zurich"), ("Zora Quill", "Globex"))
    groups = tuple(
        Group(kind, (replace(PEOPLE[n], candidate=Candidate(n, who, "U01", p.NOON, p.NOON)),))
        for n, kind in enumerate((SCALE, SYSTEMS, "evaluation"))
        for who in (Person(placed[n][0], "consent", placed[n][1]),)
    )
    told = names(ask(groups))
    assert sorted(told) == ["Ann Bell (Globex)", "Zora Quill", "ann bell (ETH Zurich)"]


def test_no_training_compute_of_anybody_is_shown() -> None:
    answer = ask((Group(SCALE, PEOPLE),))
    cells = {cell.text for row in answer.table.rows for cell in row} if answer.table else set()
    assert not [text for text in cells if "e2" in text]
    assert [figure.key for figure in answer.figures] == ["pool.people"]


def test_somebody_in_two_groups_counts_once() -> None:
    figure = ask((Group(SCALE, PEOPLE), Group(SYSTEMS, PEOPLE[:1]))).figure("pool.people")
    assert figure is not None
    assert figure.estimate is not None
    assert figure.estimate.median == 3


def test_nobody_on_record_is_no_evidence_of_nobody() -> None:
    answer = ask(())
    assert answer.kind is Kind.POOL
    assert "Nobody in your pool has such published work on record" in answer.headline.text
    assert "says nothing about experience" in " ".join(line.text for line in answer.verdict)
    figure = answer.figure("pool.people")
    assert figure is not None
    assert figure.estimate is None


def test_a_long_list_is_cut_and_says_so() -> None:
    many = tuple(trained(n, f"Person {n:03d}", 1e24) for n in range(MOST_ROWS + 5))
    answer = ask((Group(SCALE, many),))
    assert len(names(answer)) == MOST_ROWS
    assert "5 more lines than this list shows." in {line.text for line in answer.caveats}


def test_a_title_from_outside_is_one_plain_line() -> None:
    [work] = PEOPLE[0].works
    hostile = replace(PEOPLE[0], works=(replace(work, title="A\u202eB\n<b>C</b>"),))
    answer = ask((Group(SCALE, (hostile,)),))
    assert answer.table is not None
    assert answer.table.rows[0][2].text == "AB C"


def test_without_an_amount_all_works_count_and_an_empty_pool_says_how_to_fill_it() -> None:
    everybody = replace(QUESTION, flop=None)
    answer = pool(everybody, p.context(), PoolFound(Grouped((Group(SYSTEMS, PEOPLE),)), people=3))
    assert answer.headline.text == "3 people in your pool, by kind of published work"
    none = pool(everybody, p.context(), PoolFound(people=3))
    assert "on record yet" in none.headline.text
    empty = pool(everybody, p.context(), PoolFound())
    assert empty.headline.text == "Your pool is empty"
    assert "CSV" in empty.verdict[0].text


def said(question: Question, found: PoolFound) -> str:
    answer = pool(question, p.context(), found)
    return " ".join(line.text for line in answer.sentences())


def test_it_is_told_of_how_many_no_work_is_on_record_and_how_to_look_one_up() -> None:
    found = PoolFound(Grouped((Group(SYSTEMS, PEOPLE),)), people=1203, without=1200)
    told = said(replace(QUESTION, work=SYSTEMS), found)
    assert "No work is on record for 1,200 of the 1,203 people in your pool." in told
    assert "look up NAME, purpose: first call" in told
    assert "No work is on record" not in said(QUESTION, replace(found, without=0))


def test_nobody_without_works_is_said_not_to_have_been_looked_up() -> None:
    told = said(QUESTION, PoolFound(people=1, without=1))
    assert "No work is on record for the one person in your pool." in told
    assert "ot looked up" not in told


def test_a_kind_of_work_is_sought_as_such_and_a_topic_in_titles() -> None:
    assert sought(replace(QUESTION, work=SYSTEMS)) == Sought(kind=SYSTEMS, flop=1e24)
    topic = replace(QUESTION, work="reinforcement learning", since=p.DAY, flop=None)
    assert sought(topic) == Sought(words=("reinforcement learning", "rl"), since=p.DAY)
    told = said(topic, PoolFound(people=3))
    assert "titles say “reinforcement learning” or “rl”" in told
    assert "A topic is looked for in titles alone" in told
    assert "titles" not in said(replace(QUESTION, work=SYSTEMS), PoolFound(people=3))


def test_more_works_than_are_counted_give_no_count() -> None:
    figure = ask((Group(SCALE, PEOPLE),), more=True).figure("pool.people")
    assert figure is not None
    assert figure.estimate is None


def test_works_whose_kind_nobody_told_stand_last() -> None:
    answer = ask((Group("", PEOPLE[:1]), Group(SYSTEMS, PEOPLE[1:])))
    said = " ".join(line.text for line in answer.verdict)
    assert said.index("Systems: ") < said.index("Kind of work not told by the title: Zora Quill.")
    assert answer.table is not None
    assert [row[1].text for row in answer.table.rows][-1] == "Kind of work not told by the title"


def test_at_an_institution_those_without_works_are_named_as_well_and_last() -> None:
    question = Question(Kind.POOL, place="Globex")
    idle = Candidate(9, Person("Cai Lund", "consent", "Globex"), "U01", p.NOON, p.NOON)
    placed = (PEOPLE[0].candidate, idle)
    found = PoolFound(Grouped((Group(SYSTEMS, PEOPLE[:1]),)), people=4, without=1, listed=placed)
    answer = pool(question, p.context(), found)
    assert answer.headline.text == "2 people of your pool at Globex, by kind of published work"
    assert [line.text for line in answer.verdict] == [
        "Systems: Zora Quill.", "No work on record: Cai Lund.",
    ]  # fmt: skip
    assert names(answer) == ["Zora Quill", "Cai Lund"]
    nobody = pool(question, p.context(), PoolFound(people=4, without=4))
    assert nobody.headline.text == "Nobody in your pool is at Globex, by your own list"


def test_the_most_of_an_amount_is_said_as_such() -> None:
    for least, most, said in (
        (None, 1e22, "1.0e22 FLOP or less"),
        (1e22, 1e24, "1.0e22 to 1.0e24 FLOP"),
        (1e22, None, "1.0e22 FLOP or more"),
    ):
        question = Question(Kind.POOL, flop=least, flop_most=most)
        answer = pool(question, p.context(), PoolFound(Grouped((Group(SCALE, PEOPLE),)), people=3))
        assert answer.verdict[0].text == f"Works about models trained with {said}."
        assert sought(question) == Sought(flop=least, flop_most=most)


def listed(number: int, name: str, *topics: str) -> Candidate:
    return Candidate(number, Person(name, "consent", topics=topics), "U01", p.NOON, p.NOON)


def test_those_whom_the_list_alone_names_stand_last_by_name_and_are_no_figure() -> None:
    question = Question(Kind.POOL, work="robotics")
    found = PoolFound(people=2, without=2, listed=(listed(5, "Odo Zand"), listed(6, "Ada Lund")))
    answer = pool(question, p.context(), found)
    told = " ".join(line.text for line in answer.sentences())
    assert answer.headline.text == (
        "People in your pool by your own list; no such work is on record"
    )
    assert "By the topics in your list, not by works: Ada Lund and Odo Zand." in told
    assert "I have not checked them" in told
    figure = answer.figure("pool.people")
    assert figure is not None
    assert figure.estimate is None


def test_a_list_says_nothing_of_days_or_compute() -> None:
    for question in (replace(QUESTION, work="robotics"), Question(Kind.POOL, since=p.DAY)):
        answer = pool(question, p.context(), PoolFound(people=1, listed=(listed(5, "Odo Zand"),)))
        assert answer.table is None


def test_a_kind_of_work_is_told_from_the_topics_of_a_list() -> None:
    people = (listed(1, "A", "LLM evaluation"), listed(2, "B", "robotics"), listed(3, "C"))
    kind = of_topic(Question(Kind.POOL, work="evaluation"), people)
    assert [one.name for one in kind] == ["A"]


def test_everybody_is_listed_by_name_and_how_many_more_there_are_is_said() -> None:
    everybody = tuple(listed(n, f"Person {n:03d}") for n in range(MOST_ROWS + 3, 0, -1))
    found = PoolFound(people=len(everybody), without=len(everybody), listed=everybody)
    answer = pool(Question(Kind.POOL), p.context(), found)
    assert names(answer)[:2] == ["Person 001", "Person 002"]
    assert len(names(answer)) == MOST_ROWS
    assert any("3 more lines" in line.text for line in answer.caveats)
