package org.cad0.ir.textmate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs a TextMate grammar the way editors do: the rule that matches first in the line wins, of two
 * at one place the earlier rule; rules inside a group see the line up to the group's end.
 *
 * <p>Knows as much of the format as the grammar uses: {@code match}, {@code name}, {@code captures}
 * and {@code include} of the repository.
 */
final class TextMateTokenizer {
  private final JsonNode repository;
  private final List<Rule> start;
  private final Map<String, List<Rule>> included = new HashMap<>();

  private record Rule(Pattern first, Pattern later, String scope, Map<Integer, Group> groups) {
    Pattern pattern(boolean inFirstLine) {
      return inFirstLine ? first : later;
    }
  }

  private record Group(String scope, JsonNode patterns) {}

  TextMateTokenizer(String grammar) {
    try {
      JsonNode root = new ObjectMapper().readTree(grammar);
      repository = root.get("repository");
      start = rules(root.get("patterns"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all regular expressions of the grammar. */
  List<String> expressions() {
    return repository.findValuesAsText("match");
  }

  /** Returns the scopes of each character of {@code line}, outermost first. */
  List<List<String>> scopes(String line, boolean isFirstLine) {
    List<List<String>> scopes =
        Stream.<List<String>>generate(ArrayList::new).limit(line.length()).toList();
    tokenize(line, 0, isFirstLine, start, scopes);
    return scopes;
  }

  private void tokenize(
      String line, int from, boolean isFirstLine, List<Rule> rules, List<List<String>> scopes) {
    int at = from;
    while (at < line.length()) {
      Rule winner = null;
      Matcher found = null;
      for (Rule rule : rules) {
        Matcher matcher = rule.pattern(isFirstLine).matcher(line).region(at, line.length());
        matcher.useAnchoringBounds(false).useTransparentBounds(true);
        if (matcher.find() && (found == null || matcher.start() < found.start())) {
          winner = rule;
          found = matcher;
        }
      }
      if (found == null) {
        return;
      }
      apply(winner, found, line, isFirstLine, scopes);
      at = Math.max(found.end(), at + 1);
    }
  }

  private void apply(
      Rule rule, Matcher found, String line, boolean isFirstLine, List<List<String>> scopes) {
    add(rule.scope(), found.start(), found.end(), scopes);
    rule.groups()
        .forEach(
            (index, group) -> {
              if (found.group(index) != null) {
                add(group.scope(), found.start(index), found.end(index), scopes);
                String seen = line.substring(0, found.end(index));
                tokenize(seen, found.start(index), isFirstLine, rules(group.patterns()), scopes);
              }
            });
  }

  private static void add(String scope, int from, int to, List<List<String>> scopes) {
    if (!scope.isEmpty()) {
      IntStream.range(from, to).forEach(i -> scopes.get(i).add(scope));
    }
  }

  private List<Rule> rules(JsonNode patterns) {
    List<Rule> rules = new ArrayList<>();
    for (JsonNode pattern : patterns) {
      String name = pattern.get("include").textValue().substring(1);
      rules.addAll(included.computeIfAbsent(name, key -> List.of(rule(repository.get(key)))));
    }
    return rules;
  }

  private static Rule rule(JsonNode json) {
    String match = json.get("match").textValue();
    Map<Integer, Group> groups = new HashMap<>();
    json.path("captures")
        .properties()
        .forEach(
            entry ->
                groups.put(
                    Integer.valueOf(entry.getKey()),
                    new Group(
                        entry.getValue().path("name").asText(),
                        entry.getValue().path("patterns"))));
    // Editors let \A match in a file's first line only.
    return new Rule(
        Pattern.compile(match),
        Pattern.compile(match.replace("\\A", "(?!)")),
        json.path("name").asText(),
        groups);
  }
}
