"""Words that ask for the last answer in another form."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Final

from bot.conversation.heard import Asked, Form
from bot.conversation.memory import Memory
from bot.conversation.replies.sure_words import SURE_OF_PERSON
from bot.questions.about_people.of_brief import Part, whole
from bot.questions.about_people.of_rights import is_about_rights
from bot.questions.clean import EMOJI
from bot.questions.types import Kind, Understood
from bot.regex import regex

_FILLERS = (
    r"please|pls|plz|can you|could you|would you|can i|could i|may i|i want|i need|i'?d like|give|"
    r"show|send|get|have|see|make|put|me|us|that|this|it|them|these|those|the|a|an|as|in|into|to|"
    r"of|for|all|now|just|again|answer|result|results|figures|numbers|data|version|format|form|"
    r"same|what|what'?s|that'?s|it'?s|how'?s|is|are|was|and|but|my|your|here|there|let'?s|want|"
    r"with|do|then|think|things?|lol|haha|lmao|tho|though"
)
_FILLER: Final = regex(rf"(?<![\w'-])(?:{_FILLERS})(?![\w'-])")
_FRANK: Final = (
    r"(?:be )?(?:really |brutally |totally |completely |perfectly )?"
    r"(?:honest|honestly|frank|frankly|blunt|bluntly|straight|candid|truthful|truth)(?: up)?"
    r"(?: about)?|(?:(?:no|don'?t|without|skip|cut)(?: any)? )?"
    r"(?:sugar[- ]?coat(?:ing|ed)?|spin|bullshit|bs|fluff|waffle|beating around bush)"
)
"""`be honest`: the verdict once more, which says no more than it can."""
_COUNTED = (
    r"(?:inference|serving|products?|production|training|research|everything|staff|everyone|"
    r"rented|cloud|(?:serving |paying )?(?:customers|users))"
    r"(?: (?:chips|gpus|compute|clusters?|use|load|work))?"
)
"""What a figure may or may not count."""
_APART = (
    r"(?:differences?|gaps?|spread|discrepancy|disagreement|mismatch)"
    r"(?: between(?: (?:two|three|both|different|\d))*(?: (?:views?|measures?|equivalences?|"
    r"percentages?|percents?|shares?|ways?|methods?|rows|lines))?)?"
)
"""How far the figures of one answer lie apart: `the gap between those two views`."""
_FORMS: dict[Form, str] = {
    Form.SHORT: (
        r"(?:one|two|three|few|couple|\d) (?:lines?|sentences?|(?:key )?points?|bullets?)"
        r"(?: (?:max|at most|only))?|(?:(?:even|bit|still|much|way|little) )*short(?:er)?|"
        r"shorten|short one|keep short|brief|briefly|briefer|tl;?dr|one (?:sentence|line|liner)|"
        r"summary|summari[sz]e|sum up|nutshell|bottom line|too long|verdict|headline|"
        r"(?:too long )?(?:cut|trim)(?: down)?|(?:more )?concise|gist|"
        r"(?:only |key )?number|quick|too much text|less text|"
        r"only (?:ratios?|counts?|headlines?|essentials|(?:main |key )?points?|takeaways?)|"
        r"(?:ratios?|counts?|headlines|essentials|takeaways?)(?: only)?|"
        r"(?:only )?(?:one|two|three|\d) best(?: examples?| ones?| runs?)?|"
        r"(?:trim|cut|boil|chop|pare|whittle)(?: down)?(?: (?:one|two|three|\d))?(?: best)?"
        r"(?: examples?| points?)?"
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
    Form.DOLLARS: (
        r"(?:how (?:much|many) |price )?(?:us )?(?:dollars?|usd|money)"
        r"(?: (?:per |every )?(?:year|yearly|annually|annum|month|monthly|hour|hourly|"
        r"person|people|researcher|scientist|head|capita|employee|each|apiece))*"
    ),
    Form.SHARE: (
        r"(?:share|post|publish|forward)(?: (?:team|channel|others|everyone|everybody|somebody|"
        r"someone|hiring manager|manager|publicly|colleagues?|group))?|team|channel"
    ),
    Form.WHY: (
        r"why|why not|why (?!not )(?:[\w'-]+ ?){1,8}|how come|how so|"
        r"explain(?: (?:ranges?|number|verdict|estimate|uncertainty|result|"
        r"\d[\d ]*x?(?: (?:h100e?|chips|gpus|percent|times))?))?|"
        rf"(?:explains?|behind|causes?|drives|where does) {_APART}(?: come from)?|"
        r"how come (?:[\w'-]+ ?){0,6}(?:differ|different|disagree|apart)(?: so much)?|"
        r"(?:any |main )?(?:caveats?|limits|limitations|catch|weaknesses|doubts)|"
        r"reason|reasons|reasoning|rationale|really|"
        r"how (?:sure|certain|confident|reliable)(?: you)?|you (?:sure|certain)|"
        r"would (?:change|flip)(?: mind| verdict)?|would (?:comparable|level|even|equal|par)|"
        r"(?:which |key |main )?assumptions?(?: behind)?|"
        r"(?:which )?(?:assumptions (?:did )?you (?:make|use|made)|you (?:assuming|assume))|"
        r"(?:did|does) you assume|"
        r"(?:does )?(?:verdict |number )?rests? on|based on assumptions|conventions|"
        r"(?:which )?(?:input |part |bit |assumption |figure )?(?:dominates? |drives? |causes? )?"
        r"(?:most |biggest |widest |main )?(?:uncertain|uncertainty|unknown|spread)|"
        r"why should (?:i|we) believe|"
        r"(?:does |do |did |don'?t |doesn'?t )?(?:you |assay )?(?:don'?t |doesn'?t |not )?(?:you )?"
        r"know(?: about)?|"
        r"how (?:calculated|computed|worked out)|walk through|why you say|"
        r"how did you(?: calculate| work out| compute| arrive| number| figure)?|"
        r"how you (?:work out|arrive(?: at)?|figure out)(?: number| figure| price| at)?|"
        r"(?:how|where)(?: (?:does|did))?(?: you)?(?: come(?: up)?| arrive(?: at)?| reach)? "
        r"\d[\d ]*x?(?: h100e?| percent| times)?(?: (?:come )?from)?|"
        rf"(?:does |do |did |you )*(?:count|counting|counted|include|includes|including|included|"
        rf"cover|covers|covering) {_COUNTED}|{_COUNTED} (?:counted|included|covered|part)|"
        r"(?:does|do|would|could|that) mean|(?:so )?(?:means|mean|implies|imply)(?: us)?"
    ),
    Form.DETAILS: (
        r"more|details?|more details?|longer|everything|full|full table|expand|tell more|"
        r"elaborate|whole(?: thing| table)?|go on|continue|long|complete|rest|tell everything"
    ),
    Form.ANSWER: rf"{_FRANK}|"
    r"(?:should|can|could|do|would) (?:i|we|you) (?:say|tell|pitch|answer|ask)"
    r"(?: (?:candidates?|him|her|them))?|(?:phrase|word|formulate)(?: candidates?)?|"
    r"(?:so )?(?:any )?(?:good|bad|enough|competitive|weak|lot)(?: or (?:good|bad|not))?|"
    r"repeat|say|say once more|once more|come again|pardon|repeat last",
}
_ENDING = regex(
    r"[\s,;:–-]+(?:(?:but|and|now|please|all|show (?:it|that|me)?)\s+)*"
    r"(?:(?:as|in|into|with)\s+(?:an?\s+|the\s+|one\s+)?(?P<form>table|csv|csv file|spreadsheet|"
    r"excel|chart|graph|bar chart|(?:one|two|three|a few|\d) (?:lines?|sentences?|bullets?)|short|"
    r"brief|detail|full)|(?P<bare>tl;?dr|shorter|briefly)|"
    r"(?P<lines>(?<=[,;:–-] )(?:one|two|three|a few|\d) (?:lines?|sentences?|bullets?)"
    r"(?: (?:that )?(?:i|we) can (?!put|have|do|run|train)[\w ]{2,25})?))"
    r"(?:\s+(?:form|format|please))?"
    r"(?:\s+for (?:the|my|our|a) [\w ]{2,25})?[\s.?!]*$",
    re.IGNORECASE,
)
_SHARED: Final = regex(
    r"[\s,.;:?!–—-]+(?:(?:and|then|also|please|pls|can you|could you|now)[\s,]+)*"
    r"(?:share|forward|post|publish|send|show|put|drop) "
    r"(?:it|that|this|them|all of (?:it|that|this)|everything|"
    r"the (?:lot|whole (?:thing|lot|brief|answer))|(?:the|this|that) (?:answer|result|table|brief))"
    r"(?:,? (?:please|too|as well))*(?:,? (?:with|to|in|for|on|round|around) "
    r"(?:(?:my|the|our|all|her|his|whole|hiring|recruiting|#)[^\w#]*)*"
    r"(?:managers?|boss|bosses|team|channel|colleagues?|lead|leads|group|others|everyone|everybody|"
    r"panel|recruiters?|committee|director|vp|hm|thread|#[\w-]+)(?: (?:manager|lead|team))?)"
    r"(?:,? (?:please|too|as well|thanks))*[\s.!?]*$",
    re.IGNORECASE,
)
"""`no, the other one. And share it with my manager.`"""
_PLEASE: Final = regex(r"\W*(?:(?:\w+\W+){0,2}(?:can|could|would|will) you(?: \w+)?\W*)?", re.I)
"""`could you put it in #hiring`, before which nothing is asked."""
_FOR_WHOM: Final = regex(
    r"(?<=\w)[\s,]+(?:(?:so|such)(?: that)? |that |which )?(?:i|we) (?:can|could|may|might) "
    r"(?:then )?(?:send|forward|share|show|pass|paste|drop|put|e-?mail|mail|use|read|present)\b"
    r"[^?]*"
    r"|(?<=\w)[\s,]+(?:for|to (?:send|forward|show|give|pass on)(?: (?:it|this|that))?(?: on)? to) "
    r"(?:(?:my|our|the|a|an|his|her) )*(?:hiring |line |busy )*"
    r"(?:boss|manager|vp|director|lead|head|ceo|cto|founder|chief|team|colleagues?|committee|panel|board|e-?mail|slack|slides?|deck|"
    r"hm)(?: of \w+)?(?=[\s.!?]*$)",
    re.IGNORECASE,
)
"""For whom an answer is to be shorter, or a table: `summarise this so I can send it to my boss`."""
_AS_FORM = {
    "table": Form.TABLE, "csv": Form.CSV, "csv file": Form.CSV, "spreadsheet": Form.CSV,
    "excel": Form.CSV, "chart": Form.CHART, "graph": Form.CHART, "bar chart": Form.CHART,
    "short": Form.SHORT, "brief": Form.SHORT, "briefly": Form.SHORT, "shorter": Form.SHORT,
    "tldr": Form.SHORT, "tl;dr": Form.SHORT, "detail": Form.DETAILS, "full": Form.DETAILS,
}  # fmt: skip
_WHY = regex(r"^y(?= (?:so|not|is|are|do|does|the|such|only|this|that)\b)|^why's\b")
"""`y so far behind`."""
_AND = regex(r"^(?:and|but|so) ")
_TOLD = regex(r"^(?:say|tell|write|phrase|explain|answer|express|rephrase|repeat) (?=\w|$)")
_SHOULD = regex(r"\bsh(?:l|ou)?d(?= (?:i|we)\b)")
_DOLLAR = regex(r"(?<![a-z])\$(?!\s?\d)")
_SO_THAT: Final = regex(
    r"(?:(?:can|could|would) you |please |now |and )*"
    r"(?:say|put|phrase|word|rephrase|reword|write|explain|frame|express|tell) (?:it|that|this) "
    r"(?:so|in a way|such)(?: that)? (?:an?|the|he|she|they|my|his|her|it|i|we|even|"
    r"any(?:one|body)|every(?:one|body)|some(?:one|body)|no(?:one|body| one))\b[^\d?]*"
)
"""`say it so a professor won't be offended`: the same answer, which is put for anybody."""
_WHERE_TO: Final = (
    r"(?:(?!\b(?:about|with|of|on|and|whether|if|including|plus|how|why|who|which)\b)[^\d?])*"
)
"""Where it is put or sent, and nothing that is asked besides: `… about her age`."""
_CUT_DOWN: Final = regex(
    r"(?:(?:can|could|would) you |please |now |and |just )*(?:"
    r"(?:cut|trim|boil|chop|pare|whittle|slim|strip|shrink|squeeze|condense|get|bring|make) "
    r"(?:it|that|this|all that|all this|the answer) (?:all )?(?:right )?(?:down )?(?:in)?to "
    r"(?:something|an? (?!table|chart|graph|csv|file)[a-z]+|one [a-z]+)"
    r"|(?:(?:give|send|show|write|make)(?: me)? )?(?:something|a version|one|it|that|this)"
    r"(?= (?:that )?i can (?:text|sms|whatsapp|tweet|paste|copy)))"
    rf"(?: {_WHERE_TO})?"
)
"""`chop that down to something I can text him`."""
_KEPT_THERE: Final = (
    r"(?:(?:the|our|my|an?) )?(?:ats|crm|applicant (?:tracking )?system|tracking system|"
    r"hiring system|system|greenhouse|lever|workday|ashby|bullhorn|notion|candidate file)"
)
_PASTED: Final = regex(
    r"(?:(?:can|could|would|may) (?:you|i|we) |please |now |and |just |ok |so |then )*"
    r"(?:(?:i|we) (?:just )?(?:need|want) |(?:give|send|show|write|make|turn|put|get|do|have|"
    r"format|phrase|word|create|draft|prepare)\b ?)?"
    r"(?:(?:me|us|it|that|this|all|up|her|him|them|in|into|as|to|for|an?|the|some|short|quick|brief|"
    r"plain|clean|one|two[- ]line|simple|tidy) )*"
    r"(?:something|version|notes?|text|form|format|summary|summaries|paragraph|it|that|this|"
    r"(?:write|sum)[- ]?up)? ?"
    r"(?:(?:on|about|of) (?:her|him|them|it|this (?:candidate|person)) )?"
    r"(?:(?:(?:that |which )?(?:i|we) (?:can|could) (?:just )?|(?:ready |fit )?to |for )"
    rf"(?:paste|copy|pasting|copying|copy and paste)\b{_WHERE_TO}|for {_KEPT_THERE}(?: please)?)"
    r"|(?:(?:need|want|send|give me) )?(?:an? )?(?:copy[- ]?)?paste[- ]?(?:able|ready)? "
    r"(?:version|note|text|form|summary)(?: please)?",
    needs="copy|past|for",
)
"""`a note I can paste into the ATS`: as short as it goes, and nothing that is sent to anybody."""
_WHY_GONE: Final = regex(
    r"\b(?:why|how come|what (?:made|drove|got|caused)|reasons?)\b.{0,20}"
    r"\b(?:he|she|him|her)\b.{0,20}\b(?:leav\w*|left|quit\w*|moved?|moving|gone|depart\w*|"
    r"resign\w*|(?:switch|chang|hop)\w* (?:labs?|jobs?|employers?|companies)|"
    r"part(?:ed)? ways|fired|sacked|dismissed|let go|laid off)\b(?! (?:out|off)\b)",
    re.IGNORECASE,
)
"""`why did she leave`, which no answer rests on."""
_NUMBERS_ALONE: Final = regex(
    r"(?:please |can i have |give me |show me )*(?:just|only|nothing but) (?:the )?"
    r"(?:raw |bare )?(?:numbers|figures|data)(?: please| alone| only)*"
)
_SIGNS = regex(r"[^\w\s;'-]")
_SPACES = regex(r"\s+")


def form_in(text: str) -> Form | None:
    """The form that a message asks for, where it asks for nothing else."""
    if is_about_rights(text) or _WHY_GONE.search(text):
        return None  # `why may we keep her`
    typed, text = text, _FOR_WHOM.sub("", text)
    said = bare(_WHY.sub("why", _AND.sub("", plain(text))))
    wanted = dict.fromkeys((said, _TOLD.sub("", said)))  # `say that in one line`; `explain` is why
    forms = _forms()[1:] if "the brief" in typed else _forms()  # of somebody, and not in short
    found = (form for w in wanted for form, words in forms if words.fullmatch(w))
    if _SHARED.fullmatch(f" {text}"):
        return Form.SHARE  # `send it to the hiring channel`
    is_why = any(each.fullmatch(plain(text)) for each in SURE_OF_PERSON)
    first = Form.WHY if is_why else Form.SHORT if is_pasted(typed) else next(found, None)
    put = _put_otherwise(plain(text)) or _put_otherwise(plain(typed))
    return first or put or _form_alone(text)


def is_pasted(text: str) -> bool:
    """Whether an answer is wanted as a note to paste somewhere."""
    return _PASTED.fullmatch(plain(text)) is not None


def _put_otherwise(said: str) -> Form | None:
    """The form of an answer that is to be put for somebody, or so short that it can be sent."""
    if _CUT_DOWN.fullmatch(said):
        return Form.SHORT
    if _NUMBERS_ALONE.fullmatch(said):
        return Form.TABLE
    return Form.ANSWER if _SO_THAT.fullmatch(said) else None


def _form_alone(text: str) -> Form | None:
    """The form that a message ends with, where it says nothing else: `say it in two lines`."""
    rest, form = form_at_end(text)
    says_more = _TOLD.sub("", f"{bare(plain(rest))} ").strip()
    return None if form is Form.ANSWER or says_more else form


def bare(said: str) -> str:
    """Words in lower case without those that say nothing."""
    return _SPACES.sub(" ", _FILLER.sub(" ", said)).strip()


def form_at_end(text: str) -> tuple[str, Form]:
    """A question without the form that it ends with: `how big is openai, in a table`."""
    found = _ENDING.search(text)
    if not found or not any(map(str.isalnum, text[: found.start()])):
        return text, Form.ANSWER
    named = (found["form"] or found["bare"] or found["lines"]).lower()
    return text[: found.start()], _AS_FORM.get(named, Form.SHORT)


def without_sharing(text: str) -> str:
    """The message without that its answer is to be shared; all of it where it does not say so."""
    found = None if _FOR_WHOM.search(text) else _SHARED.search(text)
    is_asked = found is not None and not _PLEASE.fullmatch(text[: found.start()])
    return text[: found.start()] if found and is_asked else text


def in_form(form: Form, memory: Memory) -> Asked | None:
    """The last answer in another form, its ways on still at hand; None where there is none."""
    if memory.question is None:
        return None
    last = replace(memory.question, save=False)
    if last.kind is Kind.CANDIDATE and form in (Form.DETAILS, Form.DOLLARS):
        part = Part.COST.value if form is Form.DOLLARS else None
        last, form = replace(whole(last), topic=part), Form.ANSWER if part else form
    return Asked(Understood(last), form, memory.choices, memory.taken, is_follow_up=True)


def plain(text: str) -> str:
    """A message in lower case without its signs."""
    worded = _SHOULD.sub("should", _DOLLAR.sub(" dollars ", text.lower()))
    return _SPACES.sub(" ", _SIGNS.sub(" ", EMOJI.sub(" ", worded))).strip()


@cache
def _forms() -> tuple[tuple[Form, re.Pattern[str]], ...]:
    return tuple((form, regex(words)) for form, words in _FORMS.items())
