/** What a person types on a page, through either door: understood, compared, and kept or refused. */
@NullMarked
package fr.coteacote.portal.filling.answering;

import org.jspecify.annotations.NullMarked;
