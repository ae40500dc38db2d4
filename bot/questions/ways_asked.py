"""Questions about Assay's ways in any order of their words: `how do you grade a figure`.

Each topic has words of its own. A text asks of it where it has them, asks how or why, and holds no
other word than these and those that any question may have: a name, a number or `that` asks more.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from bot.questions.clean import fold
from bot.regex import regex

_WORD: Final = regex(r"[a-z0-9]+(?:['’-][a-z0-9]+)*")
_ANY: Final = (
    "what whats what's how hows how's why who whom where when which is are was were do does did can"
    " could would should may will i i'm i'd we you u your yours our us me the a an to of for in on"
    " at from with by about and or so but please pls hi hey hello there any some all exactly"
    " actually really here bot assay tell know just thing way ways quick question use used using be"
    " being get gets give gives given show shown new like im need want"
)
"""Words that any question may have."""


class _Way(NamedTuple):
    """What of Assay is asked: what has to be said, and what else may be."""

    topic: str
    named: str
    asked: str
    words: str


_SHOWN: Final = (
    " number numbers figure figures fact facts data answer answers estimate estimates value values"
    " result results source sources"
)
_WAYS: Final = (
    _Way(
        "interval",
        r"(?:ranges?|intervals?|brackets|spreads?|uncertaint(?:y|ies)|bounds|(?:error )bars"
        r"|margins?)|(?:one|single|exact|precise) (?:number|figure|answer|value)s?",
        r"why|how|mean|means|meant|confidence|stand",
        "range ranges interval intervals brackets spread spreads uncertainty uncertainties error"
        " bars margin margins bounds wide big large huge broad small narrow such too much always"
        " vague uncertain instead rather than single one exact precise just only come up calculated"
        " calculate compute computed worked work out determined decide confidence mean means meant"
        " after next behind around percent represent stand" + _SHOWN,
    ),
    _Way(
        "grade",
        r"grade[sd]?|grading|letters|(?:rate|rated|score|trust|trustworthy) (?:your |the |a |an |"
        r"each )?(?:sources?|facts?|data)",
        r"how|why|who|mean|means|meant|stand|stands|explain|difference|work|works|system",
        "grade grades graded grading letter letters b c next beside behind quality score rate rated"
        " trust trustworthy assign assigned assigns decide decides decided system scale mean means"
        " meant stand stands explain difference between work works each every one own confidence"
        + _SHOWN,
    ),
    _Way(
        "h100e",
        r"h100[ -]?(?:e|es|eq|equiv|equivalents?)",
        r"how|mean|means|meant|explain|counts?|defined?|definition|what|whats|what's",
        "h100e h100es h100 h100-e h100eq equiv equivalent equivalents h100-equivalent"
        " h100-equivalents count counts counted as one unit units measure term define defined"
        " definition calculate calculated worked work out derived convert conversion explain simple"
        " terms mean means meant exactly different" + _SHOWN,
    ),
    _Way(
        "sharing",
        r"(?:shar(?:e|es|ed|ing)|post|forward|pass(?! on\W*$)|send)"
        r"|(?:see|know) (?:my name|who asked)",
        r"can|could|may|how|will|would|who|allowed",
        "share shares shared sharing post posted forward pass send on this that it answer answers"
        " one they team teams colleague colleagues channel channels others people everyone my his"
        " her their see sees seen name names who asked ask when then rest into as link"
        " visible under too also slack hiring manager boss" + _SHOWN,
    ),
    _Way(
        "corrections",
        r"(?:wrong|incorrect|inaccurate|off|mistakes?|errors?|bad|false|outdated|out of date)"
        r" ?(?:(?:with|in|of|one)\b|numbers?|figures?|facts?|data|prices?|headcounts?)?",
        r"report|reporting|flag|flagging|tell|contact|correct|correcting|fix|dispute|complain|do",
        "report reporting flag flagging contact contacts correct correcting fix dispute complain"
        " person wrong incorrect inaccurate off mistake mistakes error errors bad false outdated"
        " out date think one seems looks look if something see saw spot spotted found find notice"
        " noticed price prices headcount headcounts up best process procedure right with" + _SHOWN,
    ),
    _Way(
        "corrections",
        r"corrections?|(?:my|that|this|the|a) (?:\w+ )?reports?|reported"
        r"|(?:gets?|is|be|are) (?:changed|corrected|updated|fixed)",
        r"who|where|happens?|how long|decides?",
        "report reports reported correction corrections decide decides decided deciding whether if"
        " it that this gets get changed change corrected correct updated update fixed fix approve"
        " approves approved sign signs off handle handles handled look looks review reviews go goes"
        " happens happen next after then see sees read reads long take takes admin admins allowed"
        " have has say final last made make makes my they them wrong" + _SHOWN,
    ),
)
_READ: Final = tuple(
    (
        way.topic,
        regex(rf"\b(?:{way.named})\b"),
        regex(rf"\b(?:{way.asked})\b"),
        frozenset(f"{_ANY} {way.words}".split()),
    )
    for way in _WAYS
)


def way_asked(text: str) -> str | None:
    """The topic of help on what is asked of Assay's ways; None of other texts."""
    low = fold(text)
    words = frozenset(_WORD.findall(low))
    return next(
        (
            topic
            for topic, named, asked, known in _READ
            if words <= known and named.search(low) and asked.search(low)
        ),
        None,
    )
