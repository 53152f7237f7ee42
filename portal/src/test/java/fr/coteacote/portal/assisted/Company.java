package fr.coteacote.portal.assisted;

import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.development.identity.Simulated;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.organisations.FictitiousTeams;
import fr.coteacote.portal.organisations.charter.CharterText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.springframework.context.ApplicationContext;

/** A mediator and a user in front of their browsers, brought together by what both press on their pages. */
public final class Company {

    private static final Pattern CODE = Pattern.compile("\\b([A-Z2-9]{4}) ([A-Z2-9]{4})\\b");
    private static final Pattern NUMBER = Pattern.compile("Le nombre.*?>(\\d{2})<", Pattern.DOTALL);
    private static final String SESSION = "/seance/";

    public final Visitor mediator;
    public final Visitor user;
    private final UUID session;

    private Company(Visitor mediator, Visitor user, UUID session) {
        this.mediator = mediator;
        this.user = user;
        this.session = session;
    }

    /** Let Hugo come, who stands in for a mediator: two proofs at ProConnect, then the charter. */
    public static Visitor mediator(ApplicationContext portal, int port) {
        FictitiousTeams.in(portal);
        return mediator(new Visitor(port));
    }

    /** Let Hugo sit down in front of the browser of {@code hugo}, at a portal that knows him. */
    public static Visitor mediator(Visitor hugo) {
        return professional(hugo, "hugo");
    }

    /** Let Maude come, who helps for the same organisation as Hugo. */
    static Visitor colleague(ApplicationContext portal, int port) {
        FictitiousTeams.in(portal);
        FictitiousTeams.alsoHelps(portal, "maude");
        return professional(new Visitor(port), "maude");
    }

    /** Let somebody of ProConnect come, who agrees to the charter. */
    public static Visitor professional(Visitor professional, String key) {
        professional.open("/connexion/par/proconnect");
        professional.choose(Simulated.PROCONNECT, key);
        send(professional, "/charte/accord", Map.of("texte", CharterText.CURRENT.hash()));
        return professional;
    }

    /** The mediator opens a session, the user joins with the code and sees the same number. */
    public static Company meet(Visitor mediator, Visitor user) {
        return meet(mediator, user, send(mediator, "/seance/ouvrir", Map.of()));
    }

    /** The same in the name of one organisation among those for which the mediator helps. */
    public static Company meetFor(UUID organisation, Visitor mediator, Visitor user) {
        return meet(mediator, user, send(mediator, "/seance/ouvrir", Map.of("structure", organisation.toString())));
    }

    /** The same to practise with {@code person}: the user plays them. */
    public static Company practise(Visitor mediator, Visitor user, String person) {
        return meet(mediator, user, openToPractise(mediator, person));
    }

    /** The mediator opens a session to practise with {@code person}, on two devices. */
    public static Page openToPractise(Visitor mediator, String person) {
        return send(mediator, "/seance/entrainement", Map.of("personne", person, "maniere", "deux-appareils"));
    }

    private static Company meet(Visitor mediator, Visitor user, Page opened) {
        var joined = join(user, code(opened));
        var company = new Company(mediator, user, session(opened));
        if (!session(joined).equals(company.session) || !number(joined).equals(number(mediator.open(company.at(""))))) {
            throw new IllegalStateException("They do not see the same number");
        }
        company.asUser("nombre", Map.of("meme", "oui"));
        return company;
    }

    /** They meet, and the user agrees to fill in {@code choice}, a form or a draft of theirs, together. */
    public static Company agreed(Visitor mediator, Visitor user, String choice, String length) {
        var company = meet(mediator, user);
        company.agree(choice, length);
        return company;
    }

    /** The mediator's own computer, which is the user's at first. */
    public static Company byTurns(Visitor mediator, String pin) {
        var opened = send(mediator, "/seance/ouvrir-a-tour", Map.of("code", pin));
        return new Company(mediator, mediator, session(opened));
    }

    /** The mediator's own computer, on which they play {@code person} too. */
    public static Company practiseByTurns(Visitor mediator, String pin, String person) {
        var opened = send(mediator, "/seance/ouvrir-a-tour", Map.of("code", pin, "personne", person));
        return new Company(mediator, mediator, session(opened));
    }

    /** The user says yes to the mandate. */
    public Page agree(String choice, String length) {
        return asUser("oui", Map.of("demande", choice, "duree", length));
    }

    public Page asUser(String door, Map<String, String> fields) {
        return send(user, at("/" + door), fields);
    }

    public Page asMediator(String door, Map<String, String> fields) {
        return send(mediator, at("/" + door), fields);
    }

    /** An address of the session. */
    public String at(String below) {
        return SESSION + session + below;
    }

    public UUID session() {
        return session;
    }

    /** What a waiting mediator reads aloud. */
    public static String code(Page page) {
        var found = CODE.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException("No code on " + page.uri());
        }
        return found.group();
    }

    public static Page join(Visitor user, String code) {
        return send(user, "/rejoindre/envoi", Map.of("code", code));
    }

    /** The session whose page this is. */
    public static UUID session(Page page) {
        return UUID.fromString(page.uri().getPath().substring(SESSION.length(), SESSION.length() + 36));
    }

    private static String number(Page page) {
        var found = NUMBER.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException("No number on " + page.uri());
        }
        return found.group(1);
    }

    /** A small picture that the portal accepts. */
    public static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Post a form, with the token of a page that has one. */
    public static Page send(Visitor visitor, String door, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", visitor.proof("/confort"));
        return visitor.browser.send(visitor.at(door), all);
    }
}
