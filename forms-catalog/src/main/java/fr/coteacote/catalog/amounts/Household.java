package fr.coteacote.catalog.amounts;

import java.math.BigDecimal;

/** Among how many the resources are divided. */
public enum Household {
    ALONE {
        @Override
        BigDecimal divides(Scale scale) {
            return BigDecimal.ONE;
        }
    },
    /** Both live at home (CASF, art. R232-11, V). */
    COUPLE_AT_HOME {
        @Override
        BigDecimal divides(Scale scale) {
            return scale.figure(Coefficient.COUPLE_AT_HOME);
        }
    },
    /** One of the two, or both, live in an establishment (CASF, art. R232-19, II). */
    COUPLE_IN_ESTABLISHMENT {
        @Override
        BigDecimal divides(Scale scale) {
            return scale.figure(Coefficient.COUPLE_IN_ESTABLISHMENT);
        }
    };

    abstract BigDecimal divides(Scale scale);
}
