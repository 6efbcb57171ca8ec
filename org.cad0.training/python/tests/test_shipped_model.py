"""The model folder of the repository fits this package and is whole."""

import hashlib
import json
from dataclasses import asdict
from pathlib import Path

import pytest
from tokenizers import Tokenizer

from cad0_training import normalizer
from cad0_training.template import TEMPLATE, Codec

FOLDER = Path(__file__).parents[3] / "org.cad0.model" / "models" / "cad0-nano"
DESCRIPTION = json.loads((FOLDER / "cad0.json").read_text(encoding="utf-8"))


def test_rules_and_template_are_those_of_this_package() -> None:
    assert DESCRIPTION["normalizer"] == normalizer.description()
    assert DESCRIPTION["template"] == asdict(TEMPLATE)


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_files_are_whole(name: str) -> None:
    digest = hashlib.sha256((FOLDER / name).read_bytes()).hexdigest()
    assert DESCRIPTION["sha256"][name] == digest


def test_fixed_parts_of_the_template_are_single_tokens() -> None:
    codec = Codec(Tokenizer.from_file(str(FOLDER / "tokenizer.json")))
    assert codec.encode_prompt("") == [codec.prefix, codec.separator]


def test_model_is_small_enough_to_ship() -> None:
    assert (FOLDER / "model.onnx").stat().st_size <= 4_000_000
