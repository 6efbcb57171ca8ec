"""Writes the model folder that the runtime opens."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import onnx
from tokenizers import Tokenizer

from cad0_training import normalizer
from cad0_training.data import file_hash
from cad0_training.model import NORM_EPSILON, ModelShape
from cad0_training.template import PADDING, TEMPLATE

#: Version of the layout of ``cad0.json``; a reader refuses a newer one.
FORMAT = 1


@dataclass(frozen=True)
class ModelIdentity:
    """Name and version of a model."""

    name: str
    version: str


def write_folder(
    folder: Path,
    identity: ModelIdentity,
    shape: ModelShape,
    parameters: int,
    graph: onnx.ModelProto,
    tokenizer: Tokenizer,
    card: str,
    metrics: dict[str, float],
) -> None:
    """Writes every file of the folder; ``metrics`` are shares by name, as the card explains.

    ``cad0.json`` comes last since it holds the others' hashes.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.onnx").write_bytes(graph.SerializeToString(deterministic=True))
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    eos, padding = tokenizer.token_to_id(TEMPLATE.eos), tokenizer.token_to_id(PADDING)
    _write_json(folder / "config.json", _config(shape, eos, padding))
    _write_json(
        folder / "generation_config.json",
        {
            "do_sample": False,
            "eos_token_id": eos,
            "pad_token_id": padding,
            "max_length": shape.positions,
        },
    )
    (folder / "README.md").write_text(card, encoding="utf-8")
    description = _description(folder, identity, shape, parameters)
    _write_json(folder / "cad0.json", description | {"metrics": metrics})


def _description(folder: Path, identity: ModelIdentity, shape: ModelShape, parameters: int) -> dict:
    """What the runtime must know beyond Hugging Face's files; the model card documents the keys."""
    return {
        "format": FORMAT,
        "name": identity.name,
        "version": identity.version,
        "template": asdict(TEMPLATE),
        "normalizer": normalizer.description(),
        "limits": {"context": shape.positions},
        "kv": {"layers": shape.layers, "heads": shape.key_value_heads, "head_dim": shape.head_size},
        "parameters": parameters,
        "sha256": {name: file_hash(folder / name) for name in ("model.onnx", "tokenizer.json")},
    }


def _config(shape: ModelShape, eos: int, padding: int) -> dict:
    """``config.json`` in the words of transformers' Qwen2."""
    return {
        "architectures": ["Qwen2ForCausalLM"],
        "model_type": "qwen2",
        "vocab_size": shape.vocabulary,
        "hidden_size": shape.hidden,
        "intermediate_size": shape.feed_forward,
        "num_hidden_layers": shape.layers,
        "num_attention_heads": shape.heads,
        "num_key_value_heads": shape.key_value_heads,
        "head_dim": shape.head_size,
        "max_position_embeddings": shape.positions,
        "rope_theta": shape.rope_theta,
        "rms_norm_eps": NORM_EPSILON,
        "hidden_act": "silu",
        "tie_word_embeddings": True,
        "bos_token_id": None,
        "eos_token_id": eos,
        "pad_token_id": padding,
        "dtype": "float32",
    }


def _write_json(path: Path, content: dict) -> None:
    path.write_text(json.dumps(content, indent=2, ensure_ascii=True) + "\n", encoding="utf-8")
