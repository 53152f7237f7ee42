package fr.coteacote.portal.establishments.importing;

import fr.coteacote.portal.establishments.houses.Establishments;
import fr.coteacote.portal.importing.UnreadableList;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * At a start, take in the files of {@code portal.establishments.lists} while no house is kept yet.
 *
 * <p>Before the portal answers: a database that goes away meanwhile stops a start, and not a portal that people use.
 */
@Component
class FirstDirectory implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstDirectory.class);

    private final EstablishmentSettings settings;
    private final EstablishmentImport importing;
    private final Establishments establishments;
    private final ResourceLoader files;

    FirstDirectory(
            EstablishmentSettings settings,
            EstablishmentImport importing,
            Establishments establishments,
            ResourceLoader files) {
        this.settings = settings;
        this.importing = importing;
        this.establishments = establishments;
        this.files = files;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!settings.lists().isEmpty() && establishments.countOpen() == 0) {
            settings.lists().forEach(this::take);
        }
    }

    private void take(String list) {
        try {
            switch (importing.take(files.getResource(list).getContentAsByteArray(), false)) {
                case ImportOutcome.Taken taken -> {
                    LOG.info("Took in {} house(s) of {}", taken.all(), list);
                    taken.leftOut().forEach(line -> LOG.warn("{} – {}", list, line.say()));
                }
                case ImportOutcome.Refused(var wrong) ->
                    wrong.forEach(line -> LOG.warn("{} was not taken in – {}", list, line.say()));
                case ImportOutcome.WouldClose(int closing, int open) ->
                    LOG.warn("{} was not taken in: it would close {} of {} houses", list, closing, open);
            }
        } catch (IOException e) {
            throw new UnreadableList(
                    "portal.establishments.lists", list, "an administrator then imports files on the page for it.", e);
        }
    }
}
