/** Tests of what is sent. */
@NullMarked
package fr.coteacote.portal.filling.sending;

import org.jspecify.annotations.NullMarked;
