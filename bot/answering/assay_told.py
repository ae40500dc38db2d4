"""What is told of Assay itself: what it keeps, who sees it, what it costs, what it can't do."""

from __future__ import annotations

from typing import Final

OF_ASSAY: Final = {
    "saving": (
        "Type “our offer is …” to save it, “update our offer: …” to change it,"
        " “forget our offer” to remove it",
        "Type your chips and your researchers, as in “{example}”: I remember them for your"
        " workspace, marked as entered by you, and “we” and “us” mean them from then on. To change"
        " a part, type it after “update our offer:”; what you don't name stays. “our offer” shows"
        " what is saved, and “forget our offer” removes it. One offer is kept at a time; two that"
        " you type are compared with each other.",
    ),
    "format": (
        "In which forms an answer comes",
        "As text here, shorter if you ask for “shorter”, as a table, as comma-separated values for"
        " a spreadsheet (“as csv”, after an answer), or as a chart. I send no e-mail and write no"
        " PDF or slides; copy what you need, with its sources.",
    ),
    "contact": (
        "Whom to ask about Assay",
        "Whoever runs it for you: your operator, or the admins of your workspace. Its code is open,"
        " under the MIT licence; who wrote it is not told here. A wrong figure is"
        " reported with “This is wrong” beside it under “Sources”, a wrong work in its brief; both"
        " reach those who decide about it.",
    ),
    "corrections": (
        "How a wrong figure is reported",
        "A report goes with your words to the admins of your workspace, who decide in App Home,"
        " where every report stands, with no set time: they let the figure stand or put another in"
        " its place, and until then nothing is changed; whoever was shown the old one is told. To"
        " report one, press “This is wrong” beside it under “Sources”, or say here what is wrong"
        " with it: its id or whose figure it is, “is wrong”, and what is right. I ask which"
        " figure is meant where that isn't clear. What its own source corrected is told by “what"
        " moved this week”.",
    ),
    "sharing": (
        "“Share” under an answer, or “share this”, shows what a channel would see, then posts it;"
        " public figures may be passed on",
        "What is marked with a public source is public: pass it on with its source, its date and"
        " its range, and say of an estimate that it is one. What is marked as your own was typed by"
        " your workspace and is yours to show. What is said of a person stays with you. Nothing is"
        " posted before you press “Post it”, and the post says who shared it.",
    ),
    "workspaces": (
        "Nothing that you type is shown to another workspace",
        "Offers, corrections, questions and the pool belong to the workspace that they were typed"
        " in: others see none of yours, and you none of theirs. In your own, the saved offer and"
        " the pool are everybody's; what is asked of people is answered to who asked alone, and who"
        " looked up whom and why is there for your admins, in App Home. Whoever runs Assay for you"
        " has its database. Nothing is sold; “help outside” tells what goes out.",
    ),
    "colleagues": (
        "Your colleagues see what you ask, and the answer, only in a channel or once you share it",
        "A command and a direct message are answered to you alone. A mention in a channel is"
        " answered there, for everybody in it, without advice and without your offer. The saved"
        " offer and the pool belong to everybody in your workspace, and your admins see who looked"
        " up whom and why. Nothing of it is shown to another workspace; whoever runs Assay for you"
        " has its database.",
    ),
    "channels": (
        "I can be used in any channel, and in direct messages; guests get what is public alone",
        "The command works in every channel, and its answer is seen by you alone. For mentions, and"
        " to share an answer, I have to be a member of a private channel: “/invite” there. Guests,"
        " people of other workspaces and bots get public answers only: nothing of your offer, your"
        " pool or your digests. Of people I speak in direct messages to members, and nowhere else.",
    ),
    "outside": (
        "What you type is shown to no lab, and no other company's model is asked",
        "Your messages are in Slack, and what is kept of them in the database of whoever runs Assay"
        " for you. One thing goes out: the name or id of a person whom you look up, to OpenAlex or"
        " arXiv, without who asks or why. Nothing is sold, sent home, or used to train anything;"
        " “help typing” tells what is kept, and for how long.",
    ),
    "indexes": (
        "Papers are read from OpenAlex, and from arXiv where OpenAlex has none",
        "Neither Google Scholar nor LinkedIn nor any other profile is read, and no homepage or CV."
        " A person of your pool is shown first from what was read before, with the day of it."
        " Nothing is scraped: both indexes are public, and get no more than the name, the id or the"
        " paper that is looked up. “source”, after a brief, links each work.",
    ),
    "engine": (
        "No language model, neither ChatGPT nor any other, is behind the answers",
        "I read your words by a grammar and by a table of weights that was learned once, and every"
        " figure is looked up or worked out from facts on record: the same words after the same"
        " question always mean the same, and no number is made up. What I don't understand, I say.",
    ),
    "fees": (
        "The program is free, under the MIT licence; nobody is charged for asking",
        "No account, no key and no paid plan are needed. What it costs to run it, and whether"
        " anything is passed on to you, whoever runs it for you knows.",
    ),
    "outreach": (
        "I write and send no messages; I give lines that may stand in yours",
        "“what can I tell a candidate about our compute” gives sentences with their numbers and"
        " sources, what is better not said, and what to concede; “our offer in three lines” the"
        " same in short. Once a person was looked up, “what do I say to her” goes by the published"
        " works. I reach nobody: what is sent, and to whom, is yours.",
    ),
    "limits": (
        "What I can't tell, or never do",
        "What nobody publishes: how much compute a lab lets one researcher use, since averages are"
        " no allocations; what a lab uses today, since public figures are months old, and I say how"
        " old; anything of labs that tell nothing. Where a share is not published I take an"
        " assumption of ours, with a wide range, and say so. Of candidates I never tell what they"
        " think, whether they would come or leave, how good they are, or how to reach them.",
    ),
    "deletion": (
        "To have what is kept of you deleted, press “Delete my data” in App Home",
        "It removes your conversations, your opinions on answers and what you were shown; the log"
        " of who was looked up stays. “Forget this” forgets one conversation; “forget our offer”"
        " removes the saved offer, which is your workspace's. Your own messages are in Slack until"
        " you delete them there; for anything else ask whoever runs Assay for you. “help typing”"
        " tells what is kept, and for how long.",
    ),
    "switches": (
        "What can be turned off, and where",
        "The weekly digest: type “/compute-benchmark digest” in its channel. What is kept of your"
        " questions: “forget this conversation”, or “Delete my data” in App Home; while we talk, a"
        " conversation is remembered. I send no reminders and no e-mail: you only hear of it when a"
        " figure or a work that you were shown was put right. The log of look-ups, and how many"
        " answers a day there were, in which nobody is, can't be turned off. Your operator sets for"
        " how long conversations and candidates are kept (“help lasting” tells it), when sources"
        " are read, and whether works are looked for outside at all.",
    ),
    "leaving": (
        "When the app is uninstalled, all of your workspace is removed from the database at once",
        "That is its people and who looked them up, who is blocked, conversations, reports, the"
        " offer and digests; it needs the bot to run when Slack says so. Messages stay in Slack"
        " until they are deleted there, and copies of the database are your operator's to delete."
        " Nothing has to be cancelled: no account and no plan is behind it. “Delete my data” in App"
        " Home removes what is kept of you alone.",
    ),
    "trust": (
        "As far as its grade, its date and its range say: each figure has all three",
        "Grade A is a primary source or the owner of the data, B named press or analysts, C"
        " secondary; “convention” is an assumption of ours, where nothing is published. The range"
        " is where we expect the true figure in nine cases of ten. Most figures on labs are"
        " estimates and months old, so that only what holds over the whole range should be told to"
        " a candidate. Under an answer, “how sure are you” says what its weakest part is.",
    ),
    "digest": (
        "The weekly digest tells what changed on the market, and names no candidate",
        "At most seven items: openings that left a board's usual week, the frontier and applied"
        " split, posted pay, clusters and contracts, prices and new chips, models and what they"
        " took to train, programmes of shared compute, and figures that were corrected; then notes"
        " on the data. A week in which nothing crossed a threshold is one line. Nothing in it is of"
        " your pool, nor of who looked up whom; what a change means for your saved offer is told"
        " unless that is unticked. “this week's digest” shows it to you alone;"
        " “/compute-benchmark digest” in a channel sets it up there, on the day and at the hour"
        " that you choose.",
    ),
    "language": (
        "I read and write English only",
        "Names of labs and chips and numbers are read in any language where they say enough; what"
        " is answered is in English, and I translate nothing. What stands in an answer may be"
        " copied and put into another language, with its sources.",
    ),
    "coverage": (
        "The labs that are tracked are a fixed list, and of each is told what has a public source",
        "The list comes with the facts, and why a lab is on it or not is not on record. Of a lab"
        " that is on it I tell the compute, staff, sites and contracts that somebody has published,"
        " and say where nothing is public. “which labs do you track” shows all of them, with the"
        " day of the newest figure of each; of others I know nothing, or only the models that they"
        " made.",
    ),
    "lately": (
        "App Home lists the questions that you asked lately, each to be asked again by a press",
        "No copy of an answer is kept: asked again, it goes by what is on record on the day. "
        "Questions about people are not in that list; who was looked up, when and why is in the "
        "log that your admins see. In one thread, “go back” returns to what was told before. "
        "“Export my data” in App Home gives all that is kept of you as a file.",
    ),
    "interface": (
        "There is no web interface to program against; the command line answers as JSON, CSV or "
        "text",
        "Whoever runs Assay types “assay ask” with “--json” or “--csv” there: the same answers, "
        "with the same sources, in a form that a program reads. The README tells how it is set "
        "up. From Slack, “as csv” after an answer gives its table.",
    ),
}
"""A title and the explanation, by the topic that is asked about."""
