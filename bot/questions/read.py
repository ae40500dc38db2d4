"""Reading a text: what it asks, what is unclear in it, or what to type instead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import islice, product
from typing import Protocol

from bot.ledger import Directory
from bot.questions.about_people.of_rights import is_about_rights, topic_of_rights
from bot.questions.about_people.of_whom import help_on_assay, may_be_refused, speaks_of_people
from bot.questions.about_people.several_people import one_of_several
from bot.questions.asked_apart import each_amount, either_amount, parts_apart, told_apart
from bot.questions.called_models import of_called_models
from bot.questions.claimed import claimed, claimed_of_nobody
from bot.questions.clean import LIMIT, clean
from bot.questions.every_week import SETTING, comes_every_week
from bot.questions.lab_adds import lab_adds
from bot.questions.namesakes import namesake
from bot.questions.not_listed import never_listed, staff_of_team
from bot.questions.other_programmes import lists_asked
from bot.questions.other_workspaces import BETWEEN, between_workspaces
from bot.questions.ours_saved import of_ours_saved
from bot.questions.pitch import pitch_in
from bot.questions.plain_words import in_plain_words
from bot.questions.pool_unread import no_pool
from bot.questions.repricing import repriced
from bot.questions.roles_by_pay import of_roles_by_pay
from bot.questions.rules.decide import decided
from bot.questions.rules.gather import draft
from bot.questions.rules.market import asks_who_went, moves
from bot.questions.run_sizes import sized
from bot.questions.sites_asked import site_asked
from bot.questions.staff_supposed import with_staff_supposed
from bot.questions.suggest import A_LAB, spelt
from bot.questions.supposing import supposed
from bot.questions.tagging import tagged
from bot.questions.tags import T, Tag
from bot.questions.types import Choice, Kind, Question, Reading, Unclear, Understood, Unreadable
from bot.questions.unclear.absurd import absurd
from bot.questions.unclear.beyond_compute import beyond_compute
from bot.questions.unclear.by_country import not_by_country
from bot.questions.unclear.chips_alone import chips_alone
from bot.questions.unclear.coded import coded
from bot.questions.unclear.doubt import Doubt, Option, is_of_another_kind, without
from bot.questions.unclear.doubts import doubts, respelt
from bot.questions.unclear.foreign_money import without_foreign
from bot.questions.unclear.how_firm import firm_of_none
from bot.questions.unclear.lacking import missing
from bot.questions.unclear.languages import please_in_english
from bot.questions.unclear.limits import impossible
from bot.questions.unclear.no_forecast import foretold, lab_ahead, no_forecast
from bot.questions.unclear.no_list import not_by_training
from bot.questions.unclear.no_such_day import no_such_day
from bot.questions.unclear.not_read import SUGGESTIONS as SUGGESTIONS
from bot.questions.unclear.not_read import not_read
from bot.questions.unclear.not_told import not_told
from bot.questions.unclear.orders import REFUSED, is_order
from bot.questions.unclear.runs_unheard import run_unheard
from bot.questions.unclear.serving import not_served
from bot.questions.unclear.tunings import asks_for_tokens, tuned
from bot.questions.unclear.unknown_owner import of_unknown_owner
from bot.questions.unclear.unread import unread
from bot.questions.unclear.waits import wait_asked
from bot.questions.unclear.worth_telling import is_of_ours, stands_alone, worth
from bot.questions.who_applies import of_who_applies
from bot.questions.words.lexicon import Lexicon, lexicon
from bot.questions.writing.canonical import to_text

_SHORTER = "Please ask in one or two sentences."
_MOST_CHOICES = 5
_MOST_TRIED = 32  # ways to settle what is unclear, of which a dozen doubts have thousands
_LABEL = 75
TagsOf = Callable[[str], tuple[Tag, ...]]
"""Gives the tags of a cleaned text, where they may be known already."""


class Refused(Protocol):
    """What a question about people asks for that is not answered."""

    @property
    def topic(self) -> str:
        """A word for it; the question that is made of it holds nothing else of the text."""


class Refuses(Protocol):
    """Tells what a text asks of people that is never answered."""

    def __call__(self, text: str, *, is_read: bool) -> Refused | None:
        """None where it may be answered. Read is what asks about people what is known."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads texts with the names of one directory; built once for each version of it."""

    words: Lexicon
    refuses: Refuses | None = None

    @classmethod
    def of(cls, directory: Directory, refuses: Refuses | None = None) -> Reader:
        """The reader of a directory. `refuses` tells what is never answered about people."""
        return cls(lexicon(directory), refuses)

    def read(self, text: str, today: date, tags_of: TagsOf | None = None) -> Reading:
        """What the text asks on this day. `tags_of` gives the tags of what is cleaned already."""
        if len(text) > LIMIT:
            long = f"That is {len(text):,} characters long; I read up to {LIMIT:,}. {_SHORTER}"
            return Unreadable(long, SUGGESTIONS, is_plain=True)
        if question := pitch_in(text) or of_ours_saved(cleaned := clean(text)):
            return Understood(question)
        reading = of_who_applies(cleaned, partial(self._put, today=today, tags_of=tags_of))
        if please := please_in_english(text, reading):
            return Unreadable(f"I read English only: {please}.", SUGGESTIONS, is_plain=True)
        return reading

    def _put(self, text: str, today: date, tags_of: TagsOf | None) -> Reading:
        plain = one_of_several(in_plain_words(text))
        read = partial(self._read, today=today, tags_of=tags_of)
        of_models = of_called_models(plain, read, self.words.directory)
        return of_models or of_roles_by_pay(plain, read)

    def _read(self, text: str, today: date, tags_of: TagsOf | None) -> Reading:
        other = namesake(text, tags_of or partial(tagged, words=self.words, today=today))
        if other is None:
            return self._as_it_stands(text, today, tags_of)
        if named := other.named(self._read(other.text, today, tags_of)):
            return named
        return other.asked_back(self._as_it_stands(text, today, tags_of), self.words.directory)

    def _as_it_stands(self, text: str, today: date, tags_of: TagsOf | None) -> Reading:
        if code := coded(text):
            return code
        if comes_every_week(text):
            return Understood(Question(Kind.DIGEST, topic=SETTING))
        if topic := help_on_assay(text):
            return Understood(Question(Kind.HELP, topic=topic))
        if of_none := wait_asked(text) or firm_of_none(text):
            return of_none
        is_of_ours = between_workspaces(text)
        if is_of_ours and not is_about_rights(text):
            return Understood(Question(Kind.HELP, topic=BETWEEN))
        if not is_of_ours and (topic := never_listed(text)):
            return Understood(Question(Kind.REFUSAL, topic=topic))
        found = tags_of(text) if tags_of else tagged(text, self.words, today)
        names = self.words.directory
        if told := site_asked(text, found, names) or beyond_compute(text, found, names):
            return told
        if lists := lists_asked(text, found, names):
            return Understood(lists)
        about_people = speaks_of_people(found, text)
        if about_people and is_about_rights(spelt(text, found, A_LAB)) and not is_order(text):
            from bot.questions.about_people.weighed import to_weigh  # most texts are about none

            asked = Understood(Question(Kind.HELP, topic=topic_of_rights(text)))
            return self._refused(to_weigh(asked.question, text)[0], is_read=True) or asked
        of_people = self._of_people(text, found, about_people, today)
        return of_people or self._of_compute(found, text, today)

    def _of_compute(self, found: tuple[Tag, ...], text: str, today: date) -> Reading:
        """What is asked about compute and those who have it."""
        names = self.words.directory
        untold = not_by_training(text) or no_forecast(found, text, names)
        if untold := untold or claimed_of_nobody(found, text):
            return untold
        if problem := no_such_day(text, today) or foretold(text, today):
            return Unreadable(problem, SUGGESTIONS, is_plain=True)
        sizes = tuned(sized(respelt(found, text, self.words), text), text)
        tags = claimed(with_staff_supposed(supposed(repriced(sizes, text), text), text), text)
        now = draft(tags, today)
        if now.has(T.FOREIGN) and (rest := self._without_foreign(tags, text, today)):
            return rest
        ahead = lab_ahead(now, text, names)
        if problem := impossible(now, today):
            return ahead or Unreadable(problem, SUGGESTIONS)
        unclear = doubts(tags, text, self.words) or tuple(absurd(now, names))
        unheard = not_served(now, text, names) or run_unheard(now, text, unclear, names) or ahead
        if unheard or unclear:
            return unheard or self._unclear(unclear, tags, text, today)
        if way := not_told(now, text, names):
            return way
        if asks_who_went(now, text):
            return Understood(moves(now, text))  # which says that openings are no people
        question = decided(now, text)
        if other := lab_adds(now, question, text) or not_by_country(question, now, text, names):
            return other
        if question is None:
            alone = chips_alone(now, text, names, self._choice)
            return alone or of_unknown_owner(text, found) or not_read(now, text)
        unsaid = asks_for_tokens(question, text, names) or each_amount(question, now, names)
        apart = parts_apart(question, now, text, names) or told_apart(now, question, names)
        lacks = unsaid or either_amount(question, now.tags, text) or apart or missing(question, now)
        return lacks or Understood(question, unread(now, text, question, names))

    def _without_foreign(self, tags: tuple[Tag, ...], text: str, today: date) -> Understood | None:
        """What is asked beside an amount of euros or pounds; None where that is what is asked."""
        bare, said = without_foreign(tags, text)
        now, asked = draft(bare, today), self._question(bare, text, today)
        is_empty = asked is None or (asked.kind is Kind.OFFER and not now.stacks)
        if asked is None or is_empty or doubts(bare, text, self.words):
            return None
        return Understood(asked, (*said, *unread(now, text, asked, self.words.directory)))

    def _of_people(
        self, text: str, tags: Sequence[Tag], about_people: bool, today: date
    ) -> Reading | None:
        """What is asked about people, or refused of it; None where it is about no one."""
        is_weighed = may_be_refused(tags, text)
        if not (about_people or is_weighed):
            return None
        from bot.questions.about_people import people
        from bot.questions.about_people.weighed import to_weigh

        if team := staff_of_team(text, tags):
            return Understood(Question(Kind.REFUSAL, topic=team))
        may_ask = about_people and not is_order(text)
        question = people.question_about(text, tags, self.words, today) if may_ask else None
        weighed = to_weigh(question, spelt(text, tags, A_LAB)) if is_weighed else None
        if weighed and (refused := self._refused(*weighed)):
            return refused
        if about_people and not may_ask:
            return Unreadable(REFUSED, SUGGESTIONS, is_plain=True)
        if question is None:
            return None
        if other := no_pool(question, text):
            return other
        return Understood(question, people.left_out(question, text, tags, self.words, today))

    def _refused(self, text: str, is_read: bool) -> Understood | None:
        found = self.refuses(text, is_read=is_read) if self.refuses else None
        return Understood(Question(Kind.REFUSAL, topic=str(found.topic))) if found else None

    def _unclear(
        self, unclear: tuple[Doubt, ...], tags: tuple[Tag, ...], text: str, today: date
    ) -> Reading:
        bare = tags
        for doubt in reversed(unclear):
            bare = doubt.settled(bare, None)
        rest = self._question(bare, text, today)
        meant = self._of_somebody(unclear, tags, text, today)
        if (rest is None or not worth(rest)) and meant and is_of_ours(meant):
            rest = replace(meant, labs=())  # nothing but ours is held against what is not clear
        if rest and stands_alone(rest) and all(doubt.is_bare_name for doubt in unclear):
            return Understood(rest, tuple(f"“{each.name}” left out" for each in unclear))
        of_ours = rest is None or rest.kind in (Kind.DILUTION, Kind.REACH) or not rest.uses_saved
        if rest and meant and not (of_ours or meant.uses_saved):
            kind = Kind.LAB if len(rest.labs) == 1 else rest.kind
            rest = replace(rest, kind=kind, uses_saved=False)
        so_far = rest or decided(draft(bare, today), text)
        choices: list[Choice] = []
        ways = product(*(doubt.options or (None,) for doubt in unclear))
        for picked in islice(ways, _MOST_TRIED):
            fixed = tags
            for doubt, option in reversed(tuple(zip(unclear, picked, strict=True))):
                fixed = doubt.settled(fixed, option)
            labels = [option.label for option in picked if option]
            if labels and (question := self._question(fixed, text, today)):
                choices.append(self._choice(" and ".join(labels), question))
        names = [doubt for doubt in unclear if doubt.name]
        if names and rest and worth(rest):
            choices.append(self._choice(without(names[0]), rest))
        problem = " ".join(dict.fromkeys(doubt.problem for doubt in unclear))
        if not choices:
            return Unreadable(problem, SUGGESTIONS, is_plain=all(doubt.is_all for doubt in unclear))
        kept = tuple({choice.text: choice for choice in choices}.values())[:_MOST_CHOICES]
        is_told = so_far and worth(so_far) and not is_of_another_kind(so_far, unclear)
        return Unclear(so_far if is_told else None, problem, kept)

    def _of_somebody(
        self, unclear: tuple[Doubt, ...], tags: tuple[Tag, ...], text: str, today: date
    ) -> Question | None:
        """What is asked, whatever lab an unclear name stands for."""
        for doubt in reversed(unclear):
            somebody = Option("", (Tag(T.LAB, "somebody", doubt.start, doubt.end),))
            tags = doubt.settled(tags, next(iter(doubt.options), somebody))
        return self._question(tags, text, today)

    def _question(self, tags: tuple[Tag, ...], text: str, today: date) -> Question | None:
        now = draft(tags, today)
        question = None if impossible(now, today) else decided(now, text)
        return None if question is None or missing(question, now) else question

    def _choice(self, label: str, question: Question) -> Choice:
        return Choice(label[:_LABEL], to_text(question, self.words.directory))
