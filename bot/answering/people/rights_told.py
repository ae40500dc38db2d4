"""What is told first where one thing is asked of the keeping of people's data."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.prose import Sentence, sentence
from bot.questions.about_people.keeping_asked import (
    COPYING,
    CORRECTED,
    EMPTYING,
    ENTRY,
    ERASING,
    ORIGIN,
    SEEING,
    TELLING,
    TYPING,
)

HEADLINES: Final = {
    SEEING: sentence(
        "Your admins see who looked up whom; a brief goes to who asked, your pool to all of you"
    ),
    ERASING: sentence(
        "“Forget” and the name erases a person and what I wrote of them; a code and days stay"
    ),
    CORRECTED: sentence("Who was shown that brief is told that something of it was taken out"),
    COPYING: sentence(
        "Your operator prints a copy with “{typed}”; to send it to the person is yours",
        typed=f.said("assay candidates export NAME"),
    ),
    TELLING: sentence("Tell each of them within a month of the import; a text is below"),
    ORIGIN: sentence("Everybody in your pool is from a file that your workspace imported"),
    EMPTYING: sentence("People are erased one by one, and nothing here empties the pool"),
    ENTRY: sentence("An entry has what your own file says of a person, and works found since"),
    TYPING: sentence("Kept are questions in my own words, and not your messages as typed"),
    "noticed": sentence(
        "I tell nobody that you looked them up; a copy of their data tells them who did, and why"
    ),
    "amending": sentence("What your list says of somebody is put right by importing it anew"),
    "compliance": sentence("Whether you comply is yours to judge: I give no yes or no to that"),
    "blocking": sentence("To keep somebody away for good takes your operator"),
    "correcting": sentence("A work that is somebody else's is taken out in the brief"),
    "adding": sentence("People come into the pool by a file, which says by what right"),
    "basis": sentence("By what right people are kept is what your own import says"),
}
REQUESTS: Final = sentence(
    "Your operator answers requests with {commands}, the last for whoever objects; “forget” and the"
    " name erases, too.",
    commands=f.said("“assay candidates export”, “erase” and “block”"),
)
_TOLD: Final[dict[str, tuple[Sentence, ...]]] = {
    SEEING: (
        sentence(
            "Your admins see in App Home who looked up whom and why, with a code in place of each"
            " name; your operator has the database. Other workspaces see nothing of it, and the"
            " person is sent nothing. OpenAlex and arXiv get the name or id that was typed, never"
            " who asks or why."
        ),
    ),
    ERASING: (
        sentence(
            "Type “forget” and the full name, and agree to what is shown. Gone are then the entry"
            " with its works, who was meant by the name, the conversations here in which people"
            " were spoken of, and what I wrote about the person, as far as Slack lets me delete it;"
            " where it doesn't, that is said. It can't be undone."
        ),
        sentence(
            "What remains are a code with the day, and the rows of the log with a code in place of"
            " the person. Messages that you and others wrote, and files that you dropped, stay in"
            " Slack until they are deleted there."
        ),
    ),
    CORRECTED: (
        sentence(
            "Other members who were shown it in Slack are told that a record or work of somebody"
            " else was in it, with nobody's name; the person is told nothing. It is out for your"
            " workspace, and stays out when it is found again. Other workspaces see nothing of it."
        ),
    ),
    COPYING: (
        sentence(
            "Nothing here is open to the person; whoever asks is owed a copy within a month"
            " ({articles}).",
            articles=f.said("GDPR Articles 12 and 15"),
        ),
        sentence(
            "“{one}” prints all that is held of one person, with where it is from, by what right,"
            " and who looked them up, when and why; “{pool}” prints the pool. Both are typed on the"
            " machine that runs Assay.",
            one=f.said("assay candidates export NAME"),
            pool=f.said("assay candidates list"),
        ),
    ),
    TELLING: (
        sentence(
            "{article} asks for it. Who isn't told in time is removed from the pool; that somebody"
            " was told is kept with “{notified}” in your file, and “is NAME in our pool” tells it"
            " of one person.",
            article=f.said("GDPR Article 14"),
            notified=f.said("notified"),
        ),
    ),
    ORIGIN: (
        sentence(
            "Each entry has the basis, and the source where one is named, that the file or the"
            " import says: “is NAME in our pool” tells them of one person, and “{export}” prints"
            " them. Whether a source is a sound one, and the basis holds, is for you to judge.",
            export=f.said("assay candidates export NAME"),
        ),
    ),
    EMPTYING: (
        sentence(
            "Type “forget” and the full name, and agree; or your operator types “{erase}”. “Who"
            " did I add this week” tells who was added when. Nothing was erased now.",
            erase=f.said("assay candidates erase NAME"),
        ),
    ),
    ENTRY: (
        sentence(
            "A name, the institution, topics, a link, where it is from, by what right it is kept"
            " and, where your file says so, the region and the day on which the person was told;"
            " then the day of the import and the works that a look-up found."
        ),
        sentence(
            "No contact data, no age, no judgement and no note of yours is in it. “{ask}” shows one"
            " person's, and “{export}” prints it whole.",
            ask=f.said("is NAME in our pool"),
            export=f.said("assay candidates export NAME"),
        ),
    ),
    "noticed": (
        sentence(
            "No message goes to the person, nor to the indexes who asks or why. A look-up and its"
            " purpose are in the log; who asks what is held of them is owed that with it: “{one}”"
            " prints it. Whoever is in your pool is to be told within a month of the import.",
            one=f.said("assay candidates export NAME"),
        ),
    ),
    "amending": (
        sentence(
            "Where they are, on what they work and how they are spelt is as your own file says:"
            " put the line right and import the file again, which updates the entry. “is NAME in"
            " our pool” tells what is there now."
        ),
        sentence(
            "Institutions of works are as OpenAlex has them. A work that is not theirs is taken"
            " out in the brief: “the second paper isn't hers”."
        ),
    ),
    "compliance": (
        sentence(
            "You decide whom you hold, and answer for it. What is built in: nobody is kept without"
            " a basis, entries end by themselves, each look-up is logged with its purpose, and your"
            " operator exports, erases and blocks on request. A text to tell people with is below;"
            " ask your own counsel about the rest."
        ),
    ),
    TYPING: (
        sentence(
            "Of a conversation its questions as I understood them, what an offer was called in it"
            " and which facts were shown are kept. A saved offer, the purpose of a look-up and a"
            " report of a wrong figure are kept for themselves."
        ),
        sentence(
            "Your messages are in Slack until they are deleted there. “Forget this conversation”"
            " forgets what I remember of it at once. Nothing is shown to another workspace. “Delete"
            " my data” in App Home deletes what is kept of you; “Export my data” shows it."
        ),
    ),
    "privacy": (
        REQUESTS,
        sentence(
            "What is kept of you yourself is deleted by “Delete my data” in App Home, and shown by"
            " “Export my data”."
        ),
    ),
    "blocking": (
        sentence(
            "“{block}” erases the person and refuses every later import and question; “forget"
            " this person”, in a brief, erases what is here now. Who objects is owed that"
            " ({article}).",
            block=f.said("assay candidates block NAME"),
            article=f.said("GDPR Article 21"),
        ),
    ),
    "correcting": (
        sentence(
            "Look the person up, and say under the brief which work is not theirs (“the second"
            " paper isn't hers”), or “wrong person”: it is taken out at once and stays out when it"
            " is found again. What your own file says of them is put right by importing it anew."
        ),
    ),
    "adding": (
        sentence(
            "Drop a CSV file into a direct message with me, or have your operator run {command}."
            " Its columns are {columns}; nobody is taken without a basis.",
            command=f.said("“assay candidates import FILE.csv”"),
            columns=f.said(
                "name, affiliation, topics, url, source, consent_basis, region and notified"
            ),
        ),
    ),
    "basis": (
        sentence(
            "Each import names a basis, such as consent or legitimate interest ({article}), and"
            " nobody is kept without one; “{export}” prints it of one person. Whether it holds is"
            " for you to judge: you decide why people are held, not Assay.",
            article=f.said("GDPR Article 6(1)(f)"),
            export=f.said("assay candidates export NAME"),
        ),
    ),
}


def told_first(topic: str) -> tuple[Sentence, ...]:
    """What was asked for, before all that is kept; empty for all of it."""
    return _TOLD.get(topic, ())
