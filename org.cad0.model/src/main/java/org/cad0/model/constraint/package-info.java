/** What a model may write next: a mask over its tokens, derived from the operation table. */
package org.cad0.model.constraint;
