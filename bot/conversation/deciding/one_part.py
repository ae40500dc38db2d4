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
from bot.conversation.about_people.theirs_here import asked_by, theirs_here
from bot.conversation.changing.labs.by_place import by_place
from bot.conversation.changing.labs.guaranteed_there import guaranteed_there
from bot.conversation.changing.labs.heads_told import heads_told
from bot.conversation.changing.labs.runs_beside_labs import without_runs_as_labs
from bot.conversation.changing.labs.supposed_of_lab import supposed_of_lab
from bot.conversation.changing.message.naming import counted_again
from bot.conversation.changing.offer.buying import bought
from bot.conversation.changing.offer.chips_with_hires import with_what_is_today
from bot.conversation.changing.offer.doubted import doubted
from bot.conversation.changing.offer.given_by_lab import given_by_lab_then
from bot.conversation.changing.offer.keeping_share import share_multiplied
from bot.conversation.changing.offer.only_hired import only_hired_again
from bot.conversation.changing.offer.plausible import plausible
from bot.conversation.changing.offer.promised_to_one import promised_to_one
from bot.conversation.changing.offer.ringfenced import ringfenced
from bot.conversation.changing.offer.share_again import share_again
from bot.conversation.changing.offer.supposed_in_vain import supposed_in_vain
from bot.conversation.changing.offer.told_and_changed import told_and_changed
from bot.conversation.changing.offer.until_it_comes import until_it_comes
from bot.conversation.changing.offer.wait_of_ours import wait_of_ours
from bot.conversation.changing.offer.what_if import changed_by_us, on_ours, part_as_others
from bot.conversation.changing.offer.within_times import within_times
from bot.conversation.changing.people.after_refusal import listed_after_refusal
from bot.conversation.deciding.after_another import after_another
from bot.conversation.deciding.ours_in_lines import ours_in_lines
from bot.conversation.heard import Asked, Form, Picked
from bot.conversation.heard import Part as HeardPart
from bot.conversation.memory import Hearing, Memory
from bot.conversation.replies.forms import form_at_end
from bot.conversation.replies.plainly_asked import plainly_asked
from bot.conversation.replies.way import FIGURES
from bot.questions.types import Kind, Understood, Unreadable
from bot.regex import regex

_CHANGES_TOPIC: Final = regex(
    r"^\W*(?:(?:and|ok|great|thanks|now)\W+)*"
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


def question(text: str, memory: Memory, hearing: Hearing) -> Asked:
    """What a part asks, after what was asked before."""
    if bare := plainly_asked(text):
        return _in_plain_words(question(bare, memory, hearing), text)
    rest, left = without_runs_as_labs(text, hearing) if memory.question else (text, ())
    if left:
        return _leaving_out(question(rest, memory, hearing), left)
    named = bought(heads_told(text, memory.question), memory.question, hearing)
    if isinstance(named, Unreadable):
        return Asked(named)
    part = Part(text, *form_at_end(named), memory, hearing)
    found = (asked for step in STEPS if (asked := step(part)))
    return with_what_is_today(next(found, None) or _by_itself(part), memory.question, hearing)


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


def _noted_or_recalled(part: Part) -> Asked | None:
    """`add note: wants 64 GPUs`, `remind me friday`: neither is kept."""
    told = noted_or_recalled(part.text, part.memory, part.hearing)
    return Asked(told) if told else None


def _nobody_beside(part: Part) -> Asked | None:
    """`compare them`, where one person was looked up."""
    told = nobody_beside(part.text, part.memory, part.hearing)
    return Asked(told) if told else None


def _why(part: Part) -> Asked | None:
    """`it is for a first call`: why somebody is looked up."""
    why = purpose_told(part.text, part.memory, part.hearing)
    return Asked(Understood(why), is_follow_up=True) if why else None


def _on_another_topic(part: Part) -> Asked | None:
    """`another question: price of H200`."""
    return _by_itself(part) if _CHANGES_TOPIC.match(part.text) else None


def _wait_of_ours(part: Part) -> Asked | None:
    """`the longest he'd wait for a job`: what the offer says of it."""
    told = wait_of_ours(part.text, part.memory.question, part.hearing)
    return Asked(told, is_follow_up=part.memory.question is not None) if told else None


def _changed_by_us(part: Part) -> Asked | None:
    """`what if we add 512 B200`: our saved offer, or the one spoken of, with what we change."""
    last = part.memory.question
    if last and on_chips(part.asked, last, part.hearing):
        return None  # `how long on 256 of our GPUs`, of the runs of somebody's works
    again = only_hired_again(part.asked, part.memory, part.hearing)
    ours = again or (changed_by_us(_of_the_priced(part), last, part.hearing) if last else None)
    of_last = isinstance(ours, Understood) and not ours.question.uses_saved
    return Asked(ours, part.form, is_follow_up=of_last) if ours else None


def _of_the_priced(part: Part) -> str:
    """What it asks, with the chip that was priced in place of `of them`."""
    last, name = part.memory.question, part.hearing.reader.words.directory.name
    is_priced = last is not None and last.kind is Kind.PRICE
    return counted_again(part.asked, last, name, None) if last and is_priced else part.asked


def _supposed_of_lab(part: Part) -> Asked | None:
    """`what if they double`: of the lab spoken of, and not of ours."""
    last = part.memory.question
    supposed = supposed_of_lab(part.asked, last, part.hearing) if last else None
    return Asked(supposed, part.form, is_follow_up=True) if supposed else None


def _guaranteed_there(part: Part) -> Asked | None:
    """`what would he have at Meta, guaranteed?`: not public, and its average is no promise."""
    asked = guaranteed_there(part.text, part.memory, part.hearing)
    if asked is None:
        return None
    picked = Picked(HeardPart.GUARANTEED_THERE, part.text)
    return Asked(Understood(asked), Form.PART, is_follow_up=bool(part.memory.question), part=picked)


def _given_by_lab(part: Part) -> Asked | None:
    """`they promised her 64 each`: an offer of theirs, and no share of ours."""
    given = given_by_lab_then(part.asked, part.memory, part.hearing)
    return Asked(given, part.form, is_follow_up=part.memory.question is not None) if given else None


def _promised_to_one(part: Part) -> Asked | None:
    """`can we give her 100`: one person's, and no size of the team or of its chips."""
    ones = promised_to_one(part.asked, part.memory, part.hearing)
    return Asked(ones, part.form, is_follow_up=part.memory.question is not None) if ones else None


def _ringfenced(part: Part) -> Asked | None:
    """`if i ringfence 512 of our cards for those 10`: theirs, and no number of all of ours."""
    told = ringfenced(part.asked, part.memory, part.hearing)
    return Asked(told, part.form, is_follow_up=part.memory.question is not None) if told else None


def _share_multiplied(part: Part) -> Asked | None:
    """`how many B200 to double our share`: those chips, and not as many again of ours."""
    told = share_multiplied(part.asked, part.memory.question, part.hearing)
    return Asked(told, part.form, is_follow_up=part.memory.question is not None) if told else None


def _until_it_comes(part: Part) -> Asked | None:
    """`how does it look before march`, where chips come in March: today, and no March past."""
    now = until_it_comes(part.asked, part.memory.question, part.hearing)
    return Asked(now, part.form, is_follow_up=True) if now else None


def _within_times(part: Part) -> Asked | None:
    """`how many more til we're within 2x of openai`: a part of theirs, and ours no times over."""
    match = within_times(part.asked, part.memory, part.hearing)
    leans = part.memory.question is not None
    return Asked(Understood(match), part.form, is_follow_up=leans) if match else None


def _by_place(part: Part) -> Asked | None:
    """`what would we need to match the 3rd one`: of a list, on which places overlap."""
    which = by_place(part.asked, part.memory, part.hearing)
    return Asked(which, part.form, is_follow_up=True) if which else None


def _share_again(part: Part) -> Asked | None:
    """`and none?`, `a quarter?`: of what goes to product, or is for research."""
    again = share_again(part.asked, part.memory, part.hearing)
    return Asked(again, part.form, is_follow_up=True) if again else None


def _after_refusal(part: Part) -> Asked | None:
    """`ok then just list them`: the pool that was not ranked."""
    listed = listed_after_refusal(part.asked, part.memory)
    return Asked(Understood(listed), part.form, is_follow_up=True) if listed else None


def _theirs_here(part: Part) -> Asked | None:
    """`how many GPUs would she get here`: what one of our researchers has."""
    here = theirs_here(part.asked, part.hearing)
    who = asked_by(part.asked, part.hearing) if here else None
    return Asked(Understood(here), part.form, speaks_of=who) if here else None


def _needs_of_kind(part: Part) -> Asked | None:
    """`what compute does a robotics person usually need`: of nobody, and not on record."""
    told = needs_of_kind(part.asked, part.hearing)
    return Asked(told) if told else None


def _plausible(part: Part) -> Asked | None:
    """`is that plausible`, of what a lab was said to give."""
    return plausible(part.text, part.memory, part.hearing)


def _doubted(part: Part) -> Asked | None:
    """`a candidate from Meta says he had 100 GPUs there, is that plausible`: of that lab."""
    told = doubted(part.asked, part.hearing)
    return Asked(told, part.form) if told else None


def _part_as_others(part: Part) -> Asked | None:
    """`what if half of ours were A100s`: of the offer spoken of, whatever was asked since."""
    is_first = part.memory.question is None
    others = None if is_first else part_as_others(part.asked, part.memory, part.hearing)
    return Asked(others, part.form, is_follow_up=True) if others else None


def _after_another(part: Part) -> Asked | None:
    """What it asks after the last question."""
    last = part.memory.question
    return after_another(part.asked, part.form, last, part.memory, part.hearing) if last else None


def _ours_in_lines(part: Part) -> Asked | None:
    """`our offer in one line for a candidate`, whatever was asked before."""
    return ours_in_lines(part.text, part.hearing)


STEPS: Final[tuple[Callable[[Part], Asked | None], ...]] = (
    _noted_or_recalled,  # a number in it is nobody's, and `her call friday` no purpose
    _nobody_beside,  # `them` is nobody yet
    _guaranteed_there,  # `he` may be nobody who was looked up, and the lab alone would be told
    _ours_in_lines,  # of which no more than our offer would be read
    _why,  # `first call` is nobody's question, but may be read as one
    _on_another_topic,  # nothing below may look at what was asked before
    _by_place,  # which would be left out below, and the lab spoken of last be taken
    _share_again,  # `a quarter` would be a time below
    _wait_of_ours,  # `he` may be said of nobody who was looked up
    _promised_to_one,  # `she` is no lab, and a number alone would be one of ours below
    _within_times,  # whose factor would multiply ours below
    _share_multiplied,  # the same of a chip that we may not have
    _until_it_comes,  # whose month would be one of the past below
    _ringfenced,  # of whom the number alone would be laid over ours below
    _after_refusal,  # of nobody who was named, and of no question before
    _theirs_here,  # of nobody's works, whoever is spoken of
    _needs_of_kind,  # which else would be asked of whoever was looked up
    _plausible,  # `is that realistic` names nothing, and is no doubt of what our answer says
    _doubted,  # of which the number would be left out below
    _supposed_of_lab,  # of whose factor or hires all below would make ours
    _given_by_lab,  # the same of what they give
    _part_as_others,  # which would else be taken for all of the chips
    _changed_by_us,  # `what if ten leave` is of ours, where the last question may have people too
    _after_another,  # knows every text, once anything was asked
)


def _by_itself(part: Part) -> Asked:
    """What it asks where nothing was asked before, or nothing of that is meant."""
    text, hearing = _CHANGES_TOPIC.sub("", part.asked), part.hearing
    of_told = told_and_changed(text, hearing)
    reading = of_told or supposed_in_vain(on_ours(hearing.read(text), text, hearing), text, hearing)
    is_told = not isinstance(reading, Unreadable) or reading.is_plain
    return Asked(reading if is_told else hearing.read(part.text), part.form)
