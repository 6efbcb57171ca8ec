"""Rows and a tokenizer that the tests share."""

import json
from pathlib import Path

import pytest

from cad0_training.template import Codec
from cad0_training.tokenizer import train_tokenizer

PLATE = "C 80 40 4\nY 2.5 8\nT 1 40 20 -2\nD 0 2"
PROFILE = "SK 0 0 0 1 0 0 0 1 0\nL 0 0 10 0\nL 10 0 0 10\nL 0 10 0 0\nEND\nE 0 0 0 5\nT 1 0 0 3"


def make_row(number: int, **changes) -> dict:
    row = {"id": f"row-{number}", "text": "80x40x4mm plate", "ir": PLATE, "family": "plate"}
    return row | {"task": "generate", "split": "train"} | changes


@pytest.fixture(scope="session")
def rows() -> list[dict]:
    """A small set with every task, with and without text."""
    made = []
    for number in range(60):
        size = 10 + number
        made.append(
            make_row(number, text=f"just a {size}mm cube", ir=f"C {size} {size} {size}")
            if number % 3
            else make_row(
                number, task="complete", kept_operations=number % 4, text="a plate" * (number % 2)
            )
        )
    return made


@pytest.fixture(scope="session")
def tokenizer(rows):
    return train_tokenizer(rows, vocabulary_size=320, minimum_frequency=2)


@pytest.fixture(scope="session")
def codec(tokenizer) -> Codec:
    return Codec(tokenizer)


@pytest.fixture(scope="session")
def data_folder(rows, tokenizer, tmp_path_factory) -> Path:
    """Files as the generator writes them, and a tokenizer."""
    folder = tmp_path_factory.mktemp("data")
    for name, part in {"train": rows, "val": rows[:12], "test": rows[12:20]}.items():
        lines = [json.dumps(row) + "\n" for row in part]
        (folder / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder
