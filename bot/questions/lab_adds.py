"""Chips that a lab is supposed to have or to add: `what if xAI adds 100,000 GB200`.

They are not ours. Those that have a name are reckoned with, others are left out aloud.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.lab_chips import LabChips
from bot.questions.patterns import first, merged, reduced, rule
from bot.questions.rules.gather import Draft
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question, Understood
from bot.questions.unclear.doubt import shown
from bot.regex import regex

_ADDS: Final = regex(
    r"^(?:'s)?\W+(?:(?:if|when|and) (?:it|they) )?"
    r"(?:(?:to|would|will|could|were|was|goes|going|is|are|also|now) )*"
    r"(?:add|bu(?:y|ild)|bought|built|get|got|ha[vds]|order|install|bring|deploy|purchas|acquir|"
    r"rent|put|sign|open|switch)\w*(?: \w+){0,2}?\W*$"
)
_BETWEEN: Final = "[^<us><our><vs><lab><num><comma><stop><of>]{0,6}"
_BUYS: Final = regex(
    r"\b(?:bu(?:y|ild)|bought|built|get|got|order|install|deploy|purchas|acquir|rent)"
)
_BARE: Final = "<num>~<more>(?=[<stop><comma><vs>]|$)"
_GPUS: Final = "<num>~<more>?~<gpu>(?!~[<each><per><scope>])"
_EACH: Final = "(?!~[<each><per><scope>])"
_CHIPS: Final = f"(?:<num>~<more>?~<x>?~<more>?~[<chip><family>]|{_GPUS}|{_BARE})"
_HAS: Final = regex(r"\b(?:ha[sdv]e?|holds?|held|owns?|owned|r[au]ns?|operates?)(?: \w+){0,2}?\W*$")
"""What a lab has is all of it; what it gets is added."""
_STOCK: Final = regex(r"\b(?:an? )?(?:total |whole )?(?:stock|fleet|cluster|total) of\W*$")
_ON_TOP: Final = regex(r"^\W*(?:more|extra|on top|in addition|additional)\b")
_TO_COME: Final = regex(
    r"^\W*(?:(?:still|more|already|all|now) )?(?:coming|on order|ordered|on (?:the|its|their) way|"
    r"arriving|lined up|in the pipeline|planned|announced|to come)\b"
)
"""`what if Mistral has 100k H100 coming`: no stock, whatever it has."""
_THERE: Final = regex(r"^s? (?:over )?(?:there|at (?!(?:our|the)\b)[a-z])", needs="there|at")
_FLEET: Final = 1_000.0
"""Chips; fewer are what somebody has, who is no lab."""
_ONE: Final = "chip/h100"
"""An H100e is one of these by its definition."""
_SOME_ADDED: Final = "adds some"
"""Chips that have no name."""
_SOME_COMING: Final = "has some coming"
_MARK: Final = f"(?:<lab>|(?<=[<assume><if>])<they>)~{_BETWEEN}~{_CHIPS}~<more>?"
_MARK_E: Final = f"(?<=[<assume><if>])[<lab><they>]~{_BETWEEN}~<num>~<topic>{_EACH}"
_TOLD: Final = (
    "(?:(?:^|[<comma><stop><compare><vs>]~)<lab>~<have>|(?:^|[<comma><stop>]~)<lab>~<with>)"
    "~<word>?~<num>~<chip>"
    "(?=~[<for><and><with>]~<num>~[<people><staff><research>])"
)
"""With who shares them: what somebody says of a lab as a whole is taken as it is told."""
_ASSUMED: Final = (
    f"<assume>~[^<num><comma><stop><vs><us><our><people>]{{0,5}}~<num>~(?:<chip>|<topic>{_EACH})"
)
_NOT_ADDED: Final = (
    "“{}” not added to what is on record; I can suppose chips that have a name, as in “what if it"
    " had 200,000 H100” or “what if it added 50,000 GB200”"
)
_NO_STOCK: Final = (
    "“{}” not counted, as what is coming does not run; I can suppose that it does, as in “what if"
    " it had 200,000 H100” or “what if it added 50,000 GB200”"
)


def with_lab_additions(tags: tuple[Tag, ...], low: str) -> tuple[Tag, ...]:
    """The tags of a text in lower case with such chips beside the lab.

    Named ones are T.LABCHIPS, others T.CLAIM.
    """
    kinds = {tag.kind for tag in tags}
    if not {T.LAB, T.NUM} <= kinds:
        return tags
    if kinds.isdisjoint((T.IF, T.ASSUME)):
        return reduced(tags, (rule(_TOLD, _told),)) if T.HAVE in kinds or T.WITH in kinds else tags

    def of_lab(found: Sequence[Tag]) -> Sequence[Tag] | None:
        number = next(tag for tag in found if tag.kind is T.NUM)
        verb = _ADDS.search(low[found[0].end : number.start])
        last = first(reversed(found), T.CHIP, T.TOPIC, T.FAMILY, T.GPU)
        if _is_somebody(found[0], number) or not _counts_chips(last):
            return None
        if not verb or (last is None and not _BUYS.search(verb[0])):
            return None  # `if OpenAI adds 200 more` may be of people
        is_to_come = _TO_COME.match(low[found[-1].end :]) and _HAS.search(verb[0])
        if last is not None and last.kind in (T.CHIP, T.TOPIC) and not is_to_come:
            is_more = first(found, T.MORE) is not None or not _HAS.search(verb[0])
            return (found[0], _chips(found, is_added=is_more or _is_on_top(found[-1], low)))
        end = found.index(last) if last else len(found) - 1
        what = _SOME_COMING if is_to_come else _SOME_ADDED
        claim = merged(T.CLAIM, what, found[found.index(number) : end + 1])
        return (found[0], claim) if value_of(number) else None

    def assumed(found: Sequence[Tag]) -> Sequence[Tag] | None:
        number = next(tag for tag in found if tag.kind is T.NUM)
        is_stock = _STOCK.search(low[found[0].end : number.start]) or _THERE.match(
            low[found[-1].end :]
        )
        if not _counts_chips(found[-1]) or not (is_stock or _is_on_top(found[-1], low)):
            return None
        labs = [tag for tag in found if tag.kind is T.LAB]
        return (*labs, _chips(found, is_added=not is_stock))

    return reduced(tags, (rule(_MARK, of_lab), rule(_MARK_E, of_lab), rule(_ASSUMED, assumed)))


def _is_somebody(who: Tag, number: Tag) -> bool:
    """Whether it is no lab that has so many: `he has 64 H100`."""
    return who.kind is T.THEY and (who.value != "they" or value_of(number) < _FLEET)


def _told(found: Sequence[Tag]) -> Sequence[Tag]:
    """`OpenAI has 500,000 H100 for 4,000 people, how do we look`."""
    lab = next(at for at, tag in enumerate(found) if tag.kind is T.LAB)
    return (*found[: lab + 1], _chips(found[lab:], is_added=False))


def _chips(found: Sequence[Tag], *, is_added: bool) -> Tag:
    number, chip = first(found, T.NUM), first(reversed(found), T.CHIP)
    value = LabChips(value_of(number), str(chip.value if chip else _ONE), is_added)
    return merged(T.LABCHIPS, value, found)


def _counts_chips(tag: Tag | None) -> bool:
    """Whether the last tag is no word of ours other than that for one H100."""
    return tag is None or tag.kind is not T.TOPIC or tag.value == "h100e"


def _is_on_top(last: Tag, low: str) -> bool:
    return bool(_ON_TOP.match(low[last.end :]))


def lab_adds(d: Draft, asked: Question | None, text: str) -> Understood | None:
    """The lab as it is on record, and what it is said to add left out aloud."""
    claim = next((tag for tag in d.tags if _is_added(tag)), None)
    if claim is None or not d.labs:
        return None
    said = text[claim.start : claim.end]
    kept = asked is not None and asked.kind in (Kind.OFFER, Kind.COMPARE)
    card = Question(Kind.LAB if len(d.labs) == 1 else Kind.COMPARE, labs=d.labs)
    question = asked if asked and kept and d.has(T.VS, T.COMPARE, T.US, T.OUR) else card
    note = _NO_STOCK if claim.value == _SOME_COMING else _NOT_ADDED
    return Understood(replace(question, save=False), (note.format(shown(said)),))


def is_added(d: Draft) -> bool:
    """Whether a lab is supposed to add so many chips."""
    return any(map(_is_added, d.tags))


def _is_added(tag: Tag) -> bool:
    return tag.kind is T.CLAIM and tag.value in (_SOME_ADDED, _SOME_COMING)
