package org.cad0.ir.statement;

import org.cad0.ir.operation.EntityKind;

/**
 * A material, part, instance, joint, light or camera.
 *
 * @param kind what it is
 * @param id the word by which others refer to it, without quotes
 * @param definition the statement that defines it
 * @param word the word of the definition that gives the id
 */
public record Entity(EntityKind kind, String id, Statement definition, ArgumentWord word) {}
