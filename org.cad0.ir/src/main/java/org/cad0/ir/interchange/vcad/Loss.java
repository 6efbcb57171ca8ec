package org.cad0.ir.interchange.vcad;

/**
 * Something in a document that a program cannot say.
 *
 * @param pointer where it stands in the document (RFC 6901)
 * @param message what it is, a sentence for the user
 * @param changesShape whether the program shows another shape for the lack of it
 */
public record Loss(String pointer, String message, boolean changesShape) {}
