"""What a message asks that is no question of the grammar: the steps that are tried, in their order.

A report, a way that is taken, thanks, another form of the last answer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final, NamedTuple

from bot.conversation.about_people.of_entries import asked_of_entry, entry_of_nobody
from bot.conversation.about_people.of_person import placed, said_of_person
from bot.conversation.about_people.our_offer_for import means_for_us
from bot.conversation.about_people.part_asked import is_advice
from bot.conversation.about_people.purpose_told import refused_why, says_same
from bot.conversation.about_people.surely_them import asks_if_them
from bot.conversation.about_people.which_to_forget import named_to_go
from bot.conversation.about_people.wrong_work import what_is_wrong
from bot.conversation.changing.labs.how_far_ahead import of_those_named
from bot.conversation.changing.labs.left_out import why_not_listed
from bot.conversation.changing.labs.not_in_contracts import worth_of_deals
from bot.conversation.changing.labs.part_in_short import part_in_short
from bot.conversation.changing.labs.staff_heard import staff_heard
from bot.conversation.changing.labs.still_standing import still_standing
from bot.conversation.changing.labs.who_has_more_people import who_has_more_people
from bot.conversation.changing.market.market_talk import OF_ROLES, USUAL
from bot.conversation.changing.message.returning import asked_before
from bot.conversation.changing.message.sites_meant import of_lab_of_site
from bot.conversation.changing.message.taking_back import taken_back
from bot.conversation.changing.message.which_other import which_other
from bot.conversation.changing.offer.what_if import on_ours
from bot.conversation.changing.offer.what_others_keep import as_told_to_one
from bot.conversation.changing.prices.by_the_time import by_head, by_the_time
from bot.conversation.changing.prices.of_two import of_two_chips
from bot.conversation.changing.question.of_told import of_it, one_of_told
from bot.conversation.changing.runs.claimed_cost import claimed_cost
from bot.conversation.changing.runs.no_run_meant import no_run_meant
from bot.conversation.changing.whole import is_bare
from bot.conversation.deciding.asked_on_ours import asked_on_ours
from bot.conversation.deciding.asked_on_plainly import asked_on_plainly
from bot.conversation.deciding.at_once import WHAT_IS_SAVED
from bot.conversation.deciding.called_wrong import called_wrong, contradicted_of_theirs
from bot.conversation.deciding.not_told import not_told
from bot.conversation.deciding.of_people_in_general import in_general
from bot.conversation.deciding.one_part import question
from bot.conversation.deciding.standing_claimed import standing_claimed
from bot.conversation.heard import Asked, Form, Heard, OfPerson, Small, follow_up
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened, polite_off
from bot.conversation.parts.passed_over import after_remark
from bot.conversation.replies.forms import form_in, in_form, is_pasted
from bot.conversation.replies.of_a_lab import part_of_another, why_no_exact
from bot.conversation.replies.of_answer import part_in
from bot.conversation.replies.passing import affirms, small_in
from bot.conversation.replies.picking import picked, refuses_all
from bot.conversation.replies.research_words import researchers_asked
from bot.conversation.replies.saying_aloud import said_aloud
from bot.conversation.replies.so_many_lines import put_in_form, said_in_lines
from bot.conversation.saying import is_refused, said
from bot.questions.about_people.of_person import said_in
from bot.questions.clean import fold
from bot.questions.on_record import Listing
from bot.questions.read import SUGGESTIONS
from bot.questions.types import Choice, Kind, Question, Unclear, Understood, Unreadable
from bot.questions.unclear.no_forecast import lab_ahead

_OTHERWISE: Final = "None of these, then. Please say it in other words."


class Message(NamedTuple):
    """A message, or a part of one, before any of it is taken for a question."""

    text: str
    bare: str
    """The text without the politeness that it begins with."""
    memory: Memory
    hearing: Hearing


def as_a_whole(text: str, memory: Memory, hearing: Hearing) -> Heard | None:
    """What asks nothing of the grammar; None where it may be a question."""
    if memory.asks_purpose and says_same(text):
        return None  # `same reason`, which asks for none of an answer
    message = Message(text, polite_off(text), memory, hearing)
    return next((heard for step in STEPS if (heard := step(message))), None)


def _about_somebody(m: Message) -> Heard | None:
    """What is said of the person spoken of, or of one who is to be forgotten."""
    about = said_of_person(m.text, m.memory) or said_of_person(m.bare, m.memory)
    again = about.question if about and about.what is OfPerson.WRONG_PERSON else None
    if again and (refusal := refused_why(again, m.hearing)):  # it would be looked up for that
        return Asked(Understood(refusal))
    if about and not (about.what is OfPerson.FORGET and said_in(m.text) is None):
        return about
    # who is named goes before `him`: `he asked us to delete him. forget Ilva Marrowdene`
    return named_to_go(m.text, m.bare, m.hearing) or about


def _if_them(m: Message) -> Asked | None:
    """`is that def the same Ilva?`: how the works that were told are tied to the person."""
    return in_form(Form.WHY, m.memory) if asks_if_them(m.text, m.memory, m.hearing) else None


def _of_entry(m: Message) -> Asked | None:
    """`why do we hold her data`, `who's left`: of the pool, and no reason of an answer."""
    if asked := asked_of_entry(m.text, m.memory, m.hearing):
        return follow_up(asked)
    of_nobody = entry_of_nobody(m.text, m.memory)
    return Asked(of_nobody) if of_nobody else None


def _lab_of_site(m: Message) -> Heard | None:
    """`what's their headcount`, after a data centre that was asked about beside a lab."""
    named = of_lab_of_site(m.bare, m.memory, m.hearing)
    return None if named == m.bare else question(named, m.memory, m.hearing)


def _called_wrong(m: Message) -> Heard | None:
    """That a figure is wrong, or one of ours put right; a staff count heard is no report."""
    if of_brief := what_is_wrong(m.bare, m.memory.question):
        return follow_up(of_brief)
    heard = staff_heard(m.text, m.memory, m.hearing)
    return heard or called_wrong(m.text, m.bare, m.memory, m.hearing)


def _contradicted(m: Message) -> Heard | None:
    """`OpenAI has 6,000 people, not 4,500`: of a fact that was shown; else it asks something."""
    return contradicted_of_theirs(m.text, m.memory, m.hearing)


def _picked(m: Message) -> Heard | None:
    """`the second one`: of the ways that were offered."""
    said_so = dict.fromkeys((m.text, m.bare))
    way = next((way for text in said_so if (way := picked(text, m.memory))), None)
    return _taken(way, m.memory, m.hearing) if way else None


def _of_labs_to_come(m: Message) -> Asked | None:
    """`when will they hit 5 million H100`: of no lab it is foretold."""
    if m.memory.question is None:
        return None
    told = lab_ahead(m.hearing.draft(m.text), m.text, m.hearing.reader.words.directory)
    return Asked(told) if told else None


def _taken(way: Choice | Unclear, memory: Memory, hearing: Hearing) -> Heard:
    """A way that was offered, asked; the others stay at hand."""
    if isinstance(way, Unclear):
        return Asked(way, choices=memory.choices, is_follow_up=True)
    bare = replace(memory, choices=())
    heard = as_a_whole(way.text, bare, hearing) or question(way.text, bare, hearing)
    if not isinstance(heard, Asked):
        return heard
    return replace(heard, choices=memory.choices, taken=way.text, is_follow_up=True)


def _small(m: Message) -> Small | None:
    """`hi`, `thanks`; `that's right`, after a brief, of which nothing is to be taken out."""
    last = m.memory.question
    if last is not None and last.kind is Kind.CANDIDATE and affirms(m.text):
        return Small.RIGHT_PERSON
    return small_in(m.text) or small_in(m.bare)


def _asked_before(m: Message) -> Asked | None:
    """`back`, `what was the offer again`, and `the other one` of two."""
    if WHAT_IS_SAVED.fullmatch(m.text):
        return None  # which is told as what is saved
    if which := which_other(m.text, m.memory, m.hearing):
        return Asked(which, is_follow_up=True)
    return follow_up(asked_before(m.bare, m.memory, m.hearing.saved))


def _more_people(m: Message) -> Asked | None:
    """`and who has more researchers?`, of labs side by side: their staff, and no figure again."""
    if of_staff := researchers_asked(m.text, m.memory):
        return of_staff
    last = m.memory.question
    return follow_up(who_has_more_people(m.bare, last) or part_in_short(m.bare, last))


def _plainly(m: Message) -> Heard | None:
    """`which provider's cheapest for that`: words that mean nothing else after such an answer."""
    plainly = asked_on_plainly(m.text, m.memory, m.hearing)
    return worth_of_deals(m.text, plainly) if plainly else None


def _part(m: Message) -> Heard | None:
    """`what's the range on that`, `just the top three`: a part of the last answer."""
    another = part_of_another(m.text, m.memory, m.hearing)
    if another := another or why_no_exact(m.bare, m.memory, m.hearing):
        return another
    memory = m.memory
    if said_in_lines(m.text) or said_in_lines(m.bare):
        memory = as_told_to_one(m.text, memory, m.hearing)
    if found := part_in(m.text, memory) or part_in(m.bare, memory):
        return of_those_named(found, m.text, m.memory, m.hearing)
    if m.memory.question is None:
        return None
    rest = after_remark(m.bare, m.hearing)  # `not realistic. what can I tell her then?`
    return part_in(rest, m.memory) if rest != m.bare and said_aloud(rest) else None


def _in_form(m: Message) -> Heard | None:
    """`shorter`, `as a table`: the last answer in another form."""
    last = m.memory.question
    is_of_them = last is not None and last.kind is Kind.CANDIDATE and means_for_us(m.bare)
    is_asked = is_of_them or is_advice(m.bare, last, m.hearing)
    form = None if is_asked and not is_pasted(m.bare) else form_in(m.bare)
    if form is Form.WHY and (of_two_chips(m.bare, m.hearing) or is_refused(m.text, m.hearing)):
        return None  # `why did she leave`
    if form is Form.DOLLARS and last is not None and last.kind is Kind.HIRING and not last.topic:
        return follow_up(replace(last, topic="pay"))  # whose dollars are those that roles post
    if form is Form.DOLLARS and last is not None and last.topic == Listing.RUNS:
        return None  # `what did that cost`, of the run that leads the list
    of_roles = m.memory.question is not None and m.memory.question.kind in OF_ROLES
    if of_roles and USUAL.search(fold(m.bare)):
        return None  # `is that a lot`, which the weeks before tell
    is_of_last = m.memory.question or form is Form.SHARE
    if form is None or not (is_of_last or not _asks_by_itself(m)):
        return None
    priced = last if form is Form.DOLLARS else None
    if priced and (each := by_head(said(opened(m.bare), m.hearing), m.memory, m.hearing)):
        return Asked(each, form, is_follow_up=True)  # `dollars per person`, after a price
    put = put_in_form(m.bare, form, m.memory)
    if put is None:
        none = Small.NONE_SHARED if form is Form.SHARE else Small.NOTHING_YET
        return Small.WORDS_ALONE if m.memory.is_of_words else none
    return by_the_time(m.bare, put, m.memory)


def _asks_by_itself(m: Message) -> bool:
    """Whether a message that asks for another form is a question where there was no answer yet."""
    if "#" in m.text:
        return False  # `post this in #hiring`, which names a channel and no topic
    reading = on_ours(m.hearing.read(m.text), m.text, m.hearing)
    return isinstance(reading, Understood) and reading.question.kind is not Kind.REFUSAL


def _told_apart(m: Message) -> Heard | None:
    """Which of several people is meant, by what was said of them in place of a button."""
    told = placed(m.text, m.memory)
    if isinstance(told, Choice):
        return _taken(told, m.memory, m.hearing)
    return follow_up(None if told is None or _asks_of_another(m, told) else told)


def _asks_of_another(m: Message, told: Question) -> bool:
    """Whether what may be the place of somebody is a question of its own."""
    alone = m.hearing.read(m.text)
    if not isinstance(alone, Understood) or told.person == alone.question.person:
        return False
    is_part = is_bare(alone, said(opened(m.text), m.hearing), told)
    return not (alone.question.kind is Kind.SOURCE or is_part)


STEPS: Final[tuple[Callable[[Message], Heard | None], ...]] = (
    # `tell me every week`, `do you rank people`, whatever was asked before
    lambda m: in_general(m.text, m.memory, m.hearing),
    _about_somebody,  # `wrong person` reports no figure, and `none of these` may be of people
    _if_them,  # who is named would be looked up anew, and asked what for
    _of_entry,  # else every `why` is of the last answer
    lambda m: still_standing(m.text, m.memory, m.hearing),  # whose `corrected` would be a report
    lambda m: follow_up(claimed_cost(m.text, m.memory, m.hearing)),  # no figure of ours is wrong
    _called_wrong,  # `report F-003` is also the text of a way that was offered
    _contradicted,
    _picked,  # before thanks and forms, whose words a way may have
    lambda m: Asked(Unreadable(_OTHERWISE, SUGGESTIONS)) if refuses_all(m.text, m.memory) else None,
    lambda m: asked_on_ours(m.bare, m.memory, m.hearing, question),
    # `forget that`, `no, keep it at 40`, of a change where there was one
    lambda m: follow_up(taken_back(m.text.strip(" .!"), m.memory, m.hearing)),
    _small,  # `thanks a lot` asks for no longer answer
    _asked_before,
    lambda m: follow_up(why_not_listed(m.bare, m.memory, m.hearing)),  # no doubt of a list
    # `is that a lot` would be the same once more, without a word
    lambda m: not_told(m.text, m.memory, m.hearing),
    # `how long did that take`, after labs or a refusal: no figure rests on that
    lambda m: follow_up(no_run_meant(m.bare, m.memory, m.hearing)),
    _plainly,
    lambda m: one_of_told(m.text, m.memory, m.hearing),  # `the Oracle one`
    _lab_of_site,  # `their headcount` is no figure of a data centre
    _more_people,  # which would be a figure of the last answer
    # `can I say we're ahead of them`, which would be how we stand
    lambda m: standing_claimed(m.text, m.memory, m.hearing),
    _part,  # `why so far behind` asks for less than every `why`
    _in_form,
    lambda m: of_it(m.text, m.memory, m.hearing),
    _told_apart,  # a place may be anything else, too
    _of_labs_to_come,  # whose number would be chips of ours
)
