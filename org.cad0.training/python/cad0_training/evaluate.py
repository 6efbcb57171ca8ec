"""Greedy exact match of an ONNX model on rows, by family, split, and task."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from tokenizers import Tokenizer

from cad0_training.decoder import OnnxDecoder
from cad0_training.template import Codec, given_characters

#: How the generator marks a wording that no training row has.
_HELD_OUT = "/held-"


@dataclass
class Score:
    """Exact answers among all."""

    exact: int = 0
    count: int = 0

    def add(self, exact: bool) -> None:
        self.exact += exact
        self.count += 1

    def share(self) -> float:
        return self.exact / self.count if self.count else 0.0

    def __str__(self) -> str:
        return f"{100 * self.share():.1f} % of {self.count}"


@dataclass
class Evaluation:
    """Scores of one model, total and by key and value (``by["family"]["gear"]``).

    ``failures`` holds the rows that were answered wrong, with the answers.
    """

    total: Score = field(default_factory=Score)
    by: dict[str, dict[str, Score]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(Score))
    )
    failures: list[tuple[dict, str]] = field(default_factory=list)


class Answerer:
    """Answers prompts with a model file, its tokenizer, and its normalizer's rules."""

    def __init__(self, model: Path, tokenizer: Tokenizer, rules: dict | None = None) -> None:
        self._codec = Codec(tokenizer, rules)
        self._decoder = OnnxDecoder(model)

    @classmethod
    def of_folder(cls, folder: Path) -> "Answerer":
        """The answerer of a finished model folder."""
        description = json.loads((folder / "cad0.json").read_text(encoding="utf-8"))
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        return cls(folder / "model.onnx", tokenizer, description["normalizer"])

    def __call__(self, text: str, given: str = "") -> str:
        """The program for ``text`` starting with ``given``; it ends with ``…`` if unfinished."""
        prompt = self._codec.encode_prompt(text, given)
        ids, ended = self._decoder.generate(prompt, self._codec.eos)
        return given + self._codec.decode(ids) + ("" if ended else "…")


def evaluate(answer: Callable[[str, str], str], rows: Iterable[dict]) -> Evaluation:
    """Compares answers with the rows' programs.

    Both are in canonical form, so equal programs are equal texts.
    """
    result = Evaluation()
    for row in rows:
        given = given_characters(row)
        if given is None or row.get("task") == "edit":
            continue
        answered = answer(row.get("text") or "", row["ir"][:given])
        exact = answered == row["ir"]
        result.total.add(exact)
        for key, value in groups(row).items():
            result.by[key][value].add(exact)
        if not exact:
            result.failures.append((row, answered))
    return result


def groups(row: dict) -> dict[str, str]:
    """The groups that a row counts in; families are told apart for whole programs only."""
    task = row.get("task", "generate")
    if task != "generate":
        return {"task": f"{task} {'with' if row.get('text') else 'without'} text"}
    held_out = _HELD_OUT in row.get("source", {}).get("phrasing", "")
    wording = "held-out wording" if held_out else "known wording"
    return {"task": task, "wording": wording, f"family, {wording}": row["family"]}
