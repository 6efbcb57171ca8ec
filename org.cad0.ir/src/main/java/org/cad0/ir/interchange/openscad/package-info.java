/** Programs as OpenSCAD source. */
package org.cad0.ir.interchange.openscad;
