"""`data pitch: …`: whether the case for a company's data holds, and what is missing."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context, only
from bot.answers import Advice, Answer, Cell, Table
from bot.compute.data_pitch import ASKED, DataPitch, Entry, read_pitch
from bot.ledger import Ledger
from bot.prose import Sentence, sentence
from bot.questions.types import Choice, Kind, Question
from storage.records import Fact, Metric

EXAMPLE = (
    "data pitch: 41 million labelled repair records, none public, 1 Oct 2026; +1.1 million a"
    " month, nine days; first-fix rate 61 to 74 % on 4,000 held-out cases, Aug 2026; papers yes,"
    " data no, weights after review; 3 days, 11 people; 20 runs a month"
)
FEW, MANY, ASSISTANT, FROM_SCRATCH = (
    "run/s1",
    "run/s1-59k",
    "run/llama-3.1-nemotron-70b-instruct",
    "run/bloomberggpt",
)
EVIDENCE = (FEW, MANY, ASSISTANT, FROM_SCRATCH)


def pitch(question: Question, context: Context) -> Answer:
    """The six fields with what was said, what is refused, and the evidence on both sides."""
    found = read_pitch(question.pitch or "")
    return context.answer(
        Kind.HELP,
        question,
        headline=_headline(found),
        verdict=(_verdict(found),),
        table=_table(found),
        advice=_advice(found, context.ledger),
        caveats=only(_against(context.ledger)),
        next=(Choice("An example", EXAMPLE),) if found.missing else (),
    )


def _headline(found: DataPitch) -> Sentence:
    if not any(entry.said for entry in found.entries):
        return sentence("A data pitch has six fields, each a number with a date")
    if found.missing:
        return sentence("Not yet a data pitch: missing {what}", what=f.names(list(found.missing)))
    return sentence("That is a data pitch")


def _verdict(found: DataPitch) -> Sentence:
    faults = [entry for entry in found.entries if entry.fault]
    if faults:
        asked = "; ".join(f"“{entry.said}”: {entry.fault}" for entry in faults)
        return sentence("{asked}", asked=f.said(asked))
    if found.missing:
        return sentence(
            "Tell them here one after the other, in any order, or all at once after “{start}”,"
            " divided by semicolons.",
            start=f.said("data pitch:"),
        )
    return sentence("What exists, what it bought and who may use it are all there.")


def _table(found: DataPitch) -> Table:
    return Table(("Field", "Said, or asked for"), tuple(_row(entry) for entry in found.entries))


def _row(entry: Entry) -> tuple[Cell, ...]:
    said = f"{entry.said} ({entry.fault})" if entry.fault else entry.said
    return (
        f.said(entry.field[0].upper() + entry.field[1:]),
        f.said(said or f"missing: {ASKED[entry.field]}"),
    )


def _advice(found: DataPitch, ledger: Ledger) -> Advice:
    never = (sentence("“Data beats compute”, or any adjective without a number."),)
    if found.missing:
        return Advice(dont_say=never)
    return Advice(
        say=only(
            sentence("“Nobody outside can train on this; here is what it already bought.”"),
            _few_examples(ledger),
            _assistant(ledger),
        ),
        dont_say=never,
        concede=(sentence("No checkpoints at the frontier."),),
        ask=(sentence("“Which evaluation would convince you?”"),),
    )


def _hours(run: str, ledger: Ledger) -> Fact | None:
    fact = ledger.latest(run, Metric.GPU_HOURS)
    return fact if fact and fact.value is not None else None


def _few_examples(ledger: Ledger) -> Sentence | None:
    few, many = _hours(FEW, ledger), _hours(MANY, ledger)
    if few is None or many is None:
        return None
    return sentence(
        "A few chosen examples gave about the result of all of them in {few} instead of {many}"
        " {unit} ({one}, {other}).",
        few=f.value_of(few),
        many=f.value_of(many),
        unit=f.said("H100-hours"),
        one=f.id_of(few),
        other=f.id_of(many),
    )


def _assistant(ledger: Ledger) -> Sentence | None:
    told = "{run} was post-trained in {n} {unit} ({id})."
    return _took(ASSISTANT, told, "H100-hours", ledger)


def _against(ledger: Ledger) -> Sentence | None:
    told = (
        "The other side: {run} took {n} {unit} from scratch ({id}), and general models soon did"
        " as well on many, not all, of its tasks. Tune bases that keep improving."
    )
    return _took(FROM_SCRATCH, told, "A100-hours", ledger)


def _took(run: str, told: str, unit: str, ledger: Ledger) -> Sentence | None:
    hours = _hours(run, ledger)
    if hours is None:
        return None
    return sentence(
        told,
        run=f.said(ledger.directory.name(run)),
        n=f.value_of(hours),
        unit=f.said(unit),
        id=f.id_of(hours),
    )
