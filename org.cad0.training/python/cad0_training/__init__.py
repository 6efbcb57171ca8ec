"""Trains the embedded Compact IR model and exports it for ONNX Runtime."""

import os

# ONNX Runtime from 1.29 on reports usage over the network unless told not to before its import.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
