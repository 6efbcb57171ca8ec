"""Weight quantization of the ONNX graph for the CPU."""

import logging
from collections.abc import Callable

import onnx

#: Weights that share one scale; smaller blocks are more exact and larger files.
_BLOCK = 32

#: Arithmetic of MatMulNBits: 4 multiplies in int8.
_ACCURACY_LEVEL = 4


def _bits(model: onnx.ModelProto, bits: int) -> onnx.ModelProto:
    """Replaces every matrix product by MatMulNBits with symmetric blocks."""
    from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer

    logging.getLogger("onnxruntime.quantization.matmul_nbits_quantizer").setLevel(logging.WARNING)
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    quantizer = MatMulNBitsQuantizer(
        copy, bits=bits, block_size=_BLOCK, is_symmetric=True, accuracy_level=_ACCURACY_LEVEL
    )
    quantizer.process()
    return quantizer.model.model


#: Ways to store the weights, smallest file first.
QUANTIZATIONS: dict[str, Callable[[onnx.ModelProto], onnx.ModelProto]] = {
    "4-bit": lambda model: _bits(model, 4),
    "8-bit": lambda model: _bits(model, 8),
    "fp32": lambda model: model,
}
