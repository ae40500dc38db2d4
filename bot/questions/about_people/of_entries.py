"""Questions how an entry of the pool comes to be, is put right, or goes: who is named is somebody.

`add Ilva Marrowdene to the pool`, `Jun Oskarell says that paper isn't his`.
"""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LINK
from bot.regex import regex

_NAME: Final = r"(?-i:[^\W\da-z_][\w'’.-]+ (?:[a-z]{2,3} )?[^\W\da-z_][\w'’-]+)"
_NAMES: Final = rf"{_NAME}(?:(?:,? and |, | & ){_NAME})*"
_LIST: Final = (
    r"(?:our|the|my|your|this) (?:\w+ )?(?:pool|lists?|shortlist|short list|pipeline|database)"
)
_WHOM: Final = (
    rf"(?:{_NAMES}|(?:an?|the|our|this|that|some|more|new|another) (?:\w+ )?(?:person|people|"
    r"candidates?|researchers?|names?|somebody|entry|entries)|people|candidates?|somebody|someone|"
    r"him|her|them|names)"
)
_FROM: Final = r"(?:,? (?:(?:from|at|of|with) |\()[^,;:?()]{2,40}?[),]?)"
"""Where somebody is who is to be added."""
_FILE: Final = r"(?:csvs?|files?|spreadsheets?|excel|xlsx?|sheets?)"
_ADDED: Final = regex(
    rf"\b(?:add|put|place|insert|enter|get|save|include|upload|import) {_WHOM}{_FROM}? "
    rf"(?:to|in|into|on|onto) {_LIST}\b"
    rf"|^\W*(?:(?:{LINK}|can you|could you)\W+)*(?:add|import|save) {_NAMES}"
    r"(?:,[^,?]{2,40}|"
    rf"{_FROM})?(?:,? as (?:an?|our) (?:new )?(?:candidate|prospect|person)\b|"
    r",? (?:(?:who|and|she|he|they) )?(?:works?|working|research(?:es|ing)) (?:on|in)\b)"
    rf"|\b(?:import|upload|load|read in|bring in|add) (?:an? |the |our |my |this |that )?"
    rf"(?:{_FILE}|list|candidates|people|names)\b(?: (?:of|with|from) (?:our |my |the |an? )?"
    rf"(?:candidates|people|names|researchers|{_FILE}))?(?=\W*$|\W+(?:please|to|into|how)\b)"
    rf"|\b(?:what|which|how)\b.{{0,20}}\b(?:columns?|fields?|format|look(?:s)? like)\b.{{0,30}}"
    rf"\b{_FILE}\b|\b(?:what|how|which)\b.{{0,25}}\b{_FILE}\b.{{0,12}}\b(?:look|have|contain|need)",
    re.IGNORECASE,
    needs="pool|list|pipeline|database|add|import|save|load|read in|bring in|csv|file|sheet|"
    "excel|xls",
)
_WORK: Final = (
    r"(?:papers?|works?|publications?|preprints?|articles?|entr(?:y|ies)|records?|preprint)"
)
_SOMEBODYS: Final = r"(?:his|hers|her|theirs|by (?:him|her|them)|mine)"
_WRONG: Final = regex(
    rf"\b{_WORK}\b.{{0,40}}(?:\bis|\bare|\bwas)(?:n['’]?t| not) {_SOMEBODYS}\b"
    rf"|\bis (?:this|that) {_WORK} (?:really )?{_SOMEBODYS}\b|\b{_WORK} belongs? to (?:another|"
    rf"a different|someone else|somebody else)\b|\bwrong {_WORK}\b.{{0,30}}\b(?:for|of|on|under|"
    rf"listed)\b|\b(?:correct|fix|amend|rectify|put right) (?:the )?(?:{_NAME}(?:'s)? )?{_WORK} "
    rf"(?:of|for|on) {_NAME}|\b(?:correct|fix|amend|rectify) {_NAME}(?:'s)? {_WORK}\b",
    re.IGNORECASE,
    needs="paper|work|publication|preprint|article|entr|record",
)
_GENERAL: Final = regex(
    r"\bhow (?:do|can|could|should|would|is|are|does) .{0,30}\b(?:correct(?:ed)?|fix(?:ed)?|put "
    rf"right|rectif\w+)\b.{{0,20}}\b(?:wrong |a )?{_WORK}\b|"
    rf"\bhow (?:are|is) (?:an? |the )?wrong {_WORK} (?:corrected|fixed|put right)|"
    r"\bhow (?:do|can|could|does) (?:an? |the )?(?:candidate|person|researcher)s? "
    r".{0,20}\b(?:mistakes?|errors?|wrong)\b"
    r"|\bhow (?:do|can|could|should|would|is|are) .{0,30}\b(?:correct|fix|change|put right|"
    r"rectify)\b"
    r".{0,25}\b(?:wrong|incorrect|mistakes?|errors?)\b.{0,12}\b(?:about|on|of|with|for|in|under) "
    r"(?:him|her|them|(?:his|her|their|the|this) (?:\w+ )?(?:brief|record|profile|works?|papers?))",
    re.IGNORECASE,
)
_CLAIMED: Final = regex(
    r"\b(?:he|she|they|(?:the|a|this|that|our) (?:candidate|person|researcher))"
    r"(?: (?:just|also|now|has))* (?:says?|said|tells?|told|claims?|claimed|wrote|writes|insists?|"
    r"complains?|complained)\b",
    re.IGNORECASE,
)
"""`she says one of the papers we list isn't hers`, of whoever it is."""
_NAMED: Final = regex(_NAME)
_PLACED: Final = regex(rf"({_NAME}){_FROM}(?= (?:to|in|into|on|onto) {_LIST}\b)", re.IGNORECASE)


def asks_to_add(text: str) -> bool:
    """Whether somebody is to come into the pool, or it is asked how."""
    return _ADDED.search(text) is not None


def without_place(text: str) -> str:
    """A text without where somebody is who is to be added: what it asks besides is weighed."""
    return _PLACED.sub(r"\1", text)


def asks_to_correct(text: str) -> bool:
    """Whether a work of somebody who is named is said to be another's, or it is asked how."""
    is_of_one = _WRONG.search(text) and (_NAMED.search(text) or _CLAIMED.search(text))
    return bool(is_of_one or _GENERAL.search(text))
