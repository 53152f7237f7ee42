/** Tests of who is there. */
@NullMarked
package fr.coteacote.portal.identity;

import org.jspecify.annotations.NullMarked;
