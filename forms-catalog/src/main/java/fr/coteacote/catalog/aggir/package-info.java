/**
 * The AGGIR grid, with which the loss of autonomy of an older person is rated: what they do alone, in letters, gives one of six
 * groups, the GIR (CASF, art. L232-2 and R232-3, annexes 2-1 and 2-2).
 *
 * <p>{@link fr.coteacote.catalog.aggir.Grid} is the law's arithmetic, of which the figures are data; {@link
 * fr.coteacote.catalog.aggir.Estimate} is what may be told a family from their own answers: a range, and never a decision.
 */
@NullMarked
package fr.coteacote.catalog.aggir;

import org.jspecify.annotations.NullMarked;
