package org.cad0.training.part;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part in the making: the row's choices and wording, and what has been settled so far. */
final class Draft {
  final Dice dice;
  final Wording words;
  final SizeWording sizing;
  final HoleWording drilling;
  final ProgramBuilder program = new ProgramBuilder();

  private final Map<String, Double> parameters = new LinkedHashMap<>();
  private final List<Attribute> features = new ArrayList<>();

  Draft(Dice dice) {
    this.dice = dice;
    this.words = new Wording(dice);
    this.sizing = new SizeWording(dice, words);
    this.drilling = new HoleWording(dice, words);
  }

  /** Expands a phrase; see {@link Wording#say}. */
  String say(String phrase, Object... values) {
    return words.say(phrase, values);
  }

  /** Notes a parameter of the program and returns it. */
  double note(String name, double value) {
    parameters.put(name, value);
    return value;
  }

  /** Adds a feature to the description. */
  void feature(Attribute feature) {
    features.add(feature);
  }

  /** Returns the finished part. */
  Part finish(String kind, String noun, List<Attribute> sizes) {
    return new Part(
        kind,
        noun,
        List.copyOf(sizes),
        List.copyOf(features),
        Collections.unmodifiableMap(parameters),
        program.operations());
  }
}
