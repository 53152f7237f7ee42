package fr.coteacote.portal.filling.family;

import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.panels.InfoPanel;

/** Says, where relatives are invited, why they are not under a tutelle. */
final class TutorDecides {

    private TutorDecides() {}

    static InfoPanel said() {
        return new InfoPanel(
                "C’est au tuteur de choisir qui aide",
                new Prose(
                        "La demande dit que la personne est sous tutelle. Un juge a choisi quelqu’un qui décide pour elle :"
                                + " pour le moment, aucun proche ne peut être invité, et l’aide des proches invités est arrêtée. Vous"
                                + " pouvez inviter le tuteur. Si la réponse n’est pas juste, corrigez-la."));
    }
}
