/** Being called back: when it may be, who waits, who takes it, when it is forgotten. */
@NullMarked
package fr.coteacote.portal.reception.callbacks;

import org.jspecify.annotations.NullMarked;
