package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.elc.benchlearning.app.Setting.Keeper;
import org.elc.benchlearning.app.admin.SettingsDesk;
import org.elc.benchlearning.confluence.host.Reader;

/** The settings that the wiki's administrator keeps, who has to have said the password again. */
@Path("admin/settings")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class AdminSettingResource {
  private final SettingsDesk desk;
  private final Reader reader;
  private final HttpServletRequest request;

  public AdminSettingResource(@Context HttpServletRequest request) {
    this.desk = RestBridge.bean(SettingsDesk.class);
    this.reader = RestBridge.bean(Reader.class);
    this.request = request;
  }

  @GET
  public PageJson<SettingJson> settings(@BeanParam Paging paging) {
    paging.check();
    AdminAccess.require(request);
    return SettingPages.page(desk, Keeper.ADMINISTRATOR, reader, paging);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public PageJson<SettingJson> change(SettingsInput input) {
    AdminAccess.require(request);
    desk.change(reader.actor(), Keeper.ADMINISTRATOR, input.changes(), input.reason());
    return settings(new Paging());
  }
}
