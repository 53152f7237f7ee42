@NullMarked
package fr.coteacote.portal.establishments.searching;

import org.jspecify.annotations.NullMarked;
