"""What is said in passing and asks for nothing: `ok, great, thank you so much`, `still there?`."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from bot.conversation.heard import Small
from bot.conversation.replies.forms import plain
from bot.regex import regex

LONGEST: Final = 90
"""Characters of what is said in passing; phrases may be put together in many ways."""
_GREETING: Final = (
    r"hi|hello|hey|hiya|howdy|morning|evening|afternoon|good (?:morning|afternoon|evening|day)|"
    r"greetings|ping|testing|"
    r"(?:(?:are |is )you|(?:are |is )?(?:any ?one|any ?body|some ?body))(?: still)? "
    r"(?:there|around|here|awake|online|alive)|still (?:there|here|around|awake|with me)|"
    r"hallo|bonjour|hola|moin|servus"
)
_YOU_THERE: Final = r"you(?: still)? (?:there|around|here|awake|online|alive)"
_ALL_OF_YOU: Final = r"there|everyone|everybody|folks|team|bot|guys|back|to you"
_GREETED: Final = rf"{_ALL_OF_YOU}|again|assay|all|you"
_THANKING: Final = (
    r"thanks|tx|tnx|thks|thanx|many thanks|thank you|thankyou|thank u|thx|thnx|ty|tyvm|tysm|ta|"
    r"cheers|merci|danke|"
    r"gracias|grazie|great|perfect|cool|nice|awesome|amazing|brilliant|wonderful|excellent|"
    r"fantastic|"
    r"spot on|bang on|nailed it|on the money|just the job|"
    r"(?:just|exactly) what i (?:needed|wanted|was after)|"
    r"good|fine|super|lovely|sweet|neat|wow|ok|okay|kk|k|okey|alright|got it|gotcha|understood|"
    r"noted|i see|makes sense|fair enough|will do|helpful|that helps|that helped|"
    r"that works|works for me|interesting|good to know|much appreciated|appreciated|appreciate it|"
    r"i appreciate it|thats all|no worries|"
    r"(?:that'?s|that is) (?:right|correct|true|fair(?! enough)|clear)|"
    r"you(?:'re| are) (?:great|awesome|the best|a star|a life ?saver)|lol|haha|hahaha|ha|hehe|lmao|"
    r"love it|well done|all set|(?:that|this) (?:does|did) (?:it|nicely|fine)|"
    r"this will do (?:it|nicely|fine)|that will do nicely|ace|that'?ll do|"
    r"(?:good|great|nice|top|excellent) (?:job|one|stuff|work|answer|summary|overview)|"
    r"no thanks|no thank you|no problem"
)
_THAT_IS_ALL: Final = r"that(?:'s| is) all|that's it"
_THANKED: Final = (
    r"beaucoup|bien|dir|dank|vielen|schön|muchas|mille|tante|"
    r"so much|very much|a lot|a bunch|a ton|a million|loads|again|indeed|man|mate|assay|all|"
    r"then|now|for now|and|so|that(?:'s| is)?|it(?:'s| is)?|this is|really|very|you|in advance|"
    r"for (?:that|this|it|everything|(?:the|your|all the|all your|this|that) (?:\w+ )?"
    r"(?:help|info|answers?|numbers|figures|summary|overview|table|explanation|reply|response|work|"
    r"time))"
)
_PARTING: Final = (
    r"bye|byebye|cya|see ya|see you|later|ttyl|goodbye|good night|ciao|talk later|talk soon|"
    r"see you (?:soon|tomorrow)|have a (?:good|nice|great) (?:day|one|evening|weekend)|"
    r"signing off|gotta go|i have to go|until (?:later|next time|tomorrow)"
)
_FORGETTING: Final = (
    r"(?:please )?(?:forget|delete|clear|erase|wipe)(?: about)?(?: (?:this|that|it|everything|"
    r"all|all of (?:this|it)|(?:this |our |the |my )?(?:conversation|chat|thread|context|"
    r"history|memory)))(?: please)?|start over|start again|reset|new topic|start afresh|"
    r"clear|forget|lets start over|let's start over|new conversation|start from scratch|"
    r"scrap that|never mind|nevermind|forget (?:everything|all|what)(?: that)? (?:i|we)(?:['’]ve)? "
    r"(?:just )?(?:said|asked|typed|talked about|spoke about|spoken about|discussed)(?: here| so "
    r"far| today)?"
)


_RIGHT_PERSON: Final = (
    r"(?:(?:no|yes|yep|yeah|sorry|actually|ok|wait|oh|but|and|well|my mistake|my bad|i think|"
    r"i was wrong) )*"
    r"(?:(?:it|that|this|you)(?:'?s| is| was| are| were| had| have| has been| got)? )?"
    r"(?:indeed |actually |surely |definitely |really )*"
    r"(?:the (?:right|correct) (?:person|one|candidate|researcher|author)|right person|"
    r"who (?:i|we) (?:mean|meant)|(?:really |indeed )(?:her|him|them)|(?:her|him) after all)"
    r"(?: after all| indeed| all along| then)?"
)


_SO: Final = (
    r"(?:really|so|completely|totally|utterly|pretty|just|a bit|kind of|absolutely|quite|such an?|"
    r"being|fucking|bloody)"
)
_USELESS: Final = (
    r"(?:useless|unhelpful|not (?:\w+ )?(?:helpful|useful)|no help|no use|rubbish|garbage|crap|"
    r"trash|pointless|stupid|dumb|annoying|a joke|a waste of (?:my )?time)"
)
_IS: Final = r"(?:'?re|'?s| are| is| was)"
_COMPLAINING: Final = (
    rf"(?:(?:you|this|that|it|(?:this|the) (?:bot|tool)){_IS}?|assay{_IS})(?: {_SO})* {_USELESS}|"
    rf"(?!really )(?:{_SO} )*{_USELESS}|"
    rf"you(?:'?re| are)(?: {_SO})* (?:bad|terrible|awful|hopeless|thick|slow)|"
    r"you suck|wtf|ffs|omg no|"
    r"(?:that|this|it) (?:(?:did|does|is) ?n'?t help(?:ing|ful)?|is not help(?:ing)?)|"
    r"(?:that|this|it)(?:'?s| is| was)?(?: ?n'?t| not) what i (?:asked|wanted|was after)|"
    r"you (?:do ?n'?t|did ?n'?t) (?:understand|get it|help|listen)"
    r"(?: me| anything| at all)?|you (?:did ?n'?t|have ?n'?t) answer(?:ed)? (?:my question|that|me)"
)


def _made_of(core: str, around: str, together: str = "") -> str:
    """One phrase of the core at least, and any that may stand around it.

    `together` are phrases of the core each of whose words may stand around it by itself.
    """
    either = f"(?:{core}|{around})"
    return f"(?:{either} )*(?:{core}{together and f'|{together}'})(?: {either})*"


_SAID: Final = {
    Small.HELLO: _made_of(_GREETING, f"{_GREETED}|please|sorry", _YOU_THERE),
    Small.THANKS: _made_of(_THANKING, f"{_THANKED}|please", _THAT_IS_ALL),
    Small.BYE: _made_of(_PARTING, f"{_THANKING}|{_THANKED}|{_ALL_OF_YOU}"),
    Small.COMPLAINT: _made_of(_COMPLAINING, "ok|sorry|but|well|honestly|bot|assay|then|really|man"),
    Small.FORGET: _FORGETTING,
    Small.RIGHT_PERSON: _RIGHT_PERSON,
}


_AFFIRMING: Final = regex(
    r"(?:(?:yes|yep|yeah|yup|ok|ah|oh|great|perfect|good|cool|thanks) )*"
    r"(?:(?:that|this|it)(?:'?s| is)(?: (?:all|the|definitely|indeed|exactly|absolutely))* "
    r"(?:right|correct|her|him|them|one|it|fine|accurate|true)|"
    r"(?:you(?:'re| are) )?(?:right|correct)|exactly|confirmed|spot on)"
    r"(?: (?:one|person|thanks|thank you|yes|indeed|cheers|alright))*"
)


def affirms(text: str) -> bool:
    """`that's right`, `yes that's her`: that nothing of what was told is to be changed."""
    return bool(_AFFIRMING.fullmatch(plain(text)))


def small_in(text: str) -> Small | None:
    """What a message says in passing, where it says nothing else."""
    said = plain(text)
    if len(said) > LONGEST or any(map(str.isdigit, said)):
        return None  # nothing of this is said with a number
    return next((small for small, words in _small().items() if words.fullmatch(said)), None)


@cache
def _small() -> dict[Small, re.Pattern[str]]:
    return {small: regex(words) for small, words in _SAID.items()}
