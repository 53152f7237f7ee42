/** What a field is told to ask: its caption, its entries, its choices, and what is wrong. */
@NullMarked
@NamedInterface("asked")
package fr.coteacote.portal.ui.asked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
