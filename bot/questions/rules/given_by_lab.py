"""What a lab gives one person, or each: `OpenAI promised her 100 H100`, `Meta'd give each 64`.

That is no figure of the lab's, and nothing of ours: it is an offer that ours stands against.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import coded, compiled, first
from bot.questions.rules.gather import Draft
from bot.questions.tags import Number, T, Tag
from bot.questions.words.valued_words import USED_TO
from storage.records import Amount, ChipCount, Offer

_H100: Final = "chip/h100"
_MAY: Final = "<lab>~[<can><is><have><word>]{0,3}"
_GIVES: Final = "[<guarantee><provides><gets><offer><word>]"
_EACH: Final = "(?:[<per><for><to>]?~[<each><people><scope>]+)"
_AMOUNT: Final = "<num>~<chip>"
_SO_MANY: Final = (
    f"(?:{_AMOUNT}|<num>~<gpu>|<num>(?!~[<pct><unit><people><money><dollar><node><rack><topic>]))"
)
"""Chips of which it may not be said which: they are taken as H100, which is said."""
_TO_THEM: Final = f"{_MAY}~{_GIVES}~<they>~<word>?~{_AMOUNT}~{_EACH}?"
_TO_EACH: Final = (
    f"<lab>~(?:<comma>?~[<they><who>]~)?[<can><is><have><word>]{{0,3}}~{_GIVES}"
    f"~(?:{_EACH}~{_SO_MANY}|<they>?~{_SO_MANY}~{_EACH})"
    f"|<if>~[<they><lab>]~<can>?~<have>~(?:{_SO_MANY}|<num>~<topic>)"
    "~(?:[<per><for><to>]~[<each><people><scope>]+|[<each><scope>])"  # no `1500 researchers`
)
_TO_HIM: Final = f"{_MAY}~{_GIVES}~{_AMOUNT}~[<to><for>]~<they>"
_SAID: Final = f"<lab>~[<word><talk><tell>]{{1,3}}~<each>~[<can><word>]{{0,2}}~<gets>~{_AMOUNT}"
_TOLD: Final = f"<lab>~[<word><talk><tell>]{{1,3}}~<they>~{_AMOUNT}"
_SAID_SO: Final = (
    f"<lab>~[<word><talk><tell>]{{1,3}}~<they>{{1,2}}~[<can><word>]{{0,2}}~[<gets><have>]~{_AMOUNT}"
)
_GETS: Final = "[<can><is><have><gets><guarantee><provides><word>]{1,3}"
_THERE: Final = f"<they>~{_GETS}~(?:<offer>~[<of><for>]~)?{_AMOUNT}~[<at><from><with><by>]~<lab>"
_OFFERED: Final = (
    f"<they>~{_GETS}~<offer>~[<from><at><by>]~<lab>~[<of><for><with>]~{_AMOUNT}"
    f"|<lab>~<poss>?~<offer>~[<to><for>]~<they>~<is>~{_AMOUNT}"
)
_BY_LAB: Final = f"<they>~[<have><is>]*~<want>~{_AMOUNT}~[<by><from><at>]~<lab>"
_HAVING: Final = "[<can><is><have><gets><guarantee><provides><word><unknown>]{1,4}"
_WHO_EACH: Final = "[<each><per>]~[<of><word><people><scope>]{0,4}"
_OF_THEIRS: Final = (
    f"{_MAY}~{_GIVES}~{_WHO_EACH}~[<can><have><gets>]*~{_AMOUNT}"
    f"|[<each><per>]~[<people><scope>]*~[<at><in>]~<lab>~{_HAVING}~{_AMOUNT}"
    f"|[<each><per>]~<lab>~<poss>?~[<people><scope>]+~{_HAVING}~{_AMOUNT}"
    f"|<lab>~<poss>?~[<people><scope>]+~{_HAVING}~{_AMOUNT}~{_EACH}"
)
"""`Anthropic lets every researcher use 200 H100`, `everyone at Meta has 64`."""
_TEAM: Final = "[<for><to>]~[<they><poss><our><word>]*~(?:<team>~<of>~<num>|<num>~[<people><team>])"
_TO_TEAM: Final = (
    f"{_MAY}~[<guarantee><provides><gets><offer><talk><tell><word>]~<they>?~{_AMOUNT}~{_TEAM}"
    f"|<they>~{_GETS}~<word>?~[<offer><they>]~[<from><at><by>]~<lab>~[<of><for><with>]~{_AMOUNT}"
    f"~{_TEAM}"
    "|<lab>~<guarantee>~<they>~<team>~<of>~<num>~<people>?~<num>~<chip>"
    f"|<they>~<team>~<of>~<num>~<people>?~{_GETS}~{_AMOUNT}~[<at><from><with><by>]~<lab>"
)
"""`xAI told him 5000 H100 for his team of 10`, which share them."""
_GIVEN: Final = (
    f"{_TO_TEAM}|{_TO_THEM}|{_OF_THEIRS}|{_TO_EACH}|{_TO_HIM}|{_SAID}|{_TOLD}|{_SAID_SO}|{_THERE}|"
    f"{_OFFERED}|{_BY_LAB}"
)
_ASKED: Final = (T.CLAIM, T.SOURCE, T.DOES, T.IS, T.HOWMANY)
"""Before the lab these ask whether it is so: `does OpenAI give each 100 H100`."""
_ASKS_ELSE: Final = (
    T.PEOPLEMORE, T.GROWTO, T.TIMES, T.SAVE, T.LEAVE, T.SIZED, T.RUN, T.YEARLY, T.RANK, T.HIRE,
    T.DAYS, T.SHARE,
)  # fmt: skip
_WE_GIVE: Final = "<us>~(?:[<can><gets><have><guarantee><provides><offer><word>]~){1,3}"
_OURS: Final = (
    f"[<comma><stop><and><word>]+~{_WE_GIVE}(?:<they>~)?(?:{_EACH}~{_SO_MANY}|{_SO_MANY}"
    f"(?:~{_EACH})?)~[<stop>]*$"
)
"""`xAI gives 1000 each, we'd give 40`: what each of ours has, told after theirs."""
MATCHES_THAT: Final = "[<us><our>]~[<can><need><to><word>]*~<match>~[<word><they>]*~[<stop>]*$"
"""`…, can we match that`, `what would it cost us to match`: the chips, and not the lab."""
_BY: Final = "<vs>[^<lab>]*(<comma>?~[<gets><guarantee><provides><offer>]~[<by><from><at>]~<lab>)"
"""`ours vs 500 H100 for one researcher, promised by OpenAI`."""


def given_by_lab(d: Draft) -> Offer | None:
    """What one lab is told to give; None where it is not told, or something else is asked.

    Whether we could give as much, and for what, is asked of these chips and of nothing else.
    """
    if len(d.labs) != 1 or d.has(*_ASKS_ELSE) or _names_more(d.raw):
        return None
    if d.has(T.MATCH, T.COST) and not compiled(MATCHES_THAT).search(coded(d.tags)):
        return None
    found = compiled(_TO_TEAM if d.people is not None else _GIVEN).search(coded(d.raw))
    if found is None or any(tag.kind in _ASKED for tag in d.raw[: found.start()]):
        return None
    start, end = found.span()
    is_habit = any(tag.kind is T.WANT and tag.value == USED_TO for tag in d.raw)
    if is_habit or first((*d.raw[:start], *d.raw[end:]), T.WANT):
        return None
    return _offer(d.raw[start:end])


def given_beside_ours(d: Draft) -> tuple[Draft, Offer | None]:
    """The draft up to what we give each, where that is told after theirs, and ours as an offer."""
    may_be_told = len(d.labs) == 1 and first(d.raw, T.US) is not None
    found = compiled(_OURS).search(coded(d.raw)) if may_be_told else None
    if found is None or not found.start():
        return d, None
    ours, end = d.raw[found.start() :], d.raw[found.start()].start
    before = tuple(tag for tag in d.tags if tag.end <= end)
    told_of_each = first(d.raw[: found.start()], T.EACH, T.PER, T.SCOPE) or first(d.raw, T.CHIP)
    each = () if told_of_each else (Tag(T.EACH, None, end, end),)
    theirs = replace(d, raw=(*d.raw[: found.start()], *each), tags=before)
    told = given_by_lab(theirs)
    number, chip = first(ours, T.NUM), first(ours, T.CHIP)
    if told is None or not told.each or number is None or not isinstance(number.value, Number):
        return d, None
    kind = str(chip.value) if chip else told.chips[0].chip
    return theirs, Offer(chips=(ChipCount(kind, number.value.amount),), each=True)


def without_giver(d: Draft) -> Draft | None:
    """The draft without the lab that is named as who gives the second offer; None without one."""
    found = compiled(_BY).search(coded(d.tags)) if len(d.labs) == 1 else None
    if found is None:
        return None
    start, end = found.span(1)
    return replace(d, tags=(*d.tags[:start], *d.tags[end:]), labs=())


def as_told(d: Draft, text: str) -> str:
    """The words for an offer that is given by a lab: what is on record of it is something else."""
    lab = next(tag for tag in d.raw if tag.kind is T.LAB)
    name = text[lab.start : lab.end].removesuffix("'s").removesuffix("’s")
    named = "" if first(d.raw, T.CHIP) else ", in H100, as no chip was named"
    return f"what {name} gives is taken as you told it{named}"


def _names_more(tags: Sequence[Tag]) -> bool:
    """Whether other chips than those are told, which are ours or a second offer."""
    return sum(tag.kind in (T.CHIP, T.FAMILY, T.NODE, T.RACK) for tag in tags) > 1


def _offer(told: Sequence[Tag]) -> Offer | None:
    """The chips of one person, of each or of a team; guaranteed where they are called so."""
    numbers = [tag for tag in told if tag.kind is T.NUM]
    named = first(told, T.CHIP)
    chip_at, chip = (named.start, named.value) if named else (told[-1].end, _H100)
    number = [tag for tag in numbers if tag.start < chip_at][-1].value
    if not isinstance(number, Number) or not isinstance(chip, str) or number.dotted:
        return None
    if team := [tag.value for tag in numbers if tag.value is not number]:
        heads = team[0].amount if isinstance(team[0], Number) else None
        return Offer(chips=(ChipCount(chip, number.amount),), researchers=heads)
    is_each = any(tag.kind in (T.EACH, T.PEOPLE, T.SCOPE) for tag in told)
    is_promised = any(tag.kind is T.GUARANTEE for tag in told)
    return Offer(
        chips=(ChipCount(chip, number.amount),),
        researchers=None if is_each else Amount(1.0),
        guaranteed_per_researcher=number.amount.value if is_promised and is_each else None,
        each=True if is_each else None,
    )
