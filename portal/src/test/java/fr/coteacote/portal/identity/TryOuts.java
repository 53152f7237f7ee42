package fr.coteacote.portal.identity;

import fr.coteacote.portal.identity.accounts.Accounts;
import fr.coteacote.portal.identity.filecodes.Post;
import fr.coteacote.portal.identity.login.CsrfLost;
import fr.coteacote.portal.identity.login.WantedPage;
import fr.coteacote.portal.identity.sittings.Sittings;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What other modules do with this one, reduced to addresses that a test can visit. */
@RestController
@TestComponent
@Primary
public class TryOuts implements CsrfLost, Post {

    private final Sittings sittings;
    private final Accounts accounts;
    private final Map<String, BlockingQueue<String>> letters = new ConcurrentHashMap<>();
    private String kept = "";

    TryOuts(Sittings sittings, Accounts accounts) {
        this.sittings = sittings;
        this.accounts = accounts;
    }

    @Override
    public void sendOneTimeCode(String email, String code) {
        lettersFor(email).add(code);
    }

    /** Read the letter to {@code email}, when it comes. */
    public String received(String email, Duration patience) throws InterruptedException {
        var code = lettersFor(email).poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        return Objects.requireNonNull(code, "No letter came");
    }

    private BlockingQueue<String> lettersFor(String email) {
        return letters.computeIfAbsent(email, _ -> new LinkedBlockingQueue<>());
    }

    /** Name the person who is there. */
    @GetMapping(path = "/essai/qui", produces = "text/plain;charset=UTF-8")
    String who() {
        return sittings.current()
                .map(sitting -> sitting.professional() != null
                        ? "un professionnel"
                        : sitting.knownAccount()
                                .flatMap(accounts::find)
                                .map(account -> "%s %s"
                                        .formatted(
                                                account.civilStatus().givenNames(),
                                                account.civilStatus().nameInUse()))
                                .orElse("quelqu'un sans compte"))
                .orElse("personne");
    }

    @GetMapping(path = "/essai/commencer/{file}")
    String start(@PathVariable UUID file) {
        sittings.grant(file);
        return "commencé";
    }

    @GetMapping(path = "/essai/peut-ouvrir/{file}")
    String mayOpen(@PathVariable UUID file) {
        return sittings.mayOpen(file) ? "oui" : "non";
    }

    @GetMapping(path = "/essai/vouloir")
    String want(@RequestParam String page) {
        WantedPage.remember(page);
        return "retenu";
    }

    @GetMapping(path = "/essai/formulaire", produces = "text/html")
    String form(CsrfToken token) {
        return "<form><input name=\"_csrf\" value=\"%s\"></form>".formatted(token.getToken());
    }

    @PostMapping(path = "/essai/envoi/{file}")
    String post(@PathVariable UUID file, @RequestParam String text) {
        return "reçu : " + text;
    }

    @Override
    public Optional<String> keep(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (!path.startsWith("/essai/envoi/") || !sittings.mayOpen(UUID.fromString(path.substring(13)))) {
            return Optional.empty();
        }
        kept = request.getParameter("text");
        return Optional.of("/essai/garde");
    }

    @GetMapping(path = "/essai/garde", produces = "text/plain;charset=UTF-8")
    String kept() {
        return "gardé : " + kept;
    }
}
