/** What the pages of this module stand in, and their words. */
@NullMarked
package fr.coteacote.portal.identity.frame;

import org.jspecify.annotations.NullMarked;
