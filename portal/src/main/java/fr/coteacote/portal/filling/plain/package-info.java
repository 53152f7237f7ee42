/** The doors for browsers that run no script, or not yet: they call what the pages call. */
@NullMarked
package fr.coteacote.portal.filling.plain;

import org.jspecify.annotations.NullMarked;
