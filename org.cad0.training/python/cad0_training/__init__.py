"""Trains the embedded Compact IR model and exports it for ONNX Runtime."""
