package org.elc.preview.host.ao;

import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.elc.preview.host.Database;
import org.elc.preview.host.Dialect;

/** Sets up an entity manager as the product's plugin does for each app. */
final class Engine {

  private Engine() {}

  static EntityManager open(Database database, String prefix) {
    TransactionalDataSource source = new TransactionalDataSource(database);
    DatabaseProvider provider =
        database.dialect() == Dialect.POSTGRES
            ? new PostgreSQLDatabaseProvider(source, "public")
            : new H2DatabaseProvider(source, "PUBLIC");
    return new EntityManager(provider, new Configuration(prefix));
  }

  private record Configuration(String prefix) implements EntityManagerConfiguration {

    @Override
    public boolean useWeakCache() {
      return true;
    }

    @Override
    public NameConverters getNameConverters() {
      return new SimpleNameConverters(
          new AtlassianTableNameConverter(name -> prefix + "_" + name),
          new AtlassianFieldNameConverter(),
          new AtlassianSequenceNameConverter(),
          new AtlassianTriggerNameConverter(),
          new AtlassianIndexNameConverter(),
          new AtlassianUniqueNameConverter());
    }

    /** Tables of the host and of other apps are not ours to change. */
    @Override
    public SchemaConfiguration getSchemaConfiguration() {
      return (table, caseSensitive) ->
          table.regionMatches(!caseSensitive, 0, prefix, 0, prefix.length());
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
      return new CachingEntityInfoResolverFactory();
    }
  }
}
