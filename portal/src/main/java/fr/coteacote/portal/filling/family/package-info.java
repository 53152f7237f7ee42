/** Several relatives on one draft: who helps, how they are invited, and what each may do. */
@NullMarked
package fr.coteacote.portal.filling.family;

import org.jspecify.annotations.NullMarked;
