@NullMarked
package fr.coteacote.portal.reception.callbacks;

import org.jspecify.annotations.NullMarked;
