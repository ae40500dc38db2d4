"""Words that ask for the last answer in another form, and words that ask for nothing."""

from __future__ import annotations

import re
from functools import cache

from bot.conversation.heard import Form, Small

_FILLERS = (
    r"please|pls|can you|could you|would you|can i|could i|may i|i want|i need|i'?d like|give|show|"
    r"send|get|have|see|make|put|me|us|that|this|it|them|these|those|the|a|an|as|in|into|to|"
    r"of|for|all|now|just|again|answer|result|results|figures|numbers|data|version|format|form|"
    r"same|what|is|are|was|and|but|my|your|here|there|let'?s|want|with|do|then|think"
)
_FORMS: dict[Form, str] = {
    Form.SHORT: (
        r"short|shorter|shorten|short one|keep short|brief|briefly|briefer|tl;?dr|one sentence|"
        r"one line|one liner|summary|summari[sz]e|sum up|nutshell|bottom line|too long|verdict|"
        r"headline|(?:more )?concise|gist|(?:only |key )?number|quick|too much text|less text"
    ),
    Form.TABLE: r"table|tabular|tabulate|rows|columns|side by side|grid",
    Form.CSV: (
        r"csv|csv file|spreadsheet|excel|xlsx|comma separated|download|(?:google )?sheets?|"
        r"export|export csv|export excel|file|csv download|download csv"
    ),
    Form.CHART: (
        r"(?:bar )?charts?|(?:bar )?graph|plot|picture|bars|diagram|visuali[sz]e|visual|image|"
        r"graphic|draw(?: chart| graph| picture)?"
    ),
    Form.DOLLARS: r"(?:how much |price )?(?:us )?(?:dollars?|usd|money)",
    Form.SHARE: (
        r"(?:share|post|publish|forward)(?: (?:team|channel|others|everyone|everybody|somebody|"
        r"someone|hiring manager|manager|publicly|colleagues?|group))?|team|channel"
    ),
    Form.WHY: (
        r"why|why not|why (?!not )(?:[\w'-]+ ?){1,8}|how come|how so|"
        r"explain(?: (?:ranges?|number|verdict|difference|gap|estimate|uncertainty|result))?|"
        r"(?:any |main )?(?:caveats?|limits|limitations|catch|weaknesses|doubts)|"
        r"reason|reasons|reasoning|rationale|really|"
        r"how (?:sure|certain|confident|reliable)(?: you)?|you (?:sure|certain)|"
        r"why (?:so wide|wide|range so wide|range wide|so far behind|so low|so high|uncertain)|"
        r"would (?:change|flip)(?: mind| verdict)?|(?:which |key |main )?assumptions?(?: behind)?|"
        r"(?:which )?(?:assumptions (?:did )?you (?:make|use|made)|you (?:assuming|assume))|"
        r"(?:did|does) you assume|"
        r"(?:does )?(?:verdict |number )?rests? on|based on assumptions|conventions|"
        r"(?:most |biggest |widest )?(?:uncertain|uncertainty|unknown)|why should (?:i|we) believe|"
        r"how (?:calculated|computed|worked out)|walk through|why you say|"
        r"how did you(?: calculate| work out| compute| arrive| number| figure)?"
    ),
    Form.DETAILS: (
        r"more|details?|more details?|longer|everything|full|full table|expand|tell more|"
        r"elaborate|whole(?: thing| table)?|go on|continue|long|complete|rest|tell everything"
    ),
    Form.ANSWER: r"(?:should|can|could|do|would) (?:i|we) (?:say|tell|pitch|answer)"
    r"(?: (?:candidates?|him|her))?|repeat|say|say once more|once more|"
    r"come again|pardon|repeat last",
}
_SMALL: dict[Small, str] = {
    Small.HELLO: r"hi|hello|hey|good (?:morning|afternoon|evening)|hi there|hello there|hiya|howdy|"
    r"hey there|hi assay|hello assay|hey assay|morning|greetings|you there|are you there",
    Small.THANKS: r"thanks|thank you|thx|ty|cheers|great|perfect|cool|nice|awesome|ok|okay|"
    r"got it|thanks a lot|thank you very much|many thanks|good|great thanks|ok thanks|"
    r"perfect thanks|thanks great|very helpful|helpful|that helps|super|lovely|merci|danke|gracias|"
    r"thank you so much|much appreciated|will do|understood|noted|i see|ok cool|ok great|"
    r"(?:thanks|thank you|thx) (?:a (?:bunch|ton|million)|so much|again|for (?:that|this|the help)|"
    r"man|mate)|great stuff|thats all|that's all|that is all|no thanks|no thank you|wow|"
    r"interesting",
    Small.BYE: r"bye|cya|see ya|later|ttyl|goodbye|bye bye|see you|good night|ciao|"
    r"see you later|talk later",
    Small.FORGET: (
        r"(?:please )?(?:forget|delete|clear|erase|wipe)(?: about)?(?: (?:this|that|it|everything|"
        r"all|all of (?:this|it)|(?:this |our |the |my )?(?:conversation|chat|thread|context|"
        r"history|memory)))(?: please)?|start over|start again|reset|new topic|start afresh|"
        r"clear|forget|lets start over|let's start over|new conversation|start from scratch|"
        r"scrap that|never mind|nevermind|forget what i (?:said|asked)"
    ),
}
_ENDING = re.compile(
    r"[\s,;:–-]+(?:(?:but|and|now|please|all|show (?:it|that|me)?)\s+)*"
    r"(?:(?:as|in|into|with)\s+(?:an?\s+|the\s+)?(?P<form>table|csv|csv file|spreadsheet|excel|"
    r"chart|graph|bar chart|one sentence|one line|short|brief|detail|full)|"
    r"(?P<bare>tl;?dr|shorter|briefly))(?:\s+(?:form|format|please))?[\s.?!]*$",
    re.IGNORECASE,
)
_AS_FORM = {
    "table": Form.TABLE, "csv": Form.CSV, "csv file": Form.CSV, "spreadsheet": Form.CSV,
    "excel": Form.CSV, "chart": Form.CHART, "graph": Form.CHART, "bar chart": Form.CHART,
    "one sentence": Form.SHORT, "one line": Form.SHORT, "short": Form.SHORT, "brief": Form.SHORT,
    "briefly": Form.SHORT, "shorter": Form.SHORT, "tldr": Form.SHORT, "tl;dr": Form.SHORT,
    "detail": Form.DETAILS, "full": Form.DETAILS,
}  # fmt: skip
_SIGNS = re.compile(r"[^\w\s;'-]")
_SPACES = re.compile(r"\s+")


def form_in(text: str) -> Form | None:
    """The form that a message asks for, where it asks for nothing else."""
    said = _plain(text)
    bare = _SPACES.sub(" ", _filler().sub(" ", said)).strip()
    return next((form for form, words in _forms() if words.fullmatch(bare)), None)


def small_in(text: str) -> Small | None:
    """What a message says in passing, where it says nothing else."""
    said = _plain(text)
    return next((small for small, words in _smalls() if words.fullmatch(said)), None)


def form_at_end(text: str) -> tuple[str, Form]:
    """A question without the form that it ends with: `how big is openai, in a table`."""
    found = _ENDING.search(text)
    if not found or not any(map(str.isalnum, text[: found.start()])):
        return text, Form.ANSWER
    return text[: found.start()], _AS_FORM[(found["form"] or found["bare"]).lower()]


def _plain(text: str) -> str:
    return _SPACES.sub(" ", _SIGNS.sub(" ", text.lower())).strip()


@cache
def _filler() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'-])(?:{_FILLERS})(?![\w'-])")


@cache
def _forms() -> tuple[tuple[Form, re.Pattern[str]], ...]:
    return tuple((form, re.compile(words)) for form, words in _FORMS.items())


@cache
def _smalls() -> tuple[tuple[Small, re.Pattern[str]], ...]:
    return tuple((small, re.compile(words)) for small, words in _SMALL.items())
