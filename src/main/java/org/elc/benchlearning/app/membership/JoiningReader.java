package org.elc.benchlearning.app.membership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.core.entry.check.PersonalFacts;
import org.elc.benchlearning.core.membership.Intake;
import org.elc.benchlearning.core.membership.Joining;
import org.elc.benchlearning.core.membership.SizeBand;

/** Reads an application and tells everything that is wrong with it at once. */
final class JoiningReader {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_LETTER = 10_000;
  private static final int MOST_SERVICES = 20;

  private final List<Problem> problems = new ArrayList<>();

  private JoiningReader() {}

  /**
   * What was filled in.
   *
   * @param applicant user key of who applies, to be talked to where nobody else is named
   * @throws Invalid when it cannot be used
   */
  static Joining read(JoiningInput input, String applicant) {
    return new JoiningReader().joining(input, applicant);
  }

  private Joining joining(JoiningInput input, String applicant) {
    String name = text("organisation", input.organisation(), LONGEST_NAME, "joining-name-missing");
    String country = input.country().strip().toUpperCase(Locale.ROOT);
    if (!COUNTRIES.contains(country)) {
      refuse("country", "joining-country");
    }
    SortedSet<String> services = services(input.services());
    Optional<SizeBand> size = choice("sizeBand", SizeBand.class, input.sizeBand());
    String contact = contact(input, applicant);
    String letter = text("letter", input.letter(), LONGEST_LETTER, "joining-letter-missing");
    if (!input.checked() && PersonalFacts.in(letter).isPresent()) {
      refuse("letter", "joining-letter-personal");
    }
    Optional<Intake> intake =
        input.intake().isBlank()
            ? Optional.of(Intake.REGULAR)
            : choice("intake", Intake.class, input.intake());
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
    return new Joining(
        name,
        country,
        services,
        size.orElseThrow(),
        contact,
        letter,
        intake.orElseThrow(),
        input.developed());
  }

  private String text(String field, String typed, int longest, String missing) {
    String text = typed.strip();
    if (text.isEmpty()) {
      refuse(field, missing);
    } else if (text.length() > longest) {
      refuse(field, "joining-too-long", longest, text.length());
    } else if (InputText.isUnstorable(text)) {
      refuse(field, "text-control-character");
    }
    return text;
  }

  private SortedSet<String> services(List<String> typed) {
    SortedSet<String> services = new TreeSet<>();
    typed.forEach(service -> services.add(service.strip().toLowerCase(Locale.ROOT)));
    boolean usable = services.stream().allMatch(s -> s.matches("[a-z0-9][a-z0-9-]{0,39}"));
    if (services.isEmpty() || services.size() > MOST_SERVICES || !usable) {
      refuse("services", "joining-services", MOST_SERVICES);
    }
    return services;
  }

  private String contact(JoiningInput input, String applicant) {
    if (input.contact().isBlank()) {
      return applicant;
    }
    if (input.contactKey().isEmpty()) {
      refuse("contact", "contact-not-found", InputText.shown(input.contact().strip()));
    }
    return input.contactKey().orElse(applicant);
  }

  private <E extends Enum<E>> Optional<E> choice(String field, Class<E> type, String typed) {
    String wanted = typed.strip().toUpperCase(Locale.ROOT);
    Optional<E> found =
        Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equals(wanted)).findFirst();
    if (found.isEmpty()) {
      refuse(field, "joining-choice");
    }
    return found;
  }

  private void refuse(String field, String code, Object... args) {
    problems.add(Problem.of(code, args).inField(field));
  }
}
