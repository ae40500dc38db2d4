"""What goes, said by how it goes: `6 people walk`, `we lose the 2 halls, so 800 fewer H100`.

People who walk are no new size of the team, and what chips stood in is no number of chips.
"""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import OPENS, SUPPOSE
from bot.regex import regex

_COUNT: Final = (
    r"(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|half a dozen|a couple"
    r"(?: of)?|another \d{1,4}|half)"
)
_FOLK: Final = r"people|ppl|researchers?|scientists?|engineers?|folks?|guys"
_WHO: Final = (
    r"(?:(?: more| other| of (?:us|them|our|the|my|those))*"
    rf"(?: (?:{_FOLK}|persons?|heads|staff|hires|leavers|team))?)"
)
_WALK: Final = (
    r"(?:walks?|walked|bails?|bailed|bolts?|bolted|bounced?|jump(?:s|ed)? ship|scarper(?:ed|s)?|"
    r"(?:hands?|handed) in (?:their|his|her) notices?|"
    r"(?:heads?|headed) (?:for|to) the (?:door|exit)s?|"
    r"moves? on|moved on|takes? off|took off|(?:are|is|were) off|pack(?:s|ed)? it in|"
    r"(?:calls?|called) it (?:a day|quits)|says? goodbye|clears? off|peels? off)"
)
_WALKING: Final = regex(
    rf"(?<![\w.$])(?<![a-z]-)(?P<who>{_COUNT}{_WHO})(?: (?:do|all|then|also|might|may|could|would|"
    rf"will|decide to|were to|should|just|end up|get up and|up and))* {_WALK}(?: (?:out|away|off))?"
    r"(?= ?\W*$|[,.;:?!]| (?:as well|too|also|then|and|does|do|is|are|will|would|that|but|on us|"
    r"in|next|by|vs|versus|against|how|"
    r"what|where|after|before|instead|this|at)\b| to (?=[a-z]))",
    re.IGNORECASE,
    needs="walk|bail|bolt|bounc|ship|scarper|notice|door|exit|move|off|pack|call|goodbye",
)
_POACHED: Final = regex(
    r"(?P<we>\b(?:we|i|if)(?:['’](?:d|ll))?(?: (?:could|can|would|will|just|were to|manage to|"
    r"also))*) "
    r"(?:nick(?:ed)?|pinch(?:ed)?|steal|stole|poach(?:ed)?|grab(?:bed)?|snag(?:ged)?|lift(?:ed)?|"
    r"snap(?:ped)? up|peel(?:ed)? off|lure(?:d)?(?: away)?|hire(?:d)? away|take|took|raid(?:ed)?|"
    r"bag(?:ged)?) "
    rf"(?P<count>{_COUNT}) (?:more )?(?:of (?:their|its|his|her|the other lab['’]?s?) (?:own |"
    r"best |top )?"
    rf"(?:{_FOLK}|staff|team|lot|heads)|of theirs|"
    rf"(?:{_FOLK}) (?:off|from|out of) "
    r"(?:them|[a-z][\w.]*))(?! away)\b",
    re.IGNORECASE,
    needs="of their|of its|of his|of her|of the other| off | from | out of ",
)
"""`what if we nick 10 of their people`, who join us."""
_FROM_US: Final = regex(
    r"\b(?:nick(?:s|ed)?|pinch(?:es|ed)?|snag(?:s|ged)?|swip(?:es|ed)|bag(?:s|ged)?|snap(?:s|"
    r"ped)? up|"
    r"peel(?:s|ed)? off|lur(?:es|ed)(?: away)?|raid(?:s|ed)?|stole|steals?|grab(?:s|bed)?) "
    rf"(?:another )?(?={_COUNT} (?:more )?(?:of (?:our|us|my)|from us|off us)\b)",
    re.IGNORECASE,
    needs="nick|pinch|snag|swip|bag|snap|peel|lur|raid|stole|steal|grab",
)
"""`Anthropic nicked 3 of our people`."""
_THEY_CUT: Final = regex(
    rf"\b(?P<if>(?:{SUPPOSE}|and|but) )(?:they|finance|the cfo|cfo|hr|the board|"
    r"the boss|"
    r"management|leadership|the ceo)(?P<also>(?: (?:also|then|now|even|go and|went and))*) "
    r"(?:cuts?|axed?|axes|sack(?:s|ed)?|lay(?:s)? off|laid off|let(?:s)? go(?: of)?|fire[sd]?|"
    r"(?:make|made|makes) redundant|trim(?:s|med)?|shed(?:s)?|bin(?:s|ned)?|drop(?:s|ped)?) "
    rf"(?P<count>{_COUNT})(?P<who>(?: (?:more|of (?:us|our|the|my)))*"
    rf" (?:{_FOLK}|heads|roles|jobs|staff|team))"
    r"(?P<too>(?: (?:too|as well|also))*)",
    re.IGNORECASE,
    needs="cut|axe|sack|off|let|fire|redundant|trim|shed|bin|drop",
)
"""`what if they also cut 10 people`: those who decide on ours."""
_MERGED: Final = regex(
    rf"\b(?P<if>(?:{SUPPOSE}|once) )?we(?:['’](?:d|re))?"
    r"(?: (?:would|were|could|to|just|also))* (?:merg(?:e|ed|ing)|join(?:ed)? (?:up|forces)|"
    r"team(?:ed)? up|combin(?:e|ed)|buy|bought|acquir(?:e|ed)|pool(?:ed)?|swallow(?:ed)?|"
    r"t(?:ake|ook) over)(?: with)? (?:an?|another|some|the) (?:\w+ )?(?:lab|company|startup|"
    r"start-up|"
    r"team|group|outfit|shop|spin-?out|competitor|rival)(?: (?:that|which|who))?(?:['’]?s)?"
    r"(?: (?:has|have|had|got|with|runs?|running|of|owns?))* (?P<chips>\d[\d,]*k? (?:x )?"
    r"[a-z]{1,3}\d{2,4}[a-z]?s?)(?: (?:and|plus|for|,|with|shared by|&)| ?,)? (?:a team of )?"
    r"(?P<heads>\d{1,5})(?: (?:people|ppl|researchers?|heads|staff|folks))?",
    re.IGNORECASE,
    needs="merg|join|team|combin|buy|bought|acquir|pool|swallow|over",
)
"""`if we merged with a lab that has 1000 H200 and 25 people`."""
_LEAVE_TO: Final = regex(r"\bleave to (?=[a-z])", re.IGNORECASE, needs="leave to")
_THINGS: Final = (
    r"(?:(?:data[- ]?)?halls?|data[- ]?cent(?:er|re)s?|dcs?|sites?|clusters?|racks?|nodes?|"
    r"box(?:es)?|pods?|buildings?|campus(?:es)?|rooms?|rows?|leases?|contracts?|machines?|"
    r"servers?|cages?)"
)
_WHICH: Final = (
    r"(?:(?:the|our) (?:lease|contract|deal) (?:on|for) )?"
    r"(?:(?:the|our|one of (?:the|our)|all|both|those|these|any)(?: of (?:the|our))? )?"
    r"(?:(?:a|an|one|two|three|four|five|six|eight|ten|\d{1,3}|1st|2nd|3rd|first|second|third|last|"
    r"other|old|older|leased|rented|small|smaller|big|bigger|whole) ){0,2}"
)
_SO: Final = (
    r"[\s,;:(–—-]+(?:(?:and|so|then|ie|i\.e\.?|eg|meaning|or|=|~|"
    r"which (?:is|are|means|makes|costs us|takes)|that(?:['’]?s| is| means| makes| takes)|"
    r"it['’]?s|they(?:['’]re| are)|we(?:['’]re| are)|making it|call it|say|leaving us|we|would|"
    r"be|with|about|around|roughly|down|out|lose|losing|lost|minus|is)[\s,:]+)*"
)
_CHIPS: Final = (
    r"(?P<count>\d[\d,]*k?) (?P<less>(?:fewer|less|of the|of our) )?(?:x )?"
    r"(?P<chip>(?:[a-z]{1,3}\d{2,4}[a-z]?s?|gpus|chips|cards))"
    r"(?P<gone>(?: (?:fewer|less|gone|down|lost|out|off|short))*)(?![\w-])\)?"
)
_LOSES: Final = regex(
    rf"(?P<lose>\b(?:lose|lost|losing|give up|gave up|sell|sold|drop|return|hand back|close|closed|"
    rf"shut|without)) {_WHICH}{_THINGS}{_SO}{_CHIPS}",
    re.IGNORECASE,
    needs="los|give up|gave up|sell|sold|drop|return|hand back|shut|without",
)
"""`suppose we lose the 2 data halls, so 800 fewer H100`."""
_GOES: Final = regex(
    rf"\b{_WHICH}{_THINGS}"
    r"(?: (?:will|would|does|were to|has to|have to|gets?|is|are|all|just|goes|go))*"
    r" (?:clos(?:es|e|ed|ing)|shuts?(?: down)?|dies|die|died|fails?|failed|goes|go|gone|"
    r"expires?|ends?|burns?(?: down)?|floods?|falls? through|breaks?|break|pulled|cancell?ed|"
    r"switched off|down|lost)"
    rf"(?: (?:down|offline|dark|out|away|off))?(?: on us)?{_SO}{_CHIPS}",
    re.IGNORECASE,
    needs="hall|cent|dc|site|cluster|rack|node|box|pod|building|campus|room|row|lease|contract|"
    "machine|server|cage",
)
"""`if 3 nodes die, so 24 H100 fewer`, `one site closes and we lose 500 H100`."""
_DEPARTURES: Final = regex(
    rf"{OPENS}(?:what|how|where)(?:['’]?s| would| will| do| does| did| could| might| is| if)? "
    r"(?:happens (?:with|after|to us with)|the effect of|(?:we|there) (?:have|had|are|were)|"
    r"(?:are|would) we (?:be )?(?:with|after))? ?"
    r"(?P<count>\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:more )?"
    r"(?:departures?|leavers?|resignations?|exits)(?P<than>(?! (?:from|at|of) )[^?!.;]{0,40})\W*$",
    re.IGNORECASE,
    needs="departure|leaver|resignation|exit",
)
"""`what do 4 departures do to us`, `what if we have 3 leavers`."""
_AGAINST: Final = regex(r" (?:(?:vs\.?|versus|against|compared (?:to|with)) .*)", re.IGNORECASE)
_TOLD_LESS: Final = regex(r"\b(?:fewer|less|gone|down|los\w+|lost|minus|short|out|off|of)\b", re.I)


def lost_with_it(text: str) -> str:
    """The text with people who leave, and with the chips alone that are lost; else as it is."""
    text = _DEPARTURES.sub(_departing, text)
    text = _MERGED.sub(r"what if we add \g<chips> and hire \g<heads> more people", text)
    text = _THEY_CUT.sub(_cut_by_them, text)
    text = _POACHED.sub(r"\g<we> hire \g<count> more people", text)
    text = _FROM_US.sub("poached ", text)
    text = _LEAVE_TO.sub("leave for ", _WALKING.sub(r"\g<who> leave", text))
    text = _LOSES.sub(r"\g<lose> \g<count> \g<chip>", text)
    return _GOES.sub(_lost, text)


def _departing(found: re.Match[str]) -> str:
    held = _AGAINST.search(found["than"])
    count = "one" if found["count"].lower() in ("a", "an") else found["count"]
    return f"{found['opens']}what if {count} people leave{held[0] if held else ''}"


def _cut_by_them(found: re.Match[str]) -> str:
    """Ours, where it is said that it comes besides, or who does it; a lab may cut people too."""
    is_lab_s = " they" in found[0].lower() and not (found["also"] or found["too"])
    return found[0] if is_lab_s else f"{found['if']}we lose {found['count']}{found['who']}"


def _lost(found: re.Match[str]) -> str:
    if not _TOLD_LESS.search(found[0]):
        return found[0]
    return f"we lose {found['count']} {found['chip']}"
