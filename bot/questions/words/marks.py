"""Signs, short forms and the words that dates and names stand beside."""

from __future__ import annotations

from bot.questions import dates, spelt_numbers
from bot.questions.tags import T
from bot.questions.words.measure_words import SHORT_UNITS
from bot.regex import regex

PIECE = regex(r"(?<=\d)x(?=[a-z])|[a-z]+|\d+|[^\W\d_]+|'(?:s|re|ve|ll|d|m|t)\b|\S")
JOINS = frozenset(("", " ", "-", " - ", ".", "_", "'", "&"))
FACT = regex(
    r"(?:[a-z]{1,2}-\d{2,4}|c-\d{2}[a-f]|[fce]-\d|[a-z]{1,3}-(?=[a-f]*\d)[0-9a-f]{8})(?:-r\d{1,3})?\b"
    r"|w\d{5,12}\b|arxiv:\s?\d{4}\.\d{4,5}\b",
    needs="-|w|arxiv:",
)
"""The id of a fact, or of a published work that a brief cites."""
SPLIT = regex(
    r"(\d{1,2}|100)\s?([/:]|\s?-\s?)\s?(\d{1,2})(?!\d|\.\d|\s?[/:.]?\d|k\b)(?: ?%)?", needs="/|:|-"
)
FRACTION = regex(
    r"(?:(?:a |one |1 )?(half)\b(?! a (?:million|dozen|thousand|billion))"
    r"|(?:(an?|one|two|three|four|1|2|3|4)[ -])"
    r"(thirds?|fourths?|fifths?|sixths?|eighths?|quarters?|tenths?)\b)"
    r"(?!['-])|([1-9])/([2-9])(?![\d/])",
    needs="half|third|fourth|fifth|sixth|eighth|quarter|tenth|/",
)
DIGIT_GAP = regex(r"\d+\W+\d")
"""The start of a range, `9-10 B200`, which is no 910B."""
LETTER_FOR_ZERO = regex(r"(?<=\d)o{1,2}s?(?![a-z\d])")
"""What ends `h20o`, which is no H20: an H200 of which the last sign was typed as a letter."""
ARTICLE_OF_CHIP = regex(r"a\d+o{1,2}(?![a-z\d])")
"""`a10o`, which is no article and a ten."""
RATIO = regex(r"([1-9])\s?:\s?([1-9])(?![\d:.])", needs=":")
USES = regex(r"\b(?:split|research|product|inference|serving)\b")
COUNTRY = regex(r"(?<![a-z])(?:us|usd|c|ca|cad|a|au|aud|s|sg|sgd|hk|nz|r|mx|nt)$")
"""What stands before a dollar sign to say whose dollars they are."""
BILLION = regex(r"\s?b(?:n|illion)?\b")
PLUS = regex(r"\+(?!\s?\d)")
ALWAYS = regex(r"24/7\b")
QUARTER_LEADS = regex(
    r"\b(?:takes?|gets?|uses?|eats?|keeps?|consumes?|needs?|by|cuts?|loses?|losing|lost|"
    r"drops?|sheds?|only|just|up|down)\s+$"
)
QUARTER_NEEDS = regex(
    r"\s*(?:of|for|goes|go|is|to|on|reserved|in research|are|more|less|fewer|extra|again|cheaper|"
    r"dearer|higher|lower|bigger|larger|smaller|off|held|kept|(?:set|put) aside|earmarked|"
    r"dedicated|booked|blocked|committed|idle|in (?:product|production|serving|inference))\b"
)
"""Beside these `a quarter` is a part, and else three months."""
QUARTERS_LED = regex(r"\b(?:in|into|within|over|inside)\s+$")
QUARTERS_OF = regex(r"\s*of\b")
"""`how many fit in a quarter on 512 H100`, of a time, but `in a quarter of our cluster`."""
PER = {"half": 0.5, "third": 1 / 3, "fourth": 0.25, "quarter": 0.25, "fifth": 0.2,
       "sixth": 1 / 6, "eighth": 0.125, "tenth": 0.1}  # fmt: skip
TIMES = spelt_numbers.COUNTS | {"a": 1, "an": 1}
SHORT_UNIT = regex(r"\s?(?:-\s?)?(" + "|".join(sorted(SHORT_UNITS, key=len, reverse=True)) + r")\b")
SIZE = regex(
    r"(\d+(?:\.\d+)?)\s?(?:b|bn|billion)\b(?!\s?(?:us )?(?:dollars?|usd|bucks)\b)"
    r"(?=[\s.,?!-]*(?:\S|$))",
    needs="b",
)
MEMORY = regex(r"\d+\s?(?:gb|gib|tb)\b(?!-?\d)", needs="gb|gib|tb")
PERCENT = regex(r"\s?(?:%|percent\b|per cent\b|pct\b)")
LEADING_SIGN = regex(r"minus |negative ")
MONEY_BELOW_ZERO = regex(
    r"(?:(?:^|(?<=[\s(:,=]))[-−]|minus |negative )[$€£]$|[$€£][-−]$", needs="$|€|£"
)
"""Before the digits of `-$5M`, `$-5M` and `minus $5M`."""
SIGNS = {
    ",": T.COMMA, ";": T.STOP, ".": T.STOP, "!": T.STOP, "?": T.STOP, "/": T.SLASH, ":": T.COLON,
    "(": T.COMMA, ")": T.COMMA, "&": T.AND, "+": T.AND, "×": T.X, "*": T.X, "@": T.AT,
    "–": T.DASH, "—": T.DASH, "-": T.DASH, "=": T.IS, "|": T.COMMA, "•": T.COMMA,
}  # fmt: skip
NAME_LEADS = frozenset((
    T.VS, T.COMPARE, T.MATCH, T.IS, T.DOES, T.BIG, T.THAN, T.BY, T.TRAIN, T.HOWLONG, T.BEAT,
))  # fmt: skip
"""What an everyday word stands behind when it is a name."""
ON_TOKENS = regex(
    r"\d+b(?: model)? (?:on|with|over) [\d.,]+ ?[kmbt]\w*(?: \w+)? ?tokens?\b", needs="token"
)
DECIMAL = regex(r"\d+\.\d")
NAMED_AT = frozenset((T.ROLES, T.HIRE, T.MOVES, T.DIGEST))
"""What makes of an everyday word after `at` a name."""
BEFORE_MORE = frozenset((T.WORD, T.UNKNOWN, T.IS, T.COLON, T.TEAM, T.ROLES, T.STATUS))
"""What a plus sign stands behind when so many are added: `the plan says +15`."""
SHORT_TEXT = 4
"""Pieces of a text that may be a name and nothing else."""
POSSESSIVE_AFTER = frozenset((T.LAB, T.UNKNOWN, T.THEY))
DATE_LEADS = frozenset((
    "in", "by", "from", "since", "as", "of", "at", "on", "until", "till", "before", "after",
    "around", "circa", "for", "end", "mid", "late", "early", "start", "during", "this", "next",
    "last", "per", "due", "starting", "the", "q", "to", "expected", "than",
    "through", "thru", "expires", "ends", "between",
))  # fmt: skip
COUNT_LEADS = frozenset((
    "the", "than", "of", "to", "per", "for", "from", "at", "on", "about", "around", "circa",
))  # fmt: skip
"""What also stands before a number of things."""
FURTHEST_YEAR = 10
"""So many years ahead may be planned for; 2048 after `the` counts chips."""
DATE_WORDS = frozenset((
    "end", "close", "beginning", "start", "middle", "mid", "early", "late", "first", "second",
    "last", "this", "next", "previous", "current", "coming", "yesterday", "tomorrow", "year", "eoy",
    "the", "spring", "summer", "autumn", "fall", "winter", "h", "q", "christmas", "xmas", "new",
    *spelt_numbers.STARTS,
    *dates.MONTHS, *dates.WEEKDAYS,
))  # fmt: skip
AFTER_MONTH = regex(
    rf"((?:{'|'.join(sorted(dates.MONTHS, key=len, reverse=True))})\b(?: \d{{1,2}})?), ?20\d\d\b",
    needs=",",
)
"""A month, and a number after it that is no year where chips follow it."""
MOST_PIECES = 14
"""Pieces of the longest name: `llama-3.1-nemotron-70b-instruct` has twelve with its signs."""
ARTICLES = frozenset(("the", "a", "an", "this", "that", "which", "what", "every", "each", "your"))
"""After these, a name that is an everyday word is that word."""


def fact_id(typed: str) -> str:
    """The id as it is filed: the kind in capitals, the rest (`1a2b3c4d`, `-r2`) small."""
    if typed.startswith("arxiv:"):
        return f"arXiv:{typed.removeprefix('arxiv:').strip()}"
    if "-" not in typed:
        return typed.upper()  # a work of the index
    kind, _, rest = typed.partition("-")
    return f"{kind.upper()}-{rest}"
