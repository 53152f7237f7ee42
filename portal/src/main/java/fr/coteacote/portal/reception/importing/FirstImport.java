package fr.coteacote.portal.reception.importing;

import fr.coteacote.portal.importing.UnreadableList;
import fr.coteacote.portal.reception.points.PointList;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * At a start, take in the file of {@code portal.reception.list} while no place is kept yet.
 *
 * <p>Before the portal answers: a database that goes away meanwhile stops a start, and not a portal that people use.
 */
@Component
class FirstImport implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstImport.class);

    private final ReceptionSettings settings;
    private final PointImport importing;
    private final PointList points;
    private final ResourceLoader files;

    FirstImport(ReceptionSettings settings, PointImport importing, PointList points, ResourceLoader files) {
        this.settings = settings;
        this.importing = importing;
        this.points = points;
        this.files = files;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (settings.list().isEmpty() || !points.all().isEmpty()) {
            return;
        }
        try {
            var report = importing.take(files.getResource(settings.list()).getContentAsByteArray());
            LOG.info("Took in {} reception point(s) of {}", report.taken(), settings.list());
            report.wrong().forEach(line -> LOG.warn("{} – {}", settings.list(), line.say()));
        } catch (IOException e) {
            throw new UnreadableList(
                    "portal.reception.list",
                    settings.list(),
                    "an administrator then adds places on the page for it.",
                    e);
        }
    }
}
