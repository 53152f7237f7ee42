@NullMarked
package fr.coteacote.catalog.aggir;

import org.jspecify.annotations.NullMarked;
