package org.elc.benchlearning.core.round;

import java.util.Collection;

/**
 * How many of a round's participants have handed in.
 *
 * @param asked all of them
 * @param handedIn those whose figures count
 */
public record Turnout(int asked, int handedIn) {
  public static final Turnout NOBODY = new Turnout(0, 0);

  public static Turnout of(Collection<Participant> participants) {
    int handedIn = (int) participants.stream().filter(p -> p.state().isHandedIn()).count();
    return new Turnout(participants.size(), handedIn);
  }

  public Turnout plus(Turnout others) {
    return new Turnout(asked + others.asked, handedIn + others.handedIn);
  }
}
