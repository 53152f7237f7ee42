package fr.coteacote.portal.access;

import fr.coteacote.development.identity.Browser;
import fr.coteacote.development.identity.Simulated;
import fr.coteacote.portal.documents.DocumentService;
import fr.coteacote.portal.documents.pages.Outcome;
import fr.coteacote.portal.identity.TryOuts;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.mandates.EndOfHelp;
import fr.coteacote.portal.organisations.FictitiousTeams;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Everybody of {@link Who}, in front of a browser, with one open and one sent file each; nobody and the administrator have
 * none.
 */
final class World {

    private static final Pattern CODE = Pattern.compile("\\b([A-Z2-9]{4}) ([A-Z2-9]{4})\\b");

    private final Map<Who, Person> people = new EnumMap<>(Who.class);
    private final ApplicationContext portal;

    World(ApplicationContext portal) {
        this.portal = portal;
    }

    /** Let everybody arrive on {@code port}, the three with an account as these people, and begin what they have. */
    void fill(int port, String owner, String carer, String formerCarer) throws InterruptedException {
        people.put(Who.NOBODY, new Person(new Visitor(port), null, null));
        people.put(Who.STARTER, begins(new Visitor(port), "soi"));
        people.put(Who.CODE_HOLDER, comesBack(port));
        people.put(Who.OWNER, begins(signedIn(port, owner), "soi"));
        people.put(Who.CARER, begins(signedIn(port, carer), "proche"));
        people.put(Who.FORMER_CARER, begins(signedIn(port, formerCarer), "proche"));
        people.put(Who.PROFESSIONAL, begins(professional(port), "professionnel"));
        people.put(Who.ADMINISTRATOR, new Person(administrator(port), null, null));
        var former = person(Who.FORMER_CARER);
        portal.getBean(EndOfHelp.class).endOn(former.open().id());
        portal.getBean(EndOfHelp.class).endOn(former.sent().id());
    }

    Person person(Who who) {
        return Objects.requireNonNull(people.get(who), "has not arrived");
    }

    private static Visitor signedIn(int port, String persona) {
        var visitor = new Visitor(port);
        if (!visitor.signIn(persona).uri().getPath().equals("/mes-demandes")) {
            throw new IllegalStateException("Nobody can sign in as " + persona);
        }
        return visitor;
    }

    private static Visitor professional(int port) {
        return professional(port, "samira");
    }

    /** Gilles, who has the post before he comes; his ProConnect shows two proofs. */
    private Visitor administrator(int port) {
        FictitiousTeams.in(portal);
        return professional(port, "gilles");
    }

    private static Visitor professional(int port, String persona) {
        var visitor = new Visitor(port);
        visitor.open("/connexion/par/proconnect");
        visitor.choose(Simulated.PROCONNECT, persona);
        return visitor;
    }

    private Person begins(Visitor visitor, String as) {
        var open = begin(visitor, as);
        var sent = begin(visitor, as);
        send(visitor, "/envoi/%s/envoyer".formatted(sent.id()), Map.of());
        return new Person(visitor, open, sent);
    }

    /** Begin a draft with a repeated answer and a paper of two pages. */
    File begin(Visitor visitor, String as) {
        visitor.open("/pour-qui/" + SmallForm.ID);
        var chapters = send(visitor, "/envoi/commencer/" + SmallForm.ID, Map.of("pour", as));
        var draft = UUID.fromString(chapters.uri().getPath().replace("/demande/", ""));
        send(visitor, "/envoi/%s/%s/1".formatted(draft, SmallForm.GROUP), Map.of("gens-nom", "Petit"));
        var first = paper(visitor, draft);
        var second = paper(visitor, draft);
        return new File(draft, first, second);
    }

    private UUID paper(Visitor visitor, UUID draft) {
        return As.person(portal, visitor, () -> {
            var outcome = portal.getBean(DocumentService.class).add(draft, SmallForm.PAPER, "page.png", picture());
            return ((Outcome.Added) outcome).page().id();
        });
    }

    /** Somebody begins, asks for codes, and comes back with them in a browser that knows nothing. */
    private Person comesBack(int port) throws InterruptedException {
        var before = begins(new Visitor(port), "soi");
        var after = new Visitor(port);
        for (var file : new File[] {before.open(), before.sent()}) {
            var email = "reprend-%s@example.org".formatted(file.id());
            var pause = send(before.visitor(), "/envoi/%s/code".formatted(file.id()), Map.of("courriel", email));
            var code = CODE.matcher(pause.body());
            if (!code.find()) {
                throw new IllegalStateException("No code on " + pause.uri());
            }
            after.open("/reprendre");
            send(after, "/reprendre/envoi", Map.of("dossier", code.group(), "adresse", email));
            var oneTime = portal.getBean(TryOuts.class).received(email, Duration.ofMinutes(1));
            send(after, "/reprendre/ouverture", Map.of("dossier", code.group(), "code", oneTime));
        }
        return new Person(after, before.open(), before.sent());
    }

    /** Post a form, with the token of a page that has one. */
    static Browser.Page send(Visitor visitor, String door, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", visitor.proof("/pour-qui/" + SmallForm.ID));
        return visitor.browser.send(visitor.at(door), all);
    }

    /** A small picture that the portal accepts. */
    static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A file: its id, and those of the two pages of its paper. */
    record File(UUID id, UUID firstPage, UUID secondPage) {

        static File unknown() {
            return new File(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        }
    }

    /** Somebody, and the files that they began or were given. */
    record Person(
            Visitor visitor,
            @Nullable File openFile,
            @Nullable File sentFile) {

        File open() {
            return Objects.requireNonNull(openFile, "has no open file");
        }

        File sent() {
            return Objects.requireNonNull(sentFile, "has no sent file");
        }

        /** All files that they began or were given. */
        List<File> files() {
            return Stream.concat(Optional.ofNullable(openFile).stream(), Optional.ofNullable(sentFile).stream())
                    .toList();
        }

        File file(RouteRule.About about) {
            return about == RouteRule.About.SENT ? sent() : open();
        }
    }
}
