package fr.coteacote.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.documents.pages.Decision;
import fr.coteacote.portal.documents.pages.Page;
import fr.coteacote.portal.documents.scanning.RealClamd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/** Files sent to a real server, as a browser without scripts sends them. */
@SpringBootTest(
        classes = DocumentDoorTest.Site.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.tomcat.max-swallow-size=64MB",
            "spring.servlet.multipart.max-file-size=12MB",
            "spring.servlet.multipart.max-request-size=12MB",
            "spring.servlet.multipart.file-size-threshold=12MB"
        })
class DocumentDoorTest {

    private static final String BOUNDARY = "----boundary";
    private static final String TOKEN = "0f8c2a4e-token";

    private final HttpClient browser = HttpClient.newHttpClient();
    private final DocumentService documents;
    private final Antivirus antivirus;
    private final String address;
    private final UUID draft;
    private final String documentPage;

    @Autowired
    DocumentDoorTest(OneDraft drafts, DocumentService documents, Antivirus antivirus, @LocalServerPort int port) {
        this.antivirus = antivirus;
        this.documents = documents;
        this.address = "http://localhost:" + port;
        this.draft = drafts.open();
        this.documentPage = "/demande/" + draft + "/documents/1";
    }

    @Test
    void a_photo_sent_by_a_plain_form_is_stored_and_the_page_is_shown_again() throws Exception {
        var answer = send(TOKEN, "recto.jpg", Files.jpeg());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(documentPage + "?envoi=recu");
        assertThat(documents.pagesOf(draft)).extracting(Page::name).containsExactly("recto.jpg");
    }

    @Test
    void several_photos_chosen_at_once_are_all_stored() throws Exception {
        send(TOKEN, "recto.jpg", Files.jpeg(), "verso.jpg", Files.jpeg());

        assertThat(documents.pagesOf(draft)).extracting(Page::name).containsExactly("recto.jpg", "verso.jpg");
    }

    @Test
    void of_several_files_the_refused_one_is_told_and_the_others_are_kept() throws Exception {
        var answer =
                send(TOKEN, "recto.jpg", Files.jpeg(), "letter.html", Files.ascii("<html>"), "verso.jpg", Files.jpeg());

        assertThat(answer.headers().firstValue("Location")).contains(documentPage + "?envoi=mauvais-type");
        assertThat(documents.pagesOf(draft)).extracting(Page::name).containsExactly("recto.jpg", "verso.jpg");
    }

    @Test
    void a_form_sent_without_choosing_a_file_says_so() throws Exception {
        var answer = send(TOKEN, "", new byte[0]);

        assertThat(answer.headers().firstValue("Location")).contains(documentPage + "?envoi=manquant");
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 13, 30})
    void a_heavy_file_leads_back_to_the_page_which_says_so(int megabytes) throws Exception {
        var answer = send(TOKEN, "photo.jpg", Files.ofSize(Files.jpeg(), megabytes * 1024 * 1024));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(documentPage + "?envoi=trop-lourd");
        assertThat(documents.pagesOf(draft)).isEmpty();
    }

    @Test
    void a_heavy_file_that_does_not_say_how_heavy_it_is_is_not_taken() throws Exception {
        var heavy = body("photo.jpg", Files.ofSize(Files.jpeg(), 30 * 1024 * 1024));

        var answer = browser.send(
                sending(TOKEN)
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(heavy)))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(documents.pagesOf(draft)).isEmpty();
    }

    @Test
    void a_virus_in_a_file_is_told_and_nothing_is_stored(@TempDir Path folder) throws Exception {
        try (var clamd = RealClamd.start(folder)) {
            antivirus.asks(clamd.scanner());

            var answer = send(TOKEN, "scan.pdf", HostileFiles.infectedPdf());

            assertThat(answer.headers().firstValue("Location")).contains(documentPage + "?envoi=virus");
            assertThat(documents.pagesOf(draft)).isEmpty();
        } finally {
            antivirus.clears();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../etc/cron.d/job.jpg",
                "..\\..\\windows\\job.jpg",
                "/etc/job.jpg",
                "C:job.jpg",
                "%2e%2e%2fjob.jpg",
                "<img src=x>.jpg",
                "$(job).jpg",
                "' or 1=1.jpg"
            })
    void a_name_is_shown_and_nothing_more(String name) throws Exception {
        send(TOKEN, name, Files.jpeg());

        var page = documents.pagesOf(draft).getFirst();
        assertThat(page.name()).doesNotContain("/", "\\").endsWith(".jpg");
        assertThat(get(DocumentRoutes.content(draft, 1, page)).headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"piece-identite-1.jpg\"");
    }

    @Test
    void a_form_with_files_goes_nowhere_else() throws Exception {
        var answer = browser.send(
                request("/envoi/" + draft + "/piece-identite", TOKEN)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body("recto.jpg", Files.jpeg())))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void a_form_of_another_site_is_refused() throws Exception {
        assertThat(send("guessed", "recto.jpg", Files.jpeg()).statusCode()).isEqualTo(403);
    }

    @Test
    void a_page_is_given_back_as_a_download_that_no_browser_runs_or_keeps() throws Exception {
        send(TOKEN, "carte de Jeanne.jpg", Files.jpeg());
        var page = documents.pagesOf(draft).getFirst();

        var answer = get(DocumentRoutes.content(draft, 1, page));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(Files.jpeg());
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"piece-identite-1.jpg\"");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void pages_of_others_and_pages_that_are_gone_are_not_given() throws Exception {
        assertThat(get("/demande/" + draft + "/documents/piece-identite/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/demande/" + UUID.randomUUID() + "/documents/piece-identite/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void pages_are_moved_and_taken_away_and_decisions_made_without_a_script() throws Exception {
        send(TOKEN, "recto.jpg", Files.jpeg(), "verso.jpg", Files.jpeg());
        var verso = documents.pagesOf(draft).getLast();

        press(DocumentRoutes.moveUp(draft, 1, verso), "");
        assertThat(documents.pagesOf(draft)).extracting(Page::name).containsExactly("verso.jpg", "recto.jpg");

        press(DocumentRoutes.removal(draft, 1, verso), "");
        assertThat(documents.pagesOf(draft)).extracting(Page::name).containsExactly("recto.jpg");

        var answer = press(DocumentRoutes.decision(draft, 1), "&decision=LATER");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(documents.givenOf(draft, "piece-identite").decided()).contains(Decision.LATER);
    }

    @Test
    void a_decision_without_a_choice_leads_back_to_its_page_which_says_so() throws Exception {
        var answer = press(DocumentRoutes.decision(draft, 1), "");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/demande/%s/documents/1?envoi=sans-choix".formatted(draft));
        assertThat(documents.givenOf(draft, "piece-identite").decided()).isEmpty();
    }

    private HttpResponse<byte[]> send(String token, Object... namesAndContents) throws Exception {
        return browser.send(
                sending(token)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body(namesAndContents)))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder sending(String token) {
        return request(DocumentRoutes.sending(draft, 1), token)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    }

    private static byte[] body(Object... namesAndContents) throws Exception {
        var body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", TOKEN.getBytes(StandardCharsets.US_ASCII));
        for (var at = 0; at < namesAndContents.length; at += 2) {
            part(body, "name=\"fichier\"; filename=\"" + namesAndContents[at] + "\"\r\nContent-Type: text/html", (byte
                            [])
                    namesAndContents[at + 1]);
        }
        body.write(Files.ascii("--" + BOUNDARY + "--\r\n"));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) throws Exception {
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write(Files.ascii("\r\n"));
    }

    private HttpResponse<byte[]> press(String path, String more) throws Exception {
        return browser.send(
                request(path, TOKEN)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + TOKEN + more))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return browser.send(request(path, TOKEN).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Cookie", "XSRF-TOKEN=" + token);
    }

    @EnableWebSecurity
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        MultipartAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    @Import({Setup.class, DocumentsConfiguration.class, DocumentDoor.class})
    static class Site {

        @Bean
        SecurityFilterChain security(HttpSecurity http) {
            return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                    .csrf(csrf -> csrf.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse())
                            .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                    .build();
        }
    }
}
