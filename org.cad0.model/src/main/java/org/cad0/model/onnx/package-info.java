/** Runs a model's graph with ONNX Runtime. */
package org.cad0.model.onnx;
