"""What is asked next of a run by its size, and what is missing of it."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answering.context import Context
from bot.answering.next_steps import button
from bot.answering.offers.sized_words import Sized
from bot.answers import Answer
from bot.compute.training_runs import HOURS_PER_DAY
from bot.prose import sentence
from bot.questions.types import Choice, Kind, Question, Tuning
from bot.questions.unclear.limits import SIZED


def next_questions(s: Sized, context: Context) -> tuple[Choice, ...]:
    """How many chips it takes, how many runs fit, and the other way to tune."""
    asked, chips = s.question, s.question.offer_chips
    chip = chips[0].chip if chips else "chip/h100"
    for_month = Question(
        Kind.REACH, size=replace(s.size, fits=False), runs=asked.runs, chips=(chip,),
        days=s.window.median,
    )  # fmt: skip
    counted = replace(asked, size=replace(s.size, fits=not s.counts), days=s.window.median)
    tuning = None if s.size.tuning is Tuning.LORA else Tuning.LORA
    other = replace(asked, size=replace(s.size, tuning=tuning))
    ways = [("How long is one?" if s.counts else "How many fit?", counted)]
    if s.hours.median >= s.window.median * HOURS_PER_DAY:
        ways.insert(0, (f"How many {context.name(chip)} does it take?", for_month))
    if s.size.flop is None:
        ways.append(("The same as LoRA" if tuning else "All weights trained", other))
    return tuple(button(label, way, context) for label, way in ways)


def no_parameters(question: Question, context: Context) -> Answer:
    """That nothing is published of how large the model is."""
    ask = sentence("Say them with the tokens, as in “{example}”.", example=f.said(SIZED[0]))
    return context.answer(
        Kind.REACH,
        question,
        headline=sentence(
            "The parameters of {run} are not published", run=f.said(context.name(question.runs[0]))
        ),
        verdict=(ask,),
    )
