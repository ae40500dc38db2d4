"""What one part of a message asks of the grammar: the steps that are tried, in their order."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from bot.conversation.about_people.needs_of_kind import needs_of_kind
from bot.conversation.about_people.notes_asked import noted_or_recalled
from bot.conversation.about_people.of_both import nobody_beside
from bot.conversation.about_people.on_chips import on_chips
from bot.conversation.about_people.purpose_told import purpose_told
from bot.conversation.about_people.theirs_here import asked_by, theirs_here, told_here
from bot.conversation.all_asked import all_asked
from bot.conversation.changing.labs.guaranteed_there import guaranteed_there, published_there
from bot.conversation.changing.labs.heads_told import heads_told
from bot.conversation.changing.labs.left_out_then import left_out_then
from bot.conversation.changing.labs.of_the_list import by_place
from bot.conversation.changing.labs.others_in_it import others_in_it
from bot.conversation.changing.labs.runs_beside_labs import run_as_lab, without_runs_as_labs
from bot.conversation.changing.labs.supposed_of_lab import supposed_of_lab
from bot.conversation.changing.market.smallest_model import smallest_of_models
from bot.conversation.changing.message.joining import hires_later
from bot.conversation.changing.message.naming import counted_again
from bot.conversation.changing.numbers.hours_again import hours_again
from bot.conversation.changing.offer.another_month import another_month
from bot.conversation.changing.offer.coming import until_it_comes
from bot.conversation.changing.offer.for_how_many import for_how_many
from bot.conversation.changing.offer.given_by_lab import given_by_lab_then
from bot.conversation.changing.offer.keeping_share import share_multiplied
from bot.conversation.changing.offer.next_tier_then import next_tier_then
from bot.conversation.changing.offer.nothing_to_change import nothing_to_change
from bot.conversation.changing.offer.offer_they_leave import offer_they_leave
from bot.conversation.changing.offer.one_kind_alone import bought
from bot.conversation.changing.offer.plausible import doubted, plausible
from bot.conversation.changing.offer.promised_to_one import asked_for_one
from bot.conversation.changing.offer.ringfenced import ringfenced
from bot.conversation.changing.offer.share_again import share_again
from bot.conversation.changing.offer.supposed_in_vain import supposed_in_vain
from bot.conversation.changing.offer.team_of_ours import only_hired_again
from bot.conversation.changing.offer.told_and_changed import told_and_changed
from bot.conversation.changing.offer.until_when import ends_then
from bot.conversation.changing.offer.wait_of_ours import wait_of_ours
from bot.conversation.changing.offer.what_if import changed_by_us, on_ours, part_as_others
from bot.conversation.changing.offer.with_hires import with_what_is_today
from bot.conversation.changing.offer.within_times import within_times
from bot.conversation.changing.people.around_the_pool import listed_after_refusal
from bot.conversation.changing.prices.beside_budget import beside_budget
from bot.conversation.changing.prices.in_a_place import priced_in_a_place
from bot.conversation.changing.runs.on_their_stock import on_their_stock
from bot.conversation.changing.runs.which_of_these import of_family
from bot.conversation.deciding.after_another import after_another
from bot.conversation.deciding.at_once import at_once
from bot.conversation.deciding.whole_by_itself import whole_by_itself
from bot.conversation.heard import AsAnybodys, Asked, Form, Picked, follow_up
from bot.conversation.heard import Part as HeardPart
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.conversation.replies.forms import form_at_end
from bot.conversation.replies.put_for_whom import plainly_asked
from bot.conversation.replies.way import FIGURES
from bot.questions.asked_apart import which_amount
from bot.questions.clean import clean
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.questions.words.leads import LINK
from bot.regex import regex

_AS_ANYBODYS: Final = AsAnybodys(
    "taken as the compute that one of our researchers has, whoever it is"
)
_CHANGES_TOPIC: Final = regex(
    rf"^\W*(?:(?:{LINK}|great|thanks)\W+)*"
    r"(?:(?:a |an )?(?:different|another|other|new|separate|unrelated) "
    r"(?:thing|topic|question|subject|matter)|something else|changing (?:the )?(?:topic|subject))"
    r"(?: now| entirely)?\s*[:.,–-]\s*",
    re.IGNORECASE,
)
"""What says that nothing before is meant."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a message, without the form in which its answer is wanted."""

    text: str
    asked: str
    """The text without the form, and with the chips that it buys by name."""
    form: Form
    memory: Memory
    hearing: Hearing

    def comes_to(self, told: Question | Reading | None) -> Asked | None:
        """What it asks, which goes by what was asked before where anything was; else None."""
        asked = follow_up(told, self.form)
        return asked and replace(asked, is_follow_up=self.memory.question is not None)


_Step = Callable[[Part], Asked | None]


def question(text: str, memory: Memory, hearing: Hearing) -> Asked:
    """What a part asks, after what was asked before."""
    if bare := plainly_asked(text):
        return _in_plain_words(question(bare, memory, hearing), text)
    text = run_as_lab(text, memory, hearing)
    rest, left = without_runs_as_labs(text, hearing) if memory.question else (text, ())
    if left:
        return _leaving_out(question(rest, memory, hearing), left)
    named = bought(heads_told(text, memory.question), memory.question, hearing)
    if isinstance(named, Unreadable):
        return Asked(named)
    part = Part(text, *form_at_end(named), memory, hearing)
    found = (asked for step in STEPS if (asked := step(part)))
    asked = next(found, None) or _by_itself(part)
    return with_what_is_today(asked, memory.question, hearing, text)


def _leaving_out(asked: Asked, left: tuple[str, ...]) -> Asked:
    """What is asked of labs that are known, and that nothing is of another."""
    told = asked.reading
    if not isinstance(told, Understood):
        return asked
    return replace(asked, reading=replace(told, assumed=(*told.assumed, *left)))


def _in_plain_words(asked: Asked, words: str) -> Asked:
    """`…, for someone non technical`: what is asked, in words of no trade."""
    told = asked.reading.question if isinstance(asked.reading, Understood) else None
    if told is None or told.kind not in FIGURES or asked.form is not Form.ANSWER:
        return asked
    return replace(asked, form=Form.PART, part=Picked(HeardPart.PLAIN, words))


def _why(part: Part) -> Asked | None:
    """`it is for a first call`: why somebody is looked up."""
    return follow_up(purpose_told(part.text, part.memory, part.hearing))


def _on_another_topic(part: Part) -> Asked | None:
    """`another question: price of H200`."""
    return _by_itself(part) if _CHANGES_TOPIC.match(part.text) else None


def _either_amount(part: Part) -> Asked | None:
    """`and with 256 or 512 H100`: which of them, unless both are held against each other."""
    which = which_amount(part.hearing.draft(part.asked).tags, clean(part.asked))
    alone = part.hearing.asked(part.asked) if which else None
    return Asked(which) if which and not (alone and alone.other) else None


def _changed_by_us(part: Part) -> Asked | None:
    """`what if we add 512 B200`: our saved offer, or the one spoken of, with what we change."""
    last = part.memory.question
    if last and on_chips(part.asked, last, part.hearing):
        return None  # `how long on 256 of our GPUs`, of the runs of somebody's works
    again = only_hired_again(part.asked, part.memory, part.hearing)
    of = offer_they_leave(part.asked, part.memory, part.hearing) or last
    ours = again or (changed_by_us(_of_the_priced(part), of, part.hearing) if of else None)
    of_last = isinstance(ours, Understood) and not ours.question.uses_saved
    return Asked(ours, part.form, is_follow_up=of_last) if ours else None


def _of_the_priced(part: Part) -> str:
    """What it asks, with the chip that was priced in place of `of them`."""
    last, name = part.memory.question, part.hearing.reader.words.directory.name
    is_priced = last is not None and last.kind is Kind.PRICE
    return counted_again(part.asked, last, name, None) if last and is_priced else part.asked


def _guaranteed_there(part: Part) -> Asked | None:
    """`what would he have at Meta, guaranteed?`: not public, and its average is no promise."""
    asked = published_there(part.text, part.hearing)
    asked = asked or guaranteed_there(part.text, part.memory, part.hearing)
    if asked is None:
        return None
    picked = Picked(HeardPart.GUARANTEED_THERE, part.text)
    return Asked(Understood(asked), Form.PART, is_follow_up=bool(part.memory.question), part=picked)


def _theirs_here(part: Part) -> Asked | None:
    """`how many GPUs would she get here`: what one of our researchers has."""
    last = part.memory.question
    may_be_of_one = last is not None and last.kind in (Kind.CANDIDATE, *OFFERS)
    of_one = may_be_of_one and any(x.kind is Kind.CANDIDATE for x in all_asked(part.memory))
    here = theirs_here(part.asked, part.hearing, of_one=of_one)
    spoken = told_here(part.memory) if part.hearing.saved else part.memory.spoken
    here = replace(here, offer=spoken, uses_saved=False) if here and spoken else here
    who = asked_by(part.asked, part.hearing) if here else None
    return Asked(Understood(here, (_AS_ANYBODYS,)), part.form, speaks_of=who) if here else None


def _doubted(part: Part) -> Asked | None:
    """`a candidate from Meta says he had 100 GPUs there, is that plausible`: of that lab."""
    told = doubted(part.asked, part.hearing)
    return Asked(told, part.form) if told else None


def _part_as_others(part: Part) -> Asked | None:
    """`what if half of ours were A100s`: of the offer spoken of, whatever was asked since."""
    is_first = part.memory.question is None
    others = None if is_first else part_as_others(part.asked, part.memory, part.hearing)
    return follow_up(others, part.form)


def _after_another(part: Part) -> Asked | None:
    """What it asks after the last question."""
    last = part.memory.question
    return after_another(part.asked, part.form, last, part.memory, part.hearing) if last else None


def _leaning(read: Callable[[str, Memory, Hearing], Question | Reading | None]) -> _Step:
    """What is read by what was asked before."""
    return lambda part: part.comes_to(read(part.asked, part.memory, part.hearing))


def _at_once(part: Part) -> Asked | None:
    """`our offer in one line for a candidate`, whatever was asked before."""
    is_first = part.memory.question is None
    return at_once(part.text, part.hearing, lambda: part.hearing, is_first=is_first)


def _on_last(read: Callable[[str, Question, Hearing], Reading | None]) -> _Step:
    """What is read by the last question, where there was one."""

    def step(part: Part) -> Asked | None:
        last = part.memory.question
        return part.comes_to(read(part.asked, last, part.hearing)) if last else None

    return step


def _told(read: Callable[[str, Memory, Hearing], Unreadable | None]) -> _Step:
    """What is told of a message in whichever form."""

    def step(part: Part) -> Asked | None:
        told = read(part.text, part.memory, part.hearing)
        return Asked(told) if told else None

    return step


STEPS: Final[tuple[_Step, ...]] = (
    # `add note: wants 64 GPUs`, whose number is nobody's, and `her call friday` no purpose
    _told(noted_or_recalled),
    _told(nobody_beside),  # `compare them`, where `them` is nobody yet
    # `drop Cohere. what if 6 people join`, of which only the first would be done
    lambda part: left_out_then(part.asked, part.memory, part.hearing, question, part.form),
    _guaranteed_there,  # `he` may be nobody who was looked up, and the lab alone would be told
    _at_once,  # of which no more than our offer would be read
    _why,  # `first call` is nobody's question, but may be read as one
    _on_another_topic,  # nothing below may look at what was asked before
    _on_last(whole_by_itself),  # nor need it, where all is said
    _leaning(hires_later),  # of which only those of the second day would be told below
    # `scratch that, 500k`, of hours, which would be chips or people below
    lambda part: part.comes_to(hours_again(part.asked, part.memory.question)),
    _leaning(another_month),  # whose first month would be the day that is asked about below
    _on_last(smallest_of_models),  # of which the newest, or the largest, would be told below
    _on_last(priced_in_a_place),  # of which the place would be left out below in silence
    _on_last(until_it_comes),  # `how does it look before march` would be a month of the past below
    _leaning(ends_then),  # a day ahead, on which nothing is known yet
    _either_amount,  # which would be laid over the last question as what lies between
    _leaning(for_how_many),  # `for how many would that be strong`, of no offer of ours
    _leaning(next_tier_then),  # `the next one up`, which is of no list
    _leaning(by_place),  # `match the 3rd one`, which would be the lab spoken of last below
    _leaning(share_again),  # `a quarter` would be a time below
    # `the longest he'd wait for a job`, said of nobody who was looked up
    lambda part: part.comes_to(wait_of_ours(part.asked, part.memory.question, part.hearing)),
    lambda part: asked_for_one(part.asked, part.memory, part.hearing, part.form),  # no lab
    _leaning(within_times),  # `til we're within 2x of openai` would multiply ours below
    # `how many B200 to double our share`: the same of a chip that we may not have
    lambda part: part.comes_to(share_multiplied(part.asked, part.memory.question, part.hearing)),
    _leaning(ringfenced),  # `if i ringfence 512 for those 10`, laid over ours below
    # `ok then just list them`, of nobody who was named, and of no question before
    lambda part: part.comes_to(listed_after_refusal(part.asked, part.memory)),
    _theirs_here,  # of nobody's works, whoever is spoken of
    # `what compute does a robotics person usually need`, which would be asked of who was looked up
    lambda part: Asked(x) if (x := needs_of_kind(part.asked, part.hearing)) else None,
    _leaning(on_their_stock),  # of which ours would be told below
    # `is that realistic` names nothing, and is no doubt of what our answer says
    lambda part: plausible(part.text, part.memory, part.hearing),
    _doubted,  # of which the number would be left out below
    _on_last(supposed_of_lab),  # `what if they double`, of which all below would make ours
    _leaning(given_by_lab_then),  # `they promised her 64 each`: the same of what they give
    _part_as_others,  # which would else be taken for all of the chips
    _on_last(beside_budget),  # `and 5M more`, which would be people who join
    _changed_by_us,  # `what if ten leave` is of ours, where the last question may have people too
    _on_last(others_in_it),  # `does that include what OpenAI uses`, which asks no card of it
    _on_last(of_family),  # `and Qwen?`, of a run and no lab
    _after_another,  # knows every text, once anything was asked
)


def _by_itself(part: Part) -> Asked:
    """What it asks where nothing was asked before, or nothing of that is meant."""
    text, hearing = _CHANGES_TOPIC.sub("", part.asked), part.hearing
    of_told = told_and_changed(text, hearing) or nothing_to_change(text, part.memory, hearing)
    reading = of_told or supposed_in_vain(on_ours(hearing.read(text), text, hearing), text, hearing)
    is_told = not isinstance(reading, Unreadable) or reading.is_plain
    return Asked(reading if is_told else hearing.read(part.text), part.form)
