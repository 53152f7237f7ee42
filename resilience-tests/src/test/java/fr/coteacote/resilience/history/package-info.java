/** What clients did and heard, and whether what is found afterwards agrees with it; knows nothing of the portal. */
@NullMarked
package fr.coteacote.resilience.history;

import org.jspecify.annotations.NullMarked;
