/** The page that leads to a person: whom to call, where to go, how to be called back. */
@NullMarked
package fr.coteacote.portal.reception.finding;

import org.jspecify.annotations.NullMarked;
