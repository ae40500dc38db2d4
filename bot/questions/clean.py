"""Text as people paste it, made plain: one line, no markup, nothing invisible."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from bot.heard_once import heard_once
from bot.questions.asides import (
    what_there_is,
    without_at_least,
    without_audience,
    without_counted_already,
    without_when_told,
)
from bot.questions.chips_apart import joined
from bot.questions.fields import (
    counted_kind,
    fields_apart,
    heads_first,
    told_in_fields,
    without_quotes,
)
from bot.questions.loosely_said import supposed_in_words
from bot.questions.offered_there import offered_there
from bot.questions.one_of_theirs import one_of_theirs
from bot.questions.placing import placed_among_all, whom_we_pass
from bot.questions.restated import (
    all_before_each,
    part_of_team,
    restated,
    shared_with_others,
    totals_first,
)
from bot.questions.rules.tenures import tenure_in_words
from bot.questions.scopes_said import in_one_scope
from bot.questions.spelt_numbers import halves_as_digits, signs_as_digits
from bot.questions.terms_in_words import terms_in_numbers
from bot.questions.words.keyed_terms import keyed_in_words
from bot.questions.words.period_forms import PERIOD_FORMS
from bot.questions.words.short_forms import SHORT_FORMS
from bot.regex import regex

LIMIT = 2000
"""Characters that a question may have; a longer text is refused, not cut."""

_COMMAND = regex(r"^\s*/(?:compute-)?benchmark\b", re.IGNORECASE, needs="benchmark")
_LABELLED = regex(r"<(?:https?://|mailto:|tel:)[^<>|\s]*\|([^<>]*)>")
_MARKUP = regex(r"<[@#!][^<>]*>|<(?:https?://|mailto:|tel:)[^<>]*>")
_LINK = regex(r"\b(?:https?://|www\.)\S+", re.IGNORECASE)
_AUTHOR = regex(
    r"<?\b(?:https?://)?(?:(?:www|api)\.)?(?:openalex\.org/(?:authors/|people/)?(?=A\d)|"
    r"orcid\.org/(?=\d{4}-))(?P<id>A\d{6,12}|\d{4}-\d{4}-\d{4}-\d{3}[\dX])\b/?(?:\|[^<>]*)?>?",
    re.IGNORECASE,
)
"""The page of somebody in an index of works: of all links these say something."""
_ESCAPES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))
_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": " ", "“": '"', "”": '"', "*": " "})
_TIMES = regex(r"(?<=[A-Za-z\d)])(?:\s+\*\s+|\*)(?=\d)|(?<=\d)(?:\s+\*\s+|\*)(?=[A-Za-z]{1,4}\d)")
"""`NVL72 * 6`, and no asterisk of bold type."""
_SPACES = regex(r"\s+")
_FIELDS = regex(r"\s[/–—#|•-]\s|[:;=,#→]|\.\.|\d\)\s|^\W*1\.\s")
"""Without one of these there are no fields to be told apart."""
_HAS_SIGNS = regex(r"[</:&.^>→à=+]")
"""Without one of these there is no markup, no link, and nothing to be written out."""
EMOJI = regex(r"(?<![\w:]):[a-z][a-z0-9_+'-]+:(?![\w:])")
"""Slack's short code of an emoji, which says nothing to us."""
_LISTED = regex(r"^\s*\d{1,2}[.)]\s+(?=\S)", re.MULTILINE)
_ARROW = regex(r"(?<![\w.,])(\d[\d,.]*k?)\s*(?:->|→|=>|–>)\s*(?=\d)", re.IGNORECASE)
_POWER = regex(r"(?<![\w.])(?:(\d+(?:\.\d+)?)\s?[x×]\s?)?10\s?\^\s?(\d{1,2})(?!\d)")
_ZEROS = regex(
    r"(?<![\w.,-])\d+(?:(?:o+\d+)+(?=\s)|o+(?=\s(?:researchers?|people|ppl|scientists?|engineers?|"
    r"staff|heads?|gpus?|chips?|cards?|nodes?|racks?)\b))",
    re.IGNORECASE,
)
"""`1O24`: a letter between digits, or behind them where things are counted, is a zero."""
_WITHOUT = regex(r"\bw/o\b", re.IGNORECASE)
_WITH = regex(r"\bw/(?=\s?\w)", re.IGNORECASE)
_AND = regex(r"(?:^|(?<=\s))n(?=\s+[^\W\d])")
_THEM = regex(r"(?<!\ban )(?<!\bthe )(?<=[a-z] )'?em\b(?!-| eye\b)")
_BEYOND = regex(r"(?<=[^\W\d] )>=? ?(?=\d)")
"""`labs with > 10k H100`; a line that begins with it is a quote."""
_AND_MORE = regex(
    r"\b(labs|companies|who|anyone|anybody)"
    r"( (?:with|having|that ha(?:ve|s)|who ha(?:ve|s)|has|have)) (\d[\d.,]*[km]?)\+",
    re.IGNORECASE,
)
"""`labs with 20k+ H100`."""
_LICENCE = regex(r"\bMIT[- ](?=licen[cs])", re.IGNORECASE, needs="licen")
"""`models with MIT licence`, whose name is no university."""
_YEAR = regex(
    r"(?:^|(?<=\w ))(prices?|cost|rent|compute|stock|(?:gpu|chip) count|gpus|"
    r"head ?count|employees|staff|workforce|"
    r"prices? (?:of|for) (?:an? |the )?"
    r"\w+) (?=20[12]\d(?:\W*$| (?:vs|versus|and)\b))",
    re.IGNORECASE,
    needs="201|202",
)
"""`H100 price 2024`, which is that of the year."""
_YEARS = regex(
    r"\b(?P<what>compute|stock|gpus|chips|head ?count|employees|staff|workforce) (?:in )?"
    r"(?P<one>20[12]\d) (?:vs\.?|versus|against|compared (?:to|with)) (?P<two>20[12]\d)\b",
    re.IGNORECASE,
    needs="201|202",
)
"""`OpenAI compute 2024 vs 2025`: how it grew from one to the other."""
_IN_H100E = regex(
    r"^h100e? ?(?:equivalents?)? (?:of|for|value of) (?:an? |one |the )?([a-z]*\d[\w]*)\W*$",
    re.IGNORECASE,
    needs="of |for ",
)
"""`H100e of an MI325X`, which asks what one is worth."""
_NEW_HIRE = regex(
    r"^(?=.*\b(?:compute|gpus?|chips)\b)(.*\b(?:gives?|offers?)) (?:an?|each|every|their|its) "
    r"(?:new )?(?:hires?|starters?|joiners?)\b",
    re.IGNORECASE,
    needs="hire|starter|joiner",
)
"""`how much compute does a top lab give a new hire`, which is asked of no opening."""
_COUNTED = regex(r"\bn\s?=\s?(?=\d)", re.IGNORECASE)
"""`(n=22)` is how papers count people."""
_SHORTENED = regex(r"\b(pcs|qty|nos|approx|incl)\.(?= )", re.IGNORECASE)
"""Words that are cut short with a dot, which ends no sentence."""
_KEYS = regex(r"(?<=[\w)])\s+(?=[A-Za-z_]\w*\s?=)")
"""Where the next of several `key=value` begins."""
_SIZE_FIRST = regex(
    r"\b(?P<size>\d{1,3}(?:\.\d)?b)[ -](?P<run>(?:llama|qwen|gemma|olmo|mistral|pythia|falcon|phi)"
    r"[ -]?(?:\d(?:\.\d)?)?)(?![\w.])",
    re.IGNORECASE,
    needs="b",
)
"""`an 8B Llama 3.1`: a run's name ends with its size."""
_OF_A = regex(r"(?<=[^\W\d] )à (?=\d)")
_TO_A = regex(r"(?<=\d) à (?=\d)")
"""`10 boxes à 8` holds eight each, `40 à 60` is from forty to sixty."""
_PART = regex(
    r"(?:^(?=\w+ of\b)|(?P<before>(?:[,;:.(–-] ?|\b(?:only|just|with|but) ))(?=\w+ (?:of (?:it|"
    r"them|that|those|these|this|the|our|all|which)\b|(?:(?:is|goes|reserved|kept) )?(?:for|to) "
    r"(?:research|r&d|product|inference|serving)\b)))(?P<part>quarter|third|fifth|sixth|eighth|"
    r"tenth)\b",
    re.IGNORECASE,
    needs="quarter|third|fifth|sixth|eighth|tenth",
)
"""`2k H100, third of it for research`, without the article."""


_SCALE = regex(
    r"((?:\b(?:at|of|from|by|vs|versus|against|does|is|has|about) )?)\bScale(?: ?AI)?"
    r"(?=['’]s\b|(?<= Scale)(?:\s*[?.!,;]|\s*$| (?:hiring|paying|have|got)\b))"
)
"""The lab whose short name is a word, told by its capital and what stands around it."""


@heard_once(lambda text: text)
def clean(text: str) -> str:
    """The text without Slack markup, links, invisible characters and the command's own name.

    The label of a link stays when it is no address of its own: Slack turns `x.ai` into one.
    """
    text = without_quotes(text)
    if "\n" in text:
        text = told_in_fields(_LISTED.sub(" ", text))
    text = _COMMAND.sub("", _visible(text.replace("\t", " | ")))
    text = _ZEROS.sub(lambda found: found[0].lower().replace("o", "0"), text)
    text = heads_first(fields_apart(text) if _FIELDS.search(text) else text)
    text = _written_out(_unmarked(text)) if _HAS_SIGNS.search(text) else text
    text = _PART.sub(r"\g<before>a \g<part>", _SIZE_FIRST.sub(r"\g<run> \g<size>", text).strip())
    if "Scale" in text:
        text = _SCALE.sub(r"\1Scale AI", text)
    text = _TIMES.sub(" x ", text) if "*" in text else text
    text = _SPACES.sub(" ", text.translate(_QUOTES)).strip()
    for short, word in (*SHORT_FORMS, *PERIOD_FORMS):
        text = short.sub(word, text)
    text = without_counted_already(what_there_is(halves_as_digits(keyed_in_words(text))))
    text = _NEW_HIRE.sub(r"\1 per researcher", text)
    text = _IN_H100E.sub(r"\1 in H100e", text)
    text = in_one_scope(placed_among_all(tenure_in_words(supposed_in_words(text))))
    text = in_full(
        _LICENCE.sub(
            "", _YEAR.sub(r"\1 in ", _YEARS.sub(r"\g<what> from \g<one> to \g<two>", text))
        )
    )
    text = terms_in_numbers(part_of_team(text))
    text = without_at_least(without_when_told(text))
    text = one_of_theirs(whom_we_pass(restated(joined(without_audience(text)))))
    return _SPACES.sub(
        " ", offered_there(totals_first(all_before_each(shared_with_others(text))))
    ).strip()


CHECKED = regex(r"\bdouble[- ]?(?=check)", re.IGNORECASE, needs="double")
"""`anything I should double check`, of which nothing becomes twice as much."""


def in_full(text: str) -> str:
    """`n abilene, finished yet?` as `and abilene, …`; `64 of em` as `64 of them`."""
    text = CHECKED.sub("", text)
    text = _AND.sub("and", text) if "n " in text else text
    return _THEM.sub("them", text) if "em" in text else text


def _unmarked(text: str) -> str:
    """The text without markup, emoji and links; of all pages, somebody's in an index stays."""
    text = _AUTHOR.sub(r" \g<id> ", text) if "/" in text else text
    text = _LABELLED.sub(r" \1 ", EMOJI.sub(" ", text))
    text = _MARKUP.sub(" ", text)
    for escape, character in _ESCAPES:
        text = text.replace(escape, character)
    return _LINK.sub(" ", text)


def _written_out(text: str) -> str:
    """The text with what signs stand for in words."""
    if "^" in text:
        text = _POWER.sub(lambda m: f"{m[1] or 1}e{m[2]}", text)
    text = _ARROW.sub(r"from \1 to ", text)
    if "à" in text:
        text = _TO_A.sub(" to ", _OF_A.sub("of ", text))
    if text.count("=") > 1:
        text = _KEYS.sub(", ", text)
    text = counted_kind(text) if "=" in text or ":" in text else text
    text = _COUNTED.sub("", _BEYOND.sub("more than ", text).strip())
    if "+" in text:
        text = _AND_MORE.sub(r"\1\2 more than \3", text)
    return _SHORTENED.sub(r"\1", _WITH.sub("with ", _WITHOUT.sub("without", text)))


def without_command(text: str) -> str:
    """The text as it was typed, line by line, without the command's name and what is invisible."""
    lines = _COMMAND.sub("", text).splitlines()
    return "\n".join(_visible(line) for line in lines)


def _visible(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    kept = (" " if c.isspace() else c for c in unicodedata.normalize("NFKC", signs_as_digits(text)))
    return "".join(c for c in kept if unicodedata.category(c)[0] != "C")


def fold(text: str) -> str:
    """Lower case without accents: what is looked up. Every character keeps its place."""
    return text.lower() if text.isascii() else "".join(map(_folded, text))


@lru_cache(maxsize=512)
def _folded(character: str) -> str:
    base = unicodedata.normalize("NFD", character)[0]
    low = base.lower()
    return low if len(low) == 1 else base


def compact(text: str) -> str:
    """The letters and digits alone: `H-100` and `h 100` are one key."""
    low = fold(text)
    return low if low.isalnum() else "".join(filter(str.isalnum, low))
