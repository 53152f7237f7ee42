/** Citizens and professionals that the portal knows, and what their identity provider says of them. */
@NullMarked
package fr.coteacote.portal.identity.accounts;

import org.jspecify.annotations.NullMarked;
