package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.notice.MyNotices;
import org.elc.benchlearning.confluence.host.OwnNotices;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.core.notice.MailForm;
import org.elc.benchlearning.core.notice.Timing;
import org.elc.benchlearning.core.notice.Topic;
import org.elc.benchlearning.core.notice.Wishes;
import org.elc.benchlearning.view.notice.NoticeWords;

/** What the caller was told, and how the caller wants to be told. Nobody else's. */
@Path("notices")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class NoticeResource {
  private final MyNotices notices;
  private final OwnNotices own;
  private final Reader reader;

  public NoticeResource() {
    this.notices = RestBridge.bean(MyNotices.class);
    this.own = RestBridge.bean(OwnNotices.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /** The newest notice that the caller has seen. */
  public record ReadInput(String newest) {}

  /** What is left out stays as it is. */
  public record WishesInput(
      Optional<String> rounds,
      Optional<String> ownFigures,
      Optional<String> membership,
      Optional<String> coordination,
      Optional<String> catalogue,
      Optional<String> actions,
      Optional<String> form) {
    private Wishes over(Wishes before) {
      Map<Topic, Timing> timings = new EnumMap<>(before.timings());
      put(timings, Topic.ROUNDS, "rounds", rounds);
      put(timings, Topic.OWN_FIGURES, "ownFigures", ownFigures);
      put(timings, Topic.MEMBERSHIP, "membership", membership);
      put(timings, Topic.COORDINATION, "coordination", coordination);
      put(timings, Topic.CATALOGUE, "catalogue", catalogue);
      put(timings, Topic.ACTIONS, "actions", actions);
      return new Wishes(
          timings, form.map(f -> Choice.of(MailForm.class, "form", f)).orElse(before.form()));
    }

    private static void put(
        Map<Topic, Timing> timings, Topic topic, String field, Optional<String> typed) {
      typed.ifPresent(t -> timings.put(topic, Choice.of(Timing.class, field, t.replace('-', '_'))));
    }
  }

  /** The newest first. */
  @GET
  public PageJson<NewsJson> list(@BeanParam Paging paging) {
    paging.check();
    Actor actor = reader.actor();
    NoticeWords words = own.words();
    return PageJson.of(notices.list(actor), paging, mine -> NewsJson.of(mine, words));
  }

  /** Marks everything up to a notice as read. */
  @POST
  @Path("read")
  @Consumes(MediaType.APPLICATION_JSON)
  public WishesJson read(ReadInput input) {
    notices.readUpTo(reader.actor(), input.newest());
    return wishes();
  }

  @GET
  @Path("wishes")
  public WishesJson wishes() {
    return WishesJson.of(notices.wishes(reader.actor()));
  }

  /** Changes how the caller is told, from now on. */
  @PUT
  @Path("wishes")
  @Consumes(MediaType.APPLICATION_JSON)
  public WishesJson wish(WishesInput input) {
    Actor actor = reader.actor();
    notices.wish(actor, input.over(notices.wishes(actor)));
    return wishes();
  }
}
