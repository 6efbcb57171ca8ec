/** vcad's JSON documents, read and written. */
package org.cad0.ir.interchange.vcad;
