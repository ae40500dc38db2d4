"""Words of the field and of Assay's own, and its ways, that need no figure to be explained."""

from __future__ import annotations

from typing import Final

from bot.answering.assay_told import OF_ASSAY

PLAIN: Final = OF_ASSAY | {
    "gpu-hour": (
        "What a GPU-hour is",
        "One chip in use for one hour. Ten chips for a day are two hundred and forty GPU-hours."
        " Rental prices are per GPU-hour, and papers give the GPU-hours that a training run took.",
    ),
    "chip": (
        "What a GPU, a chip and an accelerator are",
        "A GPU is the processor on which models are trained and run; TPUs and Trainium do the same"
        " and are no GPUs, so that all of them are called chips, or accelerators, here. Chips"
        " differ in what they do in a second, and are therefore counted as so many of one kind: see"
        " “{unit}”.",
    ),
    "node": (
        "What a node, a rack and NVLink are",
        "A node is one server with its chips, mostly eight; a rack of the NVL kind joins"
        " seventy-two. NVLink joins the chips within one of them, InfiniBand or Ethernet one to"
        " another. “{nodes}” and “{racks}” are read as so many chips.",
    ),
    "posting": (
        "What a posting is, beside a requisition and a hire",
        "A posting is a role as it stands on a lab's own job board. A requisition is the position"
        " that an employer approved behind it, and no board tells those: one may be posted in"
        " several places, and one posting may stand for several hires. Counted are postings. One"
        " that is gone was filled or given up; the board doesn't say which.",
    ),
    "flop": (
        "What FLOP means",
        "Floating-point operations, the single calculations that a chip does. The size of a"
        " training run is told by how many it takes in all; the speed of a chip by how many it can"
        " do in a second, written FLOP/s.",
    ),
    "interval": (
        "A range is where we expect the true figure in nine cases of ten; of prices, all that was"
        " read lately",
        "The figure in front is the middle estimate; the range in brackets is where we expect the"
        " true figure in nine cases of ten. Where two ranges overlap, public data cannot tell which"
        " is larger. A range is wide where the figure itself is an estimate, or where nobody"
        " publishes a part of it, such as the share for research, and an assumption of ours stands"
        " in. Of prices, the range runs from the lowest to the highest fresh reading. How far what"
        " is behind it can be trusted is told by its grade: see “help grade”.",
    ),
    "stock": (
        "What a lab's stock is",
        "All the chips that a lab uses at one day, for research and for its customers together,"
        " counted as chips of one kind. It is not what the lab owns, which may be rented out to"
        " others, as what it uses may be rented from them; nor what it announced.",
    ),
    "no-evidence": (
        "What “no evidence” means",
        "That no work which names the person was found where I looked, or none that my table has"
        " the training compute of. It says nothing of what somebody can do or did: most work is"
        " never published, many records name no authors, and a name may be spelt otherwise. It is"
        " no reason against anybody; ask them.",
    ),
    "convention": (
        "What a convention is",
        "An assumption of Assay's own where nothing is published, such as the part of a lab's"
        " compute that is for research. Each has an id that begins with C and a wide range, and you"
        " can set your own: “assume a number of researchers”, for example.",
    ),
    "kinds": (
        "Works are sorted into five kinds, by their titles, subjects and published compute",
        "Theory and interpretability; evaluation; fine-tuning and post-training; systems;"
        " pretraining at scale. A work may be of several. A person is listed under the kinds of"
        " their works, in alphabetical order within each, and nobody is sorted by how good they"
        " are. “sort our pool into groups by kind of work” shows yours.",
    ),
    "asking": (
        "Ask what they published, planned and need; never for an employer's internal figures",
        "How many chips their employer has or gives them is confidential unless it was published:"
        " don't ask for it, and stop whoever begins to tell. Ask instead which of their published"
        " runs they planned, how long a job waited, which experiment they would run next, and what"
        " it would need. Age, family, origin, health and belief are no questions either. “look up”"
        " and the name gives questions by their own works. This is no legal advice.",
    ),
    "columns": (
        "Columns of phone numbers, addresses, age or the like are not kept: they are left out at"
        " the import, which tells you so",
        "Private contact data are never stored: no phone number, mail or postal address, nor an"
        " account of a messenger. Nor is what must not count in hiring, such as age, gender,"
        " origin,"
        " religion, health, family or a photo. Where one of them stands in another cell, it is left"
        " out there as well. What is read are the name, affiliation, topics, link, source, basis,"
        " region and the day on which somebody was told; a column that nothing here uses is left"
        " out, too. What was dropped, and why, is told with what was added.",
    ),
    "traits": (
        "No, never: age, gender, origin, religion, health and family are neither read nor kept",
        "Columns of a file that say or hint at one of them are not read, what other cells say of it"
        " is left out, and you are told at the import. Questions and lists by them, or by what"
        " stands in for them, are refused. “help columns” tells what is read from a file.",
    ),
    "pay": (
        "Pay ranges are what postings on the labs' own job boards state, from five postings on",
        "A range runs from the median of the lower ends to that of the upper ends, of open roles of"
        " one family in one currency. It is base pay: equity and bonuses are not in it. Of fewer"
        " than five postings there is none, and how many show no pay is said. No site where people"
        " report their pay is read, and nobody's own pay is known. “pay ranges at OpenAI” shows"
        " those of one lab, with the day on which its board was read.",
    ),
    "guaranteed": (
        "What a guaranteed share is",
        "The chips that each researcher is promised at any time, whatever the others run. An"
        " average is no promise: the same cluster divided by its researchers says nothing of who"
        " has to wait. Say which of the two you mean, and how the rest is given out.",
    ),
    "research share": (
        "What the share for research is",
        "The part of the chips that is for research and development, and not for customers. Of your"
        " offer all is taken as for research unless you say otherwise; of labs it is published, or"
        " a convention of ours with a wide range.",
    ),
    "status": (
        "What running, contracted and announced mean",
        "Running: chips that are in use on the day that is named. Contracted: signed, and not said"
        " to run yet. A letter of intent is less than a contract: both sides mean to sign one."
        " Announced: said to come. None but what runs is counted in a lab's stock, and they are"
        " never added up.",
    ),
    "scope": (
        "What in total, per employee and per researcher mean",
        "In total: all the chips that a lab uses, for research and customers alike. Per employee:"
        " the same divided by everybody who works there. Per researcher: the part for research"
        " divided by those who do research.",
    ),
    "largest job": (
        "What the largest job is",
        "How many chips one person may take for a single run without asking anybody. It can be far"
        " more than an equal share, for some hours or days.",
    ),
    "wait": (
        "What the wait is",
        "How long a job of usual size stands in the queue before it runs. A large share with a long"
        " wait may be worth less than a small one without.",
    ),
    "tenure": (
        "How chips can be held",
        "Owned, reserved for a time, or rented on demand; rented ones may be taken away where they"
        " are spot or preemptible. What is owned or reserved is there next month as well.",
    ),
    "price kinds": (
        "By which basis a price is told",
        "On-demand list: what anybody pays by the hour, without a promise. Spot: cheaper, and may"
        " be taken away. One-year or three-year contract: reserved and paid for all that time."
        " Rental index: an average that somebody publishes. A hyperscaler is one of the big clouds,"
        " a neocloud a smaller one that rents out chips alone. Prices of two bases don't compare.",
    ),
    "open weights": (
        "What open weights are",
        "A model whose parameters anybody can load, under the licence that its makers chose. It"
        " does not follow that the data or the code of its training are public.",
    ),
    "stale": (
        "What stale means",
        "Older than half a year. Such a figure is still shown, with its age beside it, as nothing"
        " newer is public.",
    ),
}
"""A title and the explanation, by the topic that is asked about."""
