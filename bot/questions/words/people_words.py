"""How one asks about people: phrases with a place for a name, and purposes."""

from __future__ import annotations

from typing import Final

RANKING: Final = "ranking people"
"""What the refusals call it that one person is measured by another."""
PREDICTIONS: Final = "predictions about people"
THING = (
    r"(?:compute|computing power|hardware|gpus?|chips?|clusters?|machines?|resources|scale|"
    r"(?:training )?runs?|models?|papers?|works?|publications?|jobs?|budgets?)"
)
_WHAT = (
    rf"(?:what|which|how much|how many|how big|how large|what (?:kinds?|sorts?|size|level|amount) "
    rf"of)(?: (?:an? |of )?(?>{THING}|training))*(?: sizes?)?"
)
_IS = r"(?:is|was|are|has|have|had|did|does|would)"
_RUN_OF_WORDS = r"(?:[^\W\d_][\w.-]*[ ]){0,4}[^\W\d_][\w.-]*"
_FEW_OF_WORDS = r"(?:[^\W\d_][\w.-]*[ ]){0,4}?[^\W\d_][\w.-]*"
_KINDS_OF = (
    r"(?:published |public |past |recent |latest |newest |largest |biggest |own |training )*"
)
_LATELY = (
    r"(?:last |first |most recently |recently |lately |ever |usually |so far |already |to date )*"
)
_PUBLISH = (
    r"(?:publish(?:ed|es|ing)?|writ(?:e|ten|ing)|sign(?:ed)?|(?:co-?)?author(?:ed)?|"
    r"co-?wr(?:ite|ote|itten)|put(?:ting)? out|brought out|"
    r"(?:(?:got|have) (?:anything |something |much )?)?in print)"
)

AROUND: Final = (
    (
        r"\b(?:is (?:this|that|it)|(?:that )?(?:this|that|it)(?:'s| is)) (?:really |indeed )?the "
        r"(?:right|same|correct) (?P<name>.+?)\s*[?.!]*$",
        True,
    ),
    (r"^\W*which (?P<name>.+?) (?:do you mean|is meant|is it|is that|are you)\b", True),
    (
        r"\b(?:does|do|did) (?P<name>.+?) (?:really |ever |actually )?have "
        r"(?:(?:any|some|much|more|other|an?|published|public|known|recent|past|research|academic) "
        r")*(?:works?|papers?|publications?|evidence|preprints?|articles?) "
        r"(?:on|about|in|for|with|to (?:her|his|their) name)\b",
        True,
    ),
    (
        rf"{_WHAT} {_IS} (?:it (?:that )?)?(?P<name>.+?) (?:been |get |become |grown )?{_LATELY}"
        rf"(?:used to|accustomed to|{_PUBLISH}|tied to|linked to|connected (?:to|with)|"
        r"named (?:on|in)|credited (?:on|with|for|in)|listed (?:on|in)|behind)\b",
        True,
    ),
    (
        rf"\b(?:when|where|how (?:often|recently|long ago)|(?:with )?whom?) {_IS} (?P<name>.+?) "
        rf"{_LATELY}{_PUBLISH}\b",
        True,
    ),
    (
        rf"\b(?:has|have|had) (?P<name>.+?) (?:been )?{_LATELY}(?:{_PUBLISH}|"
        r"(?:an? |the |one of the )?(?:co-?)?author)\b",
        True,
    ),
    (
        rf"\b(?:do|redo|repeat|match|for|reproduce|replicate|re-?run) what "
        rf"(?P<name>{_FEW_OF_WORDS}) (?:has |have )?(?:did|does|done|trained|built|made|ran|run)\b",
        False,
    ),
    (
        rf"\b(?P<name>{_RUN_OF_WORDS}) (?:has|had|have) "
        r"(?:an?|one|some|two|three|several|many|\d+) (?:[\w-]+ )?"
        r"(?:papers?|publications?|preprints?)\b",
        True,
    ),
    (
        r"\b(?:does|do|did|would|will) (?P<name>.+?)"
        r"(?:'s? (?:published )?(?:works?|papers?|research|runs?))? (?:really |ever |actually )?"
        r"(?:need|require|take|call for|use) (?:any |such |that |so |very |a lot of |lots of |big |"
        r"large |much |huge |serious |heavy |many )*"
        rf"{THING}\b",
        False,
    ),
    (
        rf"{_WHAT} (?P<name>.+?) (?:is|was|has been|got) (?:used|accustomed) to\b",
        True,
    ),
    (
        rf"{_WHAT} (?P<name>.+?) (?:has |had |have )?{_LATELY}"
        r"(?:published|written|co-?authored|signed|put out|brought out)\b",
        True,
    ),
    (
        rf"(?:{_WHAT} {_IS}|what['’]?s) (?P<name>.+?) (?:been )?(?:train(?:ed)?|work(?:ed|ing)?|"
        r"used?|done|know|run|seen)(?: on| with| at| before| for)?\b",
        False,
    ),
    (
        rf"\b{THING} (?:that |which )?(?P<name>{_FEW_OF_WORDS}) (?:has |had |have |is |was )?"
        r"(?:ever )?(?:(?:an? |the |one of the )?(?:co-?)?author(?:s|ed)?\b(?! of our)|"
        r"co-?wrote|published|signed|wrote)\b",
        True,
    ),
    (
        rf"{_WHAT} (?P<name>.+?) (?:has |had |have )?(?:been )?{_LATELY}"
        r"(?:worked|works?|working) (?:on|at)\b",
        False,
    ),
    (
        rf"\b{THING} (?:that |which )?(?P<name>{_FEW_OF_WORDS}) (?:has |had |have )?(?:ever )?"
        r"(?:worked on|trained|contributed to|been part of)\b",
        False,
    ),
    (
        r"\b(?:is|was|do we have|have we got|got) (?P<name>.+?) (?:already )?(?:in|on|part of) "
        r"(?:our|the|my) (?:pool|shortlist|pipeline|list of candidates)\b",
        True,
    ),
    (
        r"\b(?:is|was|were|has) (?P<name>.+?) (?:been )?(?:on|among the authors of|part of) "
        r"(?:the )?(?:[\w.-]+ ){0,5}(?:paper|report|author list)\b",
        False,
    ),
    (
        r"\bwhat (?:could|can|would|might) (?P<name>.+?) "
        r"(?:do|need|train|repeat|reproduce|run)\b",
        False,
    ),
    (
        r"\b(?:is|was|did|has) (?P<name>.+?) (?:an? |the |one of the )?(?:co-?)?author(?:s|ed)?\b",
        True,
    ),
    (
        rf"\b(?P<name>{_RUN_OF_WORDS})'s? {_KINDS_OF}(?:published work|works?|papers?|"
        r"publications?|evidence|publication list|research papers)\b",
        True,
    ),
    (
        rf"\bwhat(?:'?s| is| was) (?:the )?(?:{THING}|size|level) (?:that )?(?P<name>.+?) "
        r"(?:is|was|has been|got) (?:used|accustomed) to\b",
        True,
    ),
    (
        rf"\bwhat'?s (?P<name>.+?) {_LATELY}(?:used to|accustomed to|known for|{_PUBLISH})\b",
        True,
    ),
    (
        rf"\b(?:has|have|had) (?P<name>.+?) {_LATELY}(?:trained|worked on|contributed to|run)\b",
        False,
    ),
    (
        rf"^\W*(?P<name>{_RUN_OF_WORDS}) (?:published work|papers?|publications?)\W*$",
        True,
    ),
    (
        rf"\b(?P<name>{_RUN_OF_WORDS})'s? (?:biggest |largest |latest |most recent )?"
        r"published runs?\b",
        True,
    ),
    (
        rf"\b(?P<name>{_RUN_OF_WORDS})'s? {_KINDS_OF}(?:runs?|models?|background|compute)\b",
        False,
    ),
)
"""Questions with the name in the middle; True where nothing but a person is asked about so."""

_PUBLISHED = r"(?:published|public|publication|research|academic|known|past|recent)"
CLEAR: Final = (
    rf"(?:{_PUBLISHED} )+(?:works?|papers?|research|evidence|record|history|runs?)"
    r" (?:of|by|from|on)"
    r"|(?:publications?|papers|works|training runs) (?:of|by|from|written by|authored by|signed by)"
    r"|(?:what|which)(?: questions?)? (?:(?:should|do|can|could|would|shall|might|must) "
    r"(?:i|we)|to) ask"
    r"|questions (?:to ask|for)"
    r"|(?:what(?:'s| is| has been)|anything|something|everything|all(?: that is)?) (?:in )?"
    r"(?:public|published|on record|known in public)(?: works?| papers?)? (?:on|about|of|by|from)"
    r"|what (?:do |can )?(?:you|we) (?:have|hold|keep|store)(?: on file)? (?:on|about|of)"
    r"|which (?:works|papers|runs|publications) (?:of|by|did)"
    r"|(?:public )?evidence (?:for|on|about|of)"
    r"|(?:candidate |short |quick )?(?:brief|briefing|dossier|one[- ]pager)(?: me| us)?"
    r" (?:on|about|for)|brief (?:me|us) (?:on|about)"
    r"|(?:the |our |a |an )?(?:candidate|applicant|researcher|scientist)(?:'s name)?(?: is)?"
    r" (?:named|called|by the name of)|(?:the |her |his |their )?(?:full )?name(?: is|'s|:)"
    r"|what (?:has|was|is) published by|evidence brief (?:on|for)"
    r"|(?:somebody|someone) (?:named|called)"
)
"""What stands before a name and nothing else."""

OPEN: Final = (
    r"(?:tell|remind) (?:me|us) (?:more |something |a bit |everything )?about|look(?:ing)? up"
    r"|look ?up|look(?:ing)? (?:at|into)|(?:pull|bring|dig|open)(?:ing)? up|search(?: for)?|"
    r"find(?: me| us)?|who(?:'s| is| was)"
    r"|show(?: me| us)?|what (?:do|can|should|must) (?:you|we|i) "
    r"(?:(?:need|have|ought|want) to )?(?:know|tell me|tell us|say|find) (?:about|on)"
    r"|what (?:is|'s) (?:publicly )?known (?:of|about)|what's (?:publicly )?known (?:of|about)"
    r"|(?:an? |the )?(?:quick |short |brief )?(?:profile|run-?down|low-?down) (?:of|for|on)"
    r"|(?:some )?info(?:rmation)? (?:on|about|for|of)"
    r"|background (?:on|of|for)|details (?:on|about|of)|anything (?:on|about|by|public on)"
    r"|facts (?:on|about)|what about|how about|check(?: on| out)?|prepare me for|prep me for"
    r"|what can .{0,12}find on"
)
"""What stands before a name, and before a lab as well."""

MENTIONS: Final = (
    r"(?:first |intro |phone )*(?:call|meeting|interview|chat|screen|coffee|lunch|conversation"
    r"|intro|introduction|talk) with"
    r"|(?:to |i'm |a |quick )?(?:prep|prepare|brief)(?:aring|ping)?:"
    r"|(?:candidate|applicant):?|(?:meet(?:s|ing)?|met|call(?:s|ing)|interview(?:s|ed|ing)|"
    r"screen(?:s|ed|ing)|spe(?:aks|aking) (?:to|with)"
    r"|talking (?:to|with)|seeing|on the phone with)"
)
"""What stands before the name of somebody who is only mentioned, unless nothing else is said."""

NAMED: Final = (
    r"who(?:'s| is| was)|(?:tell|remind) (?:me|us)(?: more| something)? about|look(?:ing)? ?up|"
    r"look(?:ing)? into|(?:a |the )?profile (?:of|for|on)|background (?:on|of|for)|"
    r"details (?:on|about)"
)
"""What stands before a name that may be written in small letters."""

HEADED: Final = (
    r"\b(?:papers?|publications?|preprints?|publish(?:ed)?|(?:co-?)?author(?:ed|s)?|"
    r"(?:co-?)?(?:written|wrote)|put out|evidence|"
    r"works?(?= on record| published|\W*$))\b"
)
"""What is asked of somebody whose name stands first: `Ilva Marrowdene: which papers?`."""

OF_WORK: Final = (
    rf"{HEADED}|\b(?:ask|interview\w*|screening|candidate|brief|one-pager|(?:first|intro) call|"
    r"onsite|used to|accustomed to|on file|everything you know|need from us|re-?run|"
    r"(?:compute|hardware|training) (?:background|history|record)|"
    r"what (?:do|have) you (?:have|got)|(?:run-?down|low-?down|overview|summary) (?:of|on|for) "
    r"(?:each|both|him|her|them|the two))\b|\bwork (?:of|by)\b|"
    r"(?<=\w)'s? (?:[\w-]+ ){0,2}(?:works?|research|(?:training )?runs?|models|compute)\b"
)
"""What is asked of nobody but a person whose full name stands anywhere in the text."""

OF_THEM: Final = (
    HEADED
    + rf"|\b(?:{THING}|ask|questions|train(?:ed)?|used to|accustomed to|on record|known for)\b"
)
"""What is asked of somebody whom the rest of a message names: `what do I ask him`."""

THE_PERSON: Final = frozenset(("he", "she", "they", "him", "her", "them", "his", "their"))
"""What stands in a question for somebody whom the rest of the message names."""

_SOMEBODY = (
    r"(?:(?:an?|the|our|this|that|my|one of our|somebody|someone) ?"
    r"(?:candidate|applicant|person|researcher|scientist|engineer)?s?|[^\W\d_]\.?)"
)
NOBODY: Final = (
    r"(?:(?:(?:please|can you|could you) )?(?:look up|lookup|tell me about|search for|find|"
    r"(?:(?:give|send|write|make|get) me )?(?:an? )?(?:brief|briefing|one-pager|profile)(?: me)? "
    rf"(?:on|about|of|for)|prep(?:are)? me (?:on|for)) {_SOMEBODY}(?: for me)?"
    r"|what (?:(?:kind of |sort of |scale of )?(?:compute|hardware|gpus?|chips?|clusters?|scale) )?"
    r"(?:is|are|was) (?:she|he) (?:used|accustomed) to"
    rf"|{_WHAT} {_IS} {_SOMEBODY} (?:used to|accustomed to|published))[\s.?!]*"
)
"""A look-up that names nobody."""
