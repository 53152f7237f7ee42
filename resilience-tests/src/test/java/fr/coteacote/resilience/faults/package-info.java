/** A small town that a portal is made of – nodes, database, lines between them – and what goes wrong there. */
@NullMarked
package fr.coteacote.resilience.faults;

import org.jspecify.annotations.NullMarked;
