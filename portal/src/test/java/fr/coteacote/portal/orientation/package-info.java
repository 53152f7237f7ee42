@NullMarked
package fr.coteacote.portal.orientation;

import org.jspecify.annotations.NullMarked;
