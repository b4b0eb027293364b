package org.elc.benchlearning.app.membership;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.core.membership.Certificate;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.core.membership.OrganisationName;

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
   * @param name words of it, in whatever case and accents
   * @param country ISO code
   * @param service key of a service
   * @param certificate name of a level
   * @param size name of a size band
   * @param status name of a status
   */
  public record Filter(
      Optional<String> name,
      Optional<String> country,
      Optional<String> service,
      Optional<String> certificate,
      Optional<String> size,
      Optional<String> status) {
    public Filter {
      Objects.requireNonNull(name);
      Objects.requireNonNull(country);
      Objects.requireNonNull(service);
      Objects.requireNonNull(certificate);
      Objects.requireNonNull(size);
      Objects.requireNonNull(status);
    }

    /**
     * What parameters ask for.
     *
     * @param text the value of the parameter with that name
     */
    public static Filter of(Function<String, Optional<String>> text) {
      return new Filter(
          text.apply("name"),
          text.apply("country"),
          text.apply("service"),
          text.apply("certificate"),
          text.apply("size"),
          text.apply("status"));
    }

    private boolean lets(Entry entry) {
      Member m = entry.member();
      return country.map(m.country()::equalsIgnoreCase).orElse(true)
          && status.map(entry.status().name()::equalsIgnoreCase).orElse(true)
          && service.map(s -> m.services().contains(s.toLowerCase(Locale.ROOT))).orElse(true)
          && size.map(m.sizeBand().name()::equalsIgnoreCase).orElse(true)
          && certificate
              .map(
                  wanted ->
                      entry
                          .certificate()
                          .filter(c -> c.level().name().equalsIgnoreCase(wanted))
                          .isPresent())
              .orElse(true)
          && name.map(words -> OrganisationName.contains(m.name(), words)).orElse(true);
    }
  }

  /**
   * A member as everybody in the network may know it.
   *
   * @param certificate the one that counts today
   */
  public record Entry(Member member, MemberStatus status, Optional<Certificate> certificate) {
    public static Entry of(Member member, NetworkCalendar.Day today) {
      return new Entry(member, today.status(member), member.certificate(today.date()));
    }
  }

  /**
   * Everybody in the network, in the order of their keys.
   *
   * @throws NotFound when the actor has no role in it
   */
  public List<Entry> all(Actor actor) {
    if (!Rights.seesRounds(actor)) {
      throw new NotFound();
    }
    NetworkCalendar.Day today = calendar.day();
    return members.all().stream()
        .map(m -> Entry.of(m, today))
        .filter(e -> e.status() != MemberStatus.LEFT)
        .toList();
  }

  public static List<Entry> filtered(List<Entry> all, Filter filter) {
    return all.stream().filter(filter::lets).toList();
  }
}
