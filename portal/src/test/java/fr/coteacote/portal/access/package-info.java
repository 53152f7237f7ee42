/** Who may open what: each role, at each address and each service method, with its own file and with another's. */
@NullMarked
package fr.coteacote.portal.access;

import org.jspecify.annotations.NullMarked;
