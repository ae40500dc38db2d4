"""So many chips, or a part of them, that go to product, or to what is no research either."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LED, SUPPOSE
from bot.regex import regex

_MANY: Final = r"(?P<n>(?:[1-9]\d{2,5}|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d)?k))"
"""At least a hundred: fewer may be people."""
_PRODUCT: Final = r"(?:our |the )?(?:product(?:ion)?|inference|serving)\b"
_PRODUCT_WORDS: Final = "product|inference|serving"
_WILL: Final = r"(?:(?:would|will|were|are|have|had|to|be|all) )*"
_GO_TO: Final = (
    r"(?:go|goes|going|went|mov(?:e[sd]?|ing)|kept|reserved|(?:set|put) aside|given|used|needed)"
    r"(?: over)? (?:to|for|by)"
)
_TAKES: Final = r"(?:gets?|got|takes?|took|needs?|wants?|keeps?|has|had|eats?|ate|uses?)(?: up)?"
_GOES: Final = regex(
    rf"(?<![\w$€£.,]){_MANY}(?= {_WILL}{_GO_TO} {_PRODUCT})",
    re.IGNORECASE,
    needs=_PRODUCT_WORDS,
)
_GETS: Final = regex(
    r"\b(?P<who>(?:product(?:ion)?|inference|serving) (?:team )?"
    rf"{_WILL}{_TAKES}) {_MANY}(?=\s*(?:$|[,;.?!]))",
    re.IGNORECASE,
    needs=_PRODUCT_WORDS,
)
_SET_ASIDE: Final = regex(
    r"\b(?P<verb>(?:reserve|keep|give|move|put|set aside|use|lose))"
    r"(?: (?:up|over|away|back|about|around|another))* "
    rf"{_MANY}(?= (?:for|to) {_PRODUCT})",
    re.IGNORECASE,
    needs=_PRODUCT_WORDS,
)
_WITH: Final = regex(
    rf"\bwith {_MANY} (?:of (?:them|those|these|it) )?{_GO_TO} (?={_PRODUCT})",
    re.IGNORECASE,
    needs=_PRODUCT_WORDS,
)
_OTHER_USES: Final = (
    r"(?:(?:our |the )?(?:evals?|evaluations?)(?: (?:runs?|jobs?|team))?|benchmark(?:s|ing)|"
    r"red[- ]?teaming|(?:our |the )?(?:infra(?:structure)?|ops|platform)(?: team)?|ci|"
    r"(?:the |our )?data (?:processing|prep|cleaning|pipelines?|labell?ing|team)|annotation|"
    r"(?:our |the )?demos?|maintenance|hosting|(?:our |the )?internal (?:tools?|tooling|apps?)|"
    r"(?:our |the )?(?:clients?|partners?|api))"
)
"""What takes chips that no researcher has then, without being called product."""
_USE_WORDS: Final = (
    "eval|benchmark|teaming|infra|ops|platform|ci|data|annotation|hosting|demo|maintenance|"
    "internal|client|partner|api"
)
_PART: Final = (
    r"(?:\d{1,2}(?:\.\d+)? ?(?:%|percent|per cent|pct)|"
    r"(?:a |one )?(?:half|third|quarter|fifth|tenth))"
    r"(?: of (?:our|the|it|them|that|those|these|what we have)(?: \w+)?)?"
)
_PART_GOES: Final = regex(
    rf"(?:\b(?:we )?(?:reserve|keep|give|set aside|put aside|spend|use|lose|hold back|earmark) )?"
    rf"(?<![\w.])(?P<part>{_PART}) (?:{_WILL}(?:is |gets? )?(?:go|goes|going|went|kept|reserved|"
    r"(?:set|put) aside|given|used|needed|spent|taken|eaten|lost|earmarked)(?: up| over| away)? )?"
    rf"(?:to|for|by|on|into) {_OTHER_USES}\b",
    re.IGNORECASE,
    needs=_USE_WORDS,
)
"""`10% goes to evals`, `we lose a tenth to evals`."""
_PART_TAKEN: Final = regex(
    rf"\b{_OTHER_USES} {_WILL}{_TAKES} "
    rf"(?:about |around |roughly |some |up to )?(?P<part>{_PART})(?![\w%])"
    r"(?!.*\b(?:worth|costs?|prices?|charge|pay)\b)",
    re.IGNORECASE,
    needs=_USE_WORDS,
)
"""`evals take 10%`."""
_COUNT: Final = (
    rf"{_MANY}(?: of (?:our|the|those|these|them))?"
    r"(?: (?:chips|gpus|cards|[a-z]{1,2}\d{2,3}s?))?"
)
_COUNT_TOLD: Final = regex(
    rf"^(?P<led>{LED})(?:(?:{_OTHER_USES}|{_PRODUCT}) {_WILL}{_TAKES} (?:about |around |some )?"
    rf"{_COUNT}|{_COUNT.replace('<n>', '<m>')} {_WILL}{_GO_TO} (?:{_OTHER_USES}|{_PRODUCT}))\W*$",
    re.IGNORECASE,
    needs=f"{_USE_WORDS}|{_PRODUCT_WORDS}",
)
"""`infra takes 200 chips`, told and not supposed."""
_COUNT_SUPPOSED: Final = regex(
    rf"(?P<if>\b{SUPPOSE} )(?:(?:{_OTHER_USES}) {_WILL}{_TAKES} (?:about |around |some )?{_COUNT}|"
    rf"{_COUNT.replace('<n>', '<m>')} {_WILL}{_GO_TO} {_OTHER_USES})(?!\w)",
    re.IGNORECASE,
    needs=_USE_WORDS,
)
_GIVEN_UP: Final = regex(
    rf"^(?P<led>{LED})(?:if |when |say |suppose )?(?:we|i)(?:['’](?:ll|d|ve|re)| (?:have|had|will|"
    r"would|must|need|could|should|are|might|may|to))* "
    r"(?:give|giving|gave|given|hand|handed|cede|ceded|lose|lost|losing|surrender|release|pass|"
    r"passed|donate|lend|lent|yield|sacrifice|part with|divert|diverted)"
    rf"(?: (?:up|over|away|on|another|about|around))* {_COUNT.replace('<n>', '<m>')}(?P<n>)"
    rf"(?: over| away| up)? (?:to|for) (?:{_PRODUCT}|{_OTHER_USES})\W*$",
    re.IGNORECASE,
    needs=f"{_USE_WORDS}|{_PRODUCT_WORDS}",
)
"""`we give up 256 to serving`, told with no word for the chips."""
_PERCENT: Final = r"(\d{1,2}(?:\.\d+)?) ?(?:%|percent|per cent|pct)"
_BOTH: Final = regex(
    rf"(?<![\w.]){_PERCENT} (?:goes|go|is|are) (?:to|for) product(?: and|,| plus)+(?: another)? "
    rf"{_PERCENT}(?: (?:goes|go|is|are))? (?:to|for|on) (?:{_PRODUCT}|{_OTHER_USES})\b",
    re.IGNORECASE,
    needs="product",
)
"""`10% goes to evals and 20% to product`, once evals are called product as well."""


def goes_to_product(text: str) -> str:
    """The text with a word for the chips, where their number alone is said."""
    text = _WITH.sub(r"if \g<n> GPUs go to ", text)
    text = _GOES.sub(r"\g<n> GPUs", text)
    text = _GETS.sub(r"\g<who> \g<n> GPUs", text)
    text = _COUNT_SUPPOSED.sub(_supposed, _COUNT_TOLD.sub(_supposed, text))
    text = _PART_TAKEN.sub(r"\g<part> goes to product", text)
    text = _PART_GOES.sub(r"\g<part> goes to product", text)
    text = _BOTH.sub(lambda m: f"{float(m[1]) + float(m[2]):g}% goes to product", text)
    text = _GIVEN_UP.sub(_supposed, text)
    return _SET_ASIDE.sub(r"\g<verb> \g<n> GPUs", text)


def _supposed(found: re.Match[str]) -> str:
    """So many GPUs that go to product, supposed as they are, or where they are only told."""
    opens = found.groupdict().get("if") or f"{found['led']}what if "
    return f"{opens}{found['n'] or found['m']} GPUs go to product"
