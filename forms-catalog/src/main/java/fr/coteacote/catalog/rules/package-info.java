/**
 * The formulas of a form: conditions and derived values in CEL, compiled and type-checked when the form is loaded.
 *
 * <p>{@link fr.coteacote.catalog.rules.Vocabulary} compiles; nobody else sees CEL.
 */
@NullMarked
package fr.coteacote.catalog.rules;

import org.jspecify.annotations.NullMarked;
