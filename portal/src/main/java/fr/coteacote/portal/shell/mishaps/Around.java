package fr.coteacote.portal.shell.mishaps;

import fr.coteacote.portal.shell.ShellWords;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.frame.Surroundings;
import fr.coteacote.portal.ui.frame.SurroundingsSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands around an error page, even when the database that knows it is away. */
@Component
class Around {

    private static final Logger LOG = LoggerFactory.getLogger(Around.class);

    private final ObjectProvider<SurroundingsSource> source;

    Around(ObjectProvider<SurroundingsSource> source) {
        this.source = source;
    }

    Surroundings current() {
        try {
            var known = source.getIfAvailable();
            return known == null ? least() : known.current();
        } catch (RuntimeException e) {
            LOG.warn("What stands around the page cannot be read; the page goes without", e);
            return least();
        }
    }

    private static Surroundings least() {
        return new Surroundings(
                "Côte à côte",
                List.of(),
                List.of(),
                List.of(
                        Link.to(ShellWords.say("footer.accessibility"), "/accessibilite"),
                        Link.to(ShellWords.say("footer.data"), "/donnees-personnelles"),
                        Link.to(ShellWords.say("footer.legal"), "/mentions-legales")));
    }
}
