/** What is particular when two people fill in one draft: the agreement, who is there, what is private, the last word. */
@NullMarked
package fr.coteacote.portal.filling.together;

import org.jspecify.annotations.NullMarked;
