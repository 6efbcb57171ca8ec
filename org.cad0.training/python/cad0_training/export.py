"""Makes the model folder of a run: an ONNX graph, checked against PyTorch, in few bytes."""

import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import torch
from tokenizers import Tokenizer

from cad0_training.card import write_card
from cad0_training.checkpoint import load_model
from cad0_training.data import file_hash, read_rows
from cad0_training.decoder import OnnxDecoder
from cad0_training.evaluate import Answerer, Evaluation, evaluate
from cad0_training.folder import ModelIdentity, write_folder
from cad0_training.graph import build_graph
from cad0_training.model import NanoModel, hf_weights, to_hf
from cad0_training.quantize import QUANTIZATIONS
from cad0_training.template import Codec
from cad0_training.transformers_js import write_transformers_js

#: Prompts on which the graph must continue with the very tokens of PyTorch.
CHECKED_PROMPTS = 100

#: Share of validation rows by which a storage may be worse than fp32 and still count as without
#: loss.
TOLERATED_LOSS = 0.005

_CHECKED_TOKENS = 48


class ExportMismatchError(RuntimeError):
    """The exported graph answers otherwise than the model it was made from."""


@dataclass(frozen=True)
class ExportOptions:
    """A run folder, what it was trained on, and where the model folder goes.

    ``transformers_js`` is a second folder, for the form that Transformers.js opens.
    """

    run: Path
    tokenizer: Path
    validation: Path
    test: Path
    out: Path
    identity: ModelIdentity
    quantization_rows: int = 300
    test_rows: int | None = None
    transformers_js: Path | None = None


@dataclass(frozen=True)
class StoredModel:
    """A way to store the weights, its size in bytes, and its exact match on validation rows."""

    name: str
    graph: onnx.ModelProto
    size: int
    exact: float


def export(options: ExportOptions) -> Evaluation:
    """Writes the model folder, and the Hugging Face model beside the checkpoint.

    Returns the scores on the test rows.
    """
    model, progress, facts = load_model(options.run)
    tokenizer = Tokenizer.from_file(str(options.tokenizer))
    _save_hf(model, tokenizer, options.run / "hf")
    graph = onnx_graph(model)
    validation = list(read_rows(options.validation, options.quantization_rows))
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        _check(model, graph, tokenizer, validation, scratch)
        stored = [_store(name, graph, tokenizer, validation, scratch) for name in QUANTIZATIONS]
        chosen = choose(stored)
        answer = Answerer(scratch / f"{chosen.name}.onnx", tokenizer)
        scores = evaluate(answer, read_rows(options.test, options.test_rows))
    facts["data"][options.test.name] = file_hash(options.test)
    metrics = [json.loads(line) for line in (options.run / "metrics.jsonl").open(encoding="utf-8")]
    card = write_card(options.identity, model, progress, facts, metrics, stored, chosen, scores)
    write_folder(
        options.out,
        options.identity,
        model.shape,
        model.parameter_count(),
        chosen.graph,
        tokenizer,
        card,
        summary(scores),
    )
    if options.transformers_js is not None:
        write_transformers_js(options.out, options.transformers_js, chosen.name, chosen.graph)
    return scores


def summary(scores: Evaluation) -> dict[str, float]:
    """Exact match on the test rows for ``cad0.json``: of all, and of each kind of wording."""
    metrics = {"exact match, test": scores.total}
    for wording, score in sorted(scores.by["wording"].items()):
        metrics[f"exact match, {wording}"] = score
    return {name: round(score.share(), 4) for name, score in metrics.items()}


def onnx_graph(model: NanoModel) -> onnx.ModelProto:
    """The fp32 graph of a model."""
    return build_graph(
        model.shape, {name: weight.numpy() for name, weight in hf_weights(model).items()}
    )


@torch.no_grad()
def check_same_tokens(
    model: NanoModel, decoder: OnnxDecoder, prompts: Sequence[list[int]], eos: int
) -> None:
    """Raises ``ExportMismatchError`` where the graph's greedy answer is not PyTorch's.

    The answer is checked in one pass: each of its tokens must be PyTorch's best after those before
    it.
    """
    for prompt in prompts:
        answer, ended = decoder.generate(prompt, eos, _CHECKED_TOKENS)
        answer = [*answer, eos] if ended else answer
        logits = model(torch.tensor([prompt + answer[:-1]]))[0, len(prompt) - 1 :]  # [T, V]
        expected = logits.argmax(-1).numpy()
        if not np.array_equal(expected, answer):
            raise ExportMismatchError(
                f"prompt {prompt}: the graph answers {answer}, PyTorch {list(expected)}"
            )


def choose(stored: Sequence[StoredModel]) -> StoredModel:
    """The smallest storage whose exact match is not measurably below that of the largest, fp32."""
    by_size = sorted(stored, key=lambda model: model.size)
    return next(model for model in by_size if model.exact >= by_size[-1].exact - TOLERATED_LOSS)


def _save_hf(model: NanoModel, tokenizer: Tokenizer, folder: Path) -> None:
    codec = Codec(tokenizer)
    to_hf(model, codec.eos, codec.padding).save_pretrained(folder)
    tokenizer.save(str(folder / "tokenizer.json"))


def _check(
    model: NanoModel,
    graph: onnx.ModelProto,
    tokenizer: Tokenizer,
    rows: list[dict],
    scratch: Path,
) -> None:
    codec = Codec(tokenizer)
    prompts = [codec.encode_prompt(row.get("text") or "") for row in rows[:CHECKED_PROMPTS]]
    decoder = OnnxDecoder(_save(graph, scratch / "checked.onnx"))
    check_same_tokens(model, decoder, prompts, codec.eos)


def _store(
    name: str, graph: onnx.ModelProto, tokenizer: Tokenizer, rows: list[dict], scratch: Path
) -> StoredModel:
    converted = QUANTIZATIONS[name](graph)
    path = _save(converted, scratch / f"{name}.onnx")
    exact = evaluate(Answerer(path, tokenizer), rows).total.share()
    return StoredModel(name, converted, path.stat().st_size, exact)


def _save(graph: onnx.ModelProto, path: Path) -> Path:
    path.write_bytes(graph.SerializeToString(deterministic=True))
    return path
