/**
 * The cases that authors write beside a form: a person's answers, and what should come of them.
 *
 * <p>{@link fr.coteacote.catalog.cases.Example} may be used from outside.
 */
@NullMarked
package fr.coteacote.catalog.cases;

import org.jspecify.annotations.NullMarked;
