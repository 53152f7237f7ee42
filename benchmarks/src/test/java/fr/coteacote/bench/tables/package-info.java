/** How figures are gathered and printed. */
@NullMarked
package fr.coteacote.bench.tables;

import org.jspecify.annotations.NullMarked;
