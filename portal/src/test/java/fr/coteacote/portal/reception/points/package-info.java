@NullMarked
package fr.coteacote.portal.reception.points;

import org.jspecify.annotations.NullMarked;
