/**
 * From form files to forms, with every mistake of an author reported at once.
 *
 * <p>{@link fr.coteacote.catalog.loading.Catalogue} is the way in.
 */
@NullMarked
package fr.coteacote.catalog.loading;

import org.jspecify.annotations.NullMarked;
