package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.elc.benchlearning.app.admin.HealthChecks;
import org.elc.benchlearning.app.admin.JobHealth;
import org.elc.benchlearning.confluence.host.Reader;

/** How the app does, for the wiki's administrator who has said the password again. */
@Path("admin")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class AdminJobResource {
  private final JobHealth jobs;
  private final HealthChecks health;
  private final Reader reader;
  private final HttpServletRequest request;

  public AdminJobResource(@Context HttpServletRequest request) {
    this.jobs = RestBridge.bean(JobHealth.class);
    this.health = RestBridge.bean(HealthChecks.class);
    this.reader = RestBridge.bean(Reader.class);
    this.request = request;
  }

  /** Nothing to say; there so that the body is JSON, as everything that changes something. */
  public record RunInput() {}

  @GET
  @Path("jobs")
  public PageJson<JobJson> jobs(@BeanParam Paging paging) {
    paging.check();
    AdminAccess.require(request);
    return PageJson.of(
        jobs.jobs(reader.actor()), paging, job -> JobJson.of(job, reader.language()));
  }

  /** Does a job's work now and answers when it is done. */
  @POST
  @Path("jobs/{job}/runs")
  @Consumes(MediaType.APPLICATION_JSON)
  public JobJson run(@PathParam("job") String job, RunInput input) {
    AdminAccess.require(request);
    return JobJson.of(jobs.run(reader.actor(), job), reader.language());
  }

  @GET
  @Path("health")
  public PageJson<HealthJson> health(@BeanParam Paging paging) {
    paging.check();
    AdminAccess.require(request);
    return PageJson.of(health.look(reader.actor()), paging, HealthJson::of);
  }
}
