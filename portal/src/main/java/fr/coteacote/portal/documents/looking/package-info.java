/** Looking at a file before it is taken: what it really is, and whether it hides something. */
@NullMarked
package fr.coteacote.portal.documents.looking;

import org.jspecify.annotations.NullMarked;
