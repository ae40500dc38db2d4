"""What is asked of works, a text or a talk, in words that beside a person would ask for more.

What else a message says stays in it, whoever it is said of: that is weighed as ever.
"""

from __future__ import annotations

import re
from typing import Final

from bot.questions.plain_words import as_authors
from bot.regex import regex

_OLD: Final = regex(
    r"\bhow old (?P<are>is|are|was|were) "
    r"(?P<work>(?:(?:his|her|their|the|this|that|(?:(?:this|that|the) )?(?:candidate|person|"
    r"researcher)['’]s|(?!(?:his|her|their|my|our|the|this|that) )(?:[\w-]+ ){0,2}?[\w-]+['’]s?) )"
    r"(?:[\w-]+ ){0,2}?(?:works?|papers?|publications?|preprints?|articles?|results?|research|"
    r"runs?|models?|entry|record|affiliation))"
    r"(?=\W*$|[.,;:!?]| (?:of|on|about|in|from|with|then|now|exactly|again|please|pls)\b"
    r"| (?:and|but|so) (?:how|what|which|when|where|is|are|did|does|who)\b)",
    re.IGNORECASE,
)
"""`how old is his newest paper`, of nobody's age; `her paper's author` is somebody."""
_AGES: Final = regex(r"\b(?:how old|ages?|aged|born|years old)\b", re.IGNORECASE)
_WRITTEN: Final = (
    r"(?:write[- ]?ups?|summar(?:y|ies)|one[- ]?pagers?|overviews?|brief(?:ing)?s?|blurbs?|recaps?|"
    r"notes?|profiles?|backgrounds?|prep(?: sheets?)?|fact ?sheets?|rundowns?|few lines)"
)
_WRITE_UP: Final = regex(
    r"\b(?P<lead>an?|the|short|quick|brief|little|one|my|our|some) write[- ]?up\b", re.IGNORECASE
)
_NAME: Final = r"(?-i:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})"
_WHOM: Final = (
    r"(?:(?:his|her|their|[\w-]+['’]s?|[\w-]+ [\w-]+['’]s?) (?:published |recent )?"
    r"(?:works?|papers?|publications?|research)|him|her|them|"
    rf"(?:this|the|that) (?:candidate|person|researcher)|{_NAME})"
)
"""One person or the works, and nothing else of them."""
_FOR_READERS: Final = regex(
    rf"(?P<asked>\b{_WRITTEN} (?:on|of|about|for) {_WHOM}) for "
    r"(?:the|our|my|a|their|tomorrow['’]?s) (?:hiring |line |interview )?"
    r"(?:managers?|hm|panel(?: (?:interview|members?))?|team|committee|interviewers?|boss)"
    r"(?=\W*(?:$|[.,;!?]|pls\b|please\b|to read\b))",
    re.IGNORECASE,
)
"""`a write-up on her for the hiring manager`: who is to read it asks for no judgement."""
_OPENED: Final = regex(
    r"\b(?P<begins>(?:open|start|begin|kick off|lead(?: off)?|close|end|structure)"
    r"(?: (?:the|our|my|this|that|an?|first))*) interview\b"
    r"(?! (?:process|loop|stages?|rounds?|with (?:everyone|all)))",
    re.IGNORECASE,
)
"""`how would you begin the interview with him`, which asks for no verdict on having one."""
_ONE_THING: Final = regex(
    r"\b(?:an? )?single (?=(?:share|slice|run|job|node|gpu|chip|machine|server|paper|work|model|"
    r"figure|number|line|sentence|researcher['’]s)\b)",
    re.IGNORECASE,
)
"""`only a single share`, which asks for nobody's family."""
_MODEL: Final = regex(r"\b[A-Z][\w.]*(?:-[\w.]+)*-\d+(?:\.\d+)?[BMTbmt](?![\w-])", needs="-")
"""`Larkspur-70B`, whose name is nobody's."""
_CALLED_SO: Final = regex(
    r"\b(?P<the>(?:the )?(?:code)?names? )(?:of )?['\"“]?(?:colossus|stargate|rainier|hyperion|"
    r"prometheus|fairwater|isambard|ironwood|trillium|trainium|llama|gpt|gemini|grok|qwen|olmo|"
    r"apertus|openai|anthropic|deepmind|xai|mistral|deepseek|cohere|assay)['\"”]?(?=\W|$)",
    re.IGNORECASE,
    needs="name",
)
"""`where does the name Colossus come from`, of a machine and no person."""
_LINES: Final = r"(?:bullets?|points?|lines?|sentences?|words|paragraphs?|me|us|table)"
_SUMMED_UP: Final = regex(
    rf"\b(?P<verb>summari[sz]e|sum up|recap|outline) (?P<whom>him|her|this candidate|{_NAME})"
    rf"(?P<rest>(?: (?:in|as|to|for) (?:(?!{_LINES} (?:in|as|to|for) )\w+ ){{0,2}}{_LINES})*"
    r"(?: (?:please|pls))?\W*)$",
    re.IGNORECASE,
)
"""`summarise him in three bullets`: of somebody there is nothing but the works."""
_BEFORE_WRITING: Final = regex(
    r"\b(?P<before>(?:before|until|when|as|since|because|if|once|so that|so) (?:i|we) "
    r"(?:(?:can|will|would|am going to|are going to|want to|plan to|might|may|have to|need to) )?)"
    r"(?:e-?mail|mail|call|phone|ring|text|dm|ping|message) (?:her|him|them)\b"
    r"(?! (?:at|on) (?:home|her|his|their))",
    re.IGNORECASE,
)
"""`a quick look before I email her`: why, and no address."""
_KIND: Final = (
    r"(?:pre-?training|post-?training|fine-?tuning|evals?|evaluation|systems?|infra(?:structure)?|"
    r"theory|interpretability|rl|rlhf|training|inference|scaling)"
)
_ONE_AMONG: Final = regex(
    rf"\b(?P<any>an?|any|some|one) (?P<kind>{_KIND}(?:[- ]\w+)?) ones?"
    r"(?= (?:(?:in|with)?among|in|of|between) (?:them|those|these|there|it)\b)",
    re.IGNORECASE,
)
"""`is there a pretraining one among them`, of works."""
_WHOSE: Final = {"him": "his", "her": "her"}


def as_of_works(text: str) -> str:
    """The text with such questions in words that ask for the works alone."""
    text = _ONE_AMONG.sub(r"\g<any> \g<kind> paper", _BEFORE_WRITING.sub(r"\g<before>talk", text))
    text = _CALLED_SO.sub(r"\g<the>of the site", _MODEL.sub("the model", as_authors(text)))
    dated = _OLD.sub(r"when \g<are> \g<work> published", text)
    is_of_works = not _AGES.search(dated)  # `how old is she and how old is her paper`
    told = _WRITE_UP.sub(r"\g<lead> summary", dated if is_of_works else text)
    told = _SUMMED_UP.sub(_works_summed_up, told)
    opened = _OPENED.sub(r"\g<begins> conversation", _ONE_THING.sub("one ", told))
    return _FOR_READERS.sub(r"\g<asked> for our meeting", opened)


def _works_summed_up(found: re.Match[str]) -> str:
    """`summarise his papers in three bullets`, of whom it was asked to begin with."""
    whose = _WHOSE.get(found["whom"].lower(), f"{found['whom']}'s")
    return f"{found['verb']} {whose} papers{found['rest']}"
