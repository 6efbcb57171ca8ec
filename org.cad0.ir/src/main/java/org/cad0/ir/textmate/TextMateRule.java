package org.cad0.ir.textmate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One rule of a TextMate grammar: what it matches, and the scopes that this and its groups get. */
final class TextMateRule {
  private final String match;
  private final Optional<String> scope;
  private final List<Map<String, Object>> captures = new ArrayList<>();

  private TextMateRule(String match, Optional<String> scope) {
    this.match = match;
    this.scope = scope;
  }

  /** Returns a rule that gives what {@code match} matches a scope. */
  static TextMateRule scoped(String match, String scope) {
    return new TextMateRule(match, Optional.of(scope));
  }

  /** Returns a rule that gives the groups of {@code match} scopes. */
  static TextMateRule grouped(String match) {
    return new TextMateRule(match, Optional.empty());
  }

  /** Gives the next group a scope, in which rules of the repository may match. */
  TextMateRule group(String groupScope, String... rules) {
    Map<String, Object> capture = new LinkedHashMap<>();
    capture.put("name", groupScope);
    if (rules.length > 0) {
      capture.put("patterns", includes(List.of(rules)));
    }
    captures.add(capture);
    return this;
  }

  /** Lets rules of the repository match in the next group. */
  TextMateRule groupOf(String... rules) {
    captures.add(Map.of("patterns", includes(List.of(rules))));
    return this;
  }

  /** Returns references to rules of the repository. */
  static List<Map<String, String>> includes(List<String> rules) {
    return rules.stream().map(rule -> Map.of("include", "#" + rule)).toList();
  }

  /** Returns the rule as a JSON object. */
  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    scope.ifPresent(name -> map.put("name", name));
    map.put("match", match);
    if (!captures.isEmpty()) {
      Map<String, Object> groups = new LinkedHashMap<>();
      for (Map<String, Object> capture : captures) {
        groups.put(Integer.toString(groups.size() + 1), capture);
      }
      map.put("captures", groups);
    }
    return map;
  }
}
