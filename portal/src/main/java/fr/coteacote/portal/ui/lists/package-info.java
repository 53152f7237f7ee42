/** Lists of things with a state: chapters, documents, answers, steps. */
@NullMarked
@NamedInterface("lists")
package fr.coteacote.portal.ui.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
