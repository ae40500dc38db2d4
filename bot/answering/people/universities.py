"""Which institutions of a list are universities, by the words of their names alone."""

from __future__ import annotations

from typing import Final

from bot.prose import sentence

UNIVERSITIES: Final = (
    "University", "Universities", "Universität", "Universitaet", "Université", "Universite",
    "Universidad", "Universidade", "Università", "Universita", "Universitat", "Universiteit",
    "Universitet", "Uniwersytet", "Univ", "Uni", "College", "Institute of Technology",
    "Polytechnic", "Polytechnique", "Politecnico", "École", "Ecole", "ETH", "EPFL", "MIT",
    "Caltech", "Georgia Tech", "Virginia Tech", "Technion", "TU", "UC", "UCL", "UCLA", "UCSD",
    "UIUC", "CMU", "Carnegie Mellon", "NYU", "USC", "Stanford", "Harvard", "Princeton", "Yale",
    "Cornell", "Berkeley", "Tsinghua", "KAIST", "KAUST", "MBZUAI", "NUS", "NTU", "IIT", "LMU",
    "RWTH", "KTH", "Oxford", "Cambridge",
)  # fmt: skip
"""What names of universities hold, whole."""
BY_NAME: Final = sentence(
    "A university is told by the words of its name in your list, as in “University” or “ETH”: who"
    " has none of them there is missing."
)
