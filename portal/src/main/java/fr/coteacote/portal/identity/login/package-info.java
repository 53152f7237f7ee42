/** In and out: the pages that ask who is there, the return from a provider, leaving, and refusals. */
@NullMarked
package fr.coteacote.portal.identity.login;

import org.jspecify.annotations.NullMarked;
