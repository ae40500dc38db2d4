"""Telling that a text is in another language than English, by the small words of that language."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.types import Kind, Reading, Unclear, Understood, Unreadable
from bot.regex import regex

_SMALL_WORDS: Final = {
    "bitte auf Englisch": (
        "der die das den dem des ein eine einen einem einer ist sind war hat haben hatte wird und "
        "oder aber nicht kein keine mit von vom zu zum zur bei beim für über auf aus nach vor seit "
        "wer wen wem was wie wo viel viele woher wann warum welche welcher welches ich du er sie "
        "wir ihr mir dir dich ihn ihm uns euch unser unsere unserem unseren mein auch noch nur "
        "schon bisher davon kann können soll sollte darf wäre bitte danke kürzer es geht um"
    ),
    "en anglais, s'il vous plaît": (
        "le la les un une des du de et ou mais est sont était ont avez avons qui que quoi quel "
        "quelle quels quelles comment combien où quand pourquoi dans sur sous avec sans pour par "
        "chez depuis notre nos votre vos mon ma mes ce cette ces il elle ils elles nous vous je tu "
        "lui leur ne pas plus moins aussi qu'a c'est est-ce d'un d'une tout s'il plaît ça donne"
    ),
    "en inglés, por favor": (
        "el la los las un una unos unas de del y o pero es son está están fue ha han qué quién "
        "quiénes cuál cuáles cómo cuánto cuántos dónde cuándo por para con sin sobre en nuestro "
        "nuestra nuestros mi tu su sus este esta esos esas ese le les lo se no más también ella él "
        "favor podrían tengo"
    ),
    "in inglese, per favore": (
        "il lo gli i le un uno una di del della dei delle e o ma è sono era ha hanno chi che cosa "
        "quale quali come quanto quanti dove quando perché per con senza su nel nella nostro "
        "nostra mio mia suo sua questo questa mi ti ci non più anche serve"
    ),
    "em inglês, por favor": (
        "o os as um uma uns umas do da dos das e ou mas é são foi tem têm que quem qual quais como "
        "quanto quantos onde quando por para com sem sobre no na nosso nossa meu minha seu sua "
        "este esta esse essa não mais também ele ela"
    ),
    "in het Engels, alstublieft": (
        "het een de en of maar is zijn was heeft hebben wie wat welke hoe hoeveel waar wanneer "
        "waarom met van voor door bij naar over onze ons mijn jouw zijn haar deze dit die niet "
        "geen ook nog gepubliceerd"
    ),
}
_AMOUNTS: Final = {
    "bitte auf Englisch": (
        "zwei drei vier fünf fuenf sechs sieben acht neun zehn zwölf zwanzig dutzend hälfte "
        "haelfte drittel viertel seit bis januar februar märz juni juli oktober dezember gemietet"
    ),
    "en anglais, s'il vous plaît": (
        "deux trois quatre cinq huit neuf dix douze vingt moitié dizaine douzaine vingtaine depuis "
        "janvier février avril juin juillet août septembre octobre décembre jusqu'à jusqu'au loués"
    ),
    "en inglés, por favor": (
        "tres cuatro cinco seis siete ocho nueve diez doce veinte mitad docena desde hasta enero "
        "febrero marzo abril mayo junio julio septiembre octubre noviembre diciembre alquilados"
    ),
}
"""Numbers, parts and times that the grammar does not read, and may not pass over."""
_QUOTED: Final = regex(r'"[^"]*"')
"""A name, which is of no language: of somebody who is called Dix."""
_IN_MAY: Final = regex(r"\b(?:(?:ab|im|seit|bis)|(?P<french>en|de|depuis|fin)) mai\b", needs="mai")
_ENGLISH_WORDS: Final = (
    "the of and or to in is are was has have had what which who whom how much many do does did for "
    "with from on at by it that this our we us you i my his her their they can could would should "
    "about over not no more as if than be me he she them there an per vs versus against"
)
_ENGLISH: Final = frozenset(_ENGLISH_WORDS.split())
_WORDS: Final = regex(r"(?<!\w)[^\W\d_]+(?:['’-][^\W\d_]+)*(?!\w)")
_LEAST: Final = 2
"""Small words of another language that make a text one of it."""
_FOREIGN: Final = regex(r"[¿¡äöüßàâçèéêëîïôùûñáíóúãõ]", re.IGNORECASE)
_ENGLISH_ALONE: Final = _ENGLISH - {"vs", "per", "in", "an", "was", "a", "over"}
"""Without those that are as much of other languages."""
_AMOUNT: Final = {please: frozenset(words.split()) for please, words in _AMOUNTS.items()}
_SMALL: Final = {please: frozenset(words.split()) for please, words in _SMALL_WORDS.items()}


def another_language(text: str) -> str | None:
    """How one asks for English in the language of a text; None for English and what is unclear."""
    text = _QUOTED.sub(" ", text)
    words = set(_WORDS.findall(text.lower()))
    please, small = max(_SMALL.items(), key=lambda each: len((words & each[1]) - _ENGLISH))
    found, english = len(words & small), len(words & (_ENGLISH - small))
    least = 1 if _FOREIGN.search(text) and not english else _LEAST
    is_sure = not (words & small) <= _ENGLISH
    return please if is_sure and found >= least and found > english else None


def please_in_english(text: str, reading: Reading) -> str | None:
    """How one asks for English where another language was read in part or not at all, else None.

    Numbers that are left out are named of English; of another language they may mean anything.
    """
    if isinstance(reading, Understood) and reading.question.kind is Kind.REFUSAL:
        return None  # which holds in any language
    in_part = isinstance(reading, Understood) and reading.assumed
    if in_part or _says_nothing(reading):
        return another_language(text)
    return _amount_in(text.lower()) if isinstance(reading, Understood) else None


def _amount_in(low: str) -> str | None:
    """How one asks for English where an amount or a time is said in another language alone."""
    low = _QUOTED.sub(" ", low)
    words = frozenset(_WORDS.findall(low))
    if words & _ENGLISH_ALONE:
        return None
    german, french, _ = _AMOUNTS
    if may := _IN_MAY.search(low):  # else the name of a lab
        return french if may["french"] else german
    return next((please for please, amounts in _AMOUNT.items() if words & amounts), None)


def _says_nothing(reading: Reading) -> bool:
    """Whether nothing was read that could be answered."""
    if isinstance(reading, Unclear):
        return reading.question is None
    return isinstance(reading, Unreadable)
