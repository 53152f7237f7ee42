/** Drafts and their answers: started, opened, kept, left to expire and deleted; no page. */
@NullMarked
package fr.coteacote.portal.filling.drafts;

import org.jspecify.annotations.NullMarked;
