"""From a cleaned text to tags, left to right: dates, slices, names and words, then numbers."""

from __future__ import annotations

import re
from datetime import date

from bot.heard_once import heard_once
from bot.questions import dates, numbers, spelt_numbers
from bot.questions.chips import slice_at
from bot.questions.clean import fold
from bot.questions.deadlines import with_budget_ahead, with_deadline
from bot.questions.lands import with_country
from bot.questions.makes import without_families
from bot.questions.pieces import Everyday
from bot.questions.rereading import reread
from bot.questions.tags import Number, T, Tag
from bot.questions.words import marks
from bot.questions.words.lexicon import Entry, Lexicon
from bot.questions.words.measure_words import SHORT_UNITS


@heard_once(lambda text, words, today: (text, words, today))
def tagged(text: str, words: Lexicon, today: date) -> tuple[Tag, ...]:
    """The tags of a cleaned text; fillers are left out, everything else has one."""
    low = fold(text)
    found = without_families(with_country(_Scanner(text, low, words, today).tags(), text))
    timed = with_deadline(reread(found, low, words.directory), low, today)
    return with_budget_ahead(timed, today)


class _Scanner(Everyday):
    """One pass over the pieces of a text."""

    def tags(self) -> list[Tag]:
        at = 0
        while at < len(self.pieces):
            end = self._step(at)
            at += 1
            while at < len(self.pieces) and self.starts[at] < end:
                at += 1
        return self.out

    def _step(self, at: int) -> int:
        """Tag what starts at this piece; the position in the text where it ends."""
        piece = self.pieces[at]
        if not piece[0].isalnum():
            return self._sign(at, piece)
        if found := self._dated(at, piece):
            return found
        if piece.isdigit() and (found := self._early_number(at)):
            return found
        named = self._named(at)
        if named is not None:
            return named
        spelt = piece.isdigit() or piece in spelt_numbers.STARTS
        if spelt and (found := self._number(at, piece)):
            return found
        return self._other(at, piece)

    def _sign(self, at: int, piece: str) -> int:
        start, end = self.starts[at], self.ends[at]
        following = self.low[end : end + 2].strip()[:1]
        if piece in "$€£" and (following.isdigit() or following == "."):
            return end
        if piece == "$" and self.out and self.out[-1].kind is T.NUM:
            return self._add(T.DOLLAR, None, start, end)  # `5 million $`
        if piece == "'s":
            if (
                self.out
                and self.out[-1].kind in marks.POSSESSIVE_AFTER
                and self.out[-1].end == start
            ):
                return self._add(T.POSS, None, start, end)
            return end
        starts_word = start == 0 or self.low[start - 1] == " "
        if piece in "-−" and self.low[end : end + 1].isdigit() and starts_word:
            return end
        kind = marks.SIGNS.get(piece)
        if piece == "+" and (not start or self._adds(end)):
            kind = T.MORE
        if kind is T.DASH and self.low[max(0, start - 1)] != " ":
            return end
        return self._add(kind, piece if piece in "()" else None, start, end) if kind else end

    def _adds(self, end: int) -> bool:
        """`the plan says +15`: a sign that is glued to its number, after a word that joins none.

        So it is behind a bracket: `20 researchers (+5)`.
        """
        last = self.out[-1] if self.out else None
        adds = last is not None and (last.kind in marks.BEFORE_MORE or last.value == "(")
        return adds and self.low[end : end + 1].isdigit()

    def _dated(self, at: int, piece: str) -> int | None:
        start = self.starts[at]
        if not (piece in marks.DATE_WORDS or piece.isdigit()):
            return None
        if piece == "may" and not self._may_is_month(at):
            return None
        found = dates.when_at(self._without_count(start), start, self.today)
        if not found or not self._is_date(at, piece, found[1]):
            return None
        return self._add(T.WHEN, found[0], start, found[1])

    def _without_count(self, start: int) -> str:
        """The text up to a number of chips that stands where a year may: `by March, 2048 H100`."""
        count = marks.AFTER_MONTH.match(self.low, start)
        return self.low[: count.end(1)] if count and self._chip_follows(count.end()) else self.low

    def _may_is_month(self, at: int) -> bool:
        before = self.pieces[at - 1] if at else ""
        after = self.low[self.ends[at] :].lstrip(" ,")[:4]
        return before in marks.DATE_LEADS or after.startswith("20")

    def _is_date(self, at: int, piece: str, end: int) -> bool:
        """A bare year or a season needs a word before it that dates have; `2026 H100` is chips."""
        whole = self.low[self.starts[at] : end]
        before = self.pieces[at - 1] if at else ""
        if whole.isdigit():
            is_count = self._chip_follows(end) or self._is_far(at, whole)
            follows = [tag.kind for tag in self.out[-2:]] == [T.WHEN, T.AND]  # `2024 and 2025`
            return (before in marks.DATE_LEADS or follows) and not is_count
        if whole in ("spring", "summer", "autumn", "fall", "winter", "jan", "mar", "march", "may"):
            return before in marks.DATE_LEADS or (whole in ("jan", "march", "summer") and not at)
        if whole in dates.WEEKDAYS:
            return before == "since"
        if whole in ("mar", "dec", "sun"):
            return before in marks.DATE_LEADS
        return not (piece == "the" and whole == "the")

    def _is_far(self, at: int, year: str) -> bool:
        """Whether a number is of things, and no year that anybody plans: `instead of the 2048`."""
        before = self.pieces[at - 1 : at] != ["of"] or self.pieces[at - 2 : at - 1] != ["as"]
        is_led = before and self.pieces[at - 1] in marks.COUNT_LEADS
        return is_led and int(year) - self.today.year > marks.FURTHEST_YEAR

    def _early_number(self, at: int) -> int | None:
        """Numbers that are more than a number: 60/40, 2/3, 80GB, 405B, v4-4096 (by its letter)."""
        start = self.starts[at]
        if always := marks.ALWAYS.match(self.low, start):
            return always.end()
        match = marks.MEMORY.match(self.low, start)
        if match:
            return self._add(T.BOX, None, start, match.end())
        split = marks.SPLIT.match(self.low, start)
        if split and int(split[1]) + int(split[3]) == 100 and self._splits(split):
            return self._add(T.SPLIT, int(split[1]) / 100, start, split.end())
        ratio = marks.RATIO.match(self.low, start)
        if ratio and marks.USES.search(self.low[max(0, start - 24) : ratio.end() + 24]):
            one, two = int(ratio[1]), int(ratio[2])
            return self._add(T.SPLIT, one / (one + two), start, ratio.end())
        return self._fraction(start)

    def _splits(self, split: re.Match[str]) -> bool:
        """A dash splits only beside a word that says so; `40-60 people` is a range.

        In `2048 H100 / 40 / 60% research` the 40 is a field of its own, and no percentage.
        """
        around = self.low[max(0, split.start() - 24) : split.end() + 24]
        if " / " in split[0] and split[0].endswith("%"):
            return bool(re.search(r"\b(?:split|shared?|sharing|divided)\b", around))
        if split[2].strip() in ("/", ":"):
            return True
        return bool(re.search(r"\b(?:split|shared?|sharing|divided|research)\b", around))

    def _fraction(self, start: int) -> int | None:
        match = marks.FRACTION.match(self.low, start)
        if not match:
            return None
        if match[1]:
            return self._add(T.PCT, 0.5, start, match.end())
        if match[4]:
            above, below = int(match[4]), int(match[5])
            return self._add(T.PCT, above / below, start, match.end()) if above < below else None
        part = match[3].rstrip("s")
        count = int(match[2]) if match[2].isdigit() else marks.TIMES[match[2]]
        is_led = marks.QUARTERS_LED.search(self.low[:start])
        if part == "quarter" and is_led and not marks.QUARTERS_OF.match(self.low, match.end()):
            return None
        if (
            part == "quarter"
            and count == 1
            and not marks.QUARTER_NEEDS.match(self.low, match.end())
            and not marks.QUARTER_LEADS.search(self.low[:start])
        ):
            return None
        return self._add(T.PCT, count * marks.PER[part], start, match.end())

    def _named(self, at: int) -> int | None:
        start = self.starts[at]
        if self.pieces[at] in SHORT_UNITS and self._is_unit(at):
            return self._add(T.UNIT, SHORT_UNITS[self.pieces[at]], start, self.ends[at])
        found = slice_at(self.low, start)
        if found and (not at or self.ends[at - 1] < start):
            return self._add(T.SHAPE, found[0], start, found[1])
        match = self._match(at)
        fact = marks.FACT.match(self.low, start)
        if fact and (match is None or self.ends[match[1]] < fact.end() or match[0].kind is None):
            return self._add(T.FACT, marks.fact_id(fact[0]), start, fact.end())
        if match is None or (self.pieces[at].isdigit() and match[0].kind is T.WORD):
            return None
        if match[0].kind is T.RUN and marks.DECIMAL.match(self.low, start):
            return None  # 4.05B is not the 405B
        if match[0].kind is T.CHIP and marks.ON_TOKENS.match(self.low, start):
            return None  # nor is `910B on 2T tokens` a chip
        return self._entry(at, *match)

    def _is_unit(self, at: int) -> bool:
        """A single letter is a unit after `/`, `per` or `GPU`: `2.10/h`, `$2 per GPU-h`."""
        before = self.out[-1].kind if self.out else None
        digits_follow = self.low[self.ends[at] : self.ends[at] + 2].strip(" -")[:1].isdigit()
        return before in (T.SLASH, T.PER, T.GPU) and not digits_follow

    def _entry(self, at: int, entry: Entry, last: int) -> int | None:
        start, end = self.starts[at], self.ends[last]
        if entry.kind is None or entry.kind is T.WORD:
            if self.pieces[at] in spelt_numbers.STARTS and (
                found := self._number(at, self.pieces[at])
            ):
                return found
            if entry.kind is None:
                return None if marks.ARTICLE_OF_CHIP.match(self.low, start) else end
        if self._is_led(at, start, end) or (entry.ordinary and self._is_a_word(at, start, end)):
            return self._add(self.words.meant_small(self.low[start:end]), None, start, end)
        assert entry.kind is not None  # noqa: S101
        return self._add(entry.kind, entry.value, start, end)

    def _number(self, at: int, piece: str) -> int | None:
        start = self.starts[at]
        if not spelt_numbers.is_of_scale(self.low, start) and (found := self._fraction(start)):
            return found
        read = numbers.number_at if piece.isdigit() else spelt_numbers.words_at
        result = read(self.low, start)
        if result is None:
            return None
        number, end = result
        sign = self.low[start - 1] if start else ""
        before = self.low[max(0, start - 2) : start].strip()
        if marks.MONEY_BELOW_ZERO.search(self.low[:start]):
            number = Number(number.amount, number.dotted, True)
            before = before.rstrip("-−")
        if before[-1:] in ("$", "€", "£"):
            return self._money(number, start, end, before[-1])
        if marks.LEADING_SIGN.search(self.low[max(0, start - 9) : start]) or sign == "−":
            number = Number(number.amount, number.dotted, True)
        return self._measured(number, start, end)

    def _money(self, number: Number, start: int, end: int, sign: str) -> int:
        billion = marks.BILLION.match(self.low, end)
        if billion:
            number = Number(number.amount.times(1e9), negative=number.negative)
            end = billion.end()
        at = self.low.rindex(sign, 0, start)
        country = marks.COUNTRY.search(self.low[:at])
        if country and self.out and self.out[-1].end == at:
            self.out.pop()  # the US of US$20M, the C of C$20M
        own = sign == "$" and (country is None or country[0] in ("us", "usd"))
        return self._add(T.MONEY if own else T.FOREIGN, number, at, end)

    def _measured(self, number: Number, start: int, end: int) -> int:
        percent = marks.PERCENT.match(self.low, end)
        if percent:
            value = number.amount.value / 100
            return self._add(T.PCT, -value if number.negative else value, start, percent.end())
        size = marks.SIZE.match(self.low, start)
        if size and not self._chip_follows(size.end()):
            return self._add(T.SIZE, f"{size[1]}b", start, size.end())
        self._add(T.NUM, number, start, end)
        unit = marks.SHORT_UNIT.match(self.low, end)
        if unit and not self._unit_is_name(unit):
            return self._add(T.UNIT, SHORT_UNITS[unit[1]], unit.start(1), unit.end())
        plus = marks.PLUS.match(self.low, end)
        return plus.end() if plus else end

    def _unit_is_name(self, unit: re.Match[str]) -> bool:
        """`2048 h 100` holds a chip, `48 h` does not."""
        following = self.low[unit.end() : unit.end() + 5].strip(" -")
        return self.low[unit.start()] == " " and following[:1].isdigit()

    def _other(self, at: int, piece: str) -> int:
        start, end = self.starts[at], self.ends[at]
        if piece == "x":
            return self._add(T.X, None, start, end)
        last = at
        while (  # an unknown word keeps the digits and letters glued to it: Z900, llamma3
            last + 1 < len(self.pieces)
            and self.starts[last + 1] == self.ends[last]
            and self.pieces[last + 1].isalnum()
        ):
            last += 1
        return (
            self._add(T.UNKNOWN, self.text[start : self.ends[last]], start, self.ends[last]) or end
        )
