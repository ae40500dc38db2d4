"""Back to what was told before: our saved offer, a part of it, or its team."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.changing.question.turning import turned
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.questions.clean import compact
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
from bot.regex import regex
from storage.records import Amount, Offer

_ONE: Final = (
    r"(?: (?:one|offer|numbers?|figures?|version|set-?up|cluster|compute|chips|gpus|hardware|team|"
    r"situation|case|state))"
)
_REALLY: Final = r"(?:real|actual|true|saved|own|existing|current|stored)"
_OURS: Final = (
    rf"(?:(?:with |use |using |take |to |show (?:me )?)*(?:our|my) (?:own )?{_REALLY}{_ONE}|"
    rf"(?:to |with |use |using |take )+(?:the )?saved{_ONE}?|"
    rf"(?:to |with |use |using |take )+the {_REALLY}{_ONE}|"
    r"to what(?: is|['’]?s) (?:really |actually )?(?:saved|stored)|"
    r"to (?:what|where|how) (?:we|it) "
    r"(?:(?:have|had|is|was) (?:really |actually )?(?:saved|stored)|"
    r"(?:really |actually )(?:have|had)))"
)
_BACK_TO_OURS: Final = regex(
    rf"(?:(?:{LINK}|let['’]?s|go|going|come|switch|back|reset|return|returning)\W+)*{_OURS}"
    r"(?: (?:again|please|then|now|instead|as it is|as it stands))*",
    re.IGNORECASE,
)


def to_ours(said: str, last: Question | None, saved: Offer | None) -> Question | None:
    """The last question of our offer as it is saved, against the labs that were spoken of."""
    if last is None or saved is None or not _BACK_TO_OURS.fullmatch(said):
        return None
    is_of_ours = last.kind in OF_OURS or ranks_other(last)
    return of_saved(last) if is_of_ours else Question(Kind.OFFER, uses_saved=True)


def ranks_other(last: Question) -> bool:
    """Whether all labs were told with another offer beside them than what is saved."""
    return last.kind is Kind.LEAGUE and last.offer is not None and not last.topic


_BACK_TO_KIND: Final = regex(
    rf"(?:(?:{LINK}|let['’]?s|go|going|come|switch|return|returning)\W+)*back to "
    r"(?:the |our |just )*(?P<chip>\S+(?: (?!(?:please|again|then|now|ones?)\b)\S+)??)(?<!s)s?"
    r"(?: (?:one|ones|offer|version|set-?up|numbers?|case|cluster))*"
    r"(?: (?:again|please|then|now|instead))*\W*",
    re.IGNORECASE,
    needs="back to",
)


def _is_kind_of_ours(said: str, memory: Memory, saved: Offer) -> bool:
    """`go back to the H100 one`, where other chips were supposed in place of the saved ones."""
    last, found = memory.question, _BACK_TO_KIND.fullmatch(said)
    if found is None or last is None or last.kind not in OF_OURS or last.offer is None:
        return False
    chip = f"chip/{compact(found['chip'])}"
    told = (x.offer.chips for x in memory.earlier if x.offer and not x.uses_saved)
    if last.offer.chips == saved.chips or any(chip in {y.chip for y in each} for each in told):
        return False  # of an offer of the conversation, which has that chip as well
    return {each.chip for each in saved.chips} == {chip}


def of_saved(last: Question) -> Question:
    """The same of our offer as it is saved, without anything that was changed of it."""
    asked = turned(last, Kind.OFFER, None) if last.kind is Kind.DILUTION else None
    return replace(asked or last, offer=None, uses_saved=True, save=False)


_BACK_TO_OFFER: Final = regex(
    rf"^\W*(?:(?:{LINK}|no|sorry|actually|alright|anyway|great|cool|thanks)\W+)*"
    r"(?:(?:let['’]?s|we|i|can|coming|getting|go|get|come|going) )*back (?:to|on) (?:our|the|my) "
    r"(?:own )?(?:offer|comparison|pitch|numbers|case)(?: (?:then|again|now|please))*"
    r"(?:\s*[.,;:!?–—-]+\s*|\s+and\s+)(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
    needs="back to|back on",
)
"""`back to our offer. three lines for the candidate`."""


def _back_to_offer(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    """What a message asks besides, after our offer as it was told last, against whom it was."""
    found = _BACK_TO_OFFER.match(text) if memory.earlier else None
    offered = memory.offered if found else None
    if found is None or offered is None:
        return text, memory
    names_else = hearing.draft(found["rest"]).names_any
    ours = of_saved(offered) if may_be_of_ours(offered, hearing.saved) else offered
    others = tuple(each for each in all_asked(memory) if each is not ours)
    now = replace(memory, question=replace(ours, save=False), earlier=others, choices=())
    return (text, memory) if names_else else (found["rest"], now)


def may_be_of_ours(offered: Question, saved: Offer | None) -> bool:
    """Whether an offer may be the saved one with something of it changed, and none by itself."""
    told = offered.offer
    if told is None or saved is None:
        return False
    is_whole = bool(told.chips) and told.researchers is not None
    return offered.uses_saved or not is_whole or shares_with(told, saved)


def shares_with(offer: Offer, saved: Offer) -> bool:
    """Whether anything of an offer is as it is saved, so that it may be ours with a change."""
    return offer.chips == saved.chips or offer.researchers == saved.researchers


_BACK_TO_SHARE: Final = regex(
    rf"^\W*(?:(?:{LINK}|no|sorry|actually)\W+)*(?:(?:go|let['’]?s go|switch|"
    r"change it|put it) )?back to (?:the |just )*(?P<part>(?:(?:an?|one|two|three|four|\d) )?"
    r"(?:half|thirds?|quarters?|fifths?|tenths?)|\d{1,2} ?(?:%|percent))"
    r"(?: (?:(?:for|to|in|going to|of it for) )*(?:the )?(?:product|serving|research|training|it))?"
    r"(?: (?:then|again|please))*(?:\s*[.,;:!?–-]+\s*(?P<rest>.*))?$",
    re.IGNORECASE | re.DOTALL,
)
_NEAR: Final = 0.005


def back_to_share(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    """What a message asks besides, after our offer, or one of which that part was told."""
    last, saved = memory.question, hearing.saved
    if last and saved and _is_kind_of_ours(text, memory, saved):
        others = (last, *memory.earlier)
        return "", replace(memory, question=of_saved(last), earlier=others, choices=())
    text, memory = _back_to_offer(text, memory, hearing)
    found = _BACK_TO_SHARE.match(text) if memory.earlier else None
    before = _with_part(found["part"], memory, hearing) if found else None
    if found is None or before is None:
        return text, memory
    others = tuple(each for each in all_asked(memory) if each is not before)
    asked = replace(before, save=False)
    return found["rest"] or "", replace(memory, question=asked, earlier=others, choices=())


def _with_part(part: str, memory: Memory, hearing: Hearing) -> Question | None:
    """The newest question about an offer of which so much was told; None where none had it."""
    shares = [tag.value for tag in hearing.tags(part) if tag.kind is T.PCT]
    share = shares[0] if len(shares) == 1 else None
    if not isinstance(share, float):
        return None
    for each in all_asked(memory)[1:]:
        kept = each.offer.research_share if each.kind in OF_OURS and each.offer else None
        if kept is not None and min(abs(kept - share), abs(1 - kept - share)) < _NEAR:
            return each
    return None


_BACK_TO_TEAM: Final = regex(
    rf"^\W*(?:(?:{LINK}|no|sorry|actually|alright|anyway)\W+)*"
    r"(?:(?:let['’]?s |we |i )?(?:go |switch |turn |come )?back (?:to|at)|with) "
    r"(?:the |our |just |a team of |the original |the current )*(?P<many>\d{1,5})"
    r"(?P<people> (?:people|researchers|scientists|persons|heads|of us))?"
    r"(?P<hires> (?:(?:open|new|extra|more|planned) )*(?:reqs?|requisitions|hires?|openings|roles|"
    r"positions|joiners|starters|vacancies|newcomers|open seats))?"
    r"(?: (?:then|again|please))*(?:\s*[.,;:!?–—-]+\s*|\s+and\s+|\s*$)(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_CALLED: Final = r"(?:one|version|case|team|offer|set-?up|scenario|option|question)"
_THAT_ONE: Final = regex(
    r"(?P<back>\bback (?:to|at)) (?:the |our |that )*"
    rf"(?:{_CALLED} (?:with|of|for) (?P<with>\d{{1,5}})(?: (?:people|persons?|researchers?|heads))|"
    rf"(?P<of>\d{{1,5}})[- ](?:people|persons?|researchers?|heads?|of us)[- ]{_CALLED})"
    r"(?: (?:then|again|please|now))*(?=\W|$)",
    re.IGNORECASE,
    needs="back to|back at",
)
"""`go back to the 40 people one`, `back to the version with 40 people`."""
_BACK_TO: Final = regex(r"\bback (?:to|at)\b", re.IGNORECASE)


def team_named(text: str) -> str:
    """The text with the team itself in place of the offer that is called by it."""
    return _THAT_ONE.sub(lambda m: f"{m['back']} {m['with'] or m['of']} people", text)


def back_to_team(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    """What a message asks besides, after the newest offer that so many people share."""
    last = memory.question
    found = _BACK_TO_TEAM.match(text) if last and _BACK_TO.search(text) else None
    if found is None or last is None:
        return text, memory
    many = float(found["many"])
    meant = None if found["hires"] else _shared_by(many, memory, hearing)
    if meant is None and not found["people"] and (hires := _joined_by(many, memory)):
        return found["rest"], replace(memory, question=hires, earlier=all_asked(memory), choices=())
    if not found["rest"] and found["people"] and (asked := _without_hires(last, many)):
        return "", replace(memory, question=asked, earlier=all_asked(memory), choices=())
    if meant and not found["rest"] and (asked := _for_so_many(last, meant, many)):
        return "", replace(memory, question=asked, earlier=all_asked(memory), choices=())
    is_alone = not found["rest"] and (found["people"] or not _is_else(last))
    if meant is None or is_alone:
        return text, memory
    asked = replace(
        meant, kind=Kind.OFFER, people=None, since=None, floor=None, save=False,
        labs=meant.labs or (last.labs if last.kind in OFFERS else ()),
    )  # fmt: skip
    return found["rest"], replace(memory, question=asked, earlier=all_asked(memory), choices=())


def _for_so_many(last: Question, meant: Question, many: float) -> Question | None:
    """The last offer for as many as before, where more than its team was changed since."""
    now, then = (replace(each.offer or Offer(), researchers=None) for each in (last, meant))
    is_same = last.uses_saved == meant.uses_saved and last.kind is meant.kind is Kind.OFFER
    is_same = is_same and now.chip_count == then.chip_count and last.called == meant.called
    if not is_same or now == then:
        return None
    return replace(last, offer=replace(now, researchers=Amount(many)), save=False)


def _without_hires(last: Question, many: float) -> Question | None:
    """The offer for so many people, after one with others who join."""
    asked = turned(last, Kind.OFFER, None) if last.kind is Kind.DILUTION else None
    offer = replace(last.offer or Offer(), researchers=Amount(many))
    return replace(asked, offer=offer) if asked else None


def _is_else(last: Question) -> bool:
    """Whether the team is not what was asked of last, so that it can be gone back to."""
    return last.kind is Kind.DILUTION


def _joined_by(many: float, memory: Memory) -> Question | None:
    """The newest question of so many hires: `back to our 14 reqs`."""
    hires = (each for each in all_asked(memory) if each.kind is Kind.DILUTION)
    return next((replace(each, save=False) for each in hires if each.people == many), None)


def _shared_by(many: float, memory: Memory, hearing: Hearing) -> Question | None:
    for each in all_asked(memory):
        if each.kind not in OFFERS or each.other_terms:
            continue
        people = held_offer(each, hearing).researchers
        if people is not None and people.value == many:
            return each
    return None
