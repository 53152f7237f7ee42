/** From the last reading to the copy that people keep: what is sent, once, and what happens next. */
@NullMarked
package fr.coteacote.portal.filling.sending;

import org.jspecify.annotations.NullMarked;
