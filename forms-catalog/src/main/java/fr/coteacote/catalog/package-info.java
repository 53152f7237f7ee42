/**
 * What a form is made of: records, without behaviour beyond finding their own parts.
 *
 * <p>Everything here may be used from outside; forms are made by {@code loading} only.
 */
@NullMarked
package fr.coteacote.catalog;

import org.jspecify.annotations.NullMarked;
