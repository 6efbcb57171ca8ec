/** Programs inside web addresses. */
package org.cad0.ir.interchange.link;
