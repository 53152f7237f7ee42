/** Coming back to one file without an account: its code, and a one-time code by e-mail. */
@NullMarked
package fr.coteacote.portal.identity.filecodes;

import org.jspecify.annotations.NullMarked;
