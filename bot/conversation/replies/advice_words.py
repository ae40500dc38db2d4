"""Advice that is asked for in any order of its words: `what do we say if she calls us too small`.

What somebody is said to hold of anybody's compute is cut out first, and so is a quotation: it is
answered, and asks nothing. A text asks for advice where each of its other words may stand in such a
question.
"""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.forms import plain
from bot.regex import regex

LAB: Final = "_lab_"
"""What stands in place of each lab."""
_COMPUTE: Final = (
    rf"(?:compute|gpus?|chips?|clusters?|hardware|capacity|h\d00s?|machines?|accelerators?|{LAB}|"
    r"small(?:er)?|bigger|larger)"
)
_QUOTED: Final = regex(rf"[\"“][^\"”]*\b{_COMPUTE}\b[^\"”]*[\"”]", needs='"|“')
_HELD: Final = regex(
    r"\b(?:says|(?<=they )say|said|saying|thinks?|thought|tells?|told|reckons?|claims?|"
    r"claimed|argues?|argued|"
    r"complains?|complained|worr(?:y|ies|ied)|objects?|objected|mentions?|mentioned|believes?|"
    r"points? out|keeps? saying|goes|went|brings? up)(?: (?:me|us|to me|to us))?"
    r"(?: that| how)? ?[:,]? "
    rf"(?!(?:about|on|to|of|in|at|for|is|are|if|when)\b)(?=[^?.!;]*\b{_COMPUTE}\b)[^?.!;]+?"
    r"(?=[?.!;]|,? (?:and |so |but )?(?:how|what|can|should|do|help) |$)"
)
_NOT: Final = r"(?:not|never|don['’]?t|shouldn['’]?t|mustn['’]?t|can['’]?t|avoid|no)"
_SAY: Final = (
    r"(?:say|tell|mention|claim|promise|bring up|talk about|raise|touch|state|suggest|imply)"
)
_IS_OURS: Final = regex(
    r"(?!.*\bwho has\b).*\b(?:we|our|ours|us|i|me|my|your?|against|vs|versus|"
    r"(?:putting|saying|phrasing|framing|wording) (?:it|this|that)|one-liner|oneliner)\b"
)
"""Whose advice it is: `is OpenAI weak` asks for none."""
_NOT_OURS: Final = r"(?<!they )(?<!he )(?<!labs )(?<!you )"
_FRANK: Final = r"(?:honest|open|transparent|candid|frank)"
_KINDS: Final = {
    Part.QUOTABLE: regex(
        r"\b(?:quote|cite|repeat)\b(?=.*\b(?:numbers?|figures?|estimates?)\b)"
        rf"|\b(?:which|what) (?:numbers?|figures?)\b(?: \w+){{0,4}}? {_SAY}\b"
    ),
    Part.UNSAID: regex(
        rf"{_NOT_OURS}\b{_NOT}\b(?: \w+){{0,4}}? {_SAY}|\bavoid|"
        rf"\b(?:steer|stay|keep) (?:clear|away|off|quiet)|\bleave out\b(?! {LAB})",
    ),
    Part.CONCEDED: regex(
        rf"\b(?:up[- ]?front|concede|admit|own up|honest about|"
        rf"how {_FRANK} (?:should|do|can|must|are)|"
        rf"(?:be|being|stay) {_FRANK} (?:about|with|on|when)|weak(?:est|er|ness|nesses)|"
        r"weak (?:points?|spots?|sides?)|where (?:are|is) .*weak|downsides?|drawbacks?|"
        r"disadvantages?|shortcomings?|fall short|worst|where (?:do|would|will|might|could|can) we"
        r" lose)\b",
    ),
    Part.ARGUMENT: regex(
        r"\b(?:(?:best|strongest|strong|main|top|good|better|biggest) (?!talking)(?:\w+ )?"
        r"(?:arguments?|points?|cards?|cases?|pitch|angle|hook|line)|edge|advantages?|strengths?|"
        r"strong suits?|selling points?|upsides?|leverage)\b",
    ),
    Part.ADVICE: regex(
        r"\byou (?:\w+ )?(?:respond|answer|reply|counter|handle|address|put it)\b"
        rf"|\b(?:i|we|to|me|help) (?:\w+ )?(?:{_SAY}|respond|answer|reply|counter|react|handle|"
        r"deal with|push back|address|come back|pitch|position|frame|put it|explain)\b"
        r"(?! (?:me|us)\b)|\b(?:talking points|comeback|rebuttal|(?:response|reply|answer) to)\b"
        r"|\b(?:way|ways) (?:of|to) (?:put|putting|say|saying|phras(?:e|ing)|fram(?:e|ing)|"
        r"word(?:ing)?|present(?:ing)?) (?:it|this|that)\b|\bone-?liners?\b"
        r"|\bread (?:it|this|that) (?:out|aloud|to)\b",
    ),
}
"""What is asked for, by the first of these that a text has."""
_KNOWN: Final = (
    "a about above access acknowledge act actually admit advantage advantages again against ahead"
    " all also am an and angle answer answers any anyone anything are argue argument"
    " arguments around as ask asked asking asks at avoid away back be been being best better big"
    " biggest both bring"
    " but by call calling can can't candid candidate candidates cant capacity card cards case"
    " cases chat chips cite claim claiming claims clear closing cluster come comeback comes"
    " coming compare compared comparing comparison compete compute concede considering"
    " conversation could counter currently deal disadvantage disadvantages do does doing don't dont"
    " downside downsides drawback drawbacks edge engineer engineers estimate exactly explain"
    " aloud fair guaranteed one-liner one-liners oneliner phrase phrasing framing putting read"
    " says wording way ways presenting"
    " fall figure figures first folks for frame frank from front get give go going good got"
    " gpu gpus guess guy handle hardware has have having he he's hello help her hey hi him"
    " hiring his honest hook how i i'd i'm i've if im imply in interested interview"
    " interviewing into is it job join just keep know lab leave leaving less let leverage like"
    " limits line lines lose losing low main make manager may me meeting mention mentioning"
    " message might more most much must mustn't my need never new next no not number numbers"
    " of off offer offered offers ok okay on one open or our out over own people person phone"
    " pitch please pls point points position promise pull push put question quick quiet quote"
    " raise re reach react really rebuttal recruiter regarding repeat reply researcher"
    " researchers resources respond response reverse right role safe say saying says scientist"
    " scientists screen selling setup she she's short shortcoming shortcomings should"
    " shouldn't shouldnt side sided situation size small so solid somebody someone someone's"
    " something staff state stay steer strength strengths strong strongest suggest suit suits"
    " talk talking tell telling than thanks that the their them then there they they're"
    " they've thing things think this to today told tomorrow top touch transparent true up"
    " upfront upside us use versus vs want way we we'd we'll we're we've weak weaker weakest"
    " weakness weaknesses well what what's whats when where which while who who's whos why will"
    " with without work working works worst would wouldn't you your"
)
"""What may stand in such a question beside what is asked for."""
_WORDS: Final = frozenset((LAB, *_KNOWN.split()))
_WORD: Final = regex(rf"{LAB}|[a-z]+(?:['’-][a-z]+)*")


def advice_wanted(named: str) -> Part | None:
    """Which advice a text asks for, each lab of which is named by `LAB`; None of other texts."""
    asks = _HELD.sub(" says", _QUOTED.sub(" ", named.lower()))
    words = plain(asks.replace("up-front", "upfront"))
    if not frozenset(_WORD.findall(words)) <= _WORDS or not _IS_OURS.match(words):
        return None
    if any(map(str.isdigit, words)):
        return None
    found = {part: kind for part, kind in _KINDS.items() if kind.search(words)}
    if not found:
        return None
    part, kind = next(iter(found.items()))
    is_both = {Part.CONCEDED, Part.ARGUMENT} <= found.keys()
    if is_both or _KINDS[Part.ADVICE].search(kind.sub(" ", words)):
        return Part.ADVICE  # `what do I say, and what do I avoid`: all of it
    return part
