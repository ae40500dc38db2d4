"""What is to be noted of somebody, or recalled on a day: neither is kept, and what is done instead.

`add note: wants 64 GPUs`, `remind me friday`: a number in it is no question of its own.
"""

from __future__ import annotations

from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import clean, fold
from bot.questions.tags import T
from bot.questions.types import Kind, Unreadable
from bot.regex import regex

_POLITE: Final = (
    r"\W*(?:(?:and|ok|okay|so|also|then|please|pls|plz|can you|could you|would you|can we|can i|"
    r"great|thanks|thx|cool|i want to|i need to|let'?s|just|hey)\b\W*)*"
)
_THEM: Final = r"(?:he|she|they|her|him|them|his|their|this (?:candidate|person))"
_TO_SEND: Final = (
    r"(?:write|draft|send|compose)(?: (?:me|him|her|them|up|an?|the|my|quick|short|brief|nice|"
    r"friendly|intro|little|personal))* notes? (?:to|for|that i (?:can|could|may) send)\b"
    r"(?! (?:self|me|us|myself|the (?:file|record)|our (?:file|record)s?)\b)"
    r"|[^?]{0,30}\bnotes? (?:(?:that )?(?:i|we) can|to|for) (?:paste|copy)\b"
)
"""`write a short note to him`, which is a message; `make a note I can paste`, a form of a brief."""
_OF_OURS: Final = (
    r"[^:]{0,40}?\bnotes?(?: (?:down|to self))?\W+(?:that )?(?:our (?:\w+ )?(?:offer|cluster|"
    r"set-?up|"
    r"compute|fleet)\b|(?:we|our team|our lab)\b)"
)
"""`pls note: our offer is …`, which is to be kept as ours."""
_NOTED: Final = regex(
    rf"{_POLITE}(?!(?:{_TO_SEND})|{_OF_OURS})(?:"
    r"(?:add|make|take|leave|write|save|put(?: (?:down|in))?|attach|log|record|keep)"
    r"(?: down)?(?: (?:an?|one|another|this|that|the|some|my))?(?: (?:quick|short|private))?"
    r" (?:notes?|comments?|remarks?|memos?)\b.*"
    r"|(?:new )?notes?(?: to self)?\s*[:–-].*"
    rf"|(?:note|log|remember|record|save|jot(?: down)?|write down|keep in mind)(?: that)? {_THEM}\b"
    r"(?:['’](?:s|d|ll))? (?!(?:papers?|works?|runs?|offer)\b).*"
    r"|(?:put|write|add|save|store|file|log) .{2,60} (?:in(?:to)?|on|to|under) "
    r"(?:her|his|their) (?:file|record|profile|notes?|entry|card)\b.*"
    rf"|(?:mark|tag|flag|label) {_THEM} (?:as|with|for)\b.*"
    r"|(?:update|edit) (?:her|his|their) (?:status|stage|notes?|profile)\b.*"
    r")",
    needs="note|comment|remark|remember|memo|log|record|save|jot|write down|mind|file|entry|card|"
    "mark|tag|flag|label|status|stage",
)
_DAY: Final = (
    r"(?:(?:on |by |this |next |until )*(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)(?:day)?\b|"
    r"today|tonight|tomorrow|tmrw|tmr|later|soon|again|next (?:week|month|quarter)|"
    r"in (?:an?|one|two|three|a few|a couple of|\d+) (?:minutes?|hours?|days?|weeks?|months?)|"
    r"at \d|every|before|after|when|once|first thing|eod)"
)
_RECALLED: Final = regex(
    rf"{_POLITE}(?:"
    rf"(?:remind|ping|nudge|alert|notify|poke) (?:me|us)(?:\W*$| (?:to|{_DAY}|about (?:it|this|that"
    rf"|him|her|them)|of (?:it|this|that)\b).*)"
    r"|(?:set|add|create|make|put|schedule)(?: (?:me|up|an?|the|in|another))*"
    r" (?:reminders?|follow[- ]?ups?|alarms?|calls?|meetings?|interviews?|calendar|invites?)\b"
    r"(?! (?:questions?|guides?|plans?|notes?|prep)).*"
    r"|(?:snooze|book)\b(?: (?:it|this|that|an?|the))*(?: (?:calls?|meetings?|interviews?|slots?))?"
    rf"(?:\W*$| (?:with|for|until|till|{_DAY}).*)"
    r"|(?:put|add) (?:it|this|that|her|him|them) (?:in|on|to) (?:my|the|our) calendar\b.*"
    r")",
    needs="remind|ping|nudge|alert|notify|poke|follow|alarm|call|meeting|interview|calendar|"
    "invite|snooze|book",
)
_NO_NOTES: Final = (
    "I keep no notes about people: of somebody there is their published work and the line of your"
    " own list, and nothing that was said. Nothing was saved: keep it in your own applicant"
    " system.{}"
)
_AS_AMOUNT: Final = " I can set that number of chips against ours."
_OF_CHIPS: Final = regex(r" ?(?:x )?(?:[abh]\d{2,3}|gb\d{3}|gpus?|chips?|cards?)")
_NO_REMINDERS: Final = (
    "I set no reminders, keep no calendar and book nothing. In Slack, type /remind with the day,"
    " as in “/remind me to prepare the call on Friday”; the brief can be asked for again then."
)


def noted_or_recalled(text: str, memory: Memory, hearing: Hearing) -> Unreadable | None:
    """That no note is kept and nobody is reminded, where that is asked for; else None."""
    said = fold(clean(text))
    is_note = _NOTED.fullmatch(said) is not None
    if not is_note and not _is_recalled(said, memory):
        return None
    ways = ("our compute, per researcher", *_brief_again(memory))
    if not is_note:
        return Unreadable(_NO_REMINDERS, ways, is_plain=True)
    wish = _wish(text, hearing)
    told = _AS_AMOUNT if wish else ""
    return Unreadable(_NO_NOTES.format(told), (*wish, *ways), is_plain=True)


def _is_recalled(said: str, memory: Memory) -> bool:
    """Whether somebody is to be reminded; a call to be set up may be why one is looked up."""
    is_why = memory.asks_purpose and "remind" not in said
    return bool(_RECALLED.fullmatch(said)) and "offer" not in said and not is_why


def _wish(text: str, hearing: Hearing) -> tuple[str, ...]:
    """The chips that somebody is said to want, as what can be asked of them."""
    plain = clean(text)
    tags = hearing.tagged(plain)
    numbers = (tag for tag in tags if tag.kind is T.NUM)
    many = next((tag for tag in numbers if _OF_CHIPS.match(fold(plain), tag.end)), None)
    if many is None:
        return ()
    chip = next((tag for tag in tags if tag.kind is T.CHIP), None)
    kind = plain[chip.start : chip.end] if chip else "GPUs"
    return (f"can we give them {plain[many.start : many.end]} {kind}",)


def _brief_again(memory: Memory) -> tuple[str, ...]:
    """The brief that was spoken of."""
    last = memory.question
    if last is None or last.kind is not Kind.CANDIDATE or not last.person:
        return ()
    why = f", purpose: {last.purpose}" if last.purpose else ""
    return (f'look up "{last.person}"{why}',)
