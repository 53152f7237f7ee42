/**
 * The kinds of question: how each understands what people type, and says it back.
 *
 * <p>Everything public here may be used from outside; {@link fr.coteacote.catalog.kinds.Kind} is the way in.
 */
@NullMarked
package fr.coteacote.catalog.kinds;

import org.jspecify.annotations.NullMarked;
