/** Telling the pages of a session, on every node, that something has changed. */
@NullMarked
package fr.coteacote.portal.assisted.live;

import org.jspecify.annotations.NullMarked;
