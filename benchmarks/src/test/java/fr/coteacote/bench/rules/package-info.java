/** How long the rules of forms take. */
@NullMarked
package fr.coteacote.bench.rules;

import org.jspecify.annotations.NullMarked;
