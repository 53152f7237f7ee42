/** The application: each package below is a module of its own. */
@NullMarked
package fr.coteacote.portal;

import org.jspecify.annotations.NullMarked;
