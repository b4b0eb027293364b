package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.java.ao.Query;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.confluence.ao.packed.Fields;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberHead;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.SpaceLink;
import org.elc.benchlearning.core.membership.Unit;

/** Members, a row each; their units and certificates are in {@link MemberParts}. */
public final class AoMemberStore implements MemberStore {
  private final ActiveObjects ao;
  private final Table<AoMember> members;
  private final MemberParts parts;

  public AoMemberStore(ActiveObjects ao) {
    this.ao = Objects.requireNonNull(ao);
    this.members = new Table<>(ao, AoMember.class);
    this.parts = new MemberParts(ao);
  }

  @Override
  public Optional<Member> find(String key) {
    return Optional.ofNullable(some(AoMember.MEMBER_KEY, List.of(key)).get(key));
  }

  @Override
  public List<Member> some(Collection<String> keys) {
    return List.copyOf(some(AoMember.MEMBER_KEY, keys).values());
  }

  @Override
  public List<MemberHead> heads() {
    List<MemberHead> heads = new ArrayList<>();
    members.eachOfAll(row -> heads.add(head(row)));
    return sorted(heads);
  }

  @Override
  public List<MemberHead> heads(Collection<String> keys) {
    List<MemberHead> heads = new ArrayList<>();
    members.each(AoMember.MEMBER_KEY, keys, row -> heads.add(head(row)));
    return sorted(heads);
  }

  @Override
  public SortedSet<String> countries() {
    TreeSet<String> found = new TreeSet<>();
    for (Optional<String> next = countryAfter(""); next.isPresent(); ) {
      found.add(next.get());
      next = countryAfter(next.get());
    }
    return found;
  }

  /** The index leads from each country to the next; rows of the same one are not looked at. */
  private Optional<String> countryAfter(String country) {
    List<String> next = new ArrayList<>();
    Query query =
        Query.select("ID, " + AoMember.COUNTRY)
            .where(AoMember.COUNTRY + " > ?", country)
            .order(AoMember.COUNTRY)
            .limit(1);
    members.each(query, row -> next.add(row.getCountry()));
    return next.stream().findFirst();
  }

  private static List<MemberHead> sorted(List<MemberHead> heads) {
    heads.sort(Comparator.comparing(MemberHead::key));
    return heads;
  }

  @Override
  public Optional<MemberHead> headBySpace(String spaceKey, Instant made) {
    TreeMap<Instant, MemberHead> heads = new TreeMap<>();
    members.each(
        AoMember.SPACE_KEY,
        List.of(SpaceLink.canonical(spaceKey)),
        row ->
            linked(row)
                .filter(link -> link.means(made))
                .ifPresent(link -> heads.put(link.since().orElse(Instant.EPOCH), head(row))));
    return Optional.ofNullable(heads.lastEntry()).map(Map.Entry::getValue);
  }

  @Override
  public List<Unit> units(String key) {
    return parts.unitsOf(key);
  }

  private static MemberHead head(AoMember row) {
    return new MemberHead(
        row.getMemberKey(), Column.text(row.getMemberName()), row.getCountry(), servicesOf(row));
  }

  private static Optional<SpaceLink> linked(AoMember row) {
    Optional<Instant> since =
        Optional.of(row.getSpaceSince()).filter(at -> at > 0).map(Instant::ofEpochMilli);
    return Column.optional(row.getSpaceKey()).map(key -> new SpaceLink(key, since));
  }

  private static long since(Member member) {
    return member.space().flatMap(SpaceLink::since).map(Instant::toEpochMilli).orElse(0L);
  }

  @Override
  public List<Member> all() {
    List<AoMemberStore.Bare> bare = new ArrayList<>();
    members.eachOfAll(row -> bare.add(new Bare(row)));
    return List.copyOf(complete(bare, parts.ofAll()).values());
  }

  @Override
  public Optional<Member> lock(String key) {
    return ao.executeInTransaction(
        () -> {
          for (AoMember row : members.some(AoMember.MEMBER_KEY, List.of(key))) {
            row.setLockedTimes(row.getLockedTimes() + 1);
            row.save();
          }
          return find(key);
        });
  }

  @Override
  public void save(List<Member> saved) {
    ao.executeInTransaction(
        () -> {
          saveChanged(saved);
          return true;
        });
  }

  /** Writes only what differs, so that the same import again writes nothing. */
  private void saveChanged(List<Member> saved) {
    TreeMap<String, Member> wanted = new TreeMap<>();
    saved.forEach(member -> wanted.put(member.key(), member));
    SortedMap<String, Member> stored = some(AoMember.MEMBER_KEY, wanted.keySet());
    wanted.values().removeIf(member -> member.equals(stored.get(member.key())));

    Map<String, AoMember> rows = new HashMap<>();
    members
        .some(AoMember.MEMBER_KEY, wanted.keySet())
        .forEach(row -> rows.put(row.getMemberKey(), row));
    List<Map<String, Object>> created = new ArrayList<>();
    for (Member member : wanted.values()) {
      AoMember row = rows.get(member.key());
      if (row == null) {
        created.add(columns(member));
      } else {
        update(row, member);
      }
    }
    members.insert(created);
    parts.replace(wanted.values());
  }

  private SortedMap<String, Member> some(String column, Collection<String> values) {
    List<Bare> bare = new ArrayList<>();
    members.each(column, values, row -> bare.add(new Bare(row)));
    return complete(bare, parts.of(bare.stream().map(Bare::key).toList()));
  }

  private static SortedMap<String, Member> complete(List<Bare> bare, MemberParts.Found parts) {
    SortedMap<String, Member> members = new TreeMap<>();
    bare.forEach(b -> members.put(b.key(), b.with(parts)));
    return members;
  }

  private static SortedSet<String> servicesOf(AoMember row) {
    return new TreeSet<>(Fields.split(Column.text(row.getServices())));
  }

  private static Map<String, Object> columns(Member member) {
    return new Row()
        .with(AoMember.MEMBER_KEY, member.key())
        .with(AoMember.MEMBER_NAME, member.name())
        .with(AoMember.COUNTRY, member.country())
        .with(AoMember.SERVICES, Fields.join(member.services()))
        .with(AoMember.SIZE_BAND, member.sizeBand())
        .with(AoMember.ADMITTED_ON, member.admitted().toString())
        .with(AoMember.LEFT_ON, member.left())
        .with(AoMember.SPACE_KEY, member.space().map(SpaceLink::key))
        .with(AoMember.SPACE_SINCE, since(member))
        .columns();
  }

  private static void update(AoMember row, Member member) {
    row.setMemberName(Column.orNull(member.name()));
    row.setCountry(member.country());
    row.setServices(Column.orNull(Fields.join(member.services())));
    row.setSizeBand(member.sizeBand().name());
    row.setAdmittedOn(member.admitted().toString());
    row.setLeftOn(Column.orNull(member.left()));
    row.setSpaceKey(Column.orNull(member.space().map(SpaceLink::key)));
    row.setSpaceSince(since(member));
    row.save();
  }

  /** A member's own row. */
  private record Bare(
      String key,
      String name,
      String country,
      SortedSet<String> services,
      SizeBand sizeBand,
      LocalDate admitted,
      Optional<LocalDate> left,
      Optional<SpaceLink> space) {
    Bare(AoMember row) {
      this(
          row.getMemberKey(),
          Column.text(row.getMemberName()),
          row.getCountry(),
          servicesOf(row),
          SizeBand.valueOf(row.getSizeBand()),
          LocalDate.parse(row.getAdmittedOn()),
          Column.date(row.getLeftOn()),
          linked(row));
    }

    Member with(MemberParts.Found parts) {
      return new Member(
          key,
          name,
          country,
          services,
          sizeBand,
          parts.certificates(key),
          parts.units(key),
          admitted,
          left,
          space);
    }
  }
}
