/** Tests of OpenID Connect as the two providers speak it. */
@NullMarked
package fr.coteacote.portal.identity.openid;

import org.jspecify.annotations.NullMarked;
