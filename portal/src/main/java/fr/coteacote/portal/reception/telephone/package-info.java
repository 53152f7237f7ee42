/** The telephone of the service, as administrators changed it: its number and hours, who is called back and when. */
@NullMarked
package fr.coteacote.portal.reception.telephone;

import org.jspecify.annotations.NullMarked;
