"""A budget that was told, asked on about: `and with 30 million?`, `how many H100s is that`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.question.on_top import tells_time, with_budget
from bot.conversation.memory import Hearing
from bot.conversation.saying import Said
from bot.questions.rules.counted import chip_count, settled
from bot.questions.rules.rents import OURS_BY, is_time
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, PriceBasis, Question, Scope
from bot.questions.words.factor_words import factor_in
from bot.questions.words.leads import LED
from bot.questions.words.things import GPUS
from bot.questions.writing.wording import budget_days
from bot.questions.yearly import YEAR, for_a_year, for_days
from bot.regex import regex
from storage.records import Amount, Offer, how_many

_MONEY: Final = regex(r"\b(?:money|budgets?|spend(?:ing)?|dollars|cash|funds?|funding|amount)\b")
_OF_IT: Final = regex(r"\b(?:it|that|this)\b|^\W*(?:(?:and|with|what about|for)\W+)*\w+\W*$")
_OF_ELSE: Final = (
    T.VS, T.MATCH, T.BEAT, T.TRAIN, T.RUN, T.SIZED, T.SIZE, T.HOURLY, T.HARDWARE, T.COUNT,
    T.PEOPLEMORE, T.SAVE, T.SITE, T.MOVES, T.ROLES, T.SOURCE, T.COST, T.VALUE, T.MORE, T.COMPARE,
    T.MONEY, T.YEARLY, T.HELP, T.DEFINE,
)  # fmt: skip
"""What makes of it a question of its own."""

_BESIDE: Final = (T.VS, T.COMPARE, T.THAN, T.BEAT)
_NOT_BESIDE: Final = (T.TRAIN, T.RUN, T.SAVE, T.MATCH, T.PEOPLEMORE, T.GROW, T.OUR, T.OFFER)
_BETTER: Final = regex(
    r"\b(?:better|worse|cheaper|stronger|same|equal|as good)\b|^\W*(?:or|versus|vs)\b",
    re.IGNORECASE,
)
_AGAINST: Final = frozenset((
    T.LAB, T.VS, T.COMPARE, T.TO, T.WITH, T.WORD, T.DOES, T.DO, T.IS, T.STOP, T.AND, T.COMMA,
    T.THEY, T.MEANING, T.POSS, T.SCOPE,
))  # fmt: skip
"""What holds the budget that was spoken of against labs, and no more."""
_MONEY_FROM: Final = 1e6
"""So many can only be dollars, and no people who would share."""
_NOT_FOR_IT: Final = (T.TRAIN, T.RUN, T.SIZED, T.SIZE, T.HARDWARE, T.SAVE, T.ROLES, T.OUR)
"""What makes of money one that is no part of what would equal a lab."""
_RENTS: Final = regex(
    r"\bwhat (?:can|could|would|does|do|will|might)\b.{0,30}(?<! to) (?:get|buy|rent|afford)s?\b"
    r"(?!.*\b(?:there|towards?|closer|of the way|level)\b)",
    re.IGNORECASE,
)
"""`what could we get for 5 million a year`: what money rents, and not how near it comes."""


def budget_again(told: Said, last: Question) -> Question | None:
    """`and with B200s instead`, `for half the money`, after what a budget rents; else None."""
    d, held = told.draft, last.offer
    if held is None or held.usd_per_year is None or held.chips:
        return None
    is_held = d.kinds <= _AGAINST and d.has(T.VS, T.COMPARE) and not told.adds
    if d.labs and last.kind is Kind.OFFER and is_held:
        scope = d.scope or last.scope  # `how does that compare to Anthropic, per employee`
        return replace(last, labs=d.labs, scope=scope, save=False)
    if against := _chips_beside(told, last, held):
        return against
    if d.labs or d.runs or d.stacks or d.people is not None or d.has(*_OF_ELSE):
        return None
    return _on_chips(told, last) or _so_much_of_it(told, last, held)


def _chips_beside(told: Said, last: Question, held: Offer) -> Question | None:
    """`is that better than 2048 H100`, after a budget: what it rents beside those chips."""
    d = told.draft
    is_beside = d.has(*_BESIDE) or _BETTER.search(told.whole)
    names_else = d.labs or d.runs or d.usd_per_year is not None or last.labs or d.has(*_NOT_BESIDE)
    is_year = last.days in (None, YEAR) and last.kind in (Kind.OFFER, Kind.PRICE)
    chips = tuple(chip_count(stack) for stack in d.stacks if settled(stack))
    heads = d.people.amount if d.people else held.researchers
    if not (chips and is_beside and is_year) or names_else or heads != held.researchers:
        return None
    money = Offer(usd_per_year=held.usd_per_year)
    asked = Question(Kind.COMPARE, offer=Offer(chips=chips), other_terms=money, as_of=last.as_of)
    return replace(asked, chips=last.chips[:1], assume=last.assume)


def towards_match(told: Said, last: Question) -> Question | None:
    """`can we do it with $50M`, after what equals a lab's average: how far the money goes."""
    d = told.draft
    is_money = told.number is not None and told.number >= _MONEY_FROM  # `and with 100 million`
    usd = told.number if d.usd_per_year is None and is_money else d.usd_per_year
    if last.kind is not Kind.MATCH or usd is None or usd <= 0 or _RENTS.search(told.whole):
        return None
    if d.labs or d.runs or d.stacks or d.chips or d.people is not None or d.has(*_NOT_FOR_IT):
        return None
    offer = replace(last.offer or Offer(), usd_per_year=usd)
    return replace(last, offer=offer, save=False)


def _on_chips(told: Said, last: Question) -> Question | None:
    """The same money spent on the chip that is named, and on none of ours."""
    d = told.draft
    if len(d.chips) != 1 or last.kind not in (Kind.OFFER, Kind.PRICE):
        return None
    kept = replace(last.assume, usd_per_hour=None, priced=None)  # which were of other chips
    return replace(last, chips=d.chips, uses_saved=False, assume=kept, save=False)


def _so_much_of_it(told: Said, last: Question, held: Offer) -> Question | None:
    """Half or twice the money, shared by as many; `if we halve the team` is of no money."""
    text = told.text.lower()
    factor = factor_in(text)
    is_of_money = _MONEY.search(text) or _OF_IT.search(text)
    names_other = told.draft.chips or told.draft.has(T.TEAM, T.PEOPLE, T.RESEARCHERS)
    if factor is None or not is_of_money or held.usd_per_year is None or names_other:
        return None
    return replace(last, offer=replace(held, usd_per_year=held.usd_per_year * factor), save=False)


_THAT: Final = regex(
    r"\b(?:that|it|this|the (?:budget|money|sum))\b(?! (?:each|per|for)\b)", re.IGNORECASE
)
_ELSE: Final = (T.LAB, T.RUN, T.PEOPLE, T.RESEARCHERS, T.NUM, T.MATCH, T.EACH, T.TRAIN, T.UNIT)
_HOURS: Final = regex(r"\b(?:an?|per|each) (?:gpu[- ]?)?hour\b|/ ?(?:h|hr|hour)\b", re.IGNORECASE)


_CHIPS: Final = rf"(?:{GPUS}|hardware)"
_THE_SUM: Final = r"(?:that|it|this|the (?:budget|money|sum))"
_IN_CHIPS: Final = regex(
    rf"{LED}(?:how (?:many|much) {_CHIPS}(?: is| are| would| will| does| do| can| could|['’]d)*"
    rf"(?: {_THE_SUM}| we)?(?: (?:be|buy|rent|get|come to|amount to|work out(?: (?:at|to|as))?|"
    rf"mean|give|cover|pay for)s?)?(?: (?:us|with|for|from|out of) ?{_THE_SUM}?)*|"
    rf"(?:what(?:['’]?s| is| does| would|s)? (?:{_THE_SUM} )(?:be|come (?:out )?to|amount to|mean|"
    rf"work out (?:at|to|as))? ?)?(?:in|as) (?:terms of )?{_CHIPS})(?: (?:then|roughly|about))*\W*",
    re.IGNORECASE,
)
"""`how many GPUs is that`, of money that an offer is told in."""


def asks_in_chips(text: str, last: Question) -> bool:
    """Whether it asks into how many chips the budget of an offer was turned."""
    held = last.offer if last.kind is Kind.OFFER else None
    is_budget = held is not None and held.usd_per_year is not None and not held.chips
    return is_budget and _IN_CHIPS.fullmatch(text) is not None


def chips_of_budget(text: str, last: Question, hearing: Hearing) -> Question | None:
    """How many of the chip that is named the last budget rents; None of other texts."""
    named = budget_named(text, last, hearing)
    return hearing.asked(named) if named else None


def budget_named(text: str, last: Question | None, hearing: Hearing) -> str | None:
    """A text with the budget of the last question in place of `that`; None of other texts."""
    offer = last.offer if last else None
    that, tags = _THAT.search(text), hearing.tags(_HOURS.sub("", text))
    if offer is None or offer.usd_per_year is None or offer.chips or that is None:
        return None
    kinds = [tag.kind for tag in tags]
    if T.HOWMANY not in kinds or kinds.count(T.CHIP) != 1 or any(kind in _ELSE for kind in kinds):
        return None
    return f"{text[: that.start()]}${offer.usd_per_year:.0f} a year{text[that.end() :]}"


_LARGE_FROM: Final = 1e5
_SAYS_NO_MORE: Final = frozenset((
    T.AND, T.AT, T.IN, T.FOR, T.WITH, T.IF, T.WORD, T.STOP, T.COMMA, T.CHIP, T.BASIS, T.NUM,
    T.MONEY, T.YEARLY, T.DOLLAR, T.UNIT, T.PER, T.MEANING, T.NO, T.IS, T.TALK, T.CAN, T.BUDGET,
    T.FROM, T.BY, T.THEY, T.US,
))  # fmt: skip


def against_money_again(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """The same comparison with another chip, sum or way to rent; None where more is asked.

    By head, or for so many people, it is the budget that is shared.
    """
    d = told.draft
    is_held = last.kind is Kind.COMPARE and last.other_terms is not None and not last.other
    if is_held and (shared := _shared(told, last, saved)):
        return shared
    if not is_held or not d.kinds <= _SAYS_NO_MORE or len(d.chips) > 1:
        return None
    is_sum = told.number is not None and told.number >= _LARGE_FROM
    usd = d.usd_per_year or (told.number if is_sum else None)
    if not d.chips and usd is None and d.basis is None:
        return None
    by = d.basis if d.basis in OURS_BY else None
    kept = last.assume.basis if d.basis is None else by
    if d.basis not in (None, PriceBasis.CONTRACT_1Y, *OURS_BY):
        return None
    money = Offer(usd_per_year=usd) if usd else last.other_terms
    assume = replace(last.assume, basis=kept)
    return replace(last, other_terms=money, chips=d.chips or last.chips, assume=assume)


def _shared(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """`how much per researcher then`: what the money rents, among as many as are named or ours."""
    d, money = told.draft, last.other_terms
    names_else = d.names_any or d.ours or d.usd_per_year is not None or d.basis is not None
    heads = d.people.amount if d.people else saved.researchers if saved else None
    is_by_head = d.people is not None or d.has(T.EACH) or d.scope is Scope.PER_RESEARCHER
    if money is None or names_else or heads is None or not is_by_head:
        return None
    asked = Question(Kind.OFFER, offer=replace(money, researchers=heads), chips=last.chips)
    return replace(asked, assume=last.assume, as_of=last.as_of)


_HELD: Final = regex(
    r"\b(?:have|has|had|got|get|afford|budget|spend|pay|raise[ds]?|cap(?:ped)?|only|just)\b",
    re.IGNORECASE,
)
"""What is said of money rather than of chips."""
_ONLY: Final = regex(r"\b(?:only|just|no more than|at most)\b", re.IGNORECASE)
_RENTS_FROM: Final = 10_000.0
_FAR: Final = 100.0
"""A number so many times that of the chips spoken of is hardly another number of them."""
_NOT_OF_PRICED: Final = (
    T.VS, T.MATCH, T.BEAT, T.TRAIN, T.RUN, T.SIZED, T.SIZE, T.HOURLY, T.HARDWARE, T.COUNT,
    T.PEOPLEMORE, T.SAVE, T.SITE, T.MOVES, T.ROLES, T.YEARLYEACH, T.FLOOR,
)  # fmt: skip
"""What makes of it a question of its own."""


def rented_for(told: Said, last: Question) -> Question | None:
    """`if we only have 1M`, `budget is $2M a year, 12 researchers`, of the chip that was priced.

    None where no money is said, nor a number of heads to share what the money rents.
    """
    d = told.draft
    if last.kind is not Kind.PRICE or last.trend or len(last.chips) != 1:
        return None
    if d.labs or d.runs or not {*d.chips} <= {*last.chips} or d.has(*_NOT_OF_PRICED):
        return None
    usd = _a_year(told, last)
    if usd is None:
        return _shared_rent(told, last)
    return _for_heads(replace(_bare(last), offer=Offer(usd_per_year=usd)), told)


def _bare(last: Question) -> Question:
    """The last question without what money takes the place of."""
    return replace(last, offer=None, topic=None, assume=Assumptions(), save=False)


def _shared_rent(told: Said, last: Question) -> Question | None:
    """`what is that per person for 8 people`, of what a budget rents."""
    held = last.offer
    if held is None or held.usd_per_year is None or held.chips:
        return None
    return _for_heads(last, told) if told.draft.people is not None else None


def _for_heads(question: Question, told: Said) -> Question:
    """The same for so many people; a year of it is an offer, whose chips are then weighed."""
    people = told.draft.people
    if people is None or question.offer is None:
        return question
    offer = replace(question.offer, researchers=Amount(people.amount.value))
    if question.days is not None:
        return replace(question, offer=offer)
    return Question(Kind.OFFER, offer=offer, chips=question.chips, as_of=question.as_of)


def _a_year(told: Said, last: Question) -> float | None:
    """Dollars a year; money without a time of its own is that of the time spoken of."""
    d = told.draft
    usd = d.usd_per_year if d.usd_per_year is not None else _bare_number(told, last)
    if usd is None or usd <= 0:
        return None
    if last.days is None or tells_time(d):
        return usd
    return for_a_year(usd, last.days)


def for_longer(told: Said, last: Question) -> Question | None:
    """`and over nine months`, of a budget for six: the same money for another time."""
    d, days = told.draft, budget_days(last)
    is_year = d.basis is PriceBasis.CONTRACT_1Y and is_time(d, told.text)
    another = YEAR if is_year else d.days
    held = last.offer.usd_per_year if last.offer else None
    if days is None or another is None or not held or d.usd_per_year is not None:
        return None
    if d.labs or d.runs or d.names_any or d.people is not None or d.has(*_NOT_OF_PRICED):
        return None
    kept = replace(last, days=None if another == YEAR else another, save=False)
    return with_budget(kept, for_days(held, days))


def _bare_number(told: Said, last: Question) -> float | None:
    """`if we only have 1M`: so far above the chips spoken of that it can only be money."""
    number = told.number
    held = last.offer_chips
    count = how_many(held) or 1.0
    if number is None or number < _RENTS_FROM:
        return None
    is_less = _ONLY.search(told.text) and number > count
    far = _FAR if _HELD.search(told.text) else _FAR * _FAR
    return number if is_less or number >= far * count else None
