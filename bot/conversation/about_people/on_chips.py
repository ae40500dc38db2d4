"""Published runs on other chips than ours: `would 256 H100 be enough for what she did`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.offer.more_of_ours import more_of_ours
from bot.conversation.memory import Hearing
from bot.questions.about_people.of_brief import Part, whole
from bot.questions.about_people.set_against import ON, OUR, chips_in
from bot.questions.clean import clean, fold
from bot.questions.rules.gather import draft
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED, LINK
from bot.questions.words.things import GPUS
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

_THEIRS: Final = regex(
    r"\b(?:he|she|they|him|her|hers|his|them|their|himself|herself|that|those|these|it|"
    r"the (?:candidate|person|researcher|author|papers?|works?|runs?|models?)|"
    r"the (?:small|large|bigg?|old|new)(?:e?r|e?st)? (?:ones?|papers?|works?|runs?|models?))\b"
)
"""Whose work it is, or which, after a brief."""
_NOT: Final = regex(
    r"\b(?:says?|said|claims?|used to|has now|labs?|in (?:our|the) pool|per (?:head|researcher))\b"
)
"""What is told of somebody, or asked of others, and sets nothing against the chips."""
_ON_THE: Final = rf"{LINK}|or|what about|how about|with|on|for|using|only|just"
_LEADS: Final = rf"{_ON_THE}|what if"
"""What leads to other chips than those that runs were set against."""
_MORE: Final = regex(
    rf"\W*(?:(?:{_LEADS}|if it were|if we had|how would (?:that|it|this) (?:look|be)|same) )+"
    r"\d[^?]{0,40}\W*"
)
"""`and on 64 B200?`, where the runs were set against other chips before."""
_ALL_OF_OURS: Final = regex(
    rf"\W*(?:(?:{_LEADS}) )*"
    r"(?:(?:the|our|all(?: of)?|that|this) )*"
    r"(?:full|whole|entire|complete|saved|all|our|ours|everything)"
    r"(?: of)?(?: (?:the|our))?(?: (?:saved|own|whole|full))?"
    r"(?: (?:offer|clusters?|chips?|gpus?|compute|hardware|thing|lot|fleet|we (?:have|offer|own)))?"
    r"(?: (?:then|instead|again|please))*\W*"
)
"""`and the full offer?`, where the runs were set against other chips before."""
_ENOUGH_OF: Final = regex(
    rf"\W*(?:(?:{_LEADS}|would|could|can|will|might|is|are|were|do|does|it|that|suppose|say|"
    r"if it was|if|we (?:gave|give)|him|her|them|he|she|"
    r"they|even|about|around|a mere|limited to|we need|(?:more|less|fewer) than)\W+)*"
    r"\d[\d,.]*k?(?: (?:of (?:our|the|those)|our|the|nvidia))*"
    rf"(?: (?:[abh]\d{{2,3}}s?|gb\d{{3}}s?|tpus?(?: v\d\w*)?|{GPUS}|of (?:ours|them|those)))*"
    r"(?: (?:of ours|be|do|enough|suffic\w+|work|plenty|overkill|"
    r"too (?:few|little|many|much)|"
    r"manage|cut it|get there|ok|okay|fine|alright|alone|only|then|instead|it|that|handle|cover|"
    r"for (?:it|that|this|him|her|them|that run|the run|a run like (?:that|this))|repeat|redo))*\W*"
)
"""`would 512 of our H100s be enough`, straight after a brief: for the runs that it tells."""
_HOW_LONG: Final = regex(
    rf"{LED}how (?:long|many days)(?: [a-z]+){{0,3}} (?:on|with|using) (?:just |only )?\d"
)
"""`how long on 64 B200`, of the runs of the brief."""
_AGAIN: Final = regex(r"\bon (?:that|those|these|it|them|so many|that many)\b")
"""`how long would it take to redo her biggest run on that`: on the chips named before."""
_HELD: Final = regex(
    rf"{ON.pattern}|\b(?:dedicated|reserved|guaranteed|promised|allocated|how fast"
    r"|(?:how|what) about|(?:her|his|their) own \d+|(?:her|him|them)sel(?:f|ves))\b"
)
"""What is asked of chips that somebody is to have."""
_OWN_NUMBER: Final = regex(r"\b(?:her|his|their) own (\d[\d,.]*k?)\b(?! [a-z]+\d)", re.IGNORECASE)
_BOX: Final = regex(
    r"\b(?:(?:an?|one|just|only) )*(?:single )?(\d+)[ -]?(?:x ?)?"
    r"(gpu|chip|card|[abh]\d00|g?b\d00)s?"
    r"[ -](?:box|node|server|machine|host)\b(?:es)?(?: of ours)?",
    re.IGNORECASE,
)
"""`a single 8 gpu box of ours`, which is eight."""
_OF_CHIP: Final = regex(r"(\d[\d,.]*k?) of (?:our|the|those) (?=[abh]\d|g?b\d|tpu)", re.IGNORECASE)
_OF_OURS: Final = (
    r"of (?:ours|our (?:own )?(?:gpus|chips|cards|accelerators|cluster|compute)|them|those|these)"
)
_OWN: Final = (
    r"(?:(?:of|for|on|to|as) (?:(?:his|her|their) (?:very )?own|(?:him|her|them)sel(?:f|ves)))"
)
_BARE: Final = regex(
    rf"(\d[\d,.]*k?) (?:(?:of )?(?:the |our )?{GPUS}"
    rf"(?: (?:{_OF_OURS}|{_OWN}))?|{_OF_OURS}|{_OWN}"
    r"|(?:guaranteed|dedicated|reserved|just|all|only|set aside)(?: (?:to|for) (?:him|her|them))?"
    r"|(?:to|for) (?:him|her|them)(?: alone)?)\b",
    re.IGNORECASE,
)
"""So many without the name of a chip: `64 GPUs`, `256 of ours`, `256 of her own`."""
_PROMISED: Final = regex(
    r"\b((?:promis|g[ia]v|guarantee|reserv|dedicat|allocat|earmark|set aside|offer|get|got|had|has|"
    r"have|hand|put)\w*(?: (?:him|her|them|it|up|out|say|about|only|just|even|over|to|a|guaranteed|"
    r"dedicated|reserved|private))* \d[\d,.]*k?)(?= (?:how|would|will|could|can|does|what|is|then|"
    r"instead|for (?:him|her|them)|to (?:him|her|them)|guaranteed|dedicated|reserved|alone|only|"
    r"all|which|and)\b|\W*[,?;:]|\W*$)",
    re.IGNORECASE,
)
"""`if we gave him 64, how long …`: of what is promised nothing else is counted."""
_ON_PART: Final = regex(
    rf"\W*(?:(?:{_LEADS}|say|it were|we (?:gave|give)(?: (?:him|her|them))?|"
    r"(?:s?he|they) (?:got|had|gets)) )*"
    r"(?P<part>half|an? (?:third|quarter|fifth|tenth)|(?:two|three) (?:thirds|quarters)|"
    rf"\d[\d.]* ?(?:%|percent|per cent))(?: {_OF_OURS}| of (?:it|that|the (?:cluster|lot)))?\W*"
)
"""`and with half of ours`, where the runs are set against all of them."""
_CLUSTER: Final = r"(?:our|the) (?:clusters?|chips|gpus|compute|hardware|fleet)"
_PART_GIVEN: Final = regex(
    r"\b(?:promis|g[ia]v|guarantee|reserv|dedicat|allocat|earmark|set aside|get|got)\w*"
    r"(?: (?:him|her|them|only|just|about|up|to))* "
    r"(?:half|an? (?:third|quarter|fifth|tenth)|(?:two|three) (?:thirds|quarters)|"
    r"\d[\d.]* ?(?:%|percent|per cent))(?!\w)"
    r"(?! (?:the|as|more|of (?:the )?(?:team|people|time))\b)"
    r".*\bhow (?:long|fast|many (?:days|weeks|months))\b"
    r"|\b(?:on|with|w|using|given) (?:only |just )?(?:half|an? (?:third|quarter|fifth|tenth)|"
    r"(?:two|three) (?:thirds|quarters)|\d[\d.]* ?(?:%|percent|per cent)) (?:of )?"
    rf"(?:{_CLUSTER}|ours)\b"
)
"""`if we promise her a quarter, how long would it take`."""
_TIMES: Final = regex(
    rf"\b(doubl|tripl|quadrupl)\w* (?:{_CLUSTER}|ours?)\b"
    rf"|\b(twice|double|triple) (?:as many (?:gpus|chips)|{_CLUSTER}|ours?)\b"
    rf"|\b{_CLUSTER} (?:was|were|is|gets?|got) (doubl|tripl|quadrupl)\w*"
)
_ON_AGAIN: Final = rf"\W*(?:(?:{_ON_THE}|what|if|we|it)\W+)*"
_TIMES_ALONE: Final = regex(
    rf"{_ON_AGAIN}(?:doubl|tripl|quadrupl|twice)\w* (?:{_CLUSTER}|ours|the (?:lot|thing))"
    r"(?: (?:then|though|instead))*\W*"
)
"""`and if we doubled the cluster`, where the runs were set against it."""
_IN_TIME: Final = regex(
    rf"{_ON_AGAIN}(?:(?:in|within|over|under) )?(?:just |only |about )?"
    r"(?:an?|\d+|one|two|three|four|five|six|eight|ten|a few|a couple of|half a) "
    r"(?:days?|weeks?|months?|quarters?|years?)(?: (?:then|though|instead))*\W*"
)
"""`what about two weeks`, after runs that are told by their days."""
_SO_MANY_TIMES: Final = {"doub": 2.0, "twic": 2.0, "trip": 3.0, "quad": 4.0}
_RUN_ASKED: Final = regex(
    r"\b(?:runs?|models?|works?|papers?|redo(?:ne)?|re-?run|repeat|reproduce|re-?train|train|take)\b"
)
_A_QUARTER: Final = regex(r"\ba quarter\b", re.IGNORECASE)
_TIME_ASKED: Final = regex(
    rf"\W*(?:(?:{LINK}|roughly|about) )*"
    r"(?:how (?:long|many (?:days|weeks|months|hours)|fast|quick(?:ly)?|soon|much time))"
    r"(?: (?:would|will|could|can|might|does|do|did|should|is))*"
    r"(?: (?:that|it|this|those|these|they|he|she|we|one|a run like (?:that|this)|"
    r"(?:the|that|this|his|her|their) (?:(?:largest|biggest|last|latest|second|smaller|\w+) )?"
    r"(?:run|runs|model|job|training|one)))?"
    r"(?: (?:take|need|be|last|run|repeat|redo|reproduce|train|do|finish|be done|have to wait))*"
    r"(?: (?:him|her|them|us|that|it|this))?(?: (?:to (?:repeat|redo|reproduce|run|train|do)"
    r"(?: (?:that|it|this|those))?))?(?: (?:here|on ours|with us|with ours|"
    r"on our (?:side|chips|gpus|cluster)|then|on (?:his|her|their) share|alone|again))*\W*"
)
"""`how long would it take her`, of the runs of the brief: on ours."""
_WHOSE: Final = (
    r"his|her|their|(?:one|a single|each) (?:person|researcher)(?:['’]?s)?|an? average|the average"
)
_SHARE: Final = r"(?:(?:own|average|fair|single) )*(?:share|slice|part|allocation)"
_ON_SHARE: Final = regex(rf"\b(?:{_WHOSE}|own) {_SHARE}\b")
_THE_LOT: Final = (
    r"(?:the |our |all (?:of (?!it|them|ours))?)*(?:(?:whole|entire|full) )?(?:clusters?|lot|thing|"
    r"fleet|chips|gpus|compute|of (?:it|them|ours)|everything|ours|it|them)"
)
_SHARE_ALONE: Final = regex(
    rf"\W*(?:(?:{LINK}|or|i mean|no|what about|how about|what if it(?: is|'?s| was| were)|"
    r"just|only|same)\W+)*"
    rf"(?:(?:on|with|for|using|by) (?:just |only )?(?:{_WHOSE}|one|a single|a)|{_WHOSE}|"
    rf"(?:just|only) (?:one|a single|a)) {_SHARE}"
    rf"(?: (?:alone|only|of {_THE_LOT}|then|instead))*"
    rf"(?:\W+(?:(?:and|so|but) )?(?:not|rather than|instead of|without)(?: on| with)? {_THE_LOT})?"
    r"\W*"
)
"""`and on one person's share`, after runs on chips: ours tell of one share as well."""
_TIMED: Final = regex(r"\bhow (?:long|many (?:days|weeks|months|years|hours)|much time)\b")
"""`how long would the biggest one take on her share alone`: each run is told on one share, too."""
_TAKES: Final = regex(r"\b(?:take|need|be|last|run|repeat|redo|reproduce|train|do|finish)\b")
_COUNTS_TIME: Final = regex(r"\bhow (?:long|many|much)\b.*\b(?:wait|publish\w*|since)\b")
_NUMBER_LAST: Final = regex(r"(\d[\d,.]*k?)(?=\W*$)", re.IGNORECASE)
_HAD: Final = regex(
    r"\bwhat (?:he|she|they)(?:['’]d)?(?: had| has| have| would| must| will)*"
    r"(?: had| used| got| run on| trained on)\b"
)
"""`how does that compare with what she'd have had for Llama 3`."""


def on_chips(text: str, last: Question, hearing: Hearing) -> Question | None:
    """The runs of the brief that was given, on the chips that a message names, or None."""
    said = fold(clean(text))
    if last.kind is not Kind.CANDIDATE or not last.person:
        return None
    if _HAD.search(said) and last.purpose:
        return replace(whole(last), topic=Part.COMPUTE.value)
    is_ours = last.topic == Part.OURS
    if resized := _resized(said, text, last, hearing):
        return resized
    if last.purpose and _ON_SHARE.search(said) and _TIMED.search(said):
        return replace(whole(last), topic=Part.OURS.value)
    if last.purpose and _asks_time(said):
        return last if is_ours else replace(whole(last), topic=Part.OURS.value)
    if is_ours and ((_AGAIN.search(said) and ON.search(said)) or _IN_TIME.fullmatch(said)):
        return last
    if (is_ours and _ALL_OF_OURS.fullmatch(said)) or _asks_share(said, last):
        return replace(last if is_ours else whole(last), topic=Part.OURS.value, offer=None)
    is_more = (is_ours or (last.purpose and OUR.search(said))) and _MORE.fullmatch(said)
    is_enough = last.purpose and _ENOUGH_OF.fullmatch(said)
    is_asked = is_more or is_enough or (_THEIRS.search(said) and _HELD.search(said))
    is_timed = last.purpose and _HOW_LONG.match(said)
    if not (is_asked or is_timed) or _NOT.search(said):
        return None
    if is_more or is_enough:
        text = _NUMBER_LAST.sub(r"\1 chips", text)
    chips = _with_more(text, hearing) or _named(text, last, hearing)
    offer = Offer(chips=chips) if chips else None
    asked = last if is_more and is_ours else whole(last)
    return replace(asked, topic=Part.OURS.value, offer=offer) if offer else None


def _asks_share(said: str, last: Question) -> bool:
    return bool(last.purpose and _SHARE_ALONE.fullmatch(said))


def _asks_time(said: str) -> bool:
    """Whether it is asked how long what was shown would take, and of nothing else."""
    is_asked = _TAKES.search(said) is not None and _TIME_ASKED.fullmatch(said) is not None
    return is_asked and not _COUNTS_TIME.search(said)


def _resized(said: str, text: str, last: Question, hearing: Hearing) -> Question | None:
    """The runs on so many times our chips, or on a part of them, where those are of one kind."""
    ours = (hearing.saved or Offer()).chips
    if len(ours) != 1:
        return None
    times = _times(said, is_ours=last.topic in (Part.OURS, None)) if last.purpose else None
    if times is None:
        is_part = bool(last.purpose and _PART_GIVEN.search(said))
        is_part = is_part or (last.topic == Part.OURS and _ON_PART.fullmatch(said) is not None)
        times = _part(text, hearing) if is_part else None
    if times is None:
        return None
    chips = replace(ours[0], count=Amount(float(round(times * ours[0].count.value))))
    return replace(whole(last), topic=Part.OURS.value, offer=Offer(chips=(chips,)))


def _times(said: str, *, is_ours: bool) -> float | None:
    """`if we doubled the cluster, would her run be under two weeks`: on twice ours."""
    found = _TIMES.search(said)
    is_asked = _THEIRS.search(said) and _RUN_ASKED.search(said)
    if found is None or not (is_asked or (is_ours and _TIMES_ALONE.fullmatch(said))):
        return None
    return _SO_MANY_TIMES[next(word for word in found.groups() if word)[:4]]


def _part(text: str, hearing: Hearing) -> float | None:
    """Which part of our chips is named, if one is."""
    shares = [tag.value for tag in hearing.tags(text) if tag.kind is T.PCT]
    if not shares and _A_QUARTER.search(text):
        shares = [0.25]  # which may be three months elsewhere
    share = shares[0] if len(shares) == 1 else None
    return share if isinstance(share, float) and 0 < share < 1 else None


def _with_more(text: str, hearing: Hearing) -> tuple[ChipCount, ...]:
    """Ours with so many more: `if we rented 1024 more, how long would her run take`."""
    saved = hearing.saved or Offer()
    named = more_of_ours(text, saved, hearing)
    more = chips_in(hearing.tags(named), hearing.today) if named != text else ()
    if len(more) != 1 or len(saved.chips) != 1 or more[0].chip != saved.chips[0].chip:
        return ()
    return (replace(more[0], count=Amount(saved.chips[0].count.value + more[0].count.value)),)


def _named(text: str, last: Question, hearing: Hearing) -> tuple[ChipCount, ...]:
    """The chips of a message; those without a name are the last ones', or ours, if of one kind."""
    before = last.offer or (hearing.saved or Offer())
    text = _OF_CHIP.sub(r"\1 ", _BOX.sub(r"\1 \2s", text))
    kinds = {each.chip for each in before.chips}
    if len(kinds) == 1:
        name = hearing.reader.words.directory.name(next(iter(kinds)))
        text = _OWN_NUMBER.sub(rf"\1 {name}", text)
        text = _PROMISED.sub(rf"\1 {name}", _BARE.sub(rf"\1 {name}", text))
    tags = hearing.tags(text)
    told = draft(tags, hearing.today)
    return () if told.labs or told.people else chips_in(tags, hearing.today)
