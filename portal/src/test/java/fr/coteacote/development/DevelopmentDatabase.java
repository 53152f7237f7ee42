package fr.coteacote.development;

import ch.qos.logback.classic.Level;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A real PostgreSQL of one's own, for development and tests, as careful with answers as the one in production.
 *
 * <p>The library that unpacks it starts it with {@code -F} (no fsync) and without synchronous commits. Both are turned
 * on again here, after {@code -F} so that they win, and <em>read back</em>: a database that does not flush is refused.
 * Works as root and as an ordinary user.
 */
public final class DevelopmentDatabase implements AutoCloseable {

    private static final String NAME = "portal";
    private static final List<String> CAREFUL = List.of("fsync", "synchronous_commit", "full_page_writes");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataFolder folder;
    private EmbeddedPostgres server;

    private DevelopmentDatabase(DataFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /** Start an empty database on a free port; its files go when it is closed. */
    public static DevelopmentDatabase fresh() {
        return start(DataFolder.throwaway(), FreePort.find());
    }

    /**
     * Start the database kept in {@code folder}, and make it if there is none yet.
     *
     * @throws DatabaseNotStarted when the port is busy, or the folder is in use or cannot be written
     */
    public static DevelopmentDatabase keptIn(Path folder, int port) {
        return start(DataFolder.take(folder), port);
    }

    /** The database that all tests of one run share: start it once, and ask it for {@link #emptyDatabase()}. */
    public static DevelopmentDatabase shared() {
        return Shared.DATABASE;
    }

    private static DevelopmentDatabase start(DataFolder folder, int port) {
        try {
            folder.stopOrphan();
            requireFree(port);
            var database = new DevelopmentDatabase(folder, startServer(folder, port));
            database.requireCare();
            database.createOnce(NAME);
            return database;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedPostgres startServer(DataFolder folder, int port) {
        Hushed.library("io.zonky", Level.ERROR);
        var builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries().toFile())
                .setDataDirectory(folder.data())
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setErrorRedirector(
                        ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .setOutputRedirector(
                        ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .setServerConfig("max_connections", "100");
        CAREFUL.forEach(setting -> builder.setServerConfig(setting, "on"));
        try {
            return builder.start();
        } catch (IOException | RuntimeException e) {
            throw new DatabaseNotStarted(
                    "PostgreSQL did not start: the reason is at the end of %s.".formatted(folder.log()), e);
        }
    }

    /** One folder a user: programs unpacked by root could not be locked by somebody else. */
    private static Path binaries() {
        return Path.of(
                System.getProperty("java.io.tmpdir"), "cote-a-cote-postgresql-" + System.getProperty("user.name"));
    }

    private static void requireFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new DatabaseNotStarted(
                    "Port %d is busy: stop the program that uses it, or choose another port for the database."
                            .formatted(port),
                    e);
        }
    }

    private void requireCare() {
        for (var setting : CAREFUL) {
            var value = show(setting);
            if (!"on".equals(value)) {
                close();
                throw new DatabaseNotStarted(
                        "PostgreSQL runs with %s=%s; answers are only safe with %s=on: check the server's settings."
                                .formatted(setting, value, setting));
            }
        }
    }

    /** Read back a setting of the running server. */
    public String show(String setting) {
        return ask("show " + setting);
    }

    private String ask(String query) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "";
        } catch (SQLException e) {
            throw new DatabaseNotStarted("PostgreSQL does not answer: " + e.getMessage(), e);
        }
    }

    private void createOnce(String name) {
        if (ask("select count(*) from pg_database where datname = '%s'".formatted(name))
                .equals("0")) {
            create(name);
        }
    }

    private void create(String name) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new DatabaseNotStarted("The database %s cannot be made: %s".formatted(name, e.getMessage()), e);
        }
    }

    /** The address of the portal's database. */
    public String url() {
        return server.getJdbcUrl(user(), NAME);
    }

    /** The address of the portal's database for somebody who reaches it by another {@code port} of this computer. */
    public String urlAt(int port) {
        return url().replace(":%d/".formatted(port()), ":%d/".formatted(port));
    }

    /** Where the server listens. */
    public int port() {
        return server.getPort();
    }

    /** Stop the server as an administrator does – connections are ended, nothing is lost – and start it again. */
    public void restart() {
        closeServer(Level.ERROR);
        server = startServer(folder, port());
    }

    /** Let the server die with all its processes, as by a power cut: nothing is flushed, nobody is told. */
    public void crash() {
        folder.killServer();
    }

    /** Start the server again after {@link #crash()}, at the same port; it replays its log first. */
    public void startAgain() {
        closeServer(Level.OFF); // it says that nothing is running, which is what we did
        server = startServer(folder, port());
    }

    public String user() {
        return "postgres";
    }

    /** Open connections to the portal's database. */
    public DataSource dataSource() {
        return server.getDatabase(user(), NAME);
    }

    /** Make an empty database beside the others, for one test class, and give its address. */
    public String emptyDatabase() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        create(name);
        return server.getJdbcUrl(user(), name);
    }

    @Override
    public void close() {
        try {
            closeServer(Level.ERROR);
        } finally {
            folder.stopOrphan(); // at the end of the process the library closes too, and the call above does not wait
            folder.close();
        }
    }

    private void closeServer(Level told) {
        try {
            Hushed.library("io.zonky", told);
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not stop", e);
        }
    }

    /** Started at first use, stopped with the process. */
    private static final class Shared {
        static final DevelopmentDatabase DATABASE = start();

        private static DevelopmentDatabase start() {
            var database = fresh();
            Runtime.getRuntime().addShutdownHook(new Thread(database::close, "close the tests' database"));
            return database;
        }
    }
}
