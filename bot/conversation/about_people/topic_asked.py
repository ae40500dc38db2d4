"""Whether somebody worked on a topic: `did he ever do RL`, `anything on robotics`.

Works are kept by kind and by day; of any other topic their titles tell, and that they don't.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.about_people.part_asked import part_asked
from bot.conversation.memory import Hearing
from bot.conversation.saying import is_refusal
from bot.questions.about_people.of_brief import Part, whole
from bot.questions.about_people.of_work import SHORT, as_topic, kind_in
from bot.questions.clean import clean, fold
from bot.questions.types import Question
from bot.questions.words.kinds_of_work import CALLED, FORMS
from bot.questions.words.leads import LINK
from bot.regex import regex

_FIELDS: Final = (
    "computer vision", "vision", "speech", "language models", "safety", "ai safety", "biology",
    "protein design", "chemistry", "physics", "medicine", "healthcare", "recommender systems",
    "graphs", "audio", "video", "images", "reasoning", "long context", "compression", "search",
    "federated learning", "continual learning", "self-supervised learning", "privacy",
    "meta-learning", "world models", "generative models", "gans", "state space models", "mamba",
    "attention", "embeddings", "math", "maths", "games", "self-driving", "autonomous driving",
)  # fmt: skip
"""What works are asked for besides the topics that are known for short or in several forms."""
_TOPICS: Final = sorted({*SHORT, *SHORT.values(), *FORMS, *_FIELDS}, key=len, reverse=True)
_KNOWN: Final = "|".join((*CALLED.values(), *_TOPICS))
_THEY: Final = r"(?:he|she|they)"
_THINGS: Final = (
    r"(?:works?|papers?|publications?|preprints?|research|stuff|things?|experience|background|"
    r"expertise|projects?|bits?|side|parts?|ones)"
)
_EVEN: Final = r"(?: (?:ever|also|even|really|actually|already|once|before))*"
_SO: Final = (
    rf"(?:(?:{LINK}|or|do we know if|any idea if|what about|how about|"
    r"show me|list|only|just|is there|are there|got)[\s,.:;-]+)*"
)
_END: Final = r"(?: (?:ever|before|at all|too|then|though|in there|on record|by (?:him|her|them)))*"
_ASKED: Final = (
    rf"(?:did|has|does|do|have|is|was) {_THEY}{_EVEN} (?:do|done|doing|work|worked|working|publish|"
    rf"published|write|written|touch|touched|try|into|in)(?: (?:on|in|with|about|any|some|much))*",
    rf"(?:what|which|how (?:much|many))(?: {_THINGS})? (?:did|has|have|does) {_THEY}{_EVEN} "
    r"(?:do|done|write|written|publish|published)? ?(?:on|in|about)",
    rf"(?:has|have|does|did) {_THEY}{_EVEN} (?:have |got |any |some )*"
    rf"(?:{_THINGS}|anything) (?:on|in|about|with)",
    rf"(?:any|anything|something|everything|all|(?:the|her|his|their|any|some) {_THINGS})"
    rf"(?: {_THINGS}| (?:of )?(?:hers|his|theirs))? (?:on|in|about|with)",
    rf"(?:any|some|his|her|their|the|those|{_THINGS} (?:on|in|about))",
)
_LEFT: Final = "|".join(_ASKED)
_OF_TOPIC: Final = regex(
    rf"\W*{_SO}(?:(?:{_LEFT}) )?(?P<topic>{_KNOWN})(?: (?P<things>{_THINGS}))?{_END}\W*"
)
_LEADS: Final = regex(rf"\W*{_SO}(?:{_LEFT}) ")
_OF_ANY: Final = regex(
    rf"\W*{_SO}(?:(?:did|does|do|has|have) {_THEY}{_EVEN} "
    rf"(?:work|worked|publish|published|write|written|done|do)(?: (?:any|some))?(?: {_THINGS})?"
    rf"|anything|something|(?:(?:any|some|her|his|their) )?{_THINGS}) (?:on|about) "
    rf"(?P<topic>[a-z][\w/-]+(?: [a-z][\w/-]+){{0,2}}?){_END}\W*"
)
_NO_TOPIC: Final = regex(
    r"(?:it|that|this|those|these|them|him|her|us|which|what|who|the|an?|our|my|your|his|their|time|"
    r"weekends?|site|record|arxiv|openalex|h100|h200|a100|gpus?|tpus?)\b"
)
"""What stands after `on` and is no topic by itself."""


def topic_asked(text: str, last: Question, hearing: Hearing) -> Question | None:
    """The works of the person spoken of on a topic, by kind or by their titles; else None."""
    said = fold(clean(text))
    found = _OF_TOPIC.fullmatch(said)
    if found and not (_LEADS.match(said) or found["things"]):
        found = None  # `RL` alone
    if found is None and (found := _OF_ANY.fullmatch(said)) and is_refusal(hearing.read(text)):
        return None
    if found is None or _NO_TOPIC.match(found["topic"]):
        return None
    works = replace(whole(last), topic=Part.WORKS.value)
    if kind := kind_in(found["topic"]):
        part = part_asked(text, last, hearing)
        return part if part and part.family else replace(works, family=kind)
    topic = as_topic(found["topic"])
    return replace(works, work=topic) if topic else None
