@NullMarked
package fr.coteacote.portal.reception.asking;

import org.jspecify.annotations.NullMarked;
