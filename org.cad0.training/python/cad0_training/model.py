"""The Qwen2 architecture, lean for training on a CPU; ``to_hf`` gives the same model for HF.

Shapes in comments: B sequences, T positions, H hidden size, A attention heads, K key/value heads, D
= H / A.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from cad0_training.template import IGNORED

NORM_EPSILON = 1e-6


@dataclass(frozen=True)
class ModelShape:
    """Sizes of the network; the defaults give about 2.8 million parameters."""

    vocabulary: int = 1024
    layers: int = 6
    hidden: int = 192
    feed_forward: int = 576
    heads: int = 6
    key_value_heads: int = 2
    positions: int = 1024
    rope_theta: float = 10000.0

    @property
    def head_size(self) -> int:
        return self.hidden // self.heads


class RmsNorm(nn.Module):
    """Root-mean-square normalization over the last axis."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))

    def forward(self, x: Tensor) -> Tensor:
        return _RmsNormFunction.apply(x, self.weight.to(x.dtype))


class _RmsNormFunction(torch.autograd.Function):
    """y = x / rms(x) * w with its derivative, in half of the passes that autograd would record."""

    @staticmethod
    def forward(context, x: Tensor, weight: Tensor) -> Tensor:
        """x: [B, T, H]; weight: [H]; returns [B, T, H]."""
        precise = torch.promote_types(x.dtype, torch.float32)
        length = torch.linalg.vector_norm(x, dim=-1, keepdim=True, dtype=precise)
        scale = torch.rsqrt(length.square() / x.shape[-1] + NORM_EPSILON).to(x.dtype)
        context.save_for_backward(x, weight, scale)
        return x * scale * weight

    @staticmethod
    def backward(context, gradient: Tensor) -> tuple[Tensor, Tensor]:
        """With n = x / rms(x): dx = (g w - n mean(g w n)) / rms(x), dw = sum of g n."""
        x, weight, scale = context.saved_tensors
        normalized = x * scale
        weighted = gradient * weight
        mean = (weighted * normalized).mean(-1, keepdim=True)
        return (weighted - normalized * mean) * scale, (gradient * normalized).sum((0, 1))


class Block(nn.Module):
    """One transformer layer; query, key and value share one matrix product, as do gate and up."""

    def __init__(self, shape: ModelShape) -> None:
        super().__init__()
        self.shape = shape
        heads = shape.heads + 2 * shape.key_value_heads
        self.attention_norm = RmsNorm(shape.hidden)
        self.query_key_value = nn.Linear(shape.hidden, heads * shape.head_size, bias=True)
        self.output = nn.Linear(shape.hidden, shape.hidden, bias=False)
        self.feed_forward_norm = RmsNorm(shape.hidden)
        self.gate_up = nn.Linear(shape.hidden, 2 * shape.feed_forward, bias=False)
        self.down = nn.Linear(shape.feed_forward, shape.hidden, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        """x: [B, T, H]; cos, sin: [T, D]; returns [B, T, H]."""
        x = x + self._attention(self.attention_norm(x), cos, sin)
        gate, up = self.gate_up(self.feed_forward_norm(x)).chunk(2, -1)
        return x + self.down(functional.silu(gate) * up)

    def _attention(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        batch, length, _ = x.shape
        heads, pairs, size = self.shape.heads, self.shape.key_value_heads, self.shape.head_size
        joined = self.query_key_value(x).view(batch, length, heads + 2 * pairs, size)
        rotated = _rotate(joined[:, :, : heads + pairs], cos, sin)  # [B, T, A + K, D]
        values = joined[:, :, heads + pairs :]  # [B, T, K, D]
        mixed = _attend(rotated[:, :, :heads], rotated[:, :, heads:], values)
        return self.output(mixed)


def _attend(queries: Tensor, keys: Tensor, values: Tensor) -> Tensor:
    """Causal attention; queries [B, T, A, D], keys and values [B, T, K, D]; returns [B, T, A * D].

    Plain products: at these lengths the backward pass of the fused operator takes several times as
    long on a CPU. Queries that share a key/value head are stacked, so that keys are not repeated.
    """
    batch, length, heads, size = queries.shape
    pairs = keys.shape[2]
    group = heads // pairs
    stacked = queries.reshape(batch, length, pairs, group, size).permute(0, 2, 3, 1, 4)
    stacked = stacked.reshape(batch * pairs, group * length, size)
    keys = keys.transpose(1, 2).reshape(batch * pairs, length, size)
    values = values.transpose(1, 2).reshape(batch * pairs, length, size)
    future = torch.full((length, length), float("-inf"), dtype=queries.dtype).triu(1)
    with torch.autocast("cpu", enabled=False):  # which would copy the scores to fp32
        scores = torch.baddbmm(
            future.repeat(group, 1), stacked, keys.transpose(1, 2), alpha=size**-0.5
        )  # [B * K, A / K * T, T]
        mixed = torch.bmm(scores.softmax(-1), values)
    mixed = mixed.view(batch, pairs, group, length, size)
    return mixed.permute(0, 3, 1, 2, 4).reshape(batch, length, heads * size)


def _rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotary position embedding of x [B, T, heads, D], halves convention of Qwen2."""
    half = x.shape[-1] // 2
    turned = torch.cat((-x[..., half:], x[..., :half]), -1)
    return x * cos[:, None] + turned * sin[:, None]


class NanoModel(nn.Module):
    """A Qwen2 causal language model with tied input and output embeddings."""

    def __init__(self, shape: ModelShape) -> None:
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary, shape.hidden)
        self.blocks = nn.ModuleList([Block(shape) for _ in range(shape.layers)])
        self.norm = RmsNorm(shape.hidden)
        cos, sin = rotary_tables(shape)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)
        self._initialize()

    def forward(self, ids: Tensor) -> Tensor:
        """ids: [B, T] int64; returns logits [B, T, vocabulary]."""
        return functional.linear(self._hidden(ids), self.embedding.weight)

    def loss(self, ids: Tensor, labels: Tensor) -> Tensor:
        """Mean cross entropy of the next token where it is labelled; ids, labels: [B, T].

        The vocabulary product, the largest of a small model, runs for labelled positions only.
        """
        targets = labels[:, 1:]
        trained = targets != IGNORED
        hidden = self._hidden(ids)[:, :-1][trained]  # [N, H]
        logits = functional.linear(hidden, self.embedding.weight)
        return functional.cross_entropy(logits.float(), targets[trained])

    def parameter_count(self) -> int:
        return sum(parameter.numel() for parameter in self.parameters())

    def _hidden(self, ids: Tensor) -> Tensor:
        x = self.embedding(ids)
        if torch.is_autocast_enabled("cpu"):
            x = x.to(torch.get_autocast_dtype("cpu"))
        cos, sin = (table[: ids.shape[1]].to(x.dtype) for table in (self.cos, self.sin))
        for block in self.blocks:
            x = block(x, cos, sin)
        return self.norm(x)

    def _initialize(self) -> None:
        """Scaled normal weights; what is added to the residual stream starts at half the size."""
        for name, parameter in self.named_parameters():
            if name.endswith("bias"):
                nn.init.zeros_(parameter)
            elif name.startswith("embedding"):
                nn.init.normal_(parameter, 0, 0.02)
            elif parameter.dim() == 2:
                residual = name.endswith(("output.weight", "down.weight"))
                nn.init.normal_(
                    parameter, 0, parameter.shape[1] ** -0.5 * (0.5 if residual else 1.0)
                )


def rotary_tables(shape: ModelShape) -> tuple[Tensor, Tensor]:
    """Cosines and sines of every position's angles, each [positions, D]."""
    frequencies = shape.rope_theta ** -(
        torch.arange(0, shape.head_size, 2).float() / shape.head_size
    )
    angles = torch.outer(torch.arange(shape.positions).float(), frequencies)
    angles = torch.cat((angles, angles), -1)
    return angles.cos(), angles.sin()


def to_hf(model: NanoModel, eos: int, padding: int):
    """The same network as a ``Qwen2ForCausalLM`` of transformers, in evaluation mode."""
    from transformers import Qwen2Config, Qwen2ForCausalLM

    shape = model.shape
    config = Qwen2Config(
        vocab_size=shape.vocabulary,
        hidden_size=shape.hidden,
        intermediate_size=shape.feed_forward,
        num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads,
        num_key_value_heads=shape.key_value_heads,
        max_position_embeddings=shape.positions,
        rope_theta=shape.rope_theta,
        rms_norm_eps=NORM_EPSILON,
        tie_word_embeddings=True,
        bos_token_id=None,
        eos_token_id=eos,
        pad_token_id=padding,
    )
    hf = Qwen2ForCausalLM(config)
    hf.load_state_dict(hf_weights(model))
    return hf.eval()


def hf_weights(model: NanoModel) -> dict[str, Tensor]:
    """The weights under the names of transformers' Qwen2."""
    shape = model.shape
    rows = [shape.heads * shape.head_size] + [shape.key_value_heads * shape.head_size] * 2
    weights = {
        "model.embed_tokens.weight": model.embedding.weight,
        "model.norm.weight": model.norm.weight,
        "lm_head.weight": model.embedding.weight,
    }
    for index, block in enumerate(model.blocks):
        layer = f"model.layers.{index}."
        joined = zip(
            block.query_key_value.weight.split(rows),
            block.query_key_value.bias.split(rows),
            strict=True,
        )
        for name, (weight, bias) in zip("qkv", joined, strict=True):
            weights[f"{layer}self_attn.{name}_proj.weight"] = weight
            weights[f"{layer}self_attn.{name}_proj.bias"] = bias
        gate, up = block.gate_up.weight.chunk(2)
        weights[layer + "self_attn.o_proj.weight"] = block.output.weight
        weights[layer + "mlp.gate_proj.weight"] = gate
        weights[layer + "mlp.up_proj.weight"] = up
        weights[layer + "mlp.down_proj.weight"] = block.down.weight
        weights[layer + "input_layernorm.weight"] = block.attention_norm.weight
        weights[layer + "post_attention_layernorm.weight"] = block.feed_forward_norm.weight
    return {name: weight.detach().clone().contiguous() for name, weight in weights.items()}
