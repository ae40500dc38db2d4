"""Whether a question may be about a person, told from its tags before any name is looked for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.heard_once import heard_once
from bot.questions.asked_of_assay import topic_of_assay
from bot.questions.deals_between import deal_between
from bot.questions.every_week import asks_what_digests_tell, comes_every_week
from bot.questions.on_record import PROGRAMME
from bot.questions.sites_asked import SITE
from bot.questions.tags import T, Tag
from bot.questions.unclear.unknown_owner import unknown_owner
from bot.questions.ways_asked import way_of_keeping
from bot.questions.words.assay_words import LANGUAGE
from bot.questions.words.leads import LED, LINK
from bot.questions.words.pool_words import asks_whom_we_have
from bot.questions.words.record_words import CORRECTIONS, asks_to_report
from bot.questions.words.sites_ahead_words import asks_sites_ahead
from bot.regex import regex

ID = regex(
    r"(?:openalex|pool|orcid):[\w./-]+|(?<!-)\bA\d{6,12}\b|\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b", re.I
)
"""The id of a person."""
"""How the id of a programme of shared compute begins."""
_OF_SOMEBODY = regex(
    r"\b(?:who(?:m|s)?|no one (?:over|under|above|below|past)|"
    r"we[rnm]|qui|quién|quien(?:es)?|(?:le|la|les)quel\w*|[ab][ -]?players?|ndas?|"
    r"secret\w*|geheim\w*|insiders?|leak\w*|intern(?:a|e|o|al)\w*|priva\w+|\w*confiden[ct]\w+|"
    r"vertraulich\w*|unpublished|unreleased|non[ -]public|undisclosed|proprietary|classified|"
    r"(?:his|her|their) (?:\w+ )?(?:facebook|insta(?:gram)?|twitter|linkedin)|on tiktok|reddit|"
    r"which of them (?:\w+ ){1,3}to (?:get|hire)|"
    r"(?:every|any|some)(?:one|body) (?:(?:who|that)(?:['’]s|['’]ve)?|we(?:['’]re|['’]ve)?|with|in)"
    r"(?! (?:gpus?|chips?|compute|disclosed)))\b",
    re.I,
    needs="any|classified|confiden|every|facebook|geheim|insider|insta|intern|leak|linkedin|nda|"
    "on tiktok|player|priva|proprietary|public|quel|qui|reddit|secret|some|twitter|"
    "undisclosed|unpublished|unreleased|vertraulich|we|which of them|who|no one",
)
"""Words of what is never answered about people, that also stand in questions about labs."""
_OF_REFUSALS = regex(
    rf"^\W*(?:(?:{LINK}|assay)\W+)*(?:"
    r"(?=.*(?:n['’]?t|\bnot|\brefuse)\b)why (?:\w+['’]?t?|do) ?(?:not )?(?:you|"
    r"assay)\b.*\b(?:rank|scor|"
    r"rat(?:e|ing)|judge|people|person|candidate|who|whom|hire|predict|e-?mail|phone|contact|her|"
    r"citations?|h-?index|"
    r"him)"
    r"|wh(?:at|ich(?: \w+)?)\b.{0,40}\b(?:you (?:refuse|not (?:answer|allowed))|(?:i|we) "
    r"(?:(?:must|should|may|can|could|am|are|have|ought) )?(?:to )?(?:never|not) (?:to |be |"
    r"allowed to )?(?:ask|asking)\b|"
    r"off[ -]limits)|wh(?:at|ich questions) (?:mustn|can|shouldn)['’]?t (?:i|we) ask\b"
    r"|(?:do|does) (?:you|assay|the bot|it) (?:ever )?(?:rank|score|sort|order)\b.{0,30}"
    r"\balphabet\w*"
    r"|(?:do|does) (?:you|assay|the bot|it) (?:ever )?(?:rank|score|rate|judge|store|keep|hold|"
    r"show|count) (?:an? |the )?(?:people|"
    r"candidates|researchers|phone|e-?mails?|contact|private|citations?|h-?index\w*)\b)",
    re.I,
    needs="why|what|which|rank|scor|rat|judg|stor|keep|hold|show|count|sort|order",
)
"""Questions why, or whether, something about people is refused."""
_NOT_TO_ASK = regex(
    r"\b(?:what|which (?:questions|things))\b.{0,12}\b(?:must|should|may|can|could|ought|shall|am|"
    r"are)"
    r"(?:n['’]?t)?\b.{0,12}\b(?:i|we)\b.{0,20}\bask(?:ing)?\b.{1,50}\b(?:compute|gpus?|chips?|"
    r"clusters?|hardware|allocation|quota|employers?)\b",
    re.I,
    needs="ask",
)
"""`what must I not ask someone from DeepMind about their cluster`: what to ask instead, too."""
_NOT = regex(r"\b(?:not|never)\b|n['’]?t\b|off[ -]limits", re.I)
_OF_MISTAKES = regex(
    r"^\W*(?:who(?:m)?|where|how) (?:do|can|should|could) (?:i|we) (?:contact|ask|tell|reach|"
    r"write to|report)\b"
    r".*\b(?:wrong|mistakes?|errors?|incorrect|corrections?)\b",
    re.I,
    needs="wrong|mistake|error|incorrect|correction",
)
"""Questions where a mistake is reported."""
_MADE = regex(
    r"\W*how (?:is|are|do you|does assay) (?:(?:put together|make|compile|build|write) )?"
    r"(?:the |your )?(?:weekly )?digests?(?: (?:put together|made|compiled|built|written|assembled|"
    r"composed|produced|generated|work))?\b[^.;]*",
    re.I | re.S,
    needs="digest",
)
"""How the digest is made."""
_OF_SOURCES = regex(
    r"\W*(?:which|what) (?:sources?|sites?|databases?|websites?|places) (?:do|does|will|would) "
    r"(?:you|assay|it|the bot) (?:search|use|look|check|read|query|go)\b.*"
    r"|\W*(?:(?:and|so|ok|okay|btw|by the way|just|out of interest|in general|generally)\W+)*"
    r"(?:where (?:do|does) (?:you|u|assay|the bot|this bot)(?: guys| people| lot)? "
    r"(?:even |actually |usually )?(?:get|take|find|pull|source|have|draw)(?: all)?(?: of)? "
    r"(?:your|all your) (?:numbers|figures|data|info\w*|stats|facts)(?: from)?"
    r"|(?:from )?where (?:do|does) (?:all )?your (?:numbers|figures|data|info\w*|stats|facts) "
    r"(?:all )?(?:come|originate)(?: from)?"
    r"|what(?: are|['’]?s| is) (?:all )?your (?:data|numbers) (?:based on|from))"
    r"(?: (?:exactly|anyway|actually|then|in general|generally|please))*\W*",
    re.I | re.S,
    needs="source|site|database|places|where|based|from",
)
"""Which sources Assay reads, and whether one is among them."""
_FIGURES = r"(?:data|figures?|numbers?|facts?|prices?|information|info|ledger|records?)"
_OF_FRESHNESS = regex(
    r"\W*(?:and )?(?:how (?:fresh|old|recent|current|stale|up[- ]to[- ]date) (?:is|are)"
    r"|when (?:was|were|did)|are|is|how often (?:is|are|do|does))"
    rf" (?:all )?(?:the|your|these|this|that|you|it)?(?: {_FIGURES})*"
    rf"(?: (?:last|get))?(?: (?:updated?|refresh(?:ed)?|read|fresh|up[- ]to[- ]date))?"
    rf"(?: (?:the|your) {_FIGURES})?\W*",
    re.I,
    needs="fresh|old|recent|current|stale|date|when|how often|are|is",
)
_OF_AGE = regex(rf"\b(?:fresh|old|recent|current|stale|date|update|refresh)|{_FIGURES}", re.I)
_OFTEN = regex(r"\bhow often\b", re.I)
_OF_SAVING = regex(
    r"(?!.*\b(?:delete|remove|forget) my data\b)"
    r"\W*(?:and )?(?:how|where) (?:(?:do|can|could|would|should|to|i|we|you|one|does|assay) )*"
    r"(?:save|store|remember|set|change|update|edit|correct|replace|modify|delete|remove|forget"
    r"|enter|add) (?:our|my|the|an?|it|that|this)(?: (?:saved|own|current|old))*"
    r"(?: "
    r"(?:offer|cluster|set-?up|numbers?|figures|details|data|compute|chips|gpus|settings))?"
    r"(?: (?:again|later|in assay|here|for us))*\W*",
    re.I,
    needs="how|where",
)
"""How our offer is saved, changed or forgotten."""
_ABOUT = frozenset((T.UNKNOWN, T.WORD, T.TALK, T.THEY, T.LOSE))
_JUDGED = frozenset((T.MOST, T.BEAT))
_COMPUTE = frozenset((T.BUDGET, T.SCOPE, T.GPU, T.SITE, T.WHOLE, T.LABS, T.US, T.OUR))
_HARDWARE = frozenset((T.CHIP, T.SHAPE, T.FAMILY, T.GPU))
_SIZE_OF = regex(
    rf"{LED}(?:how (?:big|large|small|well equipped)\b|(?:what is |what's )?"
    r"(?:the )?size of\b)",
    re.I,
)
_SIZED = frozenset((T.BIG, T.IS, T.UNKNOWN, T.WORD, T.LABS, T.STOP, T.MEANING, T.OF))
"""What `How big is Vellumkraft Intelligence?` is made of, which asks of a company unknown to us."""
_COUNTED = (T.PEOPLE, T.STAFF, T.TEAM, T.RESEARCH)


def speaks_of_people(tags: Sequence[Tag], text: str) -> bool:
    """Whether a word may mean a person: numbers, chips, labs and the words of offers do not."""
    if '"' in text or (any(tag.kind is T.NUM for tag in tags) and ID.search(text)):
        return True
    if any(tag.kind is T.LAB for tag in tags) and asks_whom_we_have(text):
        return True
    kinds = {tag.kind for tag in tags}
    if {T.HIRE, T.NO} <= kinds or ({T.WHO} < kinds and kinds & _JUDGED and not kinds & _COMPUTE):
        return True
    return any(
        tag.kind in _ABOUT or (tag.kind in _COUNTED and not _is_count(tags, place))
        for place, tag in enumerate(tags)
    )


_FIT_ON_IT = regex(
    r"\bhow many (?:people|researchers)(?: can| could| would)? fit\b", re.IGNORECASE, needs="fit"
)
"""Who is counted beside chips, and weighed by nobody."""
_GETS_CHIPS = regex(
    rf"^{LED}is it (?:\w+ )?(?:hard|easy|difficult|tough) to "
    r"(?:get|obtain|have|use|access) (?:any |enough |access to )?"
    r"(?:gpus?|chips|compute|capacity|accelerators)\b",
    re.IGNORECASE,
    needs="is it ",
)
"""`is it hard to get GPUs at Meta`."""


def may_be_refused(tags: Sequence[Tag], text: str) -> bool:
    """Whether a text has to be looked at for what is never answered about people.

    A sum of what a lab signed is refused elsewhere, and in other words.
    """
    kinds = {tag.kind for tag in tags}
    if {T.SUM, T.SIGNED, T.LAB} <= kinds and kinds.isdisjoint(_HARDWARE):
        return False
    if any(str(tag.value).startswith(PROGRAMME) for tag in tags) and T.THEY not in kinds:
        return False  # `how does NAIRR work`
    if any(str(tag.value).startswith(SITE) for tag in tags) and not speaks_of_people(tags, text):
        return False  # `how is Abilene coming on`: a building is nobody
    if unknown_owner(text, tags):
        return False  # `how many GPUs does Quillmere use`
    if T.SITE in kinds and asks_sites_ahead(text):
        return False  # `who is likely to bring new clusters online`
    if T.SIGNED in kinds and deal_between(text, tags):
        return False  # `does OpenAI have a contract with AMD`
    if T.LAB in kinds and _GETS_CHIPS.search(text):
        return False  # which is of who gets compute there, and of nobody
    if T.CHIP in kinds and _FIT_ON_IT.search(text):
        return False  # `1 Groq LPU, 2 researchers, how many researchers can fit`
    return not asks_size_of_name(tags, text) and concerns_people(tags, text)


def concerns_people(tags: Sequence[Tag], text: str) -> bool:
    """Whether any word may be about people, or ask of them what is never answered."""
    return speaks_of_people(tags, text) or _OF_SOMEBODY.search(text) is not None


def asks_size_of_name(tags: Sequence[Tag], text: str) -> bool:
    """Whether it is asked how big a company is that nothing is known of."""
    is_named = any(tag.kind is T.UNKNOWN and text[tag.start].isupper() for tag in tags)
    return is_named and {tag.kind for tag in tags} <= _SIZED and bool(_SIZE_OF.match(text))


@heard_once(lambda text: text)
def help_on_assay(text: str) -> str | None:
    """The topic of a question about Assay itself: what it refuses, posts, or has wrong."""
    if asks_to_report(text):
        return way_of_keeping(text) or CORRECTIONS
    if _NOT_TO_ASK.search(text) and _NOT.search(text):
        return "asking"
    if _OF_REFUSALS.search(text):
        return "refusals"
    if _MADE.match(text) or asks_what_digests_tell(text):
        return "digest"
    if _OF_SAVING.fullmatch(text):
        return "saving"
    if _OF_FRESHNESS.fullmatch(text) and (_OFTEN.search(text) or len(_OF_AGE.findall(text)) > 1):
        return "data"
    if _OF_MISTAKES.search(text) or _OF_SOURCES.fullmatch(text):
        return way_of_keeping(text) or "data"
    return topic_of_assay(text)


def of_the_bot(text: str) -> bool:
    """Whether it is asked how the digest is made, where it is set, or for another language."""
    return comes_every_week(text) or help_on_assay(text) in ("digest", LANGUAGE)


def speaks_of_offers(tags: Sequence[Tag]) -> bool:
    """Whether an amount of hardware is named, or anything is set against a lab."""
    kinds = {tag.kind for tag in tags}
    return T.MONEY in kinds or T.VS in kinds or any(map(_is_amount, _clauses(tags)))


def _clauses(tags: Sequence[Tag]) -> list[set[T]]:
    """The kinds of tags between commas and stops: `at 3, what GPUs` counts no GPUs."""
    found: list[set[T]] = [set()]
    for tag in tags:
        if tag.kind in (T.COMMA, T.STOP):
            found.append(set())
        else:
            found[-1].add(tag.kind)
    return found


def _is_amount(kinds: set[T]) -> bool:
    return T.NUM in kinds and not kinds.isdisjoint(_HARDWARE)


def _is_count(tags: Sequence[Tag], place: int) -> bool:
    return place > 0 and tags[place - 1].kind in (T.NUM, T.MORE, T.PCT)
