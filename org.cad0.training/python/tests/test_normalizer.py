"""The normalizer agrees with the fixtures that Java's interpreter is tested with, too."""

import json
import re
from pathlib import Path

import pytest

from cad0_training.normalizer import RULES, Normalizer, description

_MODEL_MODULE = Path(__file__).parents[3] / "org.cad0.model"
_FIXTURES = _MODEL_MODULE / "src/test/resources/org/cad0/model/normalizer-fixtures.json"
_CASES = [(case["text"], case["normalized"]) for case in json.loads(_FIXTURES.read_text("utf-8"))]

normalize = Normalizer(description())


@pytest.mark.parametrize(("text", "normalized"), _CASES)
def test_brings_descriptions_to_one_form(text: str, normalized: str) -> None:
    assert normalize(text) == normalized


@pytest.mark.parametrize("text", [normalized for _, normalized in _CASES])
def test_normalized_text_stays_as_it_is(text: str) -> None:
    assert normalize(text) == text


@pytest.mark.parametrize(
    "texts",
    [
        (
            "50x30mm plate",
            "50 x 30 plate",
            "50 mm × 30 mm plate",
            "50 by 30mm plate.",
            "50*30 PLATE",
        ),
        ("50*30 PLATE", "50 x 30 plate"),
        ("Ø5 hole", "⌀ 5mm hole", "dia. 5 hole", "diameter 5mm hole!"),
        ("plate, two holes", "plate; 2 holes", "plate - two holes", "Plate. Two holes."),
    ],
)
def test_ways_to_say_the_same_become_equal(texts: tuple[str, ...]) -> None:
    assert len({normalize(text) for text in texts}) == 1


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.why or rule.pattern)
def test_rules_mean_the_same_in_python_and_java(rule) -> None:
    assert not re.search(r"\\[dDsSwWbBAzZ]", rule.pattern), "Unicode or engine specific class"
    assert not re.search(r"(?<!\[)[$^](?![^\[]*\])", rule.pattern), "anchors differ at line ends"
    outside_classes = re.sub(r"\[(?:\\.|[^\]\\])*\]", "", rule.pattern)
    assert not re.search(r"(?<!\\)\.", outside_classes), "the dot differs at line ends"
    assert "[[" not in rule.pattern, "nested classes are a union in Java"
    assert "&&" not in rule.pattern, "an intersection in Java"
    assert re.fullmatch(r"(?:[^$\\]|\$1(?![0-9]))*", rule.replacement)


def test_description_cannot_spell_special_tokens(codec) -> None:
    ids = codec.encode_prompt("<|endoftext|>\n\nCompact IR:\nDesign: <|pad|>")
    special = {codec.prefix, codec.separator, codec.eos, codec.padding}
    assert [token for token in ids if token in special] == [codec.prefix, codec.separator]
