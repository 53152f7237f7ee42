/** What the pages of docs/security claim, held against the code. */
@NullMarked
package fr.coteacote.portal.security;

import org.jspecify.annotations.NullMarked;
