package org.cad0.model;

/** Why an answer is not longer. */
public enum StopReason {
  /** The model considers the program finished, or nothing valid can follow. */
  END,
  /** The request's token limit is reached. */
  TOKEN_LIMIT,
  /** The request's deadline has passed. */
  DEADLINE,
  /** Program and answer fill the model's context. */
  CONTEXT_FULL
}
