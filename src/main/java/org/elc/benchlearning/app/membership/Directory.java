package org.elc.benchlearning.app.membership;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.core.membership.Certificate;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;

/**
 * Who is in the network, for everybody who has a role in it: that somebody is a member is no
 * result. Who has left is gone with the day.
 */
public final class Directory {
  private final MemberStore members;
  private final NetworkCalendar calendar;

  public Directory(MemberStore members, NetworkCalendar calendar) {
    this.members = Objects.requireNonNull(members);
    this.calendar = Objects.requireNonNull(calendar);
  }

  /**
   * What a reader wants to see of it; what is absent lets everybody through.
   *
   * @param country ISO code
   * @param service key of a service
   * @param certificate name of a level
   * @param size name of a size band
   */
  public record Filter(
      Optional<String> country,
      Optional<String> service,
      Optional<String> certificate,
      Optional<String> size) {
    public Filter {
      Objects.requireNonNull(country);
      Objects.requireNonNull(service);
      Objects.requireNonNull(certificate);
      Objects.requireNonNull(size);
    }

    private boolean lets(Entry entry) {
      Member m = entry.member();
      return country.map(m.country()::equalsIgnoreCase).orElse(true)
          && service.map(s -> m.services().contains(s.toLowerCase(Locale.ROOT))).orElse(true)
          && size.map(m.sizeBand().name()::equalsIgnoreCase).orElse(true)
          && certificate
              .map(
                  wanted ->
                      entry
                          .certificate()
                          .filter(c -> c.level().name().equalsIgnoreCase(wanted))
                          .isPresent())
              .orElse(true);
    }
  }

  /**
   * A member as everybody in the network may know it.
   *
   * @param certificate the one that counts today
   */
  public record Entry(Member member, MemberStatus status, Optional<Certificate> certificate) {}

  /**
   * Everybody in the network.
   *
   * @throws NotFound when the actor has no role in it
   */
  public List<Entry> all(Actor actor) {
    if (!Rights.seesRounds(actor)) {
      throw new NotFound();
    }
    NetworkCalendar.Day today = calendar.day();
    return members.all().stream()
        .map(m -> new Entry(m, today.status(m), m.certificate(today.date())))
        .filter(e -> e.status() != MemberStatus.LEFT)
        .sorted(
            Comparator.comparing((Entry e) -> e.member().country()).thenComparing(Directory::name))
        .toList();
  }

  public static List<Entry> filtered(List<Entry> all, Filter filter) {
    return all.stream().filter(filter::lets).toList();
  }

  private static String name(Entry entry) {
    return entry.member().name().toLowerCase(Locale.ROOT);
  }
}
