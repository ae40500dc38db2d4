"""Whom a look-up asks, in which order, and when it asks back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from bot.answering.people.search import FRESH, INDEX, POOL, Search
from bot.candidates.finding import Dossier, Finding, Nobody, Several, Silent, Withheld
from bot.candidates.scholars.records import Affiliation, Author, Doubt
from bot.candidates.scholars.settling import asked_for
from storage.records import Evidence, Person, Pick, Tie
from tests.unit.candidates_evidence import people as p

F = TypeVar("F", bound=Finding)


def found(
    kind: type[F],
    person: str,
    pool: p.FakePool,
    index: p.FakeScholars | None = None,
    waits: Callable[[], object] = lambda: None,
) -> F:
    search = Search(pool, index or p.FakeScholars(), p.index(), p.DAY, waits)
    finding = search.find(asked_for(person))
    assert isinstance(finding, kind), finding
    return finding


def test_a_name_alone_is_asked_about_even_if_only_one_bears_it() -> None:
    several = found(Several, "Ilva Marrowdene", p.FakePool())
    assert [option.person for option in several.options] == [f"openalex:{p.ILVA}"]
    assert several.options[0].titles == ("Larkspur-7B", "Larkspur-70B")


def test_a_name_with_an_institution_that_agrees_is_settled() -> None:
    index = p.FakeScholars()
    dossier = found(Dossier, "Ilva Marrowdene, Quillmere Labs", p.FakePool(), index)
    assert dossier.identity.ids == {p.ILVA}
    assert {work.title for work in dossier.works} >= {"Larkspur-7B", "Larkspur-70B"}


def test_a_name_with_another_institution_is_not() -> None:
    found(Several, "Ilva Marrowdene, Harrowgate Institute", p.FakePool())


def test_an_id_needs_no_settling() -> None:
    assert found(Dossier, f"openalex:{p.ILVA}", p.FakePool()).identity.name == "Ilva Marrowdene"


def test_a_record_that_may_be_several_people_is_never_taken_without_asking() -> None:
    merged = replace(p.AUTHOR, doubts=(Doubt.INSTITUTIONS,))
    several = found(
        Several, "Ilva Marrowdene, Quillmere Labs", p.FakePool(), p.FakeScholars((merged,))
    )
    assert several.options[0].is_doubtful


def test_two_of_one_name_are_a_choice_and_a_sixth_is_counted() -> None:
    many = tuple(
        Author(f"A500000010{n}", "Jun Oskarell", affiliations=(Affiliation("I", place, (2024,)),))
        for n, place in enumerate("FEDCBA")
    )
    several = found(Several, "Jun Oskarell", p.FakePool(), p.FakeScholars(many))
    assert len(several.options) == 5
    assert several.others == 1
    places = [option.institution for option in several.options]
    assert places == sorted(places)


def test_namesakes_by_initial_are_offered_others_are_not() -> None:
    known = (
        Author("A5000000201", "J. Oskarell"),
        Author("A5000000202", "Jun Oskarell"),
        Author("A5000000203", "Jana Oskarell-Bly"),
        Author("A5000000204", "Mara Oskarell"),
        Author("A5000000205", "Jun Vannholm"),
        Author("A9999999999", "J Oskarell", doubts=(Doubt.NULL,)),
    )
    several = found(Several, "J. Oskarell", p.FakePool(), p.FakeScholars(known))
    names = {option.name for option in several.options}
    assert names == {"J. Oskarell", "Jun Oskarell", "Jana Oskarell-Bly"}


def test_nobody_of_the_name_is_said_with_what_was_searched() -> None:
    nobody = found(Nobody, "Teodric Vannholm", p.FakePool(), p.FakeScholars(()))
    assert nobody.asked[0] == POOL
    assert nobody.asked == (POOL, INDEX)  # the table of models holds no names


def test_for_a_blocked_name_no_source_is_asked() -> None:
    index = p.FakeScholars()
    found(Withheld, "Ilva Marrowdene", p.FakePool(blocked=frozenset({"ilva marrowdene"})), index)
    assert index.asked == []


def test_for_a_blocked_id_no_source_is_asked() -> None:
    index, pool = p.FakeScholars(), p.FakePool(blocked=frozenset({f"openalex:{p.ILVA}"}))
    found(Withheld, f"openalex:{p.ILVA}", pool, index)
    assert index.asked == []


def test_a_misspelling_that_leads_to_a_blocked_person_shows_nothing() -> None:
    pool = p.FakePool(blocked=frozenset({f"openalex:{p.ILVA}"}))
    found(Withheld, "I. Marrowdene", pool)
    found(Withheld, "Ilva Marrowdene, Quillmere Labs", pool)


def test_a_blocked_person_is_no_choice_among_others() -> None:
    other = Author("A5000000301", "Ilva Marrowdene")
    pool = p.FakePool(blocked=frozenset({f"openalex:{p.ILVA}"}))
    several = found(Several, "Ilva Marrowdene", pool, p.FakeScholars((p.AUTHOR, other)))
    assert [option.person for option in several.options] == ["openalex:A5000000301"]


def stored() -> Evidence:
    return Evidence(
        candidate=0,
        work="2503.00070",
        kinds=("pretraining at scale",),
        title="Larkspur-70B",
        link="https://arxiv.org/abs/2503.00070",
        published=p.DAY,
        retrieved=p.DAY,
        tie=Tie.IDENTIFIED,
    )


def test_that_it_takes_a_while_is_told_before_the_index_is_asked() -> None:
    index = p.FakeScholars()
    told: list[tuple[str, ...]] = []
    found(Several, "Ilva Marrowdene", p.FakePool(), index, lambda: told.append(tuple(index.asked)))
    assert told == [()]
    known = p.FakePool((Person("Ilva Marrowdene", "consent"),), {0: (stored(),)})
    found(Dossier, "Ilva Marrowdene", known, index, lambda: told.append(tuple(index.asked)))
    assert told == [()]


def test_the_pool_is_asked_first_and_alone_where_it_knows() -> None:
    index = p.FakeScholars()
    pool = p.FakePool((Person("Ilva Marrowdene", "consent"),), {0: (stored(),)})
    dossier = found(Dossier, "ilva marrowdene", pool, index)
    assert index.asked == []
    assert dossier.asked == (POOL,)
    assert dossier.candidate is not None


def test_a_candidates_affiliation_settles_the_name_in_the_index() -> None:
    pool = p.FakePool((Person("Ilva Marrowdene", "consent", affiliation="Quillmere Labs"),))
    dossier = found(Dossier, "Ilva Marrowdene", pool)
    assert dossier.candidate is not None
    assert dossier.identity.ids == {p.ILVA}


def test_two_candidates_of_one_name_are_a_choice_of_the_pool() -> None:
    person = Person("Ilva Marrowdene", "consent")
    pool = p.FakePool((replace(person, affiliation="B"), replace(person, affiliation="A")))
    several = found(Several, "Ilva Marrowdene", pool)
    assert [option.person for option in several.options] == ["pool:1", "pool:0"]


def test_a_near_name_of_the_pool_is_a_question_and_never_the_person() -> None:
    pool = p.FakePool((Person("Elva Marrowdene", "consent"),), {0: (stored(),)})
    several = found(Several, "Ilva Marrowdene", pool, p.FakeScholars(()))
    assert [option.name for option in several.options] == ["Elva Marrowdene"]


def test_a_silent_index_is_no_finding() -> None:
    silent = found(Silent, "Ilva Marrowdene", p.FakePool(), p.FakeScholars(is_silent=True))
    assert "can't be reached" in silent.reason


def test_works_that_were_said_to_be_somebody_elses_stay_away() -> None:
    wrong = Pick("work:2503.00070", False, "U1", p.NOON)
    pool = p.FakePool(picked=((p.AUTHOR.name, wrong),))
    titles = {work.title for work in found(Dossier, f"openalex:{p.ILVA}", pool).works}
    assert "Larkspur-7B" in titles
    assert "Larkspur-70B" not in titles


def test_a_cut_list_is_read_whole_where_a_run_hangs_on_it() -> None:
    cut = replace(p.LARKSPUR_70B, cut=True, authors=p.authors(p.ME, 100)[1:])
    index = p.FakeScholars(signed={p.ILVA: (cut,)}, papers={cut.id: p.LARKSPUR_70B})
    dossier = found(Dossier, f"openalex:{p.ILVA}", p.FakePool(), index)
    assert dossier.works[0] == p.LARKSPUR_70B


def test_where_the_index_knows_no_whole_list_arxiv_is_asked() -> None:
    cut = replace(p.LARKSPUR_70B, cut=True)
    index = p.FakeScholars(signed={p.ILVA: (cut,)}, papers={"2503.00070": p.LARKSPUR_70B})
    dossier = found(Dossier, f"openalex:{p.ILVA}", p.FakePool(), index)
    assert index.asked.index(f"paper {cut.id}") < index.asked.index("paper 2503.00070")
    assert not dossier.works[0].cut


def test_a_report_that_the_filter_misses_is_found_by_the_runs_of_the_institution() -> None:
    index = p.FakeScholars(signed={p.ILVA: ()}, papers={"2210.00064": p.TERN})
    dossier = found(Dossier, f"openalex:{p.ILVA}", p.FakePool(), index)
    assert [work.title for work in dossier.works] == [p.TERN.title]


def test_a_report_of_the_institution_that_the_person_did_not_sign_is_not_taken() -> None:
    foreign = replace(p.TERN, authors=p.TERN.authors[1:])
    index = p.FakeScholars(signed={p.ILVA: ()}, papers={"2210.00064": foreign})
    assert found(Dossier, f"openalex:{p.ILVA}", p.FakePool(), index).works == ()


def wrong(person: str) -> Pick:
    return Pick(person, False, "U1", p.NOON)


def test_who_was_said_not_to_be_meant_does_not_come_back() -> None:
    other = replace(p.AUTHOR, id="A5000000301", affiliations=())
    pool = p.FakePool(picked=(("Ilva Marrowdene", wrong(f"openalex:{p.ILVA}")),))
    for person in ("Ilva Marrowdene, Quillmere Labs", "Ilva Marrowdene"):
        several = found(Several, person, pool, p.FakeScholars((p.AUTHOR, other)))
        assert [option.person for option in several.options] == ["openalex:A5000000301"]
        assert several.left_out == 1
    assert found(Nobody, "Ilva Marrowdene", pool).left_out == 1
    assert found(Dossier, f"openalex:{p.ILVA}", pool).works


def test_a_pick_is_shown_with_its_day_and_never_taken_in_silence() -> None:
    picked = Pick(f"openalex:{p.ILVA}", True, "U1", p.NOON)
    pool = p.FakePool(picked=(("Ilva Marrowdene", picked),))
    assert found(Several, "Ilva Marrowdene", pool).options[0].picked == p.DAY


def test_a_paper_tells_who_is_meant() -> None:
    index = p.FakeScholars(papers={"2503.00070": p.LARKSPUR_70B})
    for paper in ("arXiv:2503.00070", "https://arxiv.org/abs/2503.00070v2"):
        dossier = found(Dossier, f"Ilva Marrowdene, {paper}", p.FakePool(), index)
        assert dossier.identity.ids == {p.ILVA}
    found(Several, "Ilva Marrowdene, arXiv:2406.00007", p.FakePool(), index)


def test_two_records_of_one_person_may_be_taken_together() -> None:
    split = replace(p.AUTHOR, id="A5000000302", topics=())
    index = p.FakeScholars((p.AUTHOR, split), {p.ILVA: p.WORKS[:1], split.id: p.WORKS[2:]})
    several = found(Several, "Ilva Marrowdene", p.FakePool(), index)
    both = {f"openalex:{p.ILVA}", f"openalex:{split.id}"}
    assert {option.person for option in several.twins} == both
    dossier = found(Dossier, f"openalex:{p.ILVA}/{split.id}", p.FakePool(), index)
    assert dossier.identity.ids == {p.ILVA, split.id}
    assert {work.title for work in dossier.works} == {"Larkspur-7B", "Larkspur-70B"}


def test_a_name_in_the_other_order_is_found() -> None:
    several = found(Several, "Marrowdene Ilva", p.FakePool())
    assert [option.person for option in several.options] == [f"openalex:{p.ILVA}"]
    dossier = found(Dossier, "Marrowdene Ilva, Quillmere Labs", p.FakePool())
    assert dossier.identity.ids == {p.ILVA}


def of_ours(*works: Evidence) -> p.FakePool:
    return p.FakePool((Person("Ilva Marrowdene", "consent", p.QUILLMERE),), {0: works})


def test_all_records_picked_for_somebody_of_the_pool_are_theirs() -> None:
    split = replace(p.AUTHOR, id="A5000000302", topics=())
    index = p.FakeScholars((p.AUTHOR, split), {p.ILVA: p.WORKS[:1], split.id: p.WORKS[2:]})
    dossier = found(Dossier, f"pool:0/{p.ILVA}/{split.id}", of_ours(), index)
    assert dossier.identity.ids == {p.ILVA, split.id}
    assert {work.title for work in dossier.works} == {"Larkspur-7B", "Larkspur-70B"}


def test_a_record_picked_for_somebody_of_the_pool_is_theirs() -> None:
    merged = replace(p.AUTHOR, doubts=(Doubt.INSTITUTIONS,))
    several = found(Several, "Ilva Marrowdene", of_ours(), p.FakeScholars((merged,)))
    assert several.options[0].person == f"pool:0/{p.ILVA}"
    dossier = found(Dossier, f"pool:0/{p.ILVA}", of_ours(), p.FakeScholars((merged,)))
    assert dossier.candidate is not None
    assert dossier.identity.ids == {p.ILVA}


def test_works_that_were_read_long_ago_are_read_anew_and_stand_where_that_fails() -> None:
    old = replace(stored(), retrieved=p.DAY - FRESH)
    index = p.FakeScholars()
    assert found(Dossier, "Ilva Marrowdene", of_ours(old), index).on == p.DAY
    assert index.asked
    kept = found(Dossier, "Ilva Marrowdene", of_ours(old), p.FakeScholars(is_silent=True))
    assert (kept.stored, kept.on) == ((old,), old.retrieved)
