"""What a cell says beside what it is there for and is never kept: contact data, and who one is."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from bot.regex import regex

PHONE_DIGITS: Final = 9
LABELLED_DIGITS: Final = 6
"""Digits behind “tel”; without it shorter numbers are years, sums or ids."""

_MAIL: Final = regex(r"[^\s<>()@,;]+@[^\s<>()@,;]+\.[^\s<>()@,;]+")
_PROVIDER: Final = (
    r"(?:g(?:oogle)?mail|outlook|hotmail|yahoo|icloud|proton(?:mail)?|aol|gmx|qq|163|126|me|live)"
)
_SPELT_MAIL: Final = regex(
    r"[\w.+-]+\s*[(\[{<]\s*(?:at|@)\s*[)\]}>]\s*[\w-]+"
    r"(?:\s*(?:(?:[^\w\s]\s*)?\bdot\b\s*(?:[^\w\s]\s*)?|\.\s*(?!dot\b))\w{2,})*"
    r"|[\w.+-]+\s+at\s+[\w-]+(?:\s+dot\s+\w{2,})+"
    rf"|[\w.+-]+\s+at\s+{_PROVIDER}(?:\s*\.\s*\w{{2,}})+",
    re.IGNORECASE,
)
_HANDLE: Final = regex(
    r"(?:https?://)?(?:www\.)?\b(?:t\.me|telegram\.(?:me|dog)|wa\.me|(?:api\.|chat\.)?whatsapp\.com"
    r"|signal\.(?:me|group)|m\.me|line\.me|discord(?:app)?\.(?:gg|com)|join\.skype\.com|u\.wechat"
    r"\.com|weixin\.qq\.com|viber\.click)/\S*"
    r"|\b(?:telegram|whats ?app|wechat|weixin|skype|viber)(?: id)?\s*(?:[:=]|\s@)\s*\S+"
    r"|\b(?:signal|line|discord)(?: id)?\s*(?:[:=]\s*|\s)[@+]\S+",
    re.IGNORECASE,
)
_PHONE: Final = regex(
    r"(?:(?P<label>\b(?:tele?(?:phone|fon)?|phone|mobile|mob|cell|fax|handy|whatsapp|call|ph|"
    r"[mt](?=[:.]))\b\.?\s*(?:no\.?|number)?\s*[:.]?\s*)|(?<![\w.:/-]))"
    r"\+?\(?\d[\d ()./-]{4,}\d(?![\w-])",
    re.IGNORECASE,
)
_STREETS: Final = (
    r"street|st|road|rd|avenue|ave|av|lane|ln|boulevard|blvd|drive|dr|court|ct|close|crescent|"
    r"terrace|square|sq|place|pl|way|highway|hwy|parkway|pkwy|row|mews|gardens|quai|allée|allee"
)
_NUMBER: Final = r"(?:no\.? ?|n° ?)?\d{1,5}(?:[-/]\d{1,4})?[a-z]?"
_TOWN: Final = (
    r"(?:,?\s+(?:apt|apartment|flat|suite|unit|floor|room|#)\.?\s*\w+)?"
    r"(?:,?\s*(?:[A-Z]{1,2}-)?\d{4,6}\s+[^\W\d_][\w'’ -]*|,[^,;]*?,?\s[A-Z]{2}\s+\d{5}(?:-\d{4})?)?"
)
_POST: Final = regex(
    # 12 Hidden Lane; 1 Main St, Springfield, IL 62701
    rf"\b(?i:{_NUMBER}),?\s+(?:[^\W\d_][\w'’.-]*\s+){{1,4}}(?i:{_STREETS})\b\.?(?=\s*(?:$|[,;)]))"
    rf"{_TOWN}"
    rf"|\b(?i:{_NUMBER}),?\s+(?:[A-Z][\w'’.-]*\s+){{1,3}}(?:Street|Road|Avenue|Lane|Boulevard|"
    rf"Drive)\b{_TOWN}"
    # 12 Rue de la Paix, 75002 Paris
    rf"|\b(?i:{_NUMBER},?\s+(?:bis\s+|ter\s+)?(?:rue|avenue|boulevard|impasse|chemin|route|place|"
    rf"quai|cours|allée|passage)"
    rf"(?:\s+(?:de|du|des|la|le|les|d['’]|l['’]))+\s*[^\W\d_][\w'’-]*"
    rf"(?:\s+[^\W\d_,;][\w'’-]*){{0,3}}){_TOWN}"
    rf"|\b(?i:{_NUMBER},?\s+(?:bis\s+|ter\s+)?(?:rue|impasse|chemin|boulevard|quai))\s+"
    rf"[A-ZÀ-Þ][\w'’-]*(?:\s+[A-ZÀ-Þ][\w'’-]*){{0,3}}{_TOWN}"
    # Via Roma 7, 00184 Roma; Calle Mayor, 5
    rf"|\b(?i:via|viale|corso|piazza|calle|avenida|plaza|paseo|rua|carrer)\s+"
    rf"(?:[^\W\d_][\w'’.-]*\s+){{0,4}}[^\W\d_][\w'’.-]*,?\s+(?i:{_NUMBER})\b{_TOWN}"
    # Lange Straße 5, 10115 Berlin; Kerkstraat 12; Rämistrasse 101
    rf"|\b(?:[A-ZÄÖÜ][\w'’-]*\s+)?[^\W\d_][\w-]*?(?i:str(?:\.|aße|asse)|straße|gasse|weg|platz|"
    rf"allee|ring|ufer|damm|straat|laan|gracht|plein|gatan|gata|vägen|vej|gade|veien|katu)\s+"
    rf"\d{{1,4}}\s?[a-z]?\b{_TOWN}"
    rf"|\b[A-ZÄÖÜ][\w-]*\s+(?:Stra(?:ß|ss)e|Str\.|Gasse|Allee)\s+\d{{1,4}}\s?[a-z]?\b{_TOWN}"
    # a box, and codes that no word or figure looks like
    r"|\b(?i:p\.?\s?o\.?\s?box|postfach|apartado|casella postale)\s+\d+"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"
    r"|(?:(?<=^)|(?<=[,;] ))\d{5} [A-Z][\w'’-]+(?=\s*(?:$|[,;]))"
)
_MAY_HOLD: Final = regex(r"[\d@:/]|\b(?:at|dot)\b", re.IGNORECASE)
_EDGES: Final = " ,;|/<>()[]-–·"
_TRAILING: Final = regex(
    r"[\s,;|/(<\[–-]*\b(?:tele?(?:phone|fon)?|phone|mobile|mob|cell|e-?mail|mail|address|contact)"
    r"\b[\s.:]*$",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def without_contact(text: str) -> str:
    """The text without mail and postal addresses, telephone numbers and ways to send messages.

    Unchanged where it holds none.
    """
    if not _MAY_HOLD.search(text):
        return text
    kept = _MAIL.sub("", text) if "@" in text else text
    kept = _HANDLE.sub("", _SPELT_MAIL.sub("", kept))
    kept = _POST.sub("", _PHONE.sub(_unless_a_number, kept))
    if kept == text:
        return text
    return _TRAILING.sub("", " ".join(kept.split()).strip(_EDGES)).strip(_EDGES)


def is_contact(link: str) -> bool:
    """Whether a link leads to somebody's mailbox, telephone or messages."""
    if link.startswith(("mailto:", "tel:", "sms:", "skype:", "tg:", "whatsapp:")):
        return True
    return has_mail(link) or _HANDLE.match(link) is not None


def has_mail(text: str) -> bool:
    """Whether a mail address stands in it."""
    return "@" in text and _MAIL.search(text) is not None


def _unless_a_number(found: re.Match[str]) -> str:
    digits = sum(c.isdigit() for c in found[0])
    least = LABELLED_DIGITS if found["label"] else PHONE_DIGITS
    return "" if digits >= least else found[0]


_SEPARATED: Final = regex(r"\s*[;,|/()]\s*")
_TRAIT_WORDS: Final = """
female male woman man lady girl boy he she him her his hers nonbinary transgender trans gay
lesbian straight queer bisexual lgbt lgbtq married single divorced widowed pregnant mother
father mum dad mom parent kids children childless young old elderly aged age born birthday dob
millennial boomer black white asian african european latino latina hispanic caucasian arab
arabic indian chinese japanese korean taiwanese vietnamese thai pakistani bangladeshi iranian
persian turkish israeli russian ukrainian polish german french italian spanish portuguese dutch
british english irish scottish american canadian mexican brazilian nigerian egyptian kenyan
ethiopian greek swedish norwegian danish finnish swiss austrian czech romanian hungarian serbian
indonesian malaysian singaporean filipino australian muslim christian jewish hindu buddhist sikh
catholic protestant atheist religious disabled autistic blind deaf deafblind healthy sick
immigrant foreigner citizen citizenship national nationality native speaker expat ethnicity
ethnic gender sex race religion pronouns birth visa holder passport
"""
_TRAITS: Final = frozenset(_TRAIT_WORDS.split())
_FILLER_WORDS: Final = """
is a an the of in on at and or with from to about approx circa ca years year yrs yr y o yo two
three four one no not very has have who was language tongue family status date
"""
_FILLERS: Final = frozenset(_FILLER_WORDS.split())
_SUBJECT_WORDS: Final = """
race age gender sex religion single straight old young black white blind native senior family
language languages children kids english german french visa
"""
_SUBJECTS: Final = frozenset(_SUBJECT_WORDS.split())
"""Words that are subjects of research when they stand alone."""
_SAID: Final = regex(
    r"\b\d{2}[ -]?(?:years?|yrs?)[ -]?olds?\b|\b\d{2} ?(?:y/?o|yo)\b|\baged?:? \d{2}\b"
    r"|\bborn (?:in |on )?\d|\bdate of birth\b|\bdob\b"
    r"|\b(?:she/her|he/him|they/them)\b"
    r"|\b(?:nationality|citizenship|ethnicity|religion|gender|sex|race|pronouns|marital status)"
    r"\s*[:=]"
    r"|\b(?:mother|father|mum|dad) of (?:\d|two|three|four|one)\b",
    re.IGNORECASE,
)
_BESIDE: Final = regex(r"\s*\(([^()]*)\)")
_WORDS: Final = regex(r"[^\W_]+")
_LETTERS: Final = regex(r"[^\W\d_]+")
_HINTS: Final = _TRAITS | {"olds", "yo", "y", "they", "marital"}
"""Without one of these words nothing is left out: most cells are passed by quickly."""


@lru_cache(maxsize=4096)
def without_traits(text: str) -> str:
    """The text without the parts that tell who somebody is; unchanged where none does.

    A part goes where it tells of a trait and of nothing else: “Chinese” does, “Chinese word
    segmentation” is a subject.
    """
    if _HINTS.isdisjoint(_LETTERS.findall(text.casefold())):
        return text
    parts = _SEPARATED.split(text)
    gone = [one for one in parts if one and _tells_a_trait(one)]
    if not gone and not _SAID.search(text):
        return text
    for one in gone:
        text = re.sub(rf"[;,|/(]?\s*{re.escape(one)}\s*\)?", "", text, count=1)
    kept = [one for one in re.split(r"\s*[;|]\s*", text) if one and not _SAID.search(one)]
    return "; ".join(kept).strip(" ,;|/(")


@lru_cache(maxsize=4096)
def name_without_traits(name: str) -> str:
    """The name without what is said beside it: `Bo Ek (she/her)`; names are words like any."""
    alone = _BESIDE.sub(_if_a_name, name)
    first, *beside = re.split(r"\s*[,;|]\s*", alone)
    kept = [one for one in beside if not _SAID.search(one)]
    return alone if kept == beside else ", ".join([first, *kept])


def _if_a_name(beside: re.Match[str]) -> str:
    return "" if _tells_a_trait(beside[1]) or _SAID.search(beside[1]) else beside[0]


def _tells_a_trait(part: str) -> bool:
    """Whether every word of it is about who somebody is."""
    words = _WORDS.findall(part.casefold())
    if not any(word in _TRAITS for word in words) or (len(words) == 1 and words[0] in _SUBJECTS):
        return False
    return all(word in _TRAITS or word in _FILLERS or _is_age(word) for word in words)


def _is_age(word: str) -> bool:
    return word.isdigit() and len(word) in (2, 4)
