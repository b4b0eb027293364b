package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.audit.Trail;
import org.elc.benchlearning.app.audit.TrailExport;
import org.elc.benchlearning.app.audit.TrailQuestion;
import org.elc.benchlearning.app.port.UserDirectory;
import org.elc.benchlearning.confluence.host.Reader;

/** Who changed what: the lines that the caller may read. */
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class AuditResource {
  private final Trail trail;
  private final TrailExport export;
  private final UserDirectory users;
  private final Reader reader;

  public AuditResource() {
    this.trail = RestBridge.bean(Trail.class);
    this.export = RestBridge.bean(TrailExport.class);
    this.users = RestBridge.bean(UserDirectory.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /** Lines, the newest first. */
  @GET
  public AuditPageJson list(
      @BeanParam AuditFilter filter, @QueryParam("limit") @DefaultValue("100") String limit) {
    int most = Paging.limit(limit);
    Trail.Page page = trail.newest(reader.actor(), filter.question(), most);
    Map<String, String> names =
        users.userNames(
            page.lines().stream()
                .map(line -> line.event())
                .flatMap(e -> Stream.concat(e.who().stream(), e.subject().person().stream()))
                .collect(Collectors.toSet()));
    return new AuditPageJson(
        page.lines().stream().map(line -> AuditLineJson.of(line, names)).toList(),
        page.older().map(TrailQuestion::before).orElse(""));
  }

  /** The same as a file. */
  @GET
  @Path("export")
  @Produces(CsvAnswers.TEXT_CSV)
  public Response export(
      @BeanParam AuditFilter filter, @QueryParam("form") @DefaultValue("") String form) {
    String csv = export.export(reader.actor(), filter.question(), CsvAnswers.form(form));
    return CsvAnswers.file("audit.csv", csv);
  }
}
