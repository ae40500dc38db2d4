"""Single first questions that were answered with a figure of something else."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("did anthropic's compute double this year", "Anthropic: 5.7× the compute of 31 Dec 2024"),
        ("has openai's compute doubled", "OpenAI: 4.5× the compute of 31 Dec 2024"),
        ("has meta tripled its compute", "Meta Superintelligence Labs: "),
        ("1 million gpu hours in h100 for a month", "1,370 H100e in total"),
        ("apache licensed models", "No licence of these models"),
        ("models with MIT license", "No licence of these models"),
        ("models under an apache licence", "No licence of these models"),
        ("what can a startup get from the eu for gpus", "Shared compute on record for companies"),
        ("eu gpus for startups", "Shared compute on record for companies in the European Union"),
        ("is coreweave cheaper than lambda", "Of which chip?"),
        ("which is cheaper, runpod or lambda", "Of which chip?"),
        ("does aws cost more than lambda", "Of which chip?"),
        ("gpt-4 vs grok 4 compute", "Grok 4 took 24× the FLOP of training of GPT-4"),
        ("compare training compute of gpt-4 and llama 3.1 405b", "Llama 3.1 405B took 1.8× the"),
        ("h100 price 2024", "No price of H100 on record of 31 Dec 2024"),
        ("price of h100 2024", "No price of H100 on record of 31 Dec 2024"),
        ("openai compute 2024", "OpenAI: about 386,000"),
        ("is xai catching up with openai", "Which of two labs gains on the other is not told"),
        ("is meta closing in on google", "Which of two labs gains on the other is not told"),
        ("is OpenAI still the biggest or has Google overtaken them", "OpenAI and Google DeepMind"),
        ("has google overtaken openai in compute", "Google DeepMind and OpenAI are comparable"),
        ("has Anthropic caught up with OpenAI", "Anthropic and OpenAI are comparable"),
        (
            "did xAI overtake Anthropic",
            "Anthropic is clearly ahead of SpaceXAI in total: 1.9× (1.2–2.7×)",
        ),
        (
            "deepmind vs anthropic",
            "Anthropic is clearly ahead of Google DeepMind per employee;"
            " in total and per researcher the ranges overlap",
        ),
        (
            "anthropic vs xai vs meta",
            "Anthropic, SpaceXAI and Meta Superintelligence Labs: clearly apart on some counts",
        ),
        ("is openai still number one or did google pass them", "OpenAI and Google DeepMind are"),
        ("is openai still bigger or has meta pulled ahead", "OpenAI and Meta Superintelligence"),
        ("is anthropic overtaking google", "Which of two labs gains on the other is not told"),
        ("queue at meta", "How compute is divided inside Meta"),
        ("how much is 1000 gpu hours", "The price of which chip?"),
        ("price per gpu hour on azure", "The price of which chip?"),
        ("how many h100 per researcher is frontier", "What the tiers mean"),
        ("how big is the biggest cluster in the world", "Data centres on record"),
        ("largest supercomputer", "Data centres on record"),
        ("biggest h100 cluster", "Data centres are told in H100e"),
        ("how many gpus for inference at openai", "OpenAI: about 56 %"),
        ("is compute at openai shared with chatgpt", "OpenAI: about 56 %"),
        ("median pay openai", "The job board of OpenAI has not been read yet"),
        ("h100e of an mi325x", "1 MI325X is worth 1.3 H100"),
        ("how much compute does microsoft give openai", "No deal of OpenAI for compute with Micro"),
        ("how much compute does amazon give anthropic", "Anthropic: 1 deal for compute with Ama"),
        ("how many researchers left meta", "How many a lab hires or loses is not published"),
        ("how many people did openai lose this year", "How many a lab hires or loses is not pub"),
        ("is openai's number official", "Not by its own word: the figure of OpenAI"),
        ("does anthropic publish its compute", "Not by its own word: the figure of Anthr"),
        ("is the meta figure confirmed", "Not by its own word: the figure of Meta"),
        ("when will openai hit 5 million h100", "I give no forecast of what a lab will have"),
        ("when does xai reach 1M gpus", "I give no forecast of what a lab will have"),
        ("will openai outgrow google", "I give no forecast of what a lab will have"),
        ("planned compute of anthropic", "Anthropic: 3 deals for compute on record"),
        ("how many gw has openai announced", "OpenAI: 4 deals for compute on record"),
        ("gpus in texas", "Data centres in Texas on record"),
        ("resale value h100", "No price to buy H100 on record"),
        ("spend per researcher at anthropic", "Anthropic: $1.50 billion a year on compute"),
        ("spending per employee of openai", "OpenAI: $9.00 billion a year on compute"),
        ("how much compute does a top lab give a new hire", "No lab can be named first per res"),
        ("which hyperscaler has the most", "Clouds are not ranked"),
        ("biggest neocloud", "Clouds are not ranked"),
        ("compute of MIT", "No public figure for the compute of MIT"),
    ],
)
def test_a_question_gets_its_own_answer(talking: Conversing, text: str, told: str) -> None:
    assert last_answer(talking, text).headline.text.startswith(told)
