/** The portal that is measured, in a process of its own, and somebody who fills in drafts there. */
@NullMarked
package fr.coteacote.bench.portal;

import org.jspecify.annotations.NullMarked;
