package org.cad0.training.part;

/**
 * Something to draw, and how often.
 *
 * @param weight likelihood in proportion to the others' weights
 * @param item what is drawn
 */
record Share<T>(int weight, T item) {}
