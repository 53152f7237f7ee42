package fr.coteacote.portal.organisations;

import fr.coteacote.development.identity.KnownProfessional;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.identity.accounts.ProfessionalLogin;
import fr.coteacote.portal.identity.accounts.Professionals;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.ApplicationContext;

/**
 * Posts for the people of the simulated ProConnect, so that one can try at once: Gilles administers, Nadia refers for the
 * hospital, Samira refers and mediates at Les Tilleuls, Hugo stands in for her for 14 days.
 */
public final class FictitiousTeams {

    private static final int DAYS = 14;

    private final Professionals professionals;
    private final OrganisationService organisations;
    private final Appointments appointments;
    private final Posts posts;

    private FictitiousTeams(ApplicationContext portal) {
        professionals = portal.getBean(Professionals.class);
        organisations = portal.getBean(OrganisationService.class);
        appointments = portal.getBean(Appointments.class);
        posts = portal.getBean(Posts.class);
    }

    /** Make them in {@code portal}, unless it knows an administrator already. */
    public static void in(ApplicationContext portal) {
        var teams = new FictitiousTeams(portal);
        if (!teams.posts.hasAdministrator()) {
            teams.make();
        }
    }

    /** Let somebody help for Les Tilleuls too, unless they do already. */
    public static void alsoHelps(ApplicationContext portal, String somebody) {
        var teams = new FictitiousTeams(portal);
        teams.appointments.appoint(
                teams.known(somebody), teams.admitted("samira").id(), PostRole.MEDIATOR, null);
    }

    /** Let somebody help for the hospital too, unless they do already. */
    public static void alsoHelpsAtTheHospital(ApplicationContext portal, String somebody) {
        var teams = new FictitiousTeams(portal);
        teams.appointments.appoint(
                teams.known(somebody), teams.admitted("nadia").id(), PostRole.MEDIATOR, null);
    }

    /** Let somebody say who helps for Les Tilleuls too, unless they do already. */
    public static void alsoRefers(ApplicationContext portal, String somebody) {
        var teams = new FictitiousTeams(portal);
        teams.appointments.appoint(
                teams.known(somebody), teams.admitted("samira").id(), PostRole.REFERENT, null);
    }

    private void make() {
        appointments.appoint(known("gilles"), organisations.ours().id(), PostRole.ADMINISTRATOR, null);
        var hospital = admitted("nadia");
        appointments.appoint(known("nadia"), hospital.id(), PostRole.REFERENT, null);
        var tilleuls = admitted("samira");
        var samira = known("samira");
        appointments.appoint(samira, tilleuls.id(), PostRole.REFERENT, null);
        var mediator = appointments.appoint(samira, tilleuls.id(), PostRole.MEDIATOR, null);
        if (mediator instanceof Given.Done(var post)) {
            var today = LocalDate.ofInstant(post.from(), ZoneId.of("Europe/Paris"));
            appointments.appointStandIn(
                    known("hugo"), new StandIn(post.id(), today, today.plusDays(DAYS - 1), Absence.LEAVE), samira);
        }
    }

    private Organisation admitted(String somebody) {
        var there = KnownProfessional.named(somebody);
        return organisations
                .atWork(there.siret())
                .orElseGet(() -> organisations.add(there.organization(), there.siret(), false));
    }

    private ProfessionalId known(String key) {
        var person = KnownProfessional.named(key);
        return professionals.recognise(
                new ProfessionalLogin(person.provider(), person.sub(), person.siret(), person.organization()),
                person.givenName(),
                person.usualName(),
                person.email());
    }
}
