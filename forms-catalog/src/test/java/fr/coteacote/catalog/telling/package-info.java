@NullMarked
package fr.coteacote.catalog.telling;

import org.jspecify.annotations.NullMarked;
