/** The documents that a draft asks for: which, where each stands, and the pages to send them. */
@NullMarked
package fr.coteacote.portal.filling.papers;

import org.jspecify.annotations.NullMarked;
