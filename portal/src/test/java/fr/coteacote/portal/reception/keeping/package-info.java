@NullMarked
package fr.coteacote.portal.reception.keeping;

import org.jspecify.annotations.NullMarked;
