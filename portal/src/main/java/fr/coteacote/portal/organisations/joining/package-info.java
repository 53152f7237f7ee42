/** How people come to a post: they ask, or they are invited; and how organisations come and go. */
@NullMarked
package fr.coteacote.portal.organisations.joining;

import org.jspecify.annotations.NullMarked;
