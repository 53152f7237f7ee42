@NullMarked
package fr.coteacote.portal.estimates;

import org.jspecify.annotations.NullMarked;
