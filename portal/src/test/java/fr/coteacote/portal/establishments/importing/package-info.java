@NullMarked
package fr.coteacote.portal.establishments.importing;

import org.jspecify.annotations.NullMarked;
