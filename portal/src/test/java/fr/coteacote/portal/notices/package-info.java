@NullMarked
package fr.coteacote.portal.notices;

import org.jspecify.annotations.NullMarked;
