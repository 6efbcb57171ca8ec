/** Programs as CadQuery source. */
package org.cad0.ir.interchange.cadquery;
