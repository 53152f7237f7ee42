package fr.coteacote.portal.establishments.importing;

import fr.coteacote.portal.establishments.houses.Establishment;

/** Who publishes a file. */
public enum Source {
    /** The directory of pour-les-personnes-agees.gouv.fr: what families want to know. */
    CNSA("annuaire de la CNSA") {
        @Override
        Establishment over(Establishment told, Establishment known, boolean knownByCnsa) {
            return told.completedBy(known);
        }
    },
    /** The national file of establishments: which houses there are, and where they stand. */
    FINESS("fichier FINESS") {
        @Override
        Establishment over(Establishment told, Establishment known, boolean knownByCnsa) {
            if (!knownByCnsa) {
                return told.completedBy(known);
            }
            var located = known.located();
            var movable = located == null || located.source().equals(name());
            return known.placed(
                    told.legalEntity() == null ? known.legalEntity() : told.legalEntity(),
                    movable && told.located() != null ? told.located() : located,
                    known.address().inseeCode() == null
                            ? told.address().inseeCode()
                            : known.address().inseeCode());
        }
    };

    private final String label;

    Source(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Lay what a file of this source tells of a house over what is known of it. */
    abstract Establishment over(Establishment told, Establishment known, boolean knownByCnsa);
}
