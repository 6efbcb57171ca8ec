"""A hand-assembled ONNX graph of the Qwen2 architecture with ONNX Runtime's fused operators.

GroupQueryAttention (with rotary embedding and KV cache) and SkipSimplifiedLayerNormalization keep
the graph at about 70 nodes; exporters make 500 to 1,500 of the same network, which run half as fast
at this size.

Inputs: ``input_ids`` [1, S] int64; ``seqlens_k`` [1] int32, the index of the last position (past +
S - 1); ``total_len`` [] int32, past + S; ``past_key_values.{i}.key`` and ``.value`` [1, K, M, D],
where M is the capacity. Outputs: ``logits`` [1, 1, V] of the last position; ``present.{i}.key`` and
``.value``, which may be the very buffers given as past: the cache is then updated in place.
"""

from collections.abc import Mapping

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from cad0_training.model import NORM_EPSILON, ModelShape

MICROSOFT = "com.microsoft"

#: Names of the input embedding's weights and of the looked-up rows.
EMBEDDING = "embedding"
EMBEDDED = "embedded"

#: Newest operator set and format that every supported ONNX Runtime release reads.
OPERATOR_SET = 20
IR_VERSION = 10


class _GraphBuilder:
    """Collects nodes and weights; every method returns the name of the value that it makes."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def weight(self, name: str, value: np.ndarray, dtype: type = np.float32) -> str:
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(value, dtype=dtype), name))
        return name

    def node(self, operator: str, inputs: list[str], outputs: str | list[str], **attributes) -> str:
        outputs = [outputs] if isinstance(outputs, str) else outputs
        name = f"{outputs[0]}/{operator}"
        self.nodes.append(helper.make_node(operator, inputs, outputs, name=name, **attributes))
        return outputs[0]

    def skip_norm(self, x: str, addend: str, weight: str, name: str) -> tuple[str, str]:
        """Adds ``addend`` to the residual ``x`` and normalizes; returns (normalized, residual)."""
        outputs = [f"{name}.normalized", "", "", f"{name}.residual"]
        self.node(
            "SkipSimplifiedLayerNormalization",
            [x, addend, weight],
            outputs,
            domain=MICROSOFT,
            epsilon=NORM_EPSILON,
        )
        return outputs[0], outputs[3]


def build_graph(shape: ModelShape, weights: Mapping[str, np.ndarray]) -> onnx.ModelProto:
    """Assembles the graph in fp32 from weights under transformers' Qwen2 names."""
    build = _GraphBuilder()
    embedding = weights["model.embed_tokens.weight"]
    build.weight(EMBEDDING, embedding)
    _rotary_tables(build, shape)
    residual = build.node("Gather", [EMBEDDING, "input_ids"], EMBEDDED)
    first_norm = build.weight("norm.first", weights["model.layers.0.input_layernorm.weight"])
    normalized = build.node(
        "SimplifiedLayerNormalization",
        [residual, first_norm],
        "normalized",
        epsilon=NORM_EPSILON,
        axis=-1,
    )
    for index in range(shape.layers):
        normalized, residual = _layer(build, shape, weights, index, normalized, residual)
    last = _last_position(build, normalized)
    build.weight("output_embedding", embedding.T)
    build.node("MatMul", [last, "output_embedding"], "logits")
    inputs, outputs = _signature(shape)
    graph = helper.make_graph(build.nodes, "cad0", inputs, outputs, build.weights)
    operator_sets = [helper.make_opsetid("", OPERATOR_SET), helper.make_opsetid(MICROSOFT, 1)]
    return helper.make_model(
        graph, opset_imports=operator_sets, ir_version=IR_VERSION, producer_name="cad0"
    )


def _layer(
    build: _GraphBuilder,
    shape: ModelShape,
    weights: Mapping[str, np.ndarray],
    index: int,
    normalized: str,
    residual: str,
) -> tuple[str, str]:
    """One transformer layer; takes and returns (normalized, residual), each [1, S, H]."""
    layer = f"model.layers.{index}."
    attention = _attention(build, shape, weights, index, normalized)
    norm = build.weight(f"norm.{index}", weights[layer + "post_attention_layernorm.weight"])
    normalized, residual = build.skip_norm(residual, attention, norm, f"attended.{index}")
    gate_up = [weights[f"{layer}mlp.{name}_proj.weight"] for name in ("gate", "up")]
    build.weight(f"gate_up.{index}", np.concatenate(gate_up).T)
    joined = build.node("MatMul", [normalized, f"gate_up.{index}"], f"gated.{index}")
    gate, up = f"gate.{index}", f"up.{index}"
    build.node("Split", [joined], [gate, up], axis=-1, num_outputs=2)
    # SiLU is QuickGelu with alpha 1.
    silu = build.node("QuickGelu", [gate], f"silu.{index}", domain=MICROSOFT, alpha=1.0)
    product = build.node("Mul", [silu, up], f"product.{index}")
    build.weight(f"down.{index}", weights[layer + "mlp.down_proj.weight"].T)
    down = build.node("MatMul", [product, f"down.{index}"], f"fed.{index}")
    is_last = index + 1 == shape.layers
    following = (
        "model.norm.weight" if is_last else f"model.layers.{index + 1}.input_layernorm.weight"
    )
    norm = build.weight(f"norm.after.{index}", weights[following])
    return build.skip_norm(residual, down, norm, f"layer.{index}")


def _attention(
    build: _GraphBuilder,
    shape: ModelShape,
    weights: Mapping[str, np.ndarray],
    index: int,
    normalized: str,
) -> str:
    attention = f"model.layers.{index}.self_attn."
    projections = [weights[f"{attention}{name}_proj.weight"] for name in "qkv"]
    biases = [weights[f"{attention}{name}_proj.bias"] for name in "qkv"]
    build.weight(f"query_key_value.{index}", np.concatenate(projections).T)
    build.weight(f"query_key_value_bias.{index}", np.concatenate(biases))
    joined = build.node("MatMul", [normalized, f"query_key_value.{index}"], f"projected.{index}")
    joined = build.node("Add", [joined, f"query_key_value_bias.{index}"], f"joined.{index}")
    past = [f"past_key_values.{index}.key", f"past_key_values.{index}.value"]
    mixed = build.node(
        "GroupQueryAttention",
        [joined, "", "", *past, "seqlens_k", "total_len", "cos", "sin"],
        [f"mixed.{index}", f"present.{index}.key", f"present.{index}.value"],
        domain=MICROSOFT,
        num_heads=shape.heads,
        kv_num_heads=shape.key_value_heads,
        scale=shape.head_size**-0.5,
        do_rotary=1,
        rotary_interleaved=0,
    )
    build.weight(f"attention_output.{index}", weights[attention + "o_proj.weight"].T)
    return build.node("MatMul", [mixed, f"attention_output.{index}"], f"attention.{index}")


def _rotary_tables(build: _GraphBuilder, shape: ModelShape) -> None:
    """Half-width tables, [positions, D / 2], as GroupQueryAttention wants them."""
    frequencies = shape.rope_theta ** -(np.arange(0, shape.head_size, 2) / shape.head_size)
    angles = np.outer(np.arange(shape.positions), frequencies)
    build.weight("cos", np.cos(angles))
    build.weight("sin", np.sin(angles))


def _last_position(build: _GraphBuilder, normalized: str) -> str:
    """Only the last position's logits are needed to continue a text."""
    build.weight("slice.start", np.array([-1]), np.int64)
    build.weight("slice.end", np.array([np.iinfo(np.int64).max]), np.int64)
    build.weight("slice.axis", np.array([1]), np.int64)
    return build.node("Slice", [normalized, "slice.start", "slice.end", "slice.axis"], "last")


def _signature(shape: ModelShape) -> tuple[list[onnx.ValueInfoProto], list[onnx.ValueInfoProto]]:
    cache = [1, shape.key_value_heads, "capacity", shape.head_size]
    inputs = [
        helper.make_tensor_value_info("input_ids", TensorProto.INT64, [1, "length"]),
        helper.make_tensor_value_info("seqlens_k", TensorProto.INT32, [1]),
        helper.make_tensor_value_info("total_len", TensorProto.INT32, []),
    ]
    outputs = [helper.make_tensor_value_info("logits", TensorProto.FLOAT, [1, 1, shape.vocabulary])]
    for index in range(shape.layers):
        for part in ("key", "value"):
            past, present = f"past_key_values.{index}.{part}", f"present.{index}.{part}"
            inputs.append(helper.make_tensor_value_info(past, TensorProto.FLOAT, cache))
            outputs.append(helper.make_tensor_value_info(present, TensorProto.FLOAT, cache))
    return inputs, outputs
