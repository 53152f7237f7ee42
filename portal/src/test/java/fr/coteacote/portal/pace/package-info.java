/** Who is asked to wait, and who never is. */
@NullMarked
package fr.coteacote.portal.pace;

import org.jspecify.annotations.NullMarked;
