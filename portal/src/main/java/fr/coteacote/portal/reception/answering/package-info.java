/** The page on which professionals see who waits for a call. */
@NullMarked
package fr.coteacote.portal.reception.answering;

import org.jspecify.annotations.NullMarked;
