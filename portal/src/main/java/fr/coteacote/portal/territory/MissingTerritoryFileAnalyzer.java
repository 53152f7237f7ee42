package fr.coteacote.portal.territory;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataNotFoundException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/**
 * Says that the file of the territory is not there, and which setting names it.
 *
 * <p>Spring's own analyzer, which comes after this one, speaks of {@code spring.config.import}: nobody has written that.
 */
@Order(0)
final class MissingTerritoryFileAnalyzer extends AbstractFailureAnalyzer<ConfigDataNotFoundException> {

    /** The only file that the portal's own settings lead to, besides those in the portal. */
    private static final String OURS = "class path resource [application.properties]";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, ConfigDataNotFoundException fault) {
        return String.valueOf(fault.getOrigin()).startsWith(OURS)
                ? new FailureAnalysis(
                        "portal.territory-file nomme un fichier du territoire qui n’existe pas : %s."
                                .formatted(fault.getReferenceDescription()),
                        "Corrigez portal.territory-file (PORTAL_TERRITORY_FILE dans l’environnement), par exemple"
                                + " file:/etc/cote-a-cote/territoire.yaml, et vérifiez que le portail peut lire ce fichier ;"
                                + " puis démarrez à nouveau.",
                        fault)
                : null;
    }
}
