package org.cad0.ir.statement;

/** Which of the two stances towards vcad a program takes (language reference, section 1). */
public enum LanguageProfile {
  /** Everything that the language reference allows. */
  OPEN,
  /** The header names vcad 0.2 or later: what vcad does not read is warned about. */
  VCAD
}
