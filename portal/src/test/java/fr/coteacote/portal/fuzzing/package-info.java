/**
 * Input that nobody thought of, for each parser: small targets, and the test that lets Jazzer loose on them.
 *
 * <p>What once broke a parser lies in {@code src/test/resources/fuzzing/<target>} and is tried first, each time.
 */
@NullMarked
package fr.coteacote.portal.fuzzing;

import org.jspecify.annotations.NullMarked;
