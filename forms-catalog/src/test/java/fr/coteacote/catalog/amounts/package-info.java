@NullMarked
package fr.coteacote.catalog.amounts;

import org.jspecify.annotations.NullMarked;
