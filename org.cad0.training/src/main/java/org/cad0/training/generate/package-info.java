/** Data sets: rows made deterministically from seed and index, and the files they go to. */
package org.cad0.training.generate;
