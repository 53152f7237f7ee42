package fr.coteacote.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentDatabaseTest {

    @Test
    void a_fresh_database_flushes_each_commit_to_the_disk() {
        var database = DevelopmentDatabase.shared();

        assertThat(database.show("fsync")).isEqualTo("on");
        assertThat(database.show("synchronous_commit")).isEqualTo("on");
        assertThat(database.show("full_page_writes")).isEqualTo("on");
    }

    @Test
    void what_was_written_is_still_there_after_a_stop_and_a_start(@TempDir Path folder) throws Exception {
        try (var first = DevelopmentDatabase.keptIn(folder, freePort())) {
            execute(first.dataSource(), "create table kept as select 42 as answer");

            assertThatThrownBy(() -> DevelopmentDatabase.keptIn(folder, freePort()))
                    .isInstanceOf(DatabaseNotStarted.class)
                    .hasMessage(
                            "The database in %s is already running: stop the other start first (Ctrl-C where it"
                                    + " runs).",
                            folder);
        }

        try (var second = DevelopmentDatabase.keptIn(folder, freePort())) {
            assertThat(read(second.dataSource(), "select answer from kept")).isEqualTo("42");
            assertThat(second.show("fsync")).isEqualTo("on");
        }
    }

    @Test
    void what_was_written_outlives_a_crash_and_the_server_is_as_careful_as_before() throws Exception {
        try (var database = DevelopmentDatabase.fresh()) {
            execute(database.dataSource(), "create table kept as select 42 as answer");

            database.crash();
            assertThatThrownBy(() -> database.show("fsync")).isInstanceOf(DatabaseNotStarted.class);
            database.startAgain();

            assertThat(read(database.dataSource(), "select answer from kept")).isEqualTo("42");
            assertThat(database.show("synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void the_server_left_behind_by_a_killed_start_is_replaced_and_nothing_is_lost(@TempDir Path folder)
            throws Exception {
        var port = freePort();
        var killed = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledStart.class.getName(),
                        folder.toString(),
                        Integer.toString(port))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = killed.inputReader()) {
            assertThat(said.readLine()).isEqualTo("written");
        } finally {
            killed.destroyForcibly().waitFor();
        }

        try (var next = DevelopmentDatabase.keptIn(folder, port)) {
            assertThat(read(next.dataSource(), "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void a_busy_port_is_told_in_one_sentence(@TempDir Path folder) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> DevelopmentDatabase.keptIn(folder, other.getLocalPort()))
                    .isInstanceOf(DatabaseNotStarted.class)
                    .hasMessage(
                            "Port %d is busy: stop the program that uses it, or choose another port for the"
                                    + " database.",
                            other.getLocalPort());
        }
    }

    @Test
    void a_full_disk_is_told_in_one_sentence(@TempDir Path folder) {
        assertThatThrownBy(() -> DataFolder.requireRoom(folder, 12L * 1024 * 1024))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessage("The disk of %s is nearly full (12 MB left): a database needs 300 MB.", folder);
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_in_one_sentence(@TempDir Path folder) throws IOException {
        var file = Files.createFile(folder.resolve("data"));

        assertThatThrownBy(() -> DevelopmentDatabase.keptIn(file.resolve("postgresql"), freePort()))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessage(
                        "The database cannot write in %s: check who owns the folder, or choose another one.",
                        file.resolve("postgresql"));
    }

    @Test
    void each_test_class_may_have_an_empty_database_of_its_own() {
        var database = DevelopmentDatabase.shared();

        assertThat(database.emptyDatabase()).isNotEqualTo(database.emptyDatabase());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(DataSource database, String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    /** Writes a row and waits to be killed. */
    static final class KilledStart {

        public static void main(String[] arguments) throws Exception {
            var database = DevelopmentDatabase.keptIn(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
            execute(database.dataSource(), "create table kept as select 42 as answer");
            IO.println("written");
            Thread.currentThread().join();
        }
    }
}
