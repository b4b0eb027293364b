package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
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
import org.elc.benchlearning.app.entry.FigureExport;
import org.elc.benchlearning.app.entry.FigureImport;
import org.elc.benchlearning.confluence.host.Reader;

/** A round's figures as files. */
@Path("rounds/{key}/figures")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class FigureFileResource {
  private final FigureImport files;
  private final FigureExport export;
  private final Reader reader;

  public FigureFileResource() {
    this.files = RestBridge.bean(FigureImport.class);
    this.export = RestBridge.bean(FigureExport.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /** Imports figures, or with {@code dryRun=true} tells what that would change. */
  @POST
  @Consumes(CsvAnswers.TEXT_CSV)
  public ImportJson importCsv(
      @PathParam("key") String round,
      String csv,
      @QueryParam("dryRun") @DefaultValue("") String dryRun) {
    return ImportJson.of(
        files.importCsv(reader.actor(), round, csv, CsvAnswers.mode(dryRun)), reader.texts());
  }

  /** The figures that the caller may read. */
  @GET
  @Path("export")
  @Produces(CsvAnswers.TEXT_CSV)
  public Response export(
      @PathParam("key") String round, @QueryParam("form") @DefaultValue("") String form) {
    String csv = export.export(reader.actor(), round, CsvAnswers.form(form));
    return CsvAnswers.file("figures-" + round + ".csv", csv);
  }
}
