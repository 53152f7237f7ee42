package fr.coteacote.portal.security;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/** Whole families of faults are shut out because the portal does without what they need; each rule is seen to fail. */
class UnsafeMeansTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.coteacote.portal", "fr.coteacote.catalog", "fr.coteacote.words");
    private static final JavaClasses RECKLESS = new ClassFileImporter().importClasses(Reckless.class);

    static List<ArchRule> rules() {
        return List.of(
                without("commands of the system", "java.lang.ProcessBuilder", "java.lang.Process"),
                without("objects read from bytes", "java.io.ObjectInputStream", "java.beans.XMLDecoder"),
                without("look-ups by name", "javax.naming.InitialContext", "javax.naming.Context"),
                without(
                        "text that becomes code",
                        "javax.script.ScriptEngine",
                        "org.springframework.expression.spel.standard.SpelExpressionParser"),
                without(
                        "XML of others",
                        "javax.xml.parsers.DocumentBuilderFactory",
                        "javax.xml.parsers.SAXParserFactory",
                        "javax.xml.stream.XMLInputFactory",
                        "javax.xml.transform.TransformerFactory"),
                without("guessable chance", "java.util.Random", "java.util.concurrent.ThreadLocalRandom"),
                without("files on the disk", "java.io.File", "java.io.FileInputStream", "java.io.FileOutputStream"));
    }

    private static ArchRule without(String what, String... classes) {
        var names = List.of(classes);
        return noClasses()
                .should()
                .dependOnClassesThat(describe("are " + what, type -> names.contains(type.getName())));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_portal_does_without(ArchRule rule) {
        assertThat(rule.evaluate(PORTAL).getFailureReport().getDetails()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void code_that_uses_it_is_noticed(ArchRule rule) {
        assertThat(rule.evaluate(RECKLESS).hasViolation()).isTrue();
    }

    @Test
    void only_the_log_in_and_the_SMS_gateway_call_out() {
        var rule = noClasses()
                .that()
                .resideOutsideOfPackages("fr.coteacote.portal.identity.openid", "fr.coteacote.portal.notices.sms")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "org.springframework.web.client..");

        assertThat(rule.evaluate(PORTAL).getFailureReport().getDetails()).isEmpty();
        assertThat(rule.evaluate(RECKLESS).hasViolation()).isTrue();
    }

    @Test
    void only_the_loader_of_forms_reads_files_and_only_their_authors_command_writes_one() {
        var rule = noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.nio.file.Files");

        assertThat(rule.evaluate(PORTAL).getFailureReport().getDetails())
                .allMatch(use -> use.contains("fr.coteacote.catalog.loading.")
                        || use.contains("fr.coteacote.catalog.beginning."));
        assertThat(rule.evaluate(RECKLESS).hasViolation()).isTrue();
    }

    /** Flow writes "innerHTML" as it is told: only the two that escape what people type tell it. */
    @Test
    void only_what_escapes_what_people_type_hands_HTML_to_Flow() {
        assertThat(callers("com.vaadin.flow.dom.Element", "setProperty")).containsExactlyInAnyOrder("Piece", "Place");
        assertThat(PORTAL.stream()
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(use ->
                                        use.getTargetClass().getName().equals("com.vaadin.flow.component.Html"))))
                .isEmpty();
    }

    /** A piece writes as it is what it is told to trust: what lies in the portal or in a form. */
    @Test
    void only_drawings_of_the_portal_are_written_as_HTML() {
        var markup = "fr.coteacote.portal.ui.markup.";

        assertThat(callers(markup + "Markup", "setTrusted")).containsExactly("Markup");
        assertThat(callers(markup + "Markup", "trusted"))
                .containsExactlyInAnyOrder("Icon", "Logo", "MarkerMap", "SideHelp", "SquareCode");
    }

    private static Set<String> callers(String owner, String method) {
        return PORTAL.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> access.getTarget().getName().equals(method)
                        && access.getTargetOwner().getName().equals(owner))
                .map(JavaAccess::getOriginOwner)
                .map(type -> type.getSimpleName())
                .collect(Collectors.toSet());
    }

    /** What nobody should write. */
    @SuppressWarnings("unused")
    private static final class Reckless {

        private final Random chance = new Random();

        Object all(String text)
                throws IOException, NamingException, ParserConfigurationException, InterruptedException {
            return List.of(
                    new ProcessBuilder(text),
                    new ObjectInputStream(new ByteArrayInputStream(new byte[0])),
                    new InitialContext(),
                    new SpelExpressionParser(),
                    DocumentBuilderFactory.newInstance().newDocumentBuilder(),
                    new File(text),
                    Files.readString(new File(text).toPath()),
                    fetched(text),
                    chance);
        }

        private static InputStream fetched(String text) throws IOException, InterruptedException {
            try (var client = HttpClient.newHttpClient()) {
                return client.send(
                                HttpRequest.newBuilder(URI.create(text)).build(),
                                HttpResponse.BodyHandlers.ofInputStream())
                        .body();
            }
        }
    }
}
