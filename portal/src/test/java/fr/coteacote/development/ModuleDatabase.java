package fr.coteacote.development;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty database with the tables of a few modules, laid by the same migrations and in the same way as at a start. */
public final class ModuleDatabase {

    private ModuleDatabase() {}

    /** Make one with the tables of {@code modules}, in this order. */
    public static DataSource of(String... modules) {
        var database = new DriverManagerDataSource(DevelopmentDatabase.shared().emptyDatabase());
        for (var module : modules) {
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration/" + module)
                    .table("flyway_schema_history_" + module)
                    .baselineVersion("0")
                    .baselineOnMigrate(true)
                    .load()
                    .migrate();
        }
        return database;
    }
}
