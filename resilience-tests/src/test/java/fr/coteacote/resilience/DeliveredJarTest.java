package fr.coteacote.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.DevelopmentPortal;
import fr.coteacote.development.OwnProcess;
import fr.coteacote.resilience.clients.Answer;
import fr.coteacote.resilience.clients.PlainDoor;
import fr.coteacote.resilience.clients.Web;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What those who run the portal are given: one jar. It needs nothing else of this project, and no library beside it. */
class DeliveredJarTest {

    /** Who hears that a library has a hole has to see whether the portal that they run holds it. */
    @Test
    void the_jar_names_the_libraries_that_it_is_made_of_with_their_versions() throws IOException {
        try (var jar = FileSystems.newFileSystem(Path.of(System.getProperty("delivered.jar")))) {
            var list = new JsonMapper().readTree(Files.readString(jar.getPath("META-INF/sbom/application.cdx.json")));

            var versions = new TreeMap<String, String>();
            list.path("components")
                    .forEach(library -> versions.put(
                            library.path("name").asString(""),
                            library.path("version").asString("")));
            assertThat(list.path("bomFormat").asString("")).isEqualTo("CycloneDX");
            assertThat(versions)
                    .containsKeys("spring-boot", "flow-server", "postgresql", "tink")
                    .doesNotContainValue("");
        }
    }

    @Test
    void the_jar_with_settings_and_an_empty_database_lets_somebody_begin_a_request() throws IOException {
        try (var beside = DevelopmentPortal.around(Map.of("logging.level.root", "warn"))) {
            var log = Files.createDirectories(Path.of("target/nodes")).resolve("delivered.log");
            var portal = OwnProcess.ofJar(
                            Path.of(System.getProperty("delivered.jar")),
                            List.of("-Xmx384m", "-XX:TieredStopAtLevel=1"),
                            List.of(beside.arguments()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            try {
                OwnProcess.awaitAnswer(
                        beside.address(),
                        () -> assertThat(portal.isAlive())
                                .as("the portal runs; what it says is in %s", log)
                                .isTrue());

                var whom = new PlainDoor(Web.at(beside.address())).open("/pour-qui/apa", "/envoi/commencer/apa");

                assertThat(whom.send(Map.of("pour", "proche"), "")).isInstanceOf(Answer.Taken.class);
            } finally {
                portal.destroyForcibly().onExit().join();
            }
        }
    }
}
