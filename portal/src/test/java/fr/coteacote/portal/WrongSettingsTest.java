package fr.coteacote.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.coteacote.development.DevelopmentDatabase;
import fr.coteacote.portal.privacy.sealing.NewKeyset;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;

/** A wrong setting stops the start of the portal, and the end of the log says which one and how to mend it. */
@ExtendWith(OutputCaptureExtension.class)
class WrongSettingsTest {

    private static final String ADDRESS = "portal.address";
    private static final String SENDER = "portal.notices.from";
    private static final String DATABASE = "spring.datasource.url";
    private static final String KEYSET = "portal.privacy.keyset";
    private static final String FINGERPRINTS = "portal.privacy.fingerprint-key";
    private static final String TERRITORY = "portal.territory-file";
    private static final String PACE = "portal.pace.people-per-address";

    /** A setting with a value that cannot be, and what the log says of it: the setting, and the mend. */
    record Wrong(String setting, String value, String named, String mend) {}

    private static final List<Wrong> TABLE = List.of(
            new Wrong(ADDRESS, "", "portal.address is missing", "for instance https://demandes.exemple.fr"),
            new Wrong(ADDRESS, "https://a.fr/", "portal.address is 'https://a.fr/'", "without a slash at the end"),
            new Wrong(ADDRESS, "a.fr", "portal.address is 'a.fr'", "for instance https://demandes.exemple.fr"),
            new Wrong("server.port", "{busy}", "server.port is {busy}", "PORT in the environment"),
            new Wrong(TERRITORY, "", "portal.territory-file manque", "PORTAL_TERRITORY_FILE=file:/etc/"),
            new Wrong(TERRITORY, "{nowhere}.yaml", "portal.territory-file nomme un fichier", "Corrigez portal.terr"),
            new Wrong(TERRITORY, "{folder}/vide.yaml", "rien sous territory: n’en a été lu", "Donnez le fichier"),
            new Wrong(TERRITORY, "{folder}/sans-nom.yaml", "territory.name manque", "ajoutez cette clé"),
            new Wrong(TERRITORY, "{folder}/jour.yaml", "territory.phone.hours[0].days[0]", "MONDAY"),
            new Wrong(TERRITORY, "{folder}/heures.yaml", "territory.phone.hours[0]", "cannot close at 08:00"),
            new Wrong(KEYSET, "", "portal.privacy.keyset is empty", "sealing.NewKeyset"),
            new Wrong(FINGERPRINTS, "", "portal.privacy.fingerprint-key cannot be used", "openssl rand -base64 32"),
            new Wrong(FINGERPRINTS, "*", "it is not Base64", "openssl rand -base64 32"),
            new Wrong(FINGERPRINTS, "YQ==", "it holds 1 bytes", "openssl rand -base64 32"),
            new Wrong(DATABASE, "", "spring.datasource.url is missing", "jdbc:postgresql://bdd.interne:5432/portail"),
            new Wrong(DATABASE, "jdbc:h2:mem:a", "spring.datasource.url does not start with", "jdbc:postgresql://bdd"),
            new Wrong(
                    DATABASE,
                    "jdbc:postgresql://127.0.0.1:1/a?password=b",
                    "(jdbc:postgresql://127.0.0.1:1/a)",
                    "Start"),
            new Wrong(DATABASE, "{no database}", "spring.datasource.url", "Make the database, or mend its name"),
            new Wrong(DATABASE, "{no user}", "spring.datasource.url", "Mend spring.datasource.username and"),
            new Wrong(DATABASE, "{forgetful}", "synchronous_commit = off", "Set synchronous_commit = on in postgresql"),
            new Wrong("spring.mail.host", "", "spring.mail.host is missing", "for instance smtp.interne"),
            new Wrong(SENDER, "", "portal.notices.from is missing", "for instance ne-pas-repondre@exemple.fr"),
            new Wrong(SENDER, "personne", "Property: portal.notices.from", "write an address, for instance ne-pas"),
            new Wrong(PACE, "-1", "Property: portal.pace.peoplePerAddress", "greater than or equal to 0"),
            new Wrong(PACE, "beaucoup", "Property: portal.pace.people-per-address", "to int"),
            new Wrong("portal.reception.list", "{nowhere}.csv", "portal.reception.list is", "leave the setting out"),
            new Wrong(
                    "portal.establishments.lists",
                    "{nowhere}.csv",
                    "portal.establishments.lists is",
                    "leave the setting out"));

    /** Settings that the tests of their features try: {@code SmsGatewayTest}, {@code ClamdTest}, {@code OpenIdSettingsTest}. */
    private static final Set<String> ELSEWHERE = Set.of(
            "portal.notices.sms.gateway",
            "portal.notices.sms.token",
            "portal.notices.sms.sender",
            "portal.documents.clamd",
            "issuer",
            "client-id",
            "acr");

    private static final Pattern STOPPING = Pattern.compile("(?m)^\\| `([^`]+)`.*: arrêt\\b.*$");

    @TempDir
    private static Path folder;

    private static ServerSocket busy;

    private static String database;

    private static String forgetful;

    @BeforeAll
    static void prepare() throws IOException, SQLException {
        busy = new ServerSocket(0);
        database = DevelopmentDatabase.shared().emptyDatabase();
        forgetful = DevelopmentDatabase.shared().emptyDatabase();
        try (var connection = DriverManager.getConnection(forgetful);
                var statement = connection.createStatement()) {
            statement.execute("alter database %s set synchronous_commit = off".formatted(connection.getCatalog()));
        }
        Files.writeString(folder.resolve("vide.yaml"), "");
        territory("sans-nom.yaml", "  name: Métropole de démonstration\n", "");
        territory("jour.yaml", "days: [MONDAY,", "days: [LUNDI,");
        territory("heures.yaml", "to: \"18:00\"", "to: \"08:00\"");
    }

    private static void territory(String file, String right, String wrong) throws IOException {
        var all = new ClassPathResource("territory/demonstration.yaml").getContentAsString(StandardCharsets.UTF_8);
        assertThat(all).contains(right);
        Files.writeString(folder.resolve(file), all.replace(right, wrong));
    }

    @AfterAll
    static void close() throws IOException {
        busy.close();
    }

    @ParameterizedTest
    @FieldSource("TABLE")
    void a_wrong_setting_is_told_with_its_mend(Wrong wrong, CapturedOutput log) {
        var stopped = catchThrowable(() -> start(wrong.setting(), filled(wrong.value())));

        assertThat(stopped).isNotNull();
        assertThat(log.getAll())
                .contains("APPLICATION FAILED TO START")
                .contains(filled(wrong.named()))
                .contains(wrong.mend())
                .doesNotContain("password=b");
    }

    @Test
    void each_setting_that_the_operator_is_told_stops_the_start_has_been_tried() throws IOException {
        var told = STOPPING.matcher(Files.readString(Path.of("../docs/fr/exploiter.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(TABLE.stream().map(Wrong::setting), ELSEWHERE.stream())
                                .collect(Collectors.toSet()));
    }

    private static String filled(String text) {
        return text.replace("{folder}", folder.toUri().toString().replaceFirst("/$", ""))
                .replace("{nowhere}", folder.resolve("nulle-part").toUri().toString())
                .replace("{busy}", String.valueOf(busy.getLocalPort()))
                .replace("{forgetful}", forgetful)
                .replace("{no database}", database.replaceFirst("/test_\\w+", "/personne"))
                .replace("{no user}", database.replaceFirst("user=\\w+", "user=personne"));
    }

    private static void start(String setting, String value) {
        var settings = new LinkedHashMap<String, String>(Map.of(
                "server.port",
                "0",
                "spring.main.banner-mode",
                "off",
                ADDRESS,
                "http://localhost",
                TERRITORY,
                "classpath:territory/demonstration.yaml",
                SENDER,
                "ne-pas-repondre@exemple.fr",
                KEYSET,
                Keys.SET,
                FINGERPRINTS,
                Base64.getEncoder().encodeToString(new byte[32]),
                DATABASE,
                database,
                "spring.mail.host",
                "127.0.0.1"));
        settings.put(setting, value);
        new SpringApplicationBuilder(Portal.class)
                .registerShutdownHook(false)
                .run(settings.entrySet().stream()
                        .map(each -> "--%s=%s".formatted(each.getKey(), each.getValue()))
                        .toArray(String[]::new))
                .close();
    }

    /** Made once: each takes its time. */
    private static final class Keys {
        static final String SET = NewKeyset.line("");
    }
}
