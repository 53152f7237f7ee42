/**
 * What the APA may amount to, and what is left to pay: the law's formulas over dated figures, which are data.
 *
 * <p>{@link fr.coteacote.catalog.amounts.Scales} is the way in: the scale of a day, or nothing where that of its year is not
 * written yet. All that comes out is an indication: the plan of help, and with it the amount, is decided by the équipe
 * médico-sociale (CASF, art. L232-6).
 */
@NullMarked
package fr.coteacote.catalog.amounts;

import org.jspecify.annotations.NullMarked;
