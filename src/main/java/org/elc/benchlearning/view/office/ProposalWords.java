package org.elc.benchlearning.view.office;

import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.Proposal;
import org.elc.benchlearning.core.catalogue.Proposal.Ending;
import org.elc.benchlearning.core.catalogue.Proposal.State;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Form;

/** What the list of proposals and the page of each say alike. */
public final class ProposalWords {
  /** Of a text in a list; all of it is on the proposal's page. */
  private static final int SHOWN = 160;

  private final Desk desk;
  private final Known known;

  ProposalWords(Desk desk, Known known) {
    this.desk = Objects.requireNonNull(desk);
    this.known = Objects.requireNonNull(known);
  }

  /**
   * What gives names to keys, and moments a clock.
   *
   * @param newest edition, which proposals are for
   * @param people full names by user key
   * @param zone in which times are shown
   */
  public record Known(Edition newest, Map<String, String> people, ZoneId zone) {
    public Known {
      Objects.requireNonNull(newest);
      people = Map.copyOf(people);
      Objects.requireNonNull(zone);
    }
  }

  Optional<Indicator> indicator(Proposal p) {
    return p.content().indicator().flatMap(known.newest()::indicator);
  }

  /** The indicator's title, or its code when it has gone. */
  String about(Proposal p) {
    return indicator(p)
        .map(i -> i.text(desk.language().tag()).title())
        .or(p.content()::indicator)
        .orElseGet(() -> desk.text("elc.proposal.new"));
  }

  String country(Proposal p) {
    return desk.names().country(p.country());
  }

  String proposer(Proposal p) {
    return known.people().getOrDefault(p.proposer(), "");
  }

  String made(Proposal p) {
    return desk.dateTime(p.madeAt(), known.zone());
  }

  /** The state in a word, with the beginning of the answer. */
  Cell state(Proposal p) {
    String mark =
        switch (p.state()) {
          case OPEN -> "current";
          case TAKEN_UP -> "success";
          case DECLINED, WITHDRAWN -> "default";
        };
    return new Cell(
        state(p.state()), "", mark, p.ending().map(Ending::words).map(this::shown).orElse(""));
  }

  String state(State state) {
    return desk.word("elc.proposal.state.", state);
  }

  /** Something to do with a proposal, without fields yet. */
  Form form(String what, String method, String address) {
    return desk.form("elc-" + what, "elc.proposal." + what, method, "proposals" + address);
  }

  /** Cut between words, where it is long. */
  String shown(String text) {
    if (text.length() <= SHOWN) {
      return text;
    }
    int space = text.lastIndexOf(' ', SHOWN);
    int end = space > SHOWN / 2 ? space : SHOWN;
    int whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return text.substring(0, whole).replaceAll("[\\s.,;:]+$", "") + "…";
  }
}
