/** Who may enter the pages of professionals here: the one place that says it. */
@NullMarked
package fr.coteacote.portal.reception.entrance;

import org.jspecify.annotations.NullMarked;
