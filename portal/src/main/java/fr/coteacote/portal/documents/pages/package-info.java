/** What is known of a page that was sent: its kind, its state, and what is told of it. */
@NullMarked
@NamedInterface("pages")
package fr.coteacote.portal.documents.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
