/** What the first page is made of. */
@NullMarked
@NamedInterface("welcome")
package fr.coteacote.portal.ui.welcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
