package org.cad0.ir.ide;

import java.util.Optional;
import org.cad0.ir.text.TextRange;

/**
 * Something that can be written at the caret.
 *
 * @param kind what it is
 * @param label the word that is written and shown
 * @param detail what the word is, in one line
 * @param key by which {@link LanguageFeatures#documentation} tells more about it
 * @param replaced the word it takes the place of; empty where none is written yet
 * @param text what to insert, for editors without placeholders
 * @param snippet what to insert, with placeholders in the syntax of the Language Server Protocol
 * @param filter what the words typed so far are compared with
 */
public record Proposal(
    Kind kind,
    String label,
    String detail,
    String key,
    TextRange replaced,
    String text,
    Optional<String> snippet,
    String filter) {

  /** What a proposal stands for. */
  public enum Kind {
    /** An operation that makes a node. */
    OPERATION,
    /** A material, root, or a part of the assembly or the scene. */
    DIRECTIVE,
    /** A line that has its place in a sketch. */
    SKETCH_LINE,
    /** The number of an earlier node that is a solid. */
    SOLID,
    /** The number of an earlier node that is a sketch. */
    SKETCH,
    /** The id of a material, part or instance. */
    ENTITY,
    /** A keyword or preset. */
    KEYWORD,
    /** A number, count or flag. */
    VALUE
  }
}
