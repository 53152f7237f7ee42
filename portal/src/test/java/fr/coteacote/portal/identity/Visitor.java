package fr.coteacote.portal.identity;

import fr.coteacote.development.identity.Browser;
import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.development.identity.IdentitySimulator;
import fr.coteacote.development.identity.Simulated;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody with a browser, in front of the portal and its simulated providers. */
public final class Visitor {

    /** The cookie by which the portal knows a browser again. */
    public static final String SITTING = "cote-sitting";

    /** The cookie with which the token of a form goes. */
    private static final String FORMS = "cote-formulaire";

    public final Browser browser = new Browser();
    private final URI portal;
    private final IdentitySimulator providers;
    private Optional<String> proved = Optional.empty();
    private String proof = "";

    /** Come to the portal of a test, at {@code port} of this computer. */
    public Visitor(int port) {
        this(URI.create("http://localhost:" + port), Providers.SIMULATOR);
    }

    /** Come to {@code portal}, which knows people by {@code providers}. */
    public Visitor(URI portal, IdentitySimulator providers) {
        this.portal = portal;
        this.providers = providers;
        providers.register(portal);
    }

    public URI at(String path) {
        return URI.create(portal + path);
    }

    public Page open(String path) {
        return browser.open(at(path));
    }

    /** The token that forms carry in this browser; from {@code page}, unless an earlier one is good still. */
    public synchronized String proof(String page) {
        if (proved.isEmpty() || !proved.equals(browser.cookie(portal.getHost(), FORMS))) {
            proof = open(page).csrf();
            proved = browser.cookie(portal.getHost(), FORMS);
        }
        return proof;
    }

    /** Press the button of FranceConnect: its page is there, or the portal again when its session still stands. */
    public Page goToFranceConnect() {
        return open("/connexion/par/franceconnect");
    }

    /** Choose who one is, or what goes wrong, on the page of the provider. */
    public Page choose(Simulated provider, String key) {
        return browser.send(URI.create(providers.issuer(provider) + "/choisir"), Map.of("persona", key));
    }

    /** Sign in by FranceConnect. */
    public Page signIn(String persona) {
        goToFranceConnect();
        return choose(Simulated.FRANCECONNECT, persona);
    }

    /** Press the button that leaves. */
    public Page leave() {
        var form = open("/essai/formulaire");
        return browser.send(at("/quitter"), Map.of("_csrf", form.csrf()));
    }

    /** Who the portal says is there. */
    public String who() {
        return open("/essai/qui").body();
    }

    /** Start a file without account. */
    public void start(UUID file) {
        open("/essai/commencer/" + file);
    }

    public boolean mayOpen(UUID file) {
        return "oui".equals(open("/essai/peut-ouvrir/" + file).body());
    }

    static long sittings(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from sitting").query(Long.class).single();
    }
}
