/** What a program's statements mean, as far as writing them in another language needs it. */
package org.cad0.ir.interchange.shape;
