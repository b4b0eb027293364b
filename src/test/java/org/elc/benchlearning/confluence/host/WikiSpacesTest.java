package org.elc.benchlearning.confluence.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.UserAccessor;
import java.lang.reflect.Proxy;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.elc.benchlearning.app.port.SpaceDirectory;
import org.junit.Test;

public class WikiSpacesTest {
  private static final Instant MADE = Instant.parse("2026-03-01T10:00:00.123Z");

  private static SpaceDirectory with(Optional<Date> made) {
    return new WikiSpaces(
        key -> key.equals("sol") ? space(made) : null,
        unasked(PermissionManager.class),
        unasked(UserAccessor.class));
  }

  private static <T> T unasked(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              throw new AssertionError(method);
            }));
  }

  private static Space space(Optional<Date> made) {
    return new Space() {
      @Override
      public Date getCreationDate() {
        return made.orElse(null);
      }
    };
  }

  @Test
  public void aDayOfAnyTypeIsRead() {
    assertThat(
        with(Optional.of(new java.sql.Date(MADE.toEpochMilli()))).made("sol"),
        is(Optional.of(MADE)));
    assertThat(with(Optional.of(Timestamp.from(MADE))).made("sol"), is(Optional.of(MADE)));
  }

  @Test
  public void aSpaceWithoutADayIsAnOldOne() {
    assertThat(with(Optional.empty()).made("sol"), is(Optional.of(Instant.EPOCH)));
  }

  @Test
  public void aSpaceThatIsNotThereWasNeverMade() {
    assertThat(with(Optional.empty()).made("none"), is(Optional.empty()));
  }
}
