/** When a place is open: what its hours in OpenStreetMap's notation mean, now and in words. */
@NullMarked
package fr.coteacote.portal.reception.hours;

import org.jspecify.annotations.NullMarked;
