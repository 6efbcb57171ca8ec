package org.cad0.training.part;

import java.util.List;

/**
 * The sentences that parts are described in.
 *
 * <p>Places: the noun {@code {N}}; sizes before the noun {@code {pD}}, listed {@code {oD}}, behind
 * "with" {@code {wD}}, behind "is" {@code {iD}}; features listed {@code {oF}}, behind "with" {@code
 * {wF}}; sizes and features together in a new order, by commas {@code {oA}}, by spaces {@code
 * {sA}}, behind "with" {@code {wA}}; the first size {@code {p1}} and the others {@code {oR}}; the
 * first feature {@code {f1}} and everything else {@code {oX}}. What stands between angle brackets
 * is for parts with features only. Choices are those of {@link Wording#say}.
 */
final class SentencePatterns {
  /** For rows of the test split alone: wordings that training never sees. */
  static final List<String> HELD_OUT =
      List.of(
          "the thing I am after is a {N}, {iD}<, and it comes with {wF}>",
          "{N} wanted: {oD}<; must have {wF}>",
          "<[put|place|add] {wF} on >[a|one] {N} [that measures|measuring] {iD}");

  /** For all rows. */
  static final List<String> COMMON =
      List.of(
          "{pD} {N}< with {wF}>",
          "{pD} {N}< with {wF}>",
          "{pD} {N}< with {wF}>",
          "{pD} {N}<, {oF}>",
          "{pD} {N}<, {wF}>",
          "{N} {oD}< with {wF}>",
          "{N} {oD}< with {wF}>",
          "{N} {oD}<, {oF}>",
          "{N}, {oD}<, {oF}>",
          "{N}, {oD}<, {wF}>",
          "{N}: {oD}<, {oF}>",
          "{N}: {oD}< with {wF}>",
          "{N}: {oA}",
          "{N} with< {wF},> {wD}",
          "{N}< with {wF}>, {oD}",
          "{N} with {wA}",
          "{N}< with {f1}>, {oX}",
          "{N}<, {f1}>, {oX}",
          "{N} with {wD}<, {wF}>",
          "{N} {sA}",
          "{N} {oA}",
          "{N}, {oA}",
          "{oA}, {N}",
          "{oD} {N}< with {wF}>",
          "{p1} {N}[,|] {oR}<, {oF}>",
          "{p1} {N} {oR}< with {wF}>",
          "{N} ({oD})< with {wF}>",
          "{N}<, {oF}>, {oD}",
          "{N} - {oD}< - {oF}>",
          "{N} / {oD}< / {oF}>",
          "{N}; {oD}<; {oF}>",
          "{N} | {oD}< | {oF}>",
          "{N}. {oD}.< {oF}.>",
          "{N}, size {oD}<, features {oF}>",
          "part: {N}, size: {oD}<, features: {oF}>",
          "[name|type|item]: {N}; [size|dims|dimensions]: {oD}<; [details|extras|notes]: {oF}>",
          "a {N} that is {iD}< with {wF}>",
          "a {N} [that's|which is] {iD}<[,| and] has {wF}>",
          "a {N} [measuring|sized] {iD}< and having {wF}>",
          "[I need|I want|we need|I'd like|I would like|need] a {N} that is {iD}<, with {wF}>",
          "[I need|I want|we need|looking for|need] a {pD} {N}< with {wF}>",
          "[I need|I want|looking for|need] a {N}, {iD}<, with {wF}>",
          "[I need|I want] a {N}. it [is|should be|must be] {iD}.< it [has|needs|should have|gets] {wF}.>",
          "[can|could|would] you [make|model|design|draw|create] [me |]a {N}, {iD}<, with {wF}>?",
          "[can|could] you [give|make|get] me a {pD} {N}< with {wF}>[?| please?|, please]",
          "[could|can] you [give|make] me a {N} that is {iD}< and has {wF}>[?|]",
          "[make|create|design|draw|model|generate|build] [me |]a {N} {iD}< with {wF}>",
          "[make|create|design|draw|model|generate|build] a {N} with {wA}",
          "[make|create|design|draw|model|generate|build] a {pD} {N}< and [put|add] {wF}>",
          "[make|create|design] a {N}, {iD}<. [include|add] {wF}>",
          "[please |][make|model|draw] a {N}: {oA}",
          "my {N} [is|should be|must be|has to be] {iD}<[,| and] has {wF}>",
          "the {N} is {iD}<. it has {wF}>",
          "the part is a {N}, {iD}<; it [has|needs] {wF}>",
          "this is a {N}, {iD}<, with {wF}>",
          "a {N} of {iD}<, with {wF}>",
          "{N} of {iD}<, {wF}>",
          "[hi|hello|hey], [I need|can I get|please make] a {pD} {N}< with {wF}>",
          "[what I need is|all I need is] a {N}, {iD}<, {wF}>",
          "[how about|let's make|let us make] a {N} {iD}<, {wF}>",
          "{wA}: {N}",
          "{oD}, {N}<, {oF}>",
          "for my project[,|] a {pD} {N}< with {wF}>",
          "{N} [dimensioned|made to] {oD}<, [featuring|including|complete with] {wF}>");

  /** What can stand before a description that starts with its noun or its sizes. */
  static final List<String> OPENINGS =
      List.of(
          "make a ",
          "create a ",
          "design a ",
          "please model a ",
          "generate a ",
          "draw a ",
          "build me a ",
          "a ",
          "a ",
          "model a ",
          "make me a ",
          "give me a ",
          "one ",
          "please create a ",
          "need a ",
          "want a ",
          "cad model of a ",
          "3d model of a ");

  /** What can stand behind a description; it never changes the part. */
  static final List<String> ENDINGS =
      List.of(
          ", please",
          " please",
          " for 3d printing",
          ", for 3d printing",
          ", made of aluminium",
          " in PLA",
          " (steel)",
          ", thanks",
          ", material: steel",
          " made from aluminum",
          ", printable",
          " for a prototype",
          ", brass",
          " in plastic");

  /** What can stand before the noun; it never changes the part. */
  static final List<String> MATERIALS =
      List.of(
          "steel ",
          "aluminum ",
          "aluminium ",
          "plastic ",
          "metal ",
          "brass ",
          "printed ",
          "acrylic ",
          "nylon ",
          "stainless steel ",
          "small ",
          "strong ");

  private SentencePatterns() {}
}
