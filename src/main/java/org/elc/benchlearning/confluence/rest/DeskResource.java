package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Slice;
import org.elc.benchlearning.app.entry.RoundChecks;
import org.elc.benchlearning.app.entry.RoundChecks.Told;
import org.elc.benchlearning.app.validation.DeskExport;
import org.elc.benchlearning.app.validation.DeskRow;
import org.elc.benchlearning.app.validation.DeskView;
import org.elc.benchlearning.app.validation.Rates;
import org.elc.benchlearning.app.validation.RoundDesk;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.core.round.ParticipantId;

/** The coordinator's desk: whom to call first, and how many have answered. */
@Path("rounds")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class DeskResource {
  private final RoundDesk desk;
  private final RoundChecks checks;
  private final DeskExport export;
  private final Reader reader;

  public DeskResource() {
    this.desk = RestBridge.bean(RoundDesk.class);
    this.checks = RestBridge.bean(RoundChecks.class);
    this.export = RestBridge.bean(DeskExport.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /**
   * How many have answered.
   *
   * @param country ISO code; empty for all that the caller supervises
   */
  public record RatesJson(String country, int expected, int handedIn, int onTime) {
    static RatesJson of(String country, Rates rates) {
      return new RatesJson(country, rates.expected(), rates.handedIn(), rates.onTime());
    }
  }

  /** The participants that the caller supervises, whom to call first at the top. */
  @GET
  @Path("{key}/desk")
  public PageJson<DeskJson> desk(@PathParam("key") String key, @BeanParam Paging paging) {
    paging.check();
    Actor actor = reader.actor();
    DeskView view = desk.view(actor, key);
    Slice<DeskRow> slice = Slice.of(view.rows(), paging.start(), paging.limit());
    Set<ParticipantId> ids =
        slice.items().stream().map(r -> r.is().participant().id()).collect(Collectors.toSet());
    Map<ParticipantId, List<Told>> findings = checks.of(actor, view.round(), ids);
    return PageJson.of(
        view.rows(),
        paging,
        r -> DeskJson.of(r, findings.getOrDefault(r.is().participant().id(), List.of())));
  }

  /** Reporting and on-time rates: first of all together, then country by country. */
  @GET
  @Path("{key}/desk/rates")
  public PageJson<RatesJson> rates(@PathParam("key") String key, @BeanParam Paging paging) {
    paging.check();
    DeskView view = desk.view(reader.actor(), key);
    List<RatesJson> rates = new ArrayList<>();
    rates.add(RatesJson.of("", view.rates()));
    view.byCountry().forEach((country, of) -> rates.add(RatesJson.of(country, of)));
    return PageJson.of(rates, paging, r -> r);
  }

  /** The desk as a file. */
  @GET
  @Path("{key}/desk/export")
  @Produces(CsvAnswers.TEXT_CSV)
  public Response export(
      @PathParam("key") String key, @QueryParam("form") @DefaultValue("") String form) {
    return CsvAnswers.file(
        "desk-" + key + ".csv", export.export(reader.actor(), key, CsvAnswers.form(form)));
  }
}
