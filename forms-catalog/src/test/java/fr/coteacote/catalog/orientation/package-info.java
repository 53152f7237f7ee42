@NullMarked
package fr.coteacote.catalog.orientation;

import org.jspecify.annotations.NullMarked;
