"""What one can ask: one table for the command's help, the CLI, App Home and the docs."""

from __future__ import annotations

from typing import NamedTuple

from bot.questions.types import Kind


class Command(NamedTuple):
    """One sort of question: its name, how it is typed, what it answers, and the kind of answer."""

    name: str
    usage: str
    summary: str
    kind: Kind


COMMANDS: tuple[Command, ...] = (
    Command(
        "offer",
        "2048 H100 40 researchers vs openai",
        "How an offer stands against labs: total, per researcher, in dollars",
        Kind.OFFER,
    ),
    Command(
        "save",
        "our offer is 2048 H100 for 40 researchers",
        "Remembers your offer, so that “we” and “us” mean it",
        Kind.OFFER,
    ),
    Command(
        "forget",
        "forget our offer",
        "Removes your saved offer, once you have said that you mean it",
        Kind.OFFER,
    ),
    Command("lab", "how big is anthropic", "What is publicly known of a lab", Kind.LAB),
    Command(
        "compare",
        "compare openai and deepmind",
        "Labs side by side, or two amounts of chips",
        Kind.COMPARE,
    ),
    Command(
        "league",
        "who has the most compute per researcher",
        "All labs with a public figure, ties kept",
        Kind.LEAGUE,
    ),
    Command(
        "programmes",
        "public compute programmes",
        "Shared compute one can apply for: what it gives, to whom, and until when",
        Kind.LEAGUE,
    ),
    Command(
        "models",
        "open-weight models",
        "Models with open weights, the newest or the largest first",
        Kind.LEAGUE,
    ),
    Command("price", "price of H100", "What an hour of a chip rents for, by basis", Kind.PRICE),
    Command(
        "reach",
        "what can 2048 H100 do in 30 days",
        "Which published training runs fit the time",
        Kind.REACH,
    ),
    Command(
        "run",
        "13B on 2T tokens with 512 H100",
        "How long a run takes by its size, and how many fit the time",
        Kind.REACH,
    ),
    Command(
        "match",
        "match openai per researcher for 20 people",
        "What it would take to equal a lab's average",
        Kind.MATCH,
    ),
    Command(
        "dilution", "what if we hire 15 more", "What hires do to everyone's share", Kind.DILUTION
    ),
    Command(
        "hiring",
        "hiring anthropic",
        "Open roles, what is new and gone, by family and place, and posted pay",
        Kind.HIRING,
    ),
    Command("moves", "what moved this week", "What left the usual, and what is new", Kind.MOVES),
    Command(
        "digest",
        "this week's digest",
        "The week in at most seven items; a channel gets it every week, on the day and about what"
        " is chosen once “/compute-benchmark digest” is typed there",
        Kind.DIGEST,
    ),
    Command(
        "candidate",
        "what compute is Ilva Marrowdene used to",
        "What one person published, what that took, and what to ask on the call; never a score",
        Kind.CANDIDATE,
    ),
    Command(
        "pool",
        "who in our pool has trained above 1e24",
        "People of your own pool by kind of published work, in alphabetical order",
        Kind.POOL,
    ),
    Command("source", "source F-001", "Where a number comes from", Kind.SOURCE),
    Command(
        "data-pitch",
        "data pitch: 3M labelled tickets, none public, Oct 2026; +90k a month",
        "Whether the case for your data holds, and what is missing",
        Kind.HELP,
    ),
    Command(
        "privacy",
        "help privacy",
        "What is kept of people, for how long, and what to tell them",
        Kind.HELP,
    ),
    Command("help", "help", "This list", Kind.HELP),
)
