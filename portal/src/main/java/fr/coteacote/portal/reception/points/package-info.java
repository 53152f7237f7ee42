/** The places where people are helped, as the national standard describes them, and how far they are. */
@NullMarked
package fr.coteacote.portal.reception.points;

import org.jspecify.annotations.NullMarked;
