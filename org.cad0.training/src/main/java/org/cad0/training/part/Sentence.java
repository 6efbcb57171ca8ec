package org.cad0.training.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a part's noun, sizes and features into one of {@link SentencePatterns}. */
final class Sentence {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern FEATURES_ONLY = Pattern.compile("<[^>]*>");
  private static final Pattern NOUN_PHRASE = Pattern.compile("\\{(?:N|pD|p1)}.*");

  private final Part part;
  private final Draft draft;
  private final Dice dice;

  Sentence(Part part, Draft draft) {
    this.part = part;
    this.draft = draft;
    this.dice = draft.dice;
  }

  /** Returns the description that follows this pattern. */
  String write(String pattern) {
    String kept =
        part.features().isEmpty()
            ? FEATURES_ONLY.matcher(pattern).replaceAll("")
            : pattern.replace("<", "").replace(">", "");
    String chosen = draft.words.choose(kept);
    String filled =
        PLACE.matcher(chosen).replaceAll(place -> Matcher.quoteReplacement(fill(place.group(1))));
    boolean nounPhrase = NOUN_PHRASE.matcher(pattern).matches();
    return new Finish(dice).apply(filled, nounPhrase);
  }

  private String fill(String place) {
    List<Attribute> sizes = part.sizes();
    return switch (place) {
      case "N" -> noun();
      case "pD" -> list(sizes, Attribute::before, dice.pick(" ", " ", ", "), "");
      case "p1" -> sizes.get(0).before();
      case "oR" -> list(sizes.subList(1, sizes.size()), Attribute::after, ", ", "");
      case "oD" -> list(sizes, Attribute::after, dice.pick(", ", ", ", " "), " and ");
      case "wD" -> list(sizes, Attribute::with, ", ", " and ");
      case "iD" -> list(sizes, Attribute::is, ", ", dice.pick(" and ", " and ", ", "));
      case "oF" -> list(reordered(part.features()), Attribute::after, ", ", "");
      case "wF" -> list(reordered(part.features()), Attribute::with, ", ", lastWith());
      case "oA" -> list(dice.shuffled(all()), Attribute::after, ", ", "");
      case "sA" -> list(dice.shuffled(all()), Attribute::after, " ", "");
      case "wA" ->
          list(dice.shuffled(all()), Attribute::with, ", ", dice.pick(" and ", ", and ", ", "));
      case "f1" -> part.features().get(0).with();
      case "oX" -> list(dice.shuffled(allButFirstFeature()), Attribute::after, ", ", "");
      default -> throw new IllegalArgumentException("No such place in a pattern: " + place);
    };
  }

  private String noun() {
    return (dice.chance(0.08) ? dice.pick(SentencePatterns.MATERIALS) : "") + part.noun();
  }

  private String lastWith() {
    return dice.pick(" and ", " and ", ", and ", ", ");
  }

  private List<Attribute> all() {
    List<Attribute> all = new ArrayList<>(part.sizes());
    for (int i = part.features().size() - 1; i >= 0; i--) {
      all.add(part.features().get(i));
    }
    return all;
  }

  private List<Attribute> allButFirstFeature() {
    List<Attribute> all = all();
    return part.features().isEmpty() ? all : all.subList(0, all.size() - 1);
  }

  private List<Attribute> reordered(List<Attribute> features) {
    return dice.chance(0.4) ? dice.shuffled(features) : features;
  }

  private static String list(
      List<Attribute> items, Function<Attribute, String> form, String between, String last) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        text.append(i == items.size() - 1 && !last.isEmpty() ? last : between);
      }
      text.append(form.apply(items.get(i)));
    }
    return text.toString();
  }
}
