"""What institutions are called in short: `MIT`, `AI2`, `UC Berkeley`.

A list or an index has the full name, and whoever types has no time for it. Only names in this table
are taken for another: initials alone would let one institution of Manipal pass for another of
Massachusetts, and a person for somebody else.
"""

from __future__ import annotations

from typing import Final

from bot.candidates.scholars.text import folded
from bot.regex import regex

_AI2: Final = ("allen institute for ai", "allen institute for artificial intelligence")
_OF_CALIFORNIA: Final = "university of california"
_IN_FULL: Final[dict[str, tuple[str, ...]]] = {
    "ai2": _AI2,
    "allen ai": _AI2,
    "bair": (f"{_OF_CALIFORNIA} berkeley",),
    "caltech": ("california institute of technology",),
    "cmu": ("carnegie mellon university",),
    "epfl": ("ecole polytechnique federale de lausanne",),
    "fair": ("facebook ai research", "meta"),
    "gatech": ("georgia institute of technology",),
    "georgia tech": ("georgia institute of technology",),
    "google brain": ("google",),
    "google research": ("google",),
    "hf": ("hugging face",),
    "hkust": ("hong kong university of science and technology",),
    "jhu": ("johns hopkins university",),
    "kaist": ("korea advanced institute of science and technology",),
    "kaust": ("king abdullah university of science and technology",),
    "mbzuai": ("mohamed bin zayed university of artificial intelligence",),
    "mit": ("massachusetts institute of technology",),
    "msr": ("microsoft research",),
    "nus": ("national university of singapore",),
    "nyu": ("new york university",),
    "tum": ("technical university of munich",),
    "ubc": ("university of british columbia",),
    "ucl": ("university college london",),
    "ucla": (f"{_OF_CALIFORNIA} los angeles",),
    "ucsb": (f"{_OF_CALIFORNIA} santa barbara",),
    "ucsd": (f"{_OF_CALIFORNIA} san diego",),
    "uiuc": ("university of illinois urbana champaign",),
    "uoft": ("university of toronto",),
    "upenn": ("university of pennsylvania",),
}
"""Short names, with all that each stands for; both as `folded` writes them."""
_UC: Final = "uc "
_UNI: Final = regex(r"^(?:the )?(?:uni|univ)(?: of)?(?= )|(?<= )(?:uni|univ)$")


def is_called(told: str, name: str) -> bool:
    """Whether what was told is the institution's name, words of it, or a short name of it."""
    short, full = folded(told), folded(name)
    names = (short, *_in_full(short), *_of_university(short, full))
    return bool(short) and any(f" {one} " in f" {full} " for one in names)


def _of_university(short: str, full: str) -> tuple[str, ...]:
    """`eastmarch uni`, of what is a university: the name without that."""
    bare = _UNI.sub("", short).strip()
    return (bare,) if bare and bare != short and "universit" in full else ()


def may_be(told: str, name: str) -> bool:
    """The same of a name that somebody else typed, which may be cut short; or none was told."""
    one, other = folded(told), folded(name)
    return one in other or other in one or is_called(one, other) or is_called(other, one)


def _in_full(short: str) -> tuple[str, ...]:
    if short.startswith(_UC):
        return (f"{_OF_CALIFORNIA} {short.removeprefix(_UC)}",)
    return _IN_FULL.get(short, ())
