@NullMarked
package fr.coteacote.portal.reception.telephone;

import org.jspecify.annotations.NullMarked;
