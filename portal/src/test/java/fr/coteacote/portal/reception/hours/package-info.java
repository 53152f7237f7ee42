@NullMarked
package fr.coteacote.portal.reception.hours;

import org.jspecify.annotations.NullMarked;
