package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.catalogue.Catalogue;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.core.catalogue.Edition;

/** The indicator catalogue: editions, their indicators, files in and out. */
@Path("indicators")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class IndicatorResource {
  private final Catalogue catalogue;
  private final Reader reader;

  public IndicatorResource() {
    this(RestBridge.bean(Catalogue.class), RestBridge.bean(Reader.class));
  }

  IndicatorResource(Catalogue catalogue, Reader reader) {
    this.catalogue = catalogue;
    this.reader = reader;
  }

  /**
   * Indicators of an edition (the newest where none is named), in the order of forms and tables.
   */
  @GET
  public PageJson<IndicatorJson> list(
      @QueryParam("edition") @DefaultValue("") String edition, @BeanParam Paging paging) {
    paging.check();
    String language = reader.language().tag();
    return PageJson.of(
        edition(reader.actor(), edition).indicators(), paging, i -> IndicatorJson.of(i, language));
  }

  /** Keys of the editions, oldest first. */
  @GET
  @Path("editions")
  public PageJson<EditionJson> editions(@BeanParam Paging paging) {
    paging.check();
    Actor actor = reader.actor();
    List<String> keys = catalogue.editions(actor);
    return PageJson.of(keys, paging, k -> EditionJson.of(catalogue.edition(actor, k)));
  }

  @GET
  @Path("{code}")
  public IndicatorJson one(
      @PathParam("code") String code, @QueryParam("edition") @DefaultValue("") String edition) {
    return edition(reader.actor(), edition)
        .indicator(code)
        .map(i -> IndicatorJson.of(i, reader.language().tag()))
        .orElseThrow(NotFound::new);
  }

  @GET
  @Path("export")
  @Produces(CsvAnswers.TEXT_CSV)
  public Response export(
      @QueryParam("edition") @DefaultValue("") String edition,
      @QueryParam("form") @DefaultValue("") String form) {
    Actor actor = reader.actor();
    String key = edition(actor, edition).key();
    return CsvAnswers.file(
        "indicators-" + key + ".csv", catalogue.export(actor, key, CsvAnswers.form(form)));
  }

  /**
   * Makes an edition what the file says, or with {@code dryRun=true} tells what that would change.
   */
  @POST
  @Path("import")
  @Consumes(CsvAnswers.TEXT_CSV)
  public ImportJson importCsv(
      String csv,
      @QueryParam("edition") @DefaultValue("") String edition,
      @QueryParam("dryRun") @DefaultValue("") String dryRun) {
    return ImportJson.of(
        catalogue.importCsv(reader.actor(), edition, csv, CsvAnswers.mode(dryRun)), reader.texts());
  }

  private Edition edition(Actor actor, String key) {
    return key.isEmpty() ? catalogue.newest(actor) : catalogue.edition(actor, key);
  }
}
