"""How people say which share of compute, or of staff, is for research."""

from __future__ import annotations

from typing import Final

from bot.questions.tags import T

EVENLY: Final = "evenly"
"""Between two users half each, between people what an average says anyway."""
SHARES: Final[tuple[tuple[T, str, str], ...]] = (
    (
        T.SHARE_OF,
        "rd",
        "rd share|r d share|research and development share|share of compute for research|"
        "share of compute for r d|compute share for research|r d fraction|rd fraction|"
        "rd compute share|r d compute share|share of compute in r d|of compute for research|"
        "of compute on research|of their compute for research|of its compute for research|"
        "of compute goes to research|of their compute on research|"
        "of their compute is research|of their compute is for research|of compute for r d|"
        "of their compute goes to research|of its compute goes to research|"
        "of compute is for research|of compute is research|of the compute is research|"
        "of its compute is for research|of their compute on r d|of its compute on research|"
        "of the compute is for research|of their compute for r d|of its compute on r d|"
        "of compute going to research|of their compute going to research",
    ),
    (
        T.SHARE_OF,
        "ours",
        "research share|share for research|share of research|research fraction|"
        "research portion|portion for research|research allocation|research split",
    ),
    (
        T.SHARE_OF,
        "staff",
        "research staff share|share of staff in research|share of researchers|staff share|"
        "researcher share|share of staff doing research|of staff do research|"
        "of staff in research|of the staff do research|do research|are researchers|"
        "of employees do research|are doing research|of staff doing research|"
        "of their staff do research|of their people do research|"
        "of their staff are researchers|of employees are researchers|"
        "of staff are researchers|of them are researchers|of them do research|"
        "of its staff do research|of the staff are researchers|fraction of researchers|"
        "work in research|works in research|doing research|does research|"
        "of the employees do research|staff in research|of their employees do research|"
        "of their employees are researchers|of its staff are researchers|work on research|"
        "of the company does research|of the company do research|of staff work on research|"
        "of their staff work in research|of staff works in research|of staff are in research|"
        "of their staff doing research|of their staff in research|of people do research",
    ),
    (
        T.SPLIT,
        EVENLY,
        "split evenly|evenly split|split equally|equally split|shared equally|equally shared|"
        "shared evenly|evenly shared|divided evenly|divided equally|evenly divided|"
        "equally divided|spread evenly|evenly spread",
    ),
)
"""Class, whose share it is, and the phrases divided by bars."""
