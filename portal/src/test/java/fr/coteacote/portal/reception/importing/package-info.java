@NullMarked
package fr.coteacote.portal.reception.importing;

import org.jspecify.annotations.NullMarked;
