/** Turns a model's scores into lines of a program, under the mask. */
package org.cad0.model.decode;
