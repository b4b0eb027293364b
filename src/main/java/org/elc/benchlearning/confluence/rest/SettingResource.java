package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.elc.benchlearning.app.Setting.Keeper;
import org.elc.benchlearning.app.admin.SettingsDesk;
import org.elc.benchlearning.confluence.host.Reader;

/** The settings that the office keeps. */
@Path("settings")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class SettingResource {
  private final SettingsDesk desk;
  private final Reader reader;

  public SettingResource() {
    this.desk = RestBridge.bean(SettingsDesk.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  @GET
  public PageJson<SettingJson> settings(@BeanParam Paging paging) {
    paging.check();
    return SettingPages.page(desk, Keeper.OFFICE, reader, paging);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public PageJson<SettingJson> change(SettingsInput input) {
    desk.change(reader.actor(), Keeper.OFFICE, input.changes(), input.reason());
    return settings(new Paging());
  }
}
