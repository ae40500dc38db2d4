"""One thing of the data centres that were told: the power, what runs, whether it is finished."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.heard import Part
from bot.conversation.telling.paring import as_clause, pared
from bot.conversation.told import facts_in
from bot.prose import Name, Sentence, Shown, sentence
from bot.questions.types import Kind
from bot.regex import regex
from bot.subjects import NameOf
from storage.records import Fact, Metric

_SITE: Final = "site/"
_ONCE_DONE: Final = regex(
    r"\b(?:when|once|after|planned|final|end|eventually|full|will|would|going|later|completion)\b"
)
_UNSEEN: Final = sentence("Of later days chips alone are forecast, in {unit}.", unit=f.H100E)
_FEW: Final = 2
_FORECAST: Final = "Forecast"


def power(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """What is on record of the power of one site: of today, as none is kept of later days."""
    site, known = answer.question.place, _of(answer, Metric.IT_POWER)
    if site is None:
        return None
    called, later = f.said(name(site)), bool(_ONCE_DONE.search(words))
    if known and not later and name(site).lower() in words:
        return answer  # by its name it is asked alone, and told beside what runs there
    due = _lines(answer, Metric.H100E_FORECAST)
    told = (*due, _UNSEEN) if due else _sizes(answer, name)
    if not known:
        none = sentence(
            "{site}: no power is on record, neither of today nor of when it is finished",
            site=called,
        )
        return pared(answer, none, told)
    drawn = sentence(
        "{site}: {n} MW of IT power on {day}{later}",
        site=called,
        n=f.value_of(known[0]),
        day=f.day_of(known[0]),
        later=f.said("; none is on record for when it is finished" if later else ""),
    )
    return pared(answer, drawn, told)


def running(answer: Answer, _: str, name: NameOf) -> Answer | None:
    """What runs there by the newest look at it, and what is forecast apart."""
    due = _lines(answer, Metric.H100E_FORECAST)
    runs = _of(answer, Metric.H100E_OPERATIONAL)
    if not runs:
        return pared(answer, answer.headline, due)
    headline = sentence(
        "{site}: {n} {unit} running on {day}, the newest look on record",
        site=f.said(name(runs[0].subject)),
        n=f.value_of(runs[0]),
        unit=f.H100E,
        day=f.day_of(runs[0]),
    )
    return pared(answer, headline, (*_lines(answer, Metric.IT_POWER), *due), keep=2)


def kinds(answer: Answer, _: str, name: NameOf) -> Answer | None:
    """That no record tells which chips stand at one site, only what they come to."""
    site, runs = answer.question.place, _of(answer, Metric.H100E_OPERATIONAL)
    if site is None:
        return None
    headline = sentence(
        "Which chips stand at {site} is not on record, only what they come to in {unit}",
        site=f.said(name(site)),
        unit=f.H100E,
    )
    told = _sizes(answer, name) if runs else (answer.headline.stopped(),)
    return pared(answer, headline, told, keep=0)


def ahead(answer: Answer, _: str, name: NameOf) -> Answer | None:
    """What is forecast of one site, and what runs there; that no growth is, where none is."""
    if answer.question.place is None:
        return None
    site = f.said(name(answer.question.place))
    due = _lines(answer, Metric.H100E_FORECAST)
    headline = _grows(answer, name)
    if headline is None and due:  # of a day that is past
        line = f.cited(as_clause(due[0].text), *due[0].facts)
        headline = sentence("{site}: {line}", site=site, line=line)
    none = sentence("{site}: no growth beyond what runs is forecast on record", site=site)
    headline = headline or none
    return pared(answer, headline, (*_sizes(answer, name), *due), keep=0)


_ENDS: Final = regex(r"\b(?:done|finish\w*|complete\w*|built|full\w*|all|half|part\w*|still|or)\b")
_ON: Final = regex(r"\b(?:live|running|up|on ?line|operational|operating|in use|active)\b")


_WHETHER: Final = regex(r"\W*(?:(?:and|so|ok) )*(?:is|are|has|have)\b")


def finished(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """That no day of completion is kept, what runs of each, and what is forecast beyond it.

    Of one that is asked to be live, what runs there tells it.
    """
    runs = _of(answer, Metric.H100E_OPERATIONAL)
    if len({fact.subject for fact in runs}) == 1 and _ON.search(words) and not _ENDS.search(words):
        return running(answer, words, name)
    sites = [fact.subject for fact in runs] or [answer.question.place or ""]
    if not sites[0]:
        return None
    due = _lines(answer, Metric.H100E_FORECAST)
    headline = _grows(answer, name) or sentence(
        "Whether {sites} {are} finished is not on record, only what runs{more}",
        sites=_called(sites, runs, name),
        are=f.said("are" if len(sites) == _FEW else "is"),
        more=f.said(" and what is forecast" if due else "; no growth beyond that is forecast"),
    )
    none = () if runs else (answer.headline.stopped(),)
    return pared(answer, headline, (*_sizes(answer, name), *none, *due), keep=0)


def _called(sites: Sequence[str], runs: Sequence[Fact], name: NameOf) -> Name | Shown:
    """The data centres by their names, or how many they are."""
    if len(sites) <= _FEW:
        return f.names([name(site) for site in sites])
    return f.cited(f"each of the {len(sites)}", *runs)


def _grows(answer: Answer, name: NameOf) -> Sentence | None:
    """That one site is still to grow, by the last size that is forecast of it."""
    planned = [x for x in answer.sources() if x.metric == Metric.H100E_FORECAST and x.value]
    last = max(planned, key=lambda x: x.as_of, default=None)
    if last is None or last.as_of <= answer.on or last.subject != answer.question.place:
        return None
    return sentence(
        "{site} is still to grow: {n} {unit} are forecast by {day}{none}",
        site=f.said(name(last.subject)),
        n=f.value_of(last),
        unit=f.H100E,
        day=f.day_of(last),
        none=f.said("" if _of(answer, Metric.H100E_OPERATIONAL) else ", and nothing runs yet"),
    )


def users(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """Who owns one site and who uses it, as sure as that is, first; before it whether it runs."""
    line = next((x for x in answer.verdict if x.text.startswith("Owner: ")), None)
    if answer.question.place is None or line is None:
        return None
    told, rest = line.unstopped().parts, tuple(x for x in answer.verdict if x is not line)
    if _WHETHER.match(words) and _ON.search(words):  # `is it running already, and who uses it`
        both = Sentence((*answer.headline.stopped().parts, " ", *told))
        return replace(answer, headline=both, verdict=rest)
    headline = Sentence((f.said(name(answer.question.place)), ". ", *told))
    return replace(answer, headline=headline, verdict=(answer.headline.stopped(), *rest))


def stands(answer: Answer, _: str, __: NameOf) -> Answer | None:
    """Where one site stands, as near as that is on record, first."""
    line = next((x for x in answer.verdict if x.text.startswith(_BY_PLACE)), None)
    if answer.question.place is None or line is None:
        return None
    told = line.text.removeprefix(_BY_PLACE).rstrip(".")
    rest = tuple(x for x in answer.verdict if x is not line)
    headline = sentence("{told}", told=f.cited(told, *line.facts))
    return pared(answer, headline, (answer.headline.stopped(), *rest))


def larger(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """The largest of the sites of one lab by what runs there, or the smallest, then the next."""
    runs = sorted(_of(answer, Metric.H100E_OPERATIONAL), key=lambda x: -(x.value or 0.0))
    is_least = "small" in words
    runs = runs[::-1] if is_least else runs
    if len(runs) < _FEW:
        return pared(answer, _NONE_BESIDE, (answer.headline.stopped(),), keep=0)
    headline = sentence(
        "{first} is the {more}er one: {n} {unit} running, against {then} at {second}"
        if len(runs) == _FEW
        else "{first} is the {more}est: {n} {unit} running, then {second} with {then}",
        first=f.said(name(runs[0].subject)),
        second=f.said(name(runs[1].subject)),
        n=f.value_of(runs[0]),
        unit=f.H100E,
        then=f.value_of(runs[1]),
        more=f.said("small" if is_least else "larg"),
    )
    told = (*_sizes(answer, name), *_lines(answer, Metric.H100E_FORECAST))
    return pared(answer, headline, told, answer.table)


_BY_PLACE: Final = "By place: "
_MOST_PLACES: Final = 6
_NO_CLOSER: Final = sentence("In which town or at which address each is, is not on record here.")


def places(answer: Answer, _: str, __: NameOf) -> Answer | None:
    """In which state or country each is, as far as it is on record."""
    line = next((x for x in answer.verdict if _BY_PLACE in x.text), None)
    if line is not None:
        told = line.text.partition(_BY_PLACE)[2].rstrip(".")
        headline = sentence("{told}", told=f.cited(told, *line.facts))
        return pared(answer, headline, (answer.headline.stopped(),), answer.table, keep=0)
    rows = answer.table.rows if answer.table and answer.kind is Kind.LEAGUE else ()
    if not any(", " in row[0].text for row in rows):  # all of one place, which the headline names
        return pared(answer, answer.headline, (_NO_CLOSER,), answer.table, keep=0)
    more = len(rows) - _MOST_PLACES
    facts = [fact for row in rows for fact in facts_in(row)]
    named = [" in ".join(row[0].text.rsplit(", ", 1)) for row in rows[:_MOST_PLACES]]
    headline = sentence(
        "{sites}{more}",
        sites=f.listed(named, *facts),
        more=f.cited(f", and {more} more in the table" if more > 0 else "", *facts),
    )
    return pared(answer, headline, (answer.headline.stopped(),), answer.table, keep=0)


_NONE_BESIDE: Final = sentence("Fewer than two data centres with a figure were told")


def _of(answer: Answer, metric: Metric) -> list[Fact]:
    """The newest such fact of each data centre that the answer tells of."""
    told = [fact for fact in answer.sources() if fact.metric == metric]
    sites = [fact for fact in told if fact.subject.startswith(_SITE) and fact.value is not None]
    newest: dict[str, Fact] = {}
    for fact in sorted(sites, key=lambda x: x.as_of):
        newest[fact.subject] = fact
    return [newest[site] for site in dict.fromkeys(fact.subject for fact in sites)]


def _lines(answer: Answer, metric: Metric) -> tuple[Sentence, ...]:
    told = (line for line in answer.verdict if any(x.metric == metric for x in line.facts))
    is_forecast = metric == Metric.H100E_FORECAST  # on which whose it is and where rest as well
    return tuple(line for line in told if not is_forecast or line.text.startswith(_FORECAST))


def _sizes(answer: Answer, name: NameOf) -> tuple[Sentence, ...]:
    """What runs at each, with its day."""
    return tuple(
        sentence(
            "{site}: {n} {unit} running on {day}{whose}.",
            site=f.said(name(fact.subject)),
            n=f.value_of(fact),
            unit=f.H100E,
            day=f.day_of(fact),
            whose=_owner(fact),
        )
        for fact in _of(answer, Metric.H100E_OPERATIONAL)
    )


def _owner(fact: Fact) -> Name:
    owner = fact.detail("owner")
    return f.said(f", owner {owner}" if owner else "")


TOLD: Final = {
    Part.KINDS: kinds,
    Part.POWER: power,
    Part.RUNNING: running,
    Part.AHEAD: ahead,
    Part.FINISHED: finished,
    Part.LARGER: larger,
    Part.USERS: users,
    Part.STANDS: stands,
    Part.PLACES: places,
}
"""What tells each part of them."""
