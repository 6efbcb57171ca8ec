"""Storage of the ONNX graph's weights in fewer bytes, for the CPU."""

import logging
from collections.abc import Callable

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from cad0_training.graph import EMBEDDED, EMBEDDING

#: Weights that share one scale; smaller blocks are more exact and larger files.
_BLOCK = 32

#: Arithmetic of MatMulNBits: 4 multiplies in int8.
_ACCURACY_LEVEL = 4


def _with_bits(model: onnx.ModelProto, bits: int) -> onnx.ModelProto:
    """Replaces matrix products by MatMulNBits with symmetric blocks, and halves the embedding."""
    from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer

    logging.getLogger(MatMulNBitsQuantizer.__module__).setLevel(logging.WARNING)
    quantizer = MatMulNBitsQuantizer(
        _with_half_embedding(model),
        bits=bits,
        block_size=_BLOCK,
        is_symmetric=True,
        accuracy_level=_ACCURACY_LEVEL,
    )
    quantizer.process()
    return quantizer.model.model


def _with_half_embedding(model: onnx.ModelProto) -> onnx.ModelProto:
    """A copy whose input embedding is stored in fp16 and widened after it is looked up."""
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    weights = next(tensor for tensor in copy.graph.initializer if tensor.name == EMBEDDING)
    halves = numpy_helper.to_array(weights).astype(np.float16)
    weights.CopyFrom(numpy_helper.from_array(halves, EMBEDDING))
    index, gather = next(
        (index, node) for index, node in enumerate(copy.graph.node) if node.output[0] == EMBEDDED
    )
    narrow = EMBEDDED + ".narrow"
    gather.output[0] = narrow
    widen = helper.make_node(
        "Cast", [narrow], [EMBEDDED], name=EMBEDDED + "/Cast", to=TensorProto.FLOAT
    )
    copy.graph.node.insert(index + 1, widen)
    return copy


#: Ways to store the weights, smallest file first.
QUANTIZATIONS: dict[str, Callable[[onnx.ModelProto], onnx.ModelProto]] = {
    "4-bit": lambda model: _with_bits(model, 4),
    "8-bit": lambda model: _with_bits(model, 8),
    "fp32": lambda model: model,
}
