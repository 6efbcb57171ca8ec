/** Programs as vcad 0.2 reads them, without loss (language reference, section 1). */
package org.cad0.ir.portable;
