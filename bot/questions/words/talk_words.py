"""Small talk about ourselves: people, appointments and asking, none of which is compute."""

from __future__ import annotations

_PEOPLE = (
    "boss|bosses|manager|managers|hiring manager|hiring managers|team lead|team leads|tech lead|"
    "recruiter|recruiters|recruiting lead|sourcer|ceo|cto|cfo|coo|chro|vp|vps|vp of research|"
    "vp of engineering|vp of people|director|directors|director of research|head of research|"
    "head of talent|head of people|head of recruiting|head of hr|head of ai|head of infra|"
    "head of engineering|research lead|talent lead|chief scientist|chief of staff|founder|"
    "founders|cofounder|cofounders|co founder|co founders|partner|partners|client|clients|"
    "investor|investors|board|board member|advisor|advisors|adviser|advisers|leadership|"
    "leadership team|exec|execs|executive|executives|exec team|hr team|talent team|"
    "recruiting team|recruitment team|sourcing team|people ops|talent partner|dean|counsel|"
    "our team lead|my team lead|our team leads|our group lead|my group lead|our lab head|"
    "my lab head|our company lead|"
    "friend|friends|wife|husband|assistant|intern|interns|coworker|coworkers|people partner"
)
_APPOINTMENTS = (
    "call|calls|phone call|meeting|meetings|deadline|deadlines|interview|interviews|chat|"
    "debrief|sync|standup|workshop|offsite|demo|event|events|dinner|lunch|coffee|conversation|"
    "conversations|discussion|discussions|debate|argument|bet|question|questions|presentation|"
    "deck|blog post|blog posts|blog|linkedin post|newsletter piece|one liner|a one liner|"
    "board meeting|hiring meeting|panel|phone screen|screening|onsite|onsite interview|"
    "negotiation|negotiations|all hands"
)
_THINGS_MADE = (
    "summary", "short summary", "one pager", "short version", "table", "overview", "brief", "slide",
    "chart", "report", "draft", "note", "short note", "short text",
)  # fmt: skip
_DOCUMENTS = "|".join(
    f"{verb} {article}{thing}"
    for verb in ("make", "build", "produce")
    for article in ("a ", "me a ", "us a ", "the ")
    for thing in _THINGS_MADE
)
"""What is made of an answer, and trained on no chip."""
_ASKING = (
    "know|knows|wonder|wonders|wondering|wondered|ask|asks|asked|asking|discuss|discusses|"
    "discussing|discussed|talk|talks|talking|talked|speak|speaks|speaking|spoke|meet|meets|"
    "met|interviewing|interviewed|prepare|preparing|debating|arguing|argue|argued|"
    "curious|check|checking|see|understand|find out|learn|look at|looking at|hear|heard|told|"
    "interested|trying|unsure|disagree|need to know|needs to know|need to understand|need to see|"
    "need to show|need to explain|need numbers|need the numbers|need figures|need data|"
    "need info|need ammunition|need arguments|need something|need facts"
)
_MORE_TO_ASK = (
    "one more thing|one more question|one last thing|one last question|one final thing|"
    "one final question|one other thing|one other question|another thing|another question|"
    "two more things|two more questions|a couple more things|a couple more questions|"
    "1 more thing|1 more question|one more point|one more for you|one more check"
)
"""What is still to be asked, which adds nobody."""
TALK = f"{_PEOPLE}|{_APPOINTMENTS}|{_DOCUMENTS}|{_ASKING}|{_MORE_TO_ASK}"
"""Phrases divided by bars. Whoever has or does this is not asked about."""
