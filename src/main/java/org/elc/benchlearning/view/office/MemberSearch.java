package org.elc.benchlearning.view.office;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.membership.Directory.Entry;
import org.elc.benchlearning.app.membership.Directory.Filter;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Option;

/** What narrows a list of members down, as fields and as the end of an address. */
final class MemberSearch {
  private static final String STATUS = "status";

  private final Desk desk;
  private final List<Entry> all;
  private final Filter filter;

  /**
   * For one list.
   *
   * @param all everybody; the choices are made of them, so that none leads to nothing
   */
  MemberSearch(Desk desk, List<Entry> all, Filter filter) {
    this.desk = desk;
    this.all = all;
    this.filter = filter;
  }

  List<Field> fields() {
    return List.of(
        new Field("name", label("name"), "", "text", filter.name().orElse(""), false, List.of()),
        choice("country", countries(), desk.names()::country, filter.country()),
        choice(
            "service", values(m -> m.services().stream()), desk.names()::service, filter.service()),
        choice(
            "certificate",
            constants(CertificateLevel.values()),
            level -> desk.word("elc.certificate.level.", CertificateLevel.valueOf(level)),
            filter.certificate()),
        choice(
            "size",
            constants(SizeBand.values()),
            size -> desk.word("elc.size.", SizeBand.valueOf(size)),
            filter.size()));
  }

  /** The same and how the member stands, for those to whom that is work. */
  List<Field> fieldsWithStatus() {
    List<Field> fields = new ArrayList<>(fields());
    fields.add(
        choice(
            STATUS,
            constants(MemberStatus.values()),
            status -> desk.word("elc.member.status.", MemberStatus.valueOf(status)),
            filter.status()));
    return fields;
  }

  /** The end of the address of the page that begins with that row. */
  String query(int start) {
    Map<String, Optional<String>> parameters = new LinkedHashMap<>();
    parameters.put("name", filter.name());
    parameters.put("country", filter.country());
    parameters.put("service", filter.service());
    parameters.put("certificate", filter.certificate());
    parameters.put("size", filter.size());
    parameters.put(STATUS, filter.status());
    parameters.put("start", Optional.of(Integer.toString(start)));
    return parameters.entrySet().stream()
        .flatMap(p -> p.getValue().stream().map(value -> p.getKey() + "=" + encoded(value)))
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private List<String> countries() {
    return desk.names().sortedCountries(values(m -> Stream.of(m.country())));
  }

  private List<String> values(Function<Member, Stream<String>> of) {
    TreeSet<String> values = new TreeSet<>();
    all.forEach(e -> of.apply(e.member()).forEach(values::add));
    return List.copyOf(values);
  }

  private static List<String> constants(Enum<?>[] all) {
    return Stream.of(all).map(Enum::name).toList();
  }

  private Field choice(
      String name, List<String> values, UnaryOperator<String> word, Optional<String> chosen) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", desk.text("elc.directory.all"), chosen.isEmpty()));
    values.stream()
        .map(v -> new Option(v, word.apply(v), chosen.map(v::equalsIgnoreCase).orElse(false)))
        .forEach(options::add);
    return new Field(name, label(name), "", "select", "", false, options);
  }

  private String label(String name) {
    return desk.text("elc.directory.choose." + name);
  }
}
