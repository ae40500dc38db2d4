"""What is never told of the person spoken of, in words that name nobody: score, family, parting.

`gimme a 0 to 10 on fit`, `percent match with the role?`, `little ones?`: the works once more would
pass for an answer.
"""

from __future__ import annotations

from typing import Final

from bot.questions.clean import clean, fold
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
from bot.questions.words.people_words import RANKING
from bot.regex import regex

_CONTACT: Final = "private contact data"
_TRAITS: Final = "protected traits"
_REST: Final = "anything else about a person"
_TOP: Final = r"(?:10|ten|100|a hundred|5|five)"
_UNITS: Final = (
    r"(?! ?(?:works?|papers?|runs?|years?|months?|weeks?|days?|hours?|gpus?|chips?|nodes?|people|"
    r"(?:m|b|tr)illion|[a-z]*flops?|tokens?|param\w*|citations?|dollars?|"
    r"researchers?|engineers?|authors?|questions|lines|bullets?|sentences|words|points? for|"
    r"[abhg]b?\d{2,3}s?|%|k\b|b\b))"
)
_FITS: Final = r"(?:fit|match|fitness|suitability|overlap|alignment)"
_SCORES: Final = regex(
    rf"\b(?:0|1|zero|one) ?(?:to|-|–|/|through|thru|out of) ?{_TOP}\b{_UNITS}"
    rf"|(?:\bout of|(?<![\d/])\b(?:\d|what|how many|x) ?(?:over|/)) ?{_TOP}\b(?!/){_UNITS}"
    r"|\bon (?:a|the) scale\b|\bscale of (?:0|1|zero|one)\b"
    rf"|(?:\b(?:percent(?:age)?|pct)|%) ?(?:of )?(?:an? )?{_FITS}\b"
    rf"|\b{_FITS}[ -](?:percent(?:age)?|pct|score|rating|index|number|grade|level|%)"
    rf"|\bhow (?:good|strong|close|well|much|great|perfect|high)(?: of)?(?: an?)? (?:is )?"
    rf"(?:the |his |her |their )?{_FITS}\b(?!.*\b(?:our|ours|offer|we)\b)"
    r"|\b(?:letter|overall|number|numeric(?:al)?) (?:grade|score|rating)\b"
    r"|\b(?:traffic light|thumbs up|green or red|red or green|hot or not|yay or nay|rag status)\b"
    rf"|\b(?:strong|good|weak|bad|high|low|medium)(?:,| or| /)+ ?(?:\w+(?:,| or)+ ?)?"
    rf"(?:strong|good|weak|bad|high|low|medium|meh) (?:fit|match|candidate)\b"
    r"|\bstars? (?:rating|out)\b|\bhow many stars\b",
)
"""What asks for a number, a grade or a word in place of one."""
_FAMILY: Final = regex(
    r"\b(?:little ones|kiddos?|toddlers?|newborns?|tied down|family man|settled down|single mom|"
    r"bun in the oven|expecting (?:a|soon)|stay-at-home)\b"
)


_PARTED: Final = regex(
    r"\b(?:was|were|is|got|get|been|being) (?:he|she|they) (?:\w+ )?"
    r"(?:sacked|fired|let go|laid off|dismissed|pushed out|made redundant|axed|canned|terminated)\b"
    r"|\breasons? (?:for|of|why|behind) .{0,25}\b(?:leaving|left|quit\w*|departure|exit)\b"
    r"|\b(?:he|she|they) (?:\w+ )?part(?:ed)? ways\b"
    r"|\bgaps? in (?:his|her|their|the) (?:cv|resume|career|work history)\b"
    r"|\b(?:job|lab)[- ]?hop\w*"
    r"|\b(?:he|she|they) .{0,15}\b(?:switch|chang|hop)\w* (?:labs?|jobs?|employers?|companies)\b"
)
"""How somebody came to leave a place."""


_THOSE: Final = r"(?:them|'?em|both|all|these|those|the (?:two|three|lot)|everyone)"
_ORDERED: Final = regex(
    rf"\W*(?:(?:{LINK}|just|fine|can you|could you)\W+)*"
    rf"(?:(?:stack[- ]?)?(?:rank|order|rate|score|grade|tier|sort) {_THOSE}(?: {_THOSE})?"
    r"(?: (?:in order|best first|by (?:strength|quality|talent|how good they are)))?"
    r"|pick (?:one|a (?:winner|favou?rite)|between (?:them|the two)|(?:the )?(?:best|better)"
    r"(?: one)?)"
    r"|(?!which (?:one )?(?:is )?(?:the )?first)"
    r"(?:which|who)(?: one)?(?: of (?:them|the two|these))?(?:['’]?s| is| comes?| would be| wins?|"
    r" would win)? ?(?:out )?(?:(?:the )?(?:stronger|strongest|better|best|first|top|ahead|on top|"
    r"number one|no\.? ?1|in front|winner)(?: one| candidate)?)"
    r"|(?:which|who)(?: one)?(?: of (?:them|the two|these))? (?:wins|would win|is it(?: to be)?))"
    r"(?: (?:then|though|now|please|for us|here|overall|in your view|anyway))*\W*"
)
"""`rank them then`, of whoever was told of."""


_WAY: Final = (
    r"(?:e-?mail|mail|gmail|phone|telephone|mobile|cell|whatsapp|telegram|signal|linkedin|twitter|"
    r"insta(?:gram)?|contact)(?: (?:address|number|profile|handle|account|details|info|data))?"
)
_REACHED: Final = regex(
    rf"\W*(?:(?:{LINK}|sorry|actually)\W+)*(?:(?:(?:do|have|did) )?(?:you|we)(?: (?:have|got|find|"
    r"know))*|is there|are there|any|got|what(?:['’]?s| is| are)|where(?:['’]?s| is| can i find)|"
    r"(?:can|could) (?:you|i|we) (?:find|get|have|give me|send me)|give me|send me|find me|show me)"
    rf"(?: (?:an?|any|the|his|her|their|some|private|personal|work|way to))* {_WAY}"
    rf"(?:(?:,| or| and|/)+ ?(?:an? |any |the )?{_WAY})*"
    r"(?: (?:for|to|so|of|where|at|i|we|can|could)\b[\w' ]{0,40})?\W*"
)
"""`do you have a mail or linkedin for reaching out`, of whoever was told of."""


def never_told(text: str) -> Question | None:
    """The refusal of what a message asks of the person spoken of; None of anything else."""
    said = fold(clean(text))
    if _REACHED.fullmatch(said):
        return Question(Kind.REFUSAL, topic=_CONTACT)
    if _FAMILY.search(said):
        return Question(Kind.REFUSAL, topic=_TRAITS)
    if _PARTED.search(said):
        return Question(Kind.REFUSAL, topic=_REST)
    is_order = _SCORES.search(said) or _ORDERED.fullmatch(said)
    return Question(Kind.REFUSAL, topic=RANKING) if is_order else None
