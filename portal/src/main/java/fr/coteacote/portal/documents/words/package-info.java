/** The words of papers and receipts. */
@NullMarked
package fr.coteacote.portal.documents.words;

import org.jspecify.annotations.NullMarked;
