/**
 * What can be said of a program only when all of it is known: its result, and what in it has no
 * effect or will not work. Both paths through the language use it.
 */
package org.cad0.ir.analysis;
