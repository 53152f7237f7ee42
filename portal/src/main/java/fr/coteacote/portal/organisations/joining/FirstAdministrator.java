package fr.coteacote.portal.organisations.joining;

import fr.coteacote.portal.organisations.OrganisationService;
import fr.coteacote.portal.organisations.PostRole;
import fr.coteacote.portal.organisations.Posts;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Make the first administrator: {@code java -jar portal.jar --portal.administrator="Prénom Nom"}.
 *
 * <p>Prints a link that serves once, for a day, on the terminal and not in the log. Nothing happens once there is an
 * administrator, so that the argument may be forgotten in a configuration.
 */
@Component
class FirstAdministrator implements ApplicationRunner {

    private static final Duration LIFE = Duration.ofDays(1);
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Invitations invitations;
    private final OrganisationService organisations;
    private final Posts posts;
    private final String name;
    private final URI portal;
    private final PrintStream terminal;

    @Autowired
    FirstAdministrator(
            Invitations invitations,
            OrganisationService organisations,
            Posts posts,
            @Value("${portal.administrator:}") String name,
            @Value("${portal.address}") URI portal) {
        this(invitations, organisations, posts, name, portal, System.out);
    }

    FirstAdministrator(
            Invitations invitations,
            OrganisationService organisations,
            Posts posts,
            String name,
            URI portal,
            PrintStream terminal) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.posts = posts;
        this.name = name.strip();
        this.portal = portal;
        this.terminal = terminal;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (name.isEmpty()) {
            return;
        }
        if (posts.hasAdministrator()) {
            LOG.info("There is an administrator already: portal.administrator changes nothing");
            return;
        }
        var path = invitations.write(
                new Invitee(name, "", ""),
                new Wish(organisations.ours().id(), PostRole.ADMINISTRATOR, null),
                null,
                LIFE);
        terminal.printf(
                "Administrateur du site : ouvrez ce lien, il sert une fois, pendant un jour :%n%s%n",
                portal.resolve(path));
    }
}
