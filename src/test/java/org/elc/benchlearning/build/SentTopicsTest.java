package org.elc.benchlearning.build;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.notice.Topic;
import org.junit.Test;

/** People are asked how they want to be told of what somebody tells, and of all of that. */
public class SentTopicsTest {
  private static final Path USE_CASES = ProjectFiles.MAIN_JAVA.resolve("org/elc/benchlearning/app");

  @Test
  public void aTopicIsOfferedAsSoonAsAUseCaseTellsOfIt() {
    String useCases =
        ProjectFiles.below(USE_CASES, ".java").stream()
            .map(ProjectFiles::text)
            .collect(Collectors.joining());
    Set<Topic> told = EnumSet.noneOf(Topic.class);
    Arrays.stream(NoticeKind.values())
        .filter(kind -> Pattern.compile("\\b" + kind.name() + "\\b").matcher(useCases).find())
        .forEach(kind -> told.add(kind.topic()));

    Set<Topic> offered =
        Arrays.stream(Topic.values()).filter(Topic::isSent).collect(Collectors.toSet());

    assertThat(offered, is(told));
  }
}
