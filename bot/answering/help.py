"""`help`, and what a word of ours means."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context
from bot.answering.glossary import PLAIN
from bot.answering.help_lists import LISTED, Listed
from bot.answering.market.split import sides_told
from bot.answers import Answer, Cell, Table
from bot.commands import COMMANDS
from bot.compute.estimates import from_fact
from bot.prose import Part, Sentence, sentence
from bot.quantities import Unit
from bot.questions.types import Choice, Kind, Question
from storage.records import Metric


def explain(question: Question, context: Context) -> Answer:
    """The table of what one can ask, or a word explained."""
    word = _word(question.topic or "", context)
    if word:
        return _plain(question, context, word)
    if listed := LISTED.get(question.topic or ""):
        return _listed(question, context, listed)
    chosen = [c for c in COMMANDS if c.name == question.topic] or list(COMMANDS)
    rows: tuple[tuple[Cell, ...], ...] = tuple((f.said(c.usage), f.said(c.summary)) for c in chosen)
    return context.answer(
        Kind.HELP,
        question,
        headline=sentence("What you can ask"),
        verdict=(
            sentence(
                "Ask in your own words; order does not matter. Every number comes with its source,"
                " date, range and grade, and where nothing is public I say so."
            ),
        ),
        table=Table(("Type", "You get"), rows),
        next=tuple(Choice(c.usage, c.usage) for c in chosen[:4]),
    )


def _plain(question: Question, context: Context, word: Sentence) -> Answer:
    return context.answer(
        Kind.HELP,
        question,
        headline=_title(question.topic or ""),
        verdict=(word,),
        next=(Choice("What you can ask", "help"),),
    )


def _listed(question: Question, context: Context, listed: Listed) -> Answer:
    """What can be typed of one topic, beside what holds for all of it."""
    return context.answer(
        Kind.HELP,
        question,
        headline=sentence("{title}", title=f.said(listed.headline)),
        verdict=(sentence("{told}", told=f.said(listed.told)),),
        table=Table(
            ("Type", "You get"),
            tuple((f.said(usage), f.said(summary)) for usage, summary in listed.rows),
        ),
        next=(Choice("What you can ask", "help"),),
    )


_SAVES = next(command.usage for command in COMMANDS if command.name == "save")
"""How an offer is told that is to be remembered."""
_TYPED = {
    "example": f.said(_SAVES),
    "nodes": f.said("16 nodes"),
    "racks": f.said("4 NVL72 racks"),
    "unit": f.said("help h100e"),
}
"""What may be typed, in explanations that show it."""
_METHOD = (
    "A lab's stock of chips, times the part of it that does research and development, divided by"
    " its staff times the part of them that does research. Where a lab publishes a part it is"
    " taken, else an assumption of ours with a wide range; “assume a number of researchers” sets"
    " your own. For your offer: the chips for research, divided by the researchers who share them:"
    " whoever runs jobs on them counts, whatever they are called."
)
_ASSUMED = {
    ("any", Metric.RD_COMPUTE_SHARE): "of a lab's compute for research and development",
    ("any-company", Metric.RESEARCH_STAFF_SHARE): "of the staff of a whole company for research",
    ("any-division", Metric.RESEARCH_STAFF_SHARE): "of that of a division of a larger one",
}
"""What stands in where a lab publishes no part, as it is told behind its share."""
_DATA = (
    "Public facts, each with its source, the day it was published and the day it was read. The"
    " labs' stocks, sites and owned chips, the rates of chips and most training runs are from the"
    " public datasets of Epoch AI; the other runs from model cards, papers and the Hugging Face"
    " hub. Prices are from the lists of providers such as Lambda, RunPod and the clouds, and from"
    " indices and analysts as the press reports them. Headcounts, contracts and shares for research"
    " are from companies, filings and the press; openings from the labs' own job boards; people's"
    " published work from OpenAlex, arXiv and other public indexes. Where nothing is published, an"
    " assumption of ours stands in, graded “convention”. What is older than half a year is marked."
    " The list of sources under an answer says both days; “assay doctor” and the Home tab say when"
    " each feed was last read. To report a wrong one, press “This is wrong” beside it under"
    " “Sources”."
)
_REFUSALS = (
    "I show what somebody published and what it took. I rank nobody and count no citations, say"
    " nothing of traits that the"
    " law protects, give no private contact data, and don't guess who will leave or whom to hire:"
    " a paper rarely says who did which part, and a guess could harm a person. Confidential"
    " figures of an employer have no source; please ask no candidate for any:"
    " ask instead which experiment needs the chips, and for how long."
)
_TITLES = {
    "h100e": "What H100e means",
    "mfu": "What MFU means",
    "tier": "What the tiers mean",
    "grade": "What the grades mean",
    "method": "How a figure per researcher is worked out",
    "refusals": "What I refuse about people, and why",
    "data": "Where the figures come from, and how old they are",
    "sides": "Which family a role is in, and which families are frontier or applied",
}


def _title(topic: str) -> Sentence:
    if topic in PLAIN:
        return sentence(PLAIN[topic][0])
    return sentence("{title}", title=f.said(_TITLES.get(topic, f"What {topic} means")))


def _word(topic: str, context: Context) -> Sentence | None:
    """A word of ours in one or two sentences, its figures from the ledger."""
    match topic.lower():
        case "h100e":
            return _h100e(context)
        case "mfu":
            return _mfu(context)
        case "tier":
            return _tiers(context)
        case "data":
            return sentence(_DATA)
        case "refusals":
            return sentence(_REFUSALS)
        case "method":
            return _method(context)
        case "sides":
            return sides_told()
        case "grade":
            return sentence(
                "How far a fact can be trusted. A: primary source or dataset owner. B: named press"
                " or analyst. C: secondary. own: entered by you. convention: an assumption of ours,"
                " open to change."
            )
        case plain if plain in PLAIN:
            return sentence(PLAIN[plain][1], **_TYPED)
        case _:
            return None


def _method(context: Context) -> Sentence:
    """How it is worked out, with the assumptions of ours that stand in where nothing is public."""
    lead, parts = " We assume ", list[Part]()
    for (subject, metric), what in _ASSUMED.items():
        if fact := context.ledger.latest(subject, metric):
            share = f.both(from_fact(what, fact, Unit.SHARE), f.percent_text)
            parts += (lead, share, f" {what} (", f.id_of(fact), ")")
            lead = ", "
    return Sentence((_METHOD, *parts, ".")) if parts else sentence(_METHOD)


def _h100e(context: Context) -> Sentence | None:
    rate = context.ledger.latest("chip/h100", Metric.EIGHT_BIT_DENSE)
    if rate is None or rate.value is None:
        return None
    return sentence(
        "An {unit} is as much compute as one {chip}: a chip's best dense rate at eight or sixteen"
        " bit, divided by that of the {chip}, {rate} operations a second. Rates with sparsity or at"
        " four bit never count.",
        unit=f.said("H100-equivalent (H100e)"),
        chip=f.said("H100"),
        rate=f.value_of(rate, f.exact_text),
    )


def _mfu(context: Context) -> Sentence | None:
    rate = context.ledger.latest("any", Metric.MFU)
    if rate is None or rate.low is None or rate.high is None:
        return None
    return sentence(
        "Model FLOP utilisation: the part of a chip's rate that a training run really uses. Where"
        " only FLOP are published we take {middle} ({low} to {high}, {id}). Utilisation alone, as"
        " monitors show it, is the part of the time in which a chip does anything at all: a chip"
        " may be busy all day at a low MFU.",
        middle=f.value_of(rate, f.percent_text),
        low=f.counted(rate.low, rate, write=f.percent_text),
        high=f.counted(rate.high, rate, write=f.percent_text),
        id=f.id_of(rate),
    )


def _tiers(context: Context) -> Sentence | None:
    found = sorted(context.ledger.all("any", Metric.TIER), key=lambda fact: fact.value or 0)
    if not found:
        return None
    text = ", ".join(f"{fact.qualifier} from {f.exact_text(fact.value or 0)}" for fact in found)
    return sentence(
        "Research {unit} per researcher, by our convention: {tiers}.",
        unit=f.H100E,
        tiers=f.cited(text, *found),
    )
