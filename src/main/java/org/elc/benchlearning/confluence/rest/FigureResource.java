package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.entry.Entry;
import org.elc.benchlearning.app.entry.EntryForm;
import org.elc.benchlearning.app.entry.FigureExport;
import org.elc.benchlearning.app.entry.FormRequest;
import org.elc.benchlearning.app.entry.SaveOutcome;
import org.elc.benchlearning.confluence.host.EntryFormHtml;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.NumberReader;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.entry.FieldState;
import org.elc.benchlearning.view.entry.FormPage;
import org.elc.benchlearning.view.entry.FormState;

/** Figures of a round: those that the caller may read, one to save, and a form's state. */
@Path("rounds/{key}/figures")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class FigureResource {
  private final Entry entry;
  private final FigureExport figures;
  private final EntryFormHtml html;
  private final Reader reader;

  public FigureResource() {
    this(
        RestBridge.bean(Entry.class),
        RestBridge.bean(FigureExport.class),
        RestBridge.bean(EntryFormHtml.class),
        RestBridge.bean(Reader.class));
  }

  FigureResource(Entry entry, FigureExport figures, EntryFormHtml html, Reader reader) {
    this.entry = entry;
    this.figures = figures;
    this.html = html;
    this.reader = reader;
  }

  /** Reported figures, participant by participant; of one member, or of all that may be read. */
  @GET
  public PageJson<FigureJson> list(
      @PathParam("key") String round,
      @QueryParam("member") @DefaultValue("") String member,
      @BeanParam Paging paging) {
    paging.check();
    List<FigureJson> all =
        figures.figures(reader.actor(), round).entrySet().stream()
            .filter(e -> member.isEmpty() || e.getKey().member().equals(member))
            .flatMap(e -> json(e.getKey(), e.getValue().stream()))
            .toList();
    return PageJson.of(all, paging, f -> f);
  }

  /** Saves one row of a form and tells what follows from it. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response save(@PathParam("key") String round, FigureInputJson row) {
    NumberReader numbers = row.reader();
    SaveOutcome outcome =
        entry.save(reader.actor(), round, row.participant(), row.input(), numbers);
    if (outcome instanceof SaveOutcome.Saved saved) {
      FormState state = new FormPage(saved.form(), reader.language()).stateAfter(row.indicator());
      return Response.ok(state).build();
    }
    if (outcome instanceof SaveOutcome.Unclear unclear) {
      return error(400, UnclearJson.of(unclear, numbers, reader.texts()));
    }
    SaveOutcome.Stale stale = (SaveOutcome.Stale) outcome;
    return error(409, StaleJson.of(stale, current(round, row), reader.texts()));
  }

  /** What a form shows now, for somebody who has it open. */
  @GET
  @Path("form")
  public FormState form(
      @PathParam("key") String round,
      @QueryParam("member") @DefaultValue("") String member,
      @QueryParam("unit") @DefaultValue("") String unit) {
    return new FormPage(read(round, member, unit), reader.language()).state();
  }

  /** The form as the macro shows it, for changing the unit and after submitting. */
  @GET
  @Path("form")
  @Produces(MediaType.TEXT_HTML)
  public String page(
      @PathParam("key") String round,
      @QueryParam("member") @DefaultValue("") String member,
      @QueryParam("unit") @DefaultValue("") String unit,
      @QueryParam("principle") @DefaultValue("") String principle) {
    Optional<Principle> only =
        Optional.of(principle)
            .filter(p -> !p.isEmpty())
            .map(p -> Principle.named(p).orElseThrow(NotFound::new));
    Language language = reader.language();
    return html.form(new FormPage(read(round, member, unit), language).view(only), language);
  }

  private EntryForm read(String round, String member, String unit) {
    return entry.form(reader.actor(), FormRequest.of(round, new ParticipantId(member, unit)));
  }

  private FieldState current(String round, FigureInputJson row) {
    ParticipantId id = row.participant();
    return new FormPage(read(round, id.member(), id.unit()), reader.language())
        .field(row.indicator())
        .orElseThrow(NotFound::new);
  }

  private static Stream<FigureJson> json(ParticipantId participant, Stream<Figure> figures) {
    return figures.map(f -> FigureJson.of(participant, f));
  }

  private static Response error(int status, Object body) {
    return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
  }
}
