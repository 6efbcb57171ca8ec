"""The model card: what the model is, what it was trained on, what it can do, how to run it."""

from collections.abc import Sequence

from cad0_training.checkpoint import Progress
from cad0_training.evaluate import Evaluation
from cad0_training.folder import ModelIdentity
from cad0_training.model import NanoModel

_CURVE_LINES = 16

_HEAD = """---
license: apache-2.0
language: en
library_name: onnxruntime
tags: [cad, compact-ir, text-to-cad, code-completion]
---
# {name} {version}

A language model of {parameters:,} parameters that writes Compact IR, a line-based language of solid models,
from a short English description, and continues programs that are begun. It was trained from scratch, on
generated descriptions and programs only, and is small enough to run inside an editor: {layers} layers, hidden
size {hidden}, {heads} attention heads over {pairs} key/value heads, {positions} positions (Qwen2 architecture).

It knows the part families it was trained on, in millimetres. Other parts, long descriptions and derived
numbers that the tables below show as weak will come out wrong: look at the part before you use it.
"""

_RUN = """## Files and how to run them
`model.onnx` needs ONNX Runtime with its `com.microsoft` operators. Inputs: `input_ids` [1, S] int64;
`seqlens_k` [1] int32 = past + S - 1; `total_len` [] int32 = past + S; `past_key_values.{i}.key` and `.value`
[1, heads, M, head_dim] float, where M is the capacity. Outputs: `logits` [1, 1, vocabulary] of the last
position; `present.{i}.key` and `.value`, which may be the buffers given as past.

`cad0.json` holds what a runtime needs beyond the usual files:

| key | meaning |
|---|---|
| `format` | version of this layout; refuse a newer one |
| `name`, `version`, `parameters` | the model |
| `template` | `prefix`, `separator`, `eos`: each is one token of `tokenizer.json` |
| `normalizer` | for descriptions only: lower-case ASCII letters, apply `rules` in order (`pattern`, `replacement` with `$1`), then put a space before a text that is not empty if `prefix_space` |
| `limits.context` | tokens of prompt and answer together |
| `kv` | `layers`, `heads`, `head_dim` of the cache |
| `sha256` | of `model.onnx` and `tokenizer.json` |
| `metrics` | shares measured on the test rows, by name |

Description and program are tokenized separately:
`[prefix] + encode(normalize(text)) + [separator] + encode(program) + [eos]`.
A begun program ends with its newline. Without a description: `[prefix, separator]`.

## Licence
Apache-2.0.
"""


def write_card(
    identity: ModelIdentity,
    model: NanoModel,
    progress: Progress,
    facts: dict,
    metrics: Sequence[dict],
    stored: Sequence,
    chosen,
    scores: Evaluation,
) -> str:
    """The text of the card, in Markdown; ``stored`` and ``chosen`` are ``StoredModel`` of the export."""
    shape = model.shape
    head = _HEAD.format(
        name=identity.name,
        version=identity.version,
        parameters=model.parameter_count(),
        layers=shape.layers,
        hidden=shape.hidden,
        heads=shape.heads,
        pairs=shape.key_value_heads,
        positions=shape.positions,
    )
    sections = [
        head,
        _training(progress, facts, metrics),
        _storage(stored, chosen),
        _scores(scores),
        _RUN,
    ]
    return "\n".join(sections)


def _training(progress: Progress, facts: dict, metrics: Sequence[dict]) -> str:
    options = facts["options"]
    hashes = [f"| `{name}` | `{digest}` |" for name, digest in facts["data"].items()]
    for earlier in facts["earlier_data"]:
        for name, digest in earlier["data"].items():
            hashes.append(f"| `{name}` until step {earlier['until_step']:,} | `{digest}` |")
    return "\n".join(
        [
            "## Training",
            f"{progress.step:,} steps, {progress.tokens:,} tokens of {facts['rows']:,} rows "
            f"({progress.epoch + 1} epoch(s) begun), {progress.seconds / 60:.0f} minutes of wall time on "
            f"{options['threads']} CPU threads; AdamW, peak rate {options['learning_rate']}, batches of "
            f"{options['batch_tokens']} tokens, seed {options['seed']}. The loss counts the program only, and in "
            "completion rows only the operations that are not given.",
            "",
            "| data | SHA-256 |",
            "|---|---|",
            *hashes,
            "",
            _curve(metrics),
        ]
    )


def _curve(metrics: Sequence[dict]) -> str:
    """A table of evenly spread lines of the loss curve that have an evaluation loss."""
    measured = [line for line in metrics if line["eval_loss"] is not None]
    stride = max(1, -(-len(measured) // _CURVE_LINES))
    shown = measured[::-1][::stride][::-1]
    rows = [
        f"| {line['step']:,} | {line['tokens']:,} | {line['loss']:.4f} | {line['eval_loss']:.4f} |"
        for line in shown
    ]
    return "\n".join(
        ["| step | tokens | training loss | validation loss |", "|---|---|---|---|", *rows, ""]
    )


def _storage(stored: Sequence, chosen) -> str:
    rows = [
        f"| {model.name}{' (this file)' if model is chosen else ''} | {model.size / 1e6:.2f} MB "
        f"| {100 * model.exact:.1f} % |"
        for model in stored
    ]
    return "\n".join(
        ["## Storage", "| weights | size | exact on validation rows |", "|---|---|---|", *rows, ""]
    )


def _scores(scores: Evaluation) -> str:
    lines = [
        "## Exact match on test rows",
        "Greedy decoding without a grammar mask; the whole program must equal the reference. "
        "A completion without a description has several right answers, of which one is counted.",
        "",
        "| group | | exact |",
        "|---|---|---|",
        f"| all | | {scores.total} |",
    ]
    for key, values in scores.by.items():
        lines += [f"| {key} | {value} | {score} |" for value, score in sorted(values.items())]
    return "\n".join([*lines, ""])
