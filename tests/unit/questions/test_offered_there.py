"""What a lab offers somebody, in the words of a hurry, beside ours."""

from __future__ import annotations

import pytest

from bot.questions.clean import clean

OURS = "we have 512 H200 for 18 researchers"
HER = "Mistral offers her 64 H100 of her own"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (f"Mistral are dangling 64 H100 in front of her, {OURS}", f"{HER}, {OURS}"),
        (f"Mistral offers her 64 H100, {OURS}", f"{HER}, {OURS}"),
        (f"she'd get 64 H100 at Mistral, {OURS}", f"{HER}, {OURS}"),
        (f"{OURS}, Mistral has promised her 64 H100", f"{OURS}, {HER}"),
        (f"Mistral are waving 64 H100 at her. {OURS}", f"{HER}. {OURS}"),
        (f"she has been told 64 H100 at Mistral, {OURS}", f"{HER}, {OURS}"),
        (
            "64 H100 just for her at Mistral vs 512 H200 for 18 researchers",
            f"{HER}, {OURS}",
        ),
        (
            "512 H200 for 18 researchers vs 64 H100 just for her at Mistral",
            f"{OURS}, {HER}",
        ),
        ("xAI are throwing 200 H100 at my candidate", "xAI offers him 200 H100"),
        ("OpenAI have dangled 64 H100 in front of her", "OpenAI offers her 64 H100"),
        ("Mistral would ringfence 100 B200 for her", "Mistral offers her 100 B200"),
        (f"{HER}, we'd do 32. plausible?", f"we have 32 H100 for 1 researcher, {HER}. plausible?"),
        (
            "Meta promised him 64 H100 GPUs, we could only give him 32",
            "we have 32 H100 for 1 researcher, Meta offers him 64 H100 GPUs of his own",
        ),
        (
            "Cohere offers her 64 B200, but we'd only do 16 GPUs",
            "we have 16 B200 for 1 researcher, Cohere offers her 64 B200 of her own",
        ),
        (
            "OpenAI is offering my candidate 128 H200 to himself; we can do 64 H100",
            "we have 64 H100 for 1 researcher, OpenAI offers him 128 H200 of his own",
        ),
        ("Cohere tempted our guy with 64 H100", "Cohere offers him 64 H100"),
        (
            "Mistral promised her 64 H100 of her own. we can offer 2048 H100 across 40 folks",
            f"{HER}. we can offer 2048 H100 across 40 folks",
        ),
        (f"Mistral promises her 64 H100. {OURS}", f"{HER}. {OURS}"),
        (f"she has an offer of 64 H100 from Mistral, {OURS}", f"{HER}, {OURS}"),
        (f"her: 64 H100 for one at Mistral, {OURS}", f"her: {HER}, {OURS}"),
        (
            "Mistral promised her 64 H100, ours would be 512 H200 for a team of 18",
            f"{HER}, ours would be 512 H200 for a team of 18",
        ),
    ],
)
def test_it_is_one_persons_own(text: str, plain: str) -> None:
    assert clean(text) == plain


@pytest.mark.parametrize(
    "theirs",
    [
        "Meta gives everyone 64 H100",
        "everyone at Meta gets 64 H100",
        "Meta gives its researchers 64 H100 each",
        "Meta promises 64 H100 per researcher",
        "he says they get 64 H100 each at Meta",
        "64 H100 a head at Meta",
    ],
)
def test_what_each_has_there_is_no_guarantee_of_ours(theirs: str) -> None:
    asked = "512 H200 for 18 researchers vs 64 H100 per researcher, given by Meta"
    assert clean(f"{theirs}, {OURS}") == asked


@pytest.mark.parametrize(
    "text",
    [
        "if we promised him 128 H100 off the top",
        "should we offer her 64 H100",
        "can Meta really have offered her 64 H100",
        "he gets 100 H100 at Cohere, we'd offer 768 H100",
        "OpenAI promised her 100 H100",
        "Meta gives every researcher 32 B200",
        "512 H100 for 12 people or 300 B200 for 16 people",
        "2048 H100 today and 4096 GB300 from March, 40 researchers vs openai",
        "a rival promises 64 H100 per researcher, how do we compare",
    ],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert clean(text) == text
