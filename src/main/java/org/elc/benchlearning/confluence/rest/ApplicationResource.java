package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.membership.Admissions;
import org.elc.benchlearning.app.membership.Applying;
import org.elc.benchlearning.app.membership.JoiningInput;
import org.elc.benchlearning.app.port.PeoplePicker;
import org.elc.benchlearning.app.port.UserDirectory;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.core.membership.Application.Place;

/** Applications for membership: the caller's own, and those that the caller decides on. */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ApplicationResource {
  private final Applying applying;
  private final Admissions admissions;
  private final UserDirectory users;
  private final PeoplePicker picker;
  private final Reader reader;

  public ApplicationResource() {
    this.applying = RestBridge.bean(Applying.class);
    this.admissions = RestBridge.bean(Admissions.class);
    this.users = RestBridge.bean(UserDirectory.class);
    this.picker = RestBridge.bean(PeoplePicker.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /**
   * An application to be sent.
   *
   * @param contact log-in name; left out: the caller
   * @param intake {@code REGULAR} or {@code PILOT}; left out: regular
   * @param claims {@code NOT_NEEDED} for an organisation that helped to develop the benchmark
   * @param checked what the caller has looked at for facts about persons: {@code letter}
   */
  public record ApplicationInput(
      Optional<String> organisation,
      Optional<String> country,
      Optional<List<String>> services,
      Optional<String> sizeBand,
      Optional<String> contact,
      Optional<String> letter,
      Optional<String> intake,
      Optional<String> claims,
      Optional<List<String>> checked) {}

  /**
   * What becomes of an application.
   *
   * @param decision {@code ACCEPT}, {@code REFUSE} or {@code WAIT}
   * @param place {@code TAKEN} or {@code NOT_NEEDED}, when it is accepted; left out: taken
   * @param reason told to the applicant; needed to refuse
   */
  public record AdmissionInput(String decision, Optional<String> place, Optional<String> reason) {}

  /** What can be decided. */
  enum Decided {
    ACCEPT,
    REFUSE,
    WAIT
  }

  @GET
  public PageJson<ApplicationJson> list(@BeanParam Paging paging) {
    paging.check();
    List<Application> visible = admissions.visible(reader.actor());
    Map<String, String> names = names(visible.stream());
    return PageJson.of(visible, paging, a -> ApplicationJson.of(a, names));
  }

  @GET
  @Path("{id}")
  public ApplicationJson one(@PathParam("id") String id) {
    return json(admissions.application(reader.actor(), id));
  }

  /** Sends an application; the same one again is the one that is there. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public ApplicationJson send(ApplicationInput input) {
    Actor actor = reader.actor();
    String contact = input.contact().orElse("");
    return json(
        applying.send(
            actor,
            new JoiningInput(
                input.organisation().orElse(""),
                input.country().orElse(""),
                input.services().orElse(List.of()),
                input.sizeBand().orElse(""),
                contact,
                actor.userKey().flatMap(by -> picker.pick(by, contact)),
                input.letter().orElse(""),
                input.intake().orElse(""),
                place(input.claims()) == Place.NOT_NEEDED,
                input.checked().orElse(List.of()).contains("letter"))));
  }

  /** Takes an own application back. */
  @DELETE
  @Path("{id}")
  public ApplicationJson withdraw(@PathParam("id") String id) {
    return json(applying.withdraw(reader.actor(), id));
  }

  /** Accepts, refuses, or puts on the waiting list. */
  @POST
  @Path("{id}/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  public ApplicationJson decide(@PathParam("id") String id, AdmissionInput input) {
    Actor actor = reader.actor();
    String reason = input.reason().orElse("");
    return json(
        switch (Choice.of(Decided.class, "decision", input.decision())) {
          case ACCEPT -> admissions.accept(actor, id, place(input.place()), reason);
          case REFUSE -> admissions.refuse(actor, id, reason);
          case WAIT -> admissions.keepWaiting(actor, id, reason);
        });
  }

  private static Place place(Optional<String> typed) {
    return typed
        .filter(t -> !t.isBlank())
        .map(t -> Choice.of(Place.class, "place", t))
        .orElse(Place.TAKEN);
  }

  private ApplicationJson json(Application application) {
    return ApplicationJson.of(application, names(Stream.of(application)));
  }

  private Map<String, String> names(Stream<Application> applications) {
    return users.userNames(
        applications
            .flatMap(a -> Stream.of(a.applicant(), a.joining().contact()))
            .collect(Collectors.toSet()));
  }
}
