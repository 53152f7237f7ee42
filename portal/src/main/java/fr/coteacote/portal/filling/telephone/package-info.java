/** Helping somebody who is on the telephone: the mediator types, and the user says yes by codes that they read aloud. */
@NullMarked
package fr.coteacote.portal.filling.telephone;

import org.jspecify.annotations.NullMarked;
