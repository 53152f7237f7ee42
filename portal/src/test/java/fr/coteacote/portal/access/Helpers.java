package fr.coteacote.portal.access;

import static java.util.Objects.requireNonNull;

import fr.coteacote.portal.access.RouteRule.About;
import fr.coteacote.portal.access.World.File;
import fr.coteacote.portal.assisted.Company;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.mandates.carers.CarerRole;
import fr.coteacote.portal.organisations.FictitiousTeams;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody of {@link WhoHelps} in front of a browser, each with an open and a sent draft of somebody else. */
final class Helpers {

    private static final String MANDATE = "select id::text from mandate where draft = ? and ended_at is null and ";

    private final Map<WhoHelps, Map<About, Seat>> seats = new EnumMap<>(WhoHelps.class);
    private final ApplicationContext portal;
    private final JdbcClient jdbc;
    private final World world;
    private final int port;

    Helpers(ApplicationContext portal, JdbcClient jdbc, World world, int port) {
        this.portal = portal;
        this.jdbc = jdbc;
        this.world = world;
        this.port = port;
    }

    /** Let everybody come who helps, and part from those whose help has ended. */
    void arrive() {
        FictitiousTeams.in(portal);
        FictitiousTeams.alsoHelps(portal, "maude");
        FictitiousTeams.alsoRefers(portal, "nadia");
        for (var helper : WhoHelps.values()) {
            var both = new EnumMap<About, Seat>(About.class);
            both.put(About.OPEN, comes(helper, About.OPEN));
            both.put(About.SENT, comes(helper, About.SENT));
            seats.put(helper, both);
        }
    }

    Seat seat(WhoHelps who, About about) {
        return requireNonNull(requireNonNull(seats.get(who), "has not arrived").get(about));
    }

    /** A draft with which {@code who} never had to do. */
    File ofSomebodyElse(WhoHelps who, About about) {
        return seat(who == WhoHelps.MEDIATOR ? WhoHelps.CONFIDANT : WhoHelps.MEDIATOR, about)
                .file();
    }

    private Seat comes(WhoHelps who, About about) {
        return switch (who) {
            case MEDIATOR -> agreed("maude", about).seat();
            case STAND_IN -> agreed("hugo", about).seat();
            case REFERENT_HELPING -> agreed("nadia", about).seat();
            case GOING_ON -> {
                var helped = ended(agreed("hugo", About.OPEN));
                goOn(helped);
                send(helped.company().user, helped.file(), about);
                yield helped.seat();
            }
            case MET -> {
                var helped = met("maude");
                send(helped.company().user, helped.file(), about);
                yield helped.seat();
            }
            case SESSION_OVER -> ended(agreed("maude", about)).seat();
            case MANDATE_OVER -> {
                var helped = agreed("maude", about);
                World.send(
                        helped.company().user,
                        "/envoi/%s/arreter-l-aide".formatted(helped.file().id()),
                        Map.of("accord", mandateOfMediator(helped.file())));
                yield helped.seat();
            }
            case REFERENT -> beside("nadia", about);
            case ADMINISTRATOR -> beside("gilles", about);
            case READER -> relative("claire", CarerRole.READER, "", about).seat();
            case FILLER -> relative("jeanne", CarerRole.FILLER, "", about).seat();
            case CONFIDANT -> relative("lucien", CarerRole.FILLER, "oui", about).seat();
            case SENDER -> relative("ines", CarerRole.SENDER, "", about).seat();
            case SENT_AWAY -> {
                var family = relative("youssef", CarerRole.SENDER, "oui", about);
                World.send(
                        family.owner(),
                        "/envoi/%s/proches/arreter".formatted(family.file().id()),
                        Map.of("accord", mandateOfRelative(family.file())));
                yield family.seat();
            }
        };
    }

    private Helped met(String mediator) {
        var user = new Visitor(port);
        var file = world.begin(user, "soi");
        var professional = Company.professional(new Visitor(port), mediator);
        return new Helped(Company.meetFor(standInsOrganisation(), professional, user), file);
    }

    private Helped agreed(String mediator, About about) {
        var helped = met(mediator);
        helped.company().agree(helped.file().id().toString(), "mois");
        mustBeIn(helped.seat());
        send(helped.company().user, helped.file(), about);
        return helped;
    }

    private static Helped ended(Helped helped) {
        helped.company().asUser("terminer", Map.of());
        return helped;
    }

    private void goOn(Helped helped) {
        World.send(helped.company().mediator, "/seance/continuer", Map.of("accord", mandateOfMediator(helped.file())));
        mustBeIn(helped.seat());
    }

    /** Somebody of the house, while a stand-in helps. */
    private Seat beside(String professional, About about) {
        return new Seat(
                Company.professional(new Visitor(port), professional),
                seat(WhoHelps.STAND_IN, about).file());
    }

    /** Somebody without account began for a relative, and invites {@code persona}. */
    private Family relative(String persona, CarerRole role, String seesPrivate, About about) {
        var owner = new Visitor(port);
        var file = world.begin(owner, "proche");
        var code = Company.code(World.send(
                owner,
                "/envoi/%s/proches/inviter".formatted(file.id()),
                Map.of("role", role.key(), "prive", seesPrivate)));
        var invited = new Visitor(port);
        invited.signIn(persona);
        var offer = World.send(invited, "/aider-un-proche/envoi", Map.of("code", code));
        World.send(invited, offer.uri().getPath() + "/accord", Map.of());
        var family = new Family(owner, invited, file);
        mustBeIn(family.seat());
        send(owner, file, about);
        return family;
    }

    /** Who is refused later must have been let in before, or the refusal would show nothing. */
    private static void mustBeIn(Seat seat) {
        var page = seat.visitor().open("/demande/" + seat.file().id());
        if (page.status() != 200 || page.body().contains("Votre aide est terminée")) {
            throw new IllegalStateException("Was not let in: %s, %d".formatted(page.uri(), page.status()));
        }
    }

    private static void send(Visitor owner, File file, About about) {
        if (about == About.SENT) {
            World.send(owner, "/envoi/%s/envoyer".formatted(file.id()), Map.of());
        }
    }

    private UUID standInsOrganisation() {
        return jdbc.sql("select organisation from post where stands_in_for is not null")
                .query(UUID.class)
                .single();
    }

    private String mandateOfMediator(File file) {
        return jdbc.sql(MANDATE + "post is not null")
                .param(file.id())
                .query(String.class)
                .single();
    }

    private String mandateOfRelative(File file) {
        return jdbc.sql(MANDATE + "invitation is not null")
                .param(file.id())
                .query(String.class)
                .single();
    }

    /** Somebody in front of a browser, and the draft of another that they help with, or did, or would. */
    record Seat(Visitor visitor, File file) {}

    private record Helped(Company company, File file) {

        Seat seat() {
            return new Seat(company.mediator, file);
        }
    }

    private record Family(Visitor owner, Visitor relative, File file) {

        Seat seat() {
            return new Seat(relative, file);
        }
    }
}
