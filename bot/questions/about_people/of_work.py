"""Works that people of the pool are asked for by: a topic, a kind, a model, and since when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from bot.ledger import Directory
from bot.questions.clean import fold
from bot.questions.periods import period_in
from bot.questions.run_families import family_alone
from bot.questions.tags import T, Tag
from bot.questions.unclear.doubt import shown
from bot.questions.words.kinds_of_work import CALLED, forms_of
from bot.regex import regex

# The model by whose name the people of the pool are asked for: `who published on Llama 2`.
#
# Titles write it with or without its size, and a smaller version under the larger: Llama 3.1 is
# told of in The Llama 3 Herd of Models.

_DONE: Final = regex(
    r"\b(?:publish\w*|publications?|wrote|writ(?:es?|ten|ing)|work(?:s|ed|ing)?|papers?|preprints?|"
    r"research(?:es|ed|ing)?|experience|expertise|background|(?:co-?)?author\w*|signed|trained|"
    r"built|made|did|helped|"
    r"(?:is|are|was|were|been) (?:named |listed |an? (?:co-?)?author )?(?:on|of))\b"
    r"(?: [\w-]+){0,3}? ?$",
    re.IGNORECASE,
)
"""What somebody did with a model, before its name."""
_SUPPOSED: Final = regex(r"\b(?:could|can|would|able to|like|such as|similar to)\b", re.IGNORECASE)
_SIZE: Final = regex(r"[ -]\d+(?:\.\d+)?[bt](?:-a\d+b)?$")
_MINOR: Final = regex(r"(?<=\d)\.\d+$")


def model_in(text: str, tags: Sequence[Tag], known: Directory) -> str | None:
    """The model that works of the pool are asked for, in small letters; None without one."""
    run = next((tag for tag in tags if tag.kind is T.RUN), None)
    start, end = (run.start, run.end) if run else _family(text, tags, known)
    before = text[:start]
    if not end or _SUPPOSED.search(before) or not _DONE.search(before):
        return None
    return " ".join(text[start:end].lower().split())


def _family(text: str, tags: Sequence[Tag], known: Directory) -> tuple[int, int]:
    """Where a family and its version stand that are no run by themselves: `Llama 3`."""
    found = family_alone(tags, text.lower(), known)
    return (tags[found.first].start, tags[found.last].end) if found else (0, 0)


def names_of(model: str) -> Iterator[str]:
    """How titles may write a model: `llama 3.1 405b`, `llama 3.1`, `llama 3`; `deepseek-v3`."""
    if not re.search(r"\d", model):
        return
    whole = _SIZE.sub("", model)
    for name in dict.fromkeys((whole, _MINOR.sub("", whole))):
        if name != model:
            yield name
        if " " in name:
            yield name.replace(" ", "-")


# What published work people of the pool are asked for: a kind by its name, or words of a topic.

SHORT: Final = {
    "rl": "reinforcement learning",
    "nlp": "natural language processing",
    "cv": "computer vision",
    "asr": "speech recognition",
    "tts": "text to speech",
    "moe": "mixture of experts",
    "rag": "retrieval augmented generation",
    "gnn": "graph neural networks",
    "vlm": "vision language models",
    "llm": "large language models",
    "llms": "large language models",
}
"""What topics are called for short, and how titles write them."""

_NOUN: Final = (
    r"(?:work|works|papers?|publications?|preprints?|research|experience|expertise|background|"
    r"evidence|people|person|folks|researchers?|engineers?|scientists?|specialists?|authors?|"
    r"candidates)"
)
_DOES: Final = r"(?:do|does|did|done|doing)"
_PUBLISHED: Final = (
    r"(?:publish\w*|publications?|wrote|writ(?:es?|ten|ing)|work(?:s|ed|ing)?|papers?|preprints?|"
    r"research(?:es|ed|ing)?|experience|expertise|experts?|background|evidence|co-?author\w*|something|knows)"
)
_NO_WORK: Final = (
    r"(?! (?:roles?|positions?|jobs?|teams?|openings?|vacanc\w+|hires?|leads?|groups?|scores?"
    r"|of our)\b)"
)
"""`for the systems role` says what for, and `evaluation of our candidates` is no work of theirs."""
_KIND: Final = regex(
    r"(?<![\w-])(?<!operating )(?<!recommender )(?<!agent )(?<!game )(?<!graph )(?:"
    + "|".join(f"(?P<k{place}>{words})" for place, words in enumerate(CALLED.values()))
    + rf")(?![\w-]){_NO_WORK}",
    re.IGNORECASE,
)
_LEADING: Final = regex(
    rf"(?:{'|'.join(CALLED.values())})(?= (?:of|for|at|in|and|or|on)\b)", re.IGNORECASE
)
"""`evaluation of language models` is evaluation, whatever the titles say."""
_WORD: Final = r"[^\W\d_][\w+/-]*"
_ENDS: Final = (
    r"(?= (?:in|from|of|on|among|amongst|within) (?:our|the|my|this)\b"
    r"| (?:since|after|before|between|above|over|below|under|up to|less than|during|until|for|at|"
    r"with|who|and|or|as)\b"
    r"| (?:from |starting )?(?:19|20)\d\d\b"
    r"| in (?:\d|the )| (?:this|last) |\W*$|[?.!,;:])"
)
_NOT_FIRST: Final = (
    r"(?!(?:the|an?|our|my|this|that|these|those|their|his|her|its|your|more|most|many|some|any|"
    r"several|above|over|at|being|having|it|them|models?|runs?|training|gpus?|chips?|record|file|"
    r"(?:co-?)?(?:authored|wrote|written|signed|published)|big|large(?! (?:language|vision|"
    r"multimodal))|good|"
    r"great|hard|well|alone|so|such|publications?|works?|papers?|weekends?|"
    r"evenings|nights|weekdays|time|holidays?|visas?|site|premises|behalf|what|which|who|"
    r"anything|something|everything|nothing|kind|kinds|has|have|had|is|are|and|or|by|they)\b)"
)
_TOPIC: Final = rf"{_NOT_FIRST}(?P<topic>{_WORD}(?: {_WORD}){{0,4}}?)"
_ON: Final = regex(rf"\b{_PUBLISHED} (?:on|about) {_TOPIC}{_ENDS}", re.IGNORECASE)
_IN: Final = regex(
    rf"\b(?i:{_PUBLISHED}) in {_NOT_FIRST}"
    rf"(?P<topic>[a-z][a-z-]+(?: [a-z][a-z-]+){{0,3}}?){_ENDS}"
)
"""In small letters: `experience in Germany` names a place."""
_DOING: Final = regex(
    rf"\b{_DOES} {_NOT_FIRST}(?P<topic>{_WORD}(?: {_WORD}){{0,3}}?)(?: {_NOUN})?{_ENDS}",
    re.IGNORECASE,
)
_WITH: Final = regex(
    rf"\b(?:with|has|have|wrote|any|an?) {_NOT_FIRST}(?P<topic>{_WORD}(?: {_WORD}){{0,3}}?) "
    r"(?:stuff|works?|papers?|publications?|preprints?|research|experience|expertise|background)\b",
    re.IGNORECASE,
)
_TITLED: Final = regex(
    rf"\b(?:with|has|have|having|say|says|saying|mention\w*) ['\"“]?{_NOT_FIRST}"
    rf"(?P<topic>{_WORD}(?: {_WORD}){{0,3}}?)['\"”]? in (?:the |its |their |a )?titles?\b",
    re.IGNORECASE,
    needs="title",
)
"""`papers with Llama in the title`."""
_NO_TOPIC: Final = regex(
    r"\b(?:19|20)\d\d\b|\b(?:academia|last|past|recent\w*|months?|years?|flops?|published|public|own|new|"
    r"our|pool|shortlist|pipeline|candidates?|anyone|anybody|somebody|someone|we|us|"
    r"since|after|before|above|over|during|until|for|at|with|who|and|or|as)\b",
    re.IGNORECASE,
)
_GENERAL: Final = regex(
    r"(?:(?:ai|ml|machine learning|deep learning|research|published|pre-?training|co-?authored|"
    r"industry|academic|work|relevant|similar|such|most|first|one|two|three|good|strong|great|"
    r"fulltime|full|part|long|short|no|not|teaching|leadership|management|team|lab|labs|phd|"
    r"startup|postdoc|internship|compute|gpu|gpus|cluster|years?)\W*)+",
    re.IGNORECASE,
)
"""What says nothing of a topic."""
_VAGUE: Final = regex(
    r"(?:(?:^|[ -])(?:stuff|things?|y|ish|(?:type|kind|sort)s?(?: of)?|style|related|adjacent))+$"
)
"""`rlhf stuff`, `systems-y things`, `evals type`: what they are of is said before it."""
_MERELY: Final = regex(
    r"^(?:(?:actual|real|proper|genuine|serious|solid|hands[- ]on|previous|prior|some|any|decent|"
    r"published|extensive) )+(?=\S)"
)
"""`actual pretraining`, of which no title has the first word."""


def work_in(text: str) -> str | None:
    """The kind of work, or the topic, that a cleaned question about the pool asks for."""
    topic = topic_in(text)
    if topic is None or _LEADING.match(topic):
        return kind_in(text) or topic
    return _named(_KIND.fullmatch(topic)) or topic  # `game theory` is no theory


def kind_in(text: str) -> str | None:
    """The kind of work that is named, as works are sorted into; None without one."""
    return _named(_KIND.search(text))


def _named(found: re.Match[str] | None) -> str | None:
    if found is None or found.lastgroup is None:
        return None
    return tuple(CALLED)[int(found.lastgroup[1:])].value


def topic_in(text: str) -> str | None:
    """The words of a topic that works are asked for, in small letters; None without one."""
    for pattern in (_TITLED, _ON, _DOING, _WITH, _IN):
        for found in pattern.finditer(text):
            if topic := as_topic(found["topic"]):
                return topic
    return None


def as_topic(words: str) -> str | None:
    """Words as a topic, written out where they are short for one; None where they say nothing."""
    plain = _MERELY.sub("", _VAGUE.sub("", " ".join(words.lower().split())).strip(" -/+"))
    if not plain or _GENERAL.fullmatch(plain) or _NO_TOPIC.search(plain):
        return None
    return SHORT.get(plain, plain)


def since_in(text: str, today: date) -> date | None:
    """The first day of the works that are asked for: `since 2024`, `in the last two years`."""
    period = period_in(fold(text), today)
    return period.since if period and period.since and period.since <= today else None


def days_left_out(text: str, today: date) -> str | None:
    """What the pool is not asked for of a period: an end, or all of one that has not begun."""
    period = period_in(fold(text), today)
    if period is None:
        return None
    if period.since is None or period.since > today:
        return f"“{shown(period.said)}” left out"
    has_end = period.until is not None and period.until < today
    return f"the end of “{shown(period.said)}” left out" if has_end else None


def titles_of(topic: str) -> tuple[str, ...]:
    """How titles may write a topic: `reinforcement learning`, `rl`."""
    return (
        *forms_of(topic),
        *names_of(topic),
        *(short for short, whole in SHORT.items() if whole == topic),
    )
