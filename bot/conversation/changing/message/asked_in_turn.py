"""What is asked on in a conversation, by the kind of the last question, in the usual words.

`what he'd get at DeepMind`, `who would that put us near`, `owned or rented`: each is a question of
the thing told last that no pattern of the grammar knows in these words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.questions.lab_parts import LabPart
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_HE: Final = r"(?:he|she|they|one|someone|somebody|(?:a|the) (?:candidate|hire|researcher|person))"
_LATER: Final = r"(?: (?:then|now|though|instead|on average|roughly|exactly|really))*\W*$"
_NAMED: Final = r"(?P<lab>[a-z][\w.&-]*(?: [\w.&-]+){0,2}?)"
_THERE: Final = rf"(?:(?:over )?there|(?:over )?at {_NAMED})"


class _Turn(NamedTuple):
    """Words after questions of some kinds, and what they are in the usual ones."""

    kinds: tuple[Kind, ...]
    asked: re.Pattern[str]
    usual: Callable[[re.Match[str], Memory, Hearing], str | None]


def _turn(
    kinds: tuple[Kind, ...],
    asked: str,
    usual: Callable[[re.Match[str], Memory, Hearing], str | None],
    needs: str,
) -> _Turn:
    words = regex(rf"^{LED}(?:{asked}){_LATER}", re.IGNORECASE, needs=needs)
    return _Turn(kinds, words, usual)


def asked_in_turn(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text in the usual words; any other as it is."""
    last = memory.question
    if last is None:
        return text
    for turn in _TURNS:
        found = turn.asked.match(text) if last.kind in turn.kinds else None
        if found and (usual := turn.usual(found, memory, hearing)):
            return usual
    return text


def _always(usual: str) -> Callable[[re.Match[str], Memory, Hearing], str | None]:
    return lambda *_: usual


def _of_theirs(found: re.Match[str], memory: Memory, hearing: Hearing) -> str | None:
    """What one has at the lab that is named, or at the only one that was spoken of.

    After an offer that is held beside it.
    """
    lab, last = _lab(found, memory, hearing), memory.question
    if lab and last and last.kind is Kind.OFFER:
        return f"what would he get at {lab}"
    return f"how much compute does a researcher at {lab} get" if lab else None


def _beside_it(_: re.Match[str], memory: Memory, hearing: Hearing) -> str | None:
    """Ours against the lab that was spoken of before ours alone, or before it alone."""
    last = memory.question
    ours = next((each for each in all_asked(memory) if each.kind is Kind.OFFER), None)
    lab = _only_lab(memory, hearing)
    if last is None or ours is None or lab is None or (last.kind is Kind.OFFER and last.labs):
        return None
    return f"{_typed(ours, hearing)} vs {lab}"


def _lab(found: re.Match[str], memory: Memory, hearing: Hearing) -> str | None:
    named = found["lab"]
    if not named:
        return _only_lab(memory, hearing)
    return named if len(hearing.draft(named).labs) == 1 else None


def _only_lab(memory: Memory, hearing: Hearing) -> str | None:
    """The one lab of the newest question that names any."""
    labs = next((each.labs for each in all_asked(memory) if each.labs), ())
    return hearing.reader.words.directory.name(labs[0]) if len(labs) == 1 else None


def _typed(asked: Question, hearing: Hearing) -> str:
    """The offer of a question, and nothing else of it."""
    offer = Question(Kind.OFFER, offer=asked.offer, uses_saved=asked.uses_saved)
    return to_text(offer, hearing.reader.words.directory)


def _of_ours(_: re.Match[str], memory: Memory, hearing: Hearing) -> str | None:
    """Our side of what was held beside another offer, or beside a lab."""
    last = memory.question
    is_beside = last and (last.other_terms or (last.kind is Kind.OFFER and last.labs))
    return _typed(last, hearing) if last and is_beside else None


def _owned(found: re.Match[str], memory: Memory, hearing: Hearing) -> str | None:
    last = memory.question
    lab = None if last is None or last.topic else _only_lab(memory, hearing)
    if found["lab"] and not hearing.draft(found["lab"]).labs:
        return None  # `are they all binding`
    return f"how much compute does {lab} own" if lab else None


def _used_by(found: re.Match[str], memory: Memory, hearing: Hearing) -> str | None:
    lab, last = found["lab"], memory.question
    labs = hearing.draft(lab).labs
    is_other = last is not None and last.topic != LabPart.CONTRACTS and labs != last.labs
    return f"does that include what {lab} uses" if is_other and len(labs) == 1 else None


def _of_deals(_: re.Match[str], memory: Memory, __: Hearing) -> str | None:
    last = memory.question
    return "anyone else" if last and last.topic == LabPart.CONTRACTS and last.labs else None


def _on_guarantee(_: re.Match[str], memory: Memory, hearing: Hearing) -> str | None:
    """What one can do on the chips that each is promised, of a single kind."""
    last = memory.question
    held = held_offer(last, hearing) if last else None
    each = held and held.guaranteed_per_researcher
    said = last and last.offer and last.offer.guaranteed_per_researcher
    if not held or not each or not said or len(held.chips) != 1:
        return None
    name = hearing.reader.words.directory.name(held.chips[0].chip)
    return f"what can {each:.10g} {name} for 1 researcher train"


def _surely(found: re.Match[str], memory: Memory, hearing: Hearing) -> str | None:
    """That ours is said to be more than a lab's, which is told by yes or no."""
    return f"can I say we have more than {found['lab']}" if _lab(found, memory, hearing) else None


def _sourced(found: re.Match[str], _: Memory, hearing: Hearing) -> str | None:
    lab = found["lab"]
    return f"how sure are you about {lab}" if len(hearing.draft(lab).labs) == 1 else None


_OWNED: Final = (
    r"(?:is|are|was|were) (?:that|it|this|those|these|they) (?:all|everything) "
    rf"(?:of |that )?(?:it|them|{_NAMED}(?:['’]?s)?)(?: (?:has|have|owns|owned|got))?"
    r"|(?:(?:is|are) (?:that|it|those|they|these) )?(?:just |only |all |actually )?"
    r"(?:owned|bought|theirs)(?: (?:chips|gpus))?,? or (?:just |only |actually |really )?"
    r"(?:rented|leased|running|run|used|in use|live)"
    r"|(?:(?:is|are) (?:that|it|those|they|these) )?(?:just |only |actually |really )?"
    r"(?:rented|leased|running|used|in use),? or (?:just |only |actually )?(?:owned|bought)"
)
_TURNS: Final[tuple[_Turn, ...]] = (
    _turn(
        (*OFFERS, Kind.COMPARE, Kind.LAB),
        rf"what (?:(?:(?:would|will|does|could) )?{_HE}(?:['’]?d| would| will)? "
        r"(?:be )?(?:get|have|had|got|given)|(?:would|will) (?:it|that) be"
        rf"(?: for (?:him|her|them))?) {_THERE}",
        _of_theirs,
        "there|at ",
    ),
    _turn(
        (Kind.OFFER, Kind.LAB),
        r"(?:by )?how much (?:bigger|larger|more|better) (?:is|would) (?:theirs?|that)"
        r"(?: be)?|by how much (?:is|are|would) (?:theirs?|that|they)(?: be)? "
        r"(?:bigger|larger|more|better|ahead)",
        _beside_it,
        "how much",
    ),
    _turn(
        (*OFFERS, Kind.LEAGUE),
        r"(?:who|whom|which labs?) (?:would|does|will|do) (?:that|it|this|they|we) "
        r"(?:(?:then |now )?(?:put|leave|bring|get|take|be|come|make) )(?:us |ours )?"
        r"(?:near|close|closest|nearest|next|level|on par|on a par)(?: to| with)?",
        _always("who is near us"),
        "who|which",
    ),
    _turn((Kind.LAB,), _OWNED, _owned, "all|everything|owned|bought|theirs"),
    _turn(
        (Kind.LAB,),
        rf"(?:how much|what (?:part|share|portion)) of (?:that|it|this|those|these) "
        r"(?:(?:goes|go|is going|is rented(?: out)?|is leased|belongs?) to|(?:is|are) "
        rf"(?:for|used by|actually)|does|do) {_NAMED}(?: (?:uses?|gets?|rents?|has|have))?",
        _used_by,
        "how much|what",
    ),
    _turn(
        (Kind.LAB,),
        r"how (?:does|do|would) (?:that|they|it|those|these)(?: all)? "
        r"(?:compare|stack up|measure up)(?: (?:to|with|against) (?:the )?"
        r"(?:others?|rest|other labs|everyone(?: else)?|anyone else|the field))?",
        _of_deals,
        "compare|stack|measure",
    ),
    _turn(
        (Kind.DIGEST,),
        r"(?:(?:can|could|would|will) you |please |pls )?"
        r"(?:send|forward|pass|post|give|show) (?:it|that|this)(?: on| along| over)? "
        r"(?:to|in|with) (?:(?:the|my|our|whole|all) )*(?:team|others?|colleagues|group|"
        r"channel|recruiters|everyone|everybody|guys|folks)(?: please| pls)?",
        _always("share this"),
        "send|forward|pass|post|give|show",
    ),
    _turn(
        (Kind.HIRING, Kind.MOVES),
        r"(?:is|are) (?:that|it|this|those|these|they) (?:more|less|fewer|up|down|"
        r"higher|lower|a lot)(?: than| on| from| since)? (?:(?:an?|the|last|previous|one) )*"
        r"(?:week|month|quarter|year)(?: (?:ago|before|earlier|prior))?",
        _always("is that more than usual"),
        "week|month|quarter|year",
    ),
    _turn(
        (Kind.COMPARE, Kind.OFFER),
        r"what do we (?:give|offer|have|hand out)"
        r"(?: (?:here|him|her|them|each|people|everyone|ourselves))*",
        _of_ours,
        "we ",
    ),
    _turn(
        (*OFFERS, Kind.COMPARE),
        rf"(?:can|could|may|should) i (?:say|tell (?:him|her|them)|claim)(?: that)? "
        r"(?:it['’]?s|that['’]?s|this is|it is|that is|ours is) (?:more|better|bigger|larger) "
        rf"than (?:(?:what (?:he|she|they)(?:['’]?d| would)? (?:get|have) )?at )?{_NAMED}"
        rf"(?:['’]s)?",
        _surely,
        "than",
    ),
    _turn(
        (Kind.OFFER,),
        rf"what (?:could|can|would|might) {_HE} (?:actually )?(?:train|run|do|build) "
        rf"(?:on|with) (?:that|it|those|these|them|(?:his|her|their) (?:share|chips|gpus))",
        _on_guarantee,
        "train|run|do|build",
    ),
    _turn(
        (Kind.LEAGUE, Kind.COMPARE),
        rf"(?:can|could|should) (?:i|we|you) (?:really |actually )?"
        r"(?:trust|rely on|believe|bank on|depend on|stand by) (?:the )?"
        rf"{_NAMED}(?:['’]s)? (?:one|figure|number|estimate|row|line|value)",
        _sourced,
        "trust|rely|believe|bank|depend|stand",
    ),
    _turn(
        (Kind.CANDIDATE,),
        r"(?:only|just) (?:(?:the|those|from|in) )*(?P<year>(?:19|20)\d\d)"
        r"(?: (?:ones?|works?|papers?))?",
        lambda found, *_: f"the works in {found['year']}",
        "only|just",
    ),
    _turn(
        (Kind.LEAGUE, Kind.COMPARE, Kind.OFFER, Kind.LAB),
        r"what(?:['’]?s| is| are|['’]re) (?:(?:you|actually|really) )*"
        r"(?:counting|counted|measuring|measured)"
        r"(?: (?:there|here|in (?:that|it)|exactly)){0,2}",
        _always("why"),
        "count|measur",
    ),
)
"""Each kind of answer with what is asked on of it."""
