/** From texts to tokens: normalizer, tokenizer and template. */
package org.cad0.model.text;
