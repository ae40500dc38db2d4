"""The words that something of ours changes by: what reads them is loaded with the first of them."""

import re
from typing import Final

from bot.questions.words.factor_words import ANY_FACTOR
from bot.regex import regex

LOSING: Final = (
    r"los[et]\w*|lost|lay(?:ing|s)? off|laid off|fir(?:e[sd]?|ing)|quit\w*|resign\w*|"
    r"depart(?:s|ed|ing)?|leav(?:e|es|ing)(?! every(?:one|body)\b)|left|"
    r"(?:goes|go|going|went|are|is) (?:away|offline|down|home|gone|dark|back(?! to\b)|"
    r"out(?! of\b))|poach\w*|hired? away|"
    r"sell|sells|selling|sold|return(?:s|ed|ing)?|retir(?:e[sd]?|ing)|decommission\w*|"
    r"drop(?!\w* out\b)\w*|f(?:all(?:s|en|ing)?|ell)|"
    r"(?:gets?|got|gotten|getting|be|being) rid of|ditch(?:es|ed|ing)?|dump(?:s|ed|ing)?|"
    r"offload\w*|dispos\w+ of|part(?:s|ed|ing)? (?:ways )?with|"
    r"remov\w+|scrap\w*|shed(?:s|ding)?|junk\w*|cut(?:s|ting)?|reduc\w+|shr[aiu]nk\w*|trim\w*|"
    r"downsiz\w*|fail(?:s|ed|ing)?|br(?:eak|eaks|oke|oken|eaking)(?: down)?|die[sd]?|dying|"
    r"(?:are |is |be |were )?dead|"
    r"attrition|(?:(?:are|is|be|always) )*(?:in|under|out for|for) (?:maintenance|repairs?)|"
    r"(?:(?:are|is|be|always) )*out of (?:order|service|action)|"
    r"(?:g[ia]ve?n?|giving|hand(?:s|ed|ing)?|send(?:s|ing)?|sent) (?:up|back|away)|"
    r"(?:take|took|taken|taking)s? (?:away|off|out)|tak(?:e|es|ing)n? (?=.*\bfrom us\b)|"
    r"(?:rent|leas|lend|loan|hir|let)(?:s|es|ed|ing|e)? out|lend|lent|sub-?l(?:et|eas)\w*|"
    r"switch\w* off|power\w* down|without(?! asking\b)(?: counting)?|not counting|excluding|"
    r"minus|subtract\w*|"
    r"(?:went|move[sd]?|moving|jump(?:s|ed)?|defect(?:s|ed)?|switch(?:es|ed)?)"
    r"(?= (?:over |off |across )?to [a-z])|"
    r"giv(?:e|es|ing)|gave|hand(?:s|ed|ing)?|fewer|less|smaller|"
    r"(?<!one )go(?:es)?(?! (?:live|online)\b)|gone|down"
)
"""Alternatives of a regular expression, each a whole word or several."""
LOSES: Final = regex(rf"\b(?:{LOSING})\b", re.IGNORECASE)
NEXT: Final = (
    r"(?:second|third|2nd|3rd|next|other|further) (?:\w+ )?(?:clusters?|sites?|batch|tranche|"
    r"phase|halls?|pods?|data ?cent(?:er|re)s?)|(?:next|further) (?=\d)|"
    r"(?:phase|stage|tranche|batch) (?:two|three|2|3)\b"
)
"""What stands beside a cluster that there is."""
GOOD: Final = (
    r"good|bad|poor|weak|strong|competitive|decent|terrible|respectable|embarrassing|attractive|"
    r"generous|impress(?:ive|ed)|compelling|enough"
)
"""How an offer is judged."""
MAY_CHANGE_OURS: Final = regex(
    rf"\b(?:if|suppos\w+|imagin\w+|assum\w+|add\w*|more|another|additional|plus|extra|{ANY_FACTOR}|"
    r"on top|in addition|half|thirds?|quarters?|\d+ ?(?:%|percent) of (?:the|our)|"
    r"\d+ of (?:the|our|my) \d+|\d+x|times|grow\w*|increas\w*|until|occupancy|"
    r"guarantee[ds]?(?: (?:to|for))? (?:her|him|one|an?|the|this)|"
    r"reserve[ds]?|set aside|new team|hir(?:e|es|ing)|bring(?:s|ing)? (?:in|on)|join\w*|"
    r"buy|bought|up ?time|utili[sz]ation|availability|"
    r"swap\w*|replac\w*|exchang\w*|trad\w+|switch\w*|upgrad\w*|top \d+|instead|rather|"
    rf"make it|per head|dollars|usd|would|could|can|our .{{0,20}}(?:as|in)|how many .*\bour|"
    rf"keep|stay|then|takes?|{NEXT}"
    rf"|not (?:an? |the |all )*[a-z]{{1,3}}\d{{2,4}}s?|{LOSING})\b",
    re.IGNORECASE,
    needs="2nd|3rd|add|ake|aking|all|are|assum|attrition|availability|away|back|batch|bought|"
    "guarantee|bring|buy|can|could|cut|dead|defect|die|ditch|dollars|double|doubling|down|drop|"
    "dump|dying|eak|ell|fail|fewer|fir|from us|further|gave|giv|go|grow|half|halve|"
    "halving|hand|hir|how many|if|imagin|increas|instead|is|join|jump|junk|keep|leav|"
    "left|lend|lent|less|los|maintenance|minus|more|move|moving|new team|not|of|oke|ook|"
    "other|our|out|part|per head|phase|plus|poach|power|quarter|quit|rather|reduc|remov|"
    "repair|replac|reserve|resign|retir|return|scrap|second|set aside|shed|shr|sold|"
    "stage|stay|sub|swap|switch|then|three fold|threefold|thrice|time|top|trad|tranche|"
    "treble|trebling|trim|triple|tripling|twice|two fold|until|up|usd|utili|went|would|x",
)
"""What a change of our saved offer is told with: most texts have nothing of it."""
