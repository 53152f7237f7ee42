/** What a judge's decision asks before a draft is sent: the agreement of two people, or that the representative sends. */
@NullMarked
package fr.coteacote.portal.filling.cosigning;

import org.jspecify.annotations.NullMarked;
