/** Two people and one draft: what each may do, what is kept from the mediator, and how it ends. */
@NullMarked
package fr.coteacote.portal.assisted;

import org.jspecify.annotations.NullMarked;
