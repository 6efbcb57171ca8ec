package org.cad0.ir.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.ArgumentRule;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.task.CancelSignal;

/** Proposes the keywords or presets that an argument may be. */
final class ChoiceProposals {
  private final Spot.Value spot;
  private final Operation operation;

  private ChoiceProposals(Spot.Value spot) {
    this.spot = spot;
    this.operation = spot.statement().operation();
  }

  static Proposals at(Spot.Value spot, CancelSignal cancel) {
    ChoiceProposals choices = new ChoiceProposals(spot);
    List<Proposal> proposals = new ArrayList<>();
    for (String word : spot.argument().choices()) {
      cancel.check();
      proposals.add(choices.proposal(word));
    }
    return new Proposals(proposals, true);
  }

  private Proposal proposal(String word) {
    List<Argument> following = following(word);
    return new Proposal(
        Proposal.Kind.KEYWORD,
        word,
        ChoiceText.of(operation, word).orElse(spot.argument().documentation()),
        ProposalText.choiceKey(operation, word),
        spot.word(),
        following.isEmpty() ? word : word + " ",
        following.isEmpty()
            ? Optional.empty()
            : Optional.of(word + Snippet.placeholders(following, List.of())),
        word);
  }

  /** Returns the arguments that {@code word} asks for, where none is written behind it. */
  private List<Argument> following(String word) {
    List<Argument> arguments = operation.arguments();
    int place = arguments.indexOf(spot.argument());
    int written = spot.statement().arguments().size();
    boolean isLast = written <= place + (spot.read().isPresent() ? 1 : 0);
    for (ArgumentRule rule : operation.rules()) {
      if (isLast
          && rule instanceof ArgumentRule.CountByKeyword byKeyword
          && byKeyword.keyword() == place) {
        return arguments.subList(place + 1, place + 1 + byKeyword.counts().get(word));
      }
    }
    return List.of();
  }
}
