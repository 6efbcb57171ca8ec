"""The same model in the form that Transformers.js opens.

Transformers.js knows no ``seqlens_k`` and ``total_len``: it gives an ``attention_mask`` over past
and new tokens, starts with an empty cache, and looks for an axis named ``batch_size``.
"""

import json
import shutil
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from cad0_training.template import PADDING, TEMPLATE

#: File names by storage; a program chooses one with the option ``dtype``: q4, q8, fp32.
FILES = {"4-bit": "model_q4.onnx", "8-bit": "model_quantized.onnx", "fp32": "model.onnx"}

_SHARED_FILES = ("config.json", "generation_config.json", "tokenizer.json")


def write_transformers_js(
    model_folder: Path, folder: Path, storage: str, graph: onnx.ModelProto
) -> None:
    """Writes ``folder`` from a finished model folder and the graph that is stored in it."""
    (folder / "onnx").mkdir(parents=True, exist_ok=True)
    for name in _SHARED_FILES:
        shutil.copyfile(model_folder / name, folder / name)
    tokenizer = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "eos_token": TEMPLATE.eos,
        "pad_token": PADDING,
    }
    text = json.dumps(tokenizer, indent=2) + "\n"
    (folder / "tokenizer_config.json").write_text(text, encoding="utf-8")
    content = with_attention_mask(graph).SerializeToString(deterministic=True)
    (folder / "onnx" / FILES[storage]).write_bytes(content)


def with_attention_mask(model: onnx.ModelProto) -> onnx.ModelProto:
    """A copy with input ``attention_mask`` [batch, past + S] int64 instead of the two lengths."""
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    graph = copy.graph
    nodes = [*_length_nodes(), *graph.node]
    inputs = [value for value in graph.input if value.name not in ("seqlens_k", "total_len")]
    mask = helper.make_tensor_value_info(
        "attention_mask", TensorProto.INT64, ["batch_size", "total_sequence_length"]
    )
    inputs.insert(1, mask)
    for value in (*inputs, *graph.output):
        _name_axes(value)
    graph.initializer.append(numpy_helper.from_array(np.array([1], np.int64), "mask.one"))
    for field, values in (("node", nodes), ("input", inputs)):
        values = [type(value).FromString(value.SerializeToString()) for value in values]
        graph.ClearField(field)
        getattr(graph, field).extend(values)
    return copy


def _length_nodes() -> list[onnx.NodeProto]:
    """Nodes that count the mask: its ones less one, and its length."""
    steps = [
        ("ReduceSum", ["attention_mask", "mask.one"], "mask.count", {"keepdims": 0}),
        ("Sub", ["mask.count", "mask.one"], "mask.last", {}),
        ("Cast", ["mask.last"], "seqlens_k", {"to": TensorProto.INT32}),
        ("Shape", ["attention_mask"], "mask.shape", {"start": 1, "end": 2}),
        ("Squeeze", ["mask.shape"], "mask.length", {}),
        ("Cast", ["mask.length"], "total_len", {"to": TensorProto.INT32}),
    ]
    return [
        helper.make_node(operator, inputs, [output], name=f"{output}/{operator}", **attributes)
        for operator, inputs, output, attributes in steps
    ]


def _name_axes(value: onnx.ValueInfoProto) -> None:
    dimensions = value.type.tensor_type.shape.dim
    dimensions[0].dim_param = "batch_size"
    if value.name == "input_ids":
        dimensions[1].dim_param = "sequence_length"
    elif value.name.startswith("past_key_values."):
        dimensions[2].dim_param = "past_sequence_length"
    elif value.name.startswith("present."):
        dimensions[2].dim_param = "total_sequence_length"
