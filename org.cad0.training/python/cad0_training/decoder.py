"""Greedy decoding with ONNX Runtime; the KV cache is updated in place, as in the Java runtime."""

from pathlib import Path

import numpy as np
import onnxruntime


class OnnxDecoder:
    """Continues one sequence at a time; the cache belongs to the instance."""

    def __init__(self, model: Path, capacity: int = 1024, threads: int = 1) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session = onnxruntime.InferenceSession(
            str(model), options, providers=["CPUExecutionProvider"]
        )
        self._capacity = capacity
        self._cache = {
            value.name: onnxruntime.OrtValue.ortvalue_from_numpy(
                np.zeros((1, value.shape[1], capacity, value.shape[3]), np.float32)
            )
            for value in self._session.get_inputs()
            if value.name.startswith("past_key_values.")
        }

    def logits(self, ids: list[int], past: int) -> np.ndarray:
        """Logits [V] after ``ids``, which follow the ``past`` positions that are in the cache."""
        total = past + len(ids)
        binding = self._session.io_binding()
        binding.bind_cpu_input("input_ids", np.array([ids], np.int64))
        binding.bind_cpu_input("seqlens_k", np.array([total - 1], np.int32))
        binding.bind_cpu_input("total_len", np.array(total, np.int32))
        for name, value in self._cache.items():
            binding.bind_ortvalue_input(name, value)
            binding.bind_ortvalue_output(name.replace("past_key_values.", "present."), value)
        binding.bind_output("logits")
        self._session.run_with_iobinding(binding)
        return binding.get_outputs()[-1].numpy()[0, -1]  # in the order of binding

    def generate(self, prompt: list[int], eos: int, limit: int = 512) -> tuple[list[int], bool]:
        """Greedy continuation without EOS, and whether EOS ended it."""
        generated: list[int] = []
        limit = min(limit, self._capacity - len(prompt))
        logits = self.logits(prompt, 0)
        past = len(prompt)
        while len(generated) < limit:
            token = int(logits.argmax())
            if token == eos:
                return generated, True
            generated.append(token)
            logits = self.logits([token], past)
            past += 1
        return generated, False
