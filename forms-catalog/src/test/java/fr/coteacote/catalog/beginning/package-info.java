@NullMarked
package fr.coteacote.catalog.beginning;

import org.jspecify.annotations.NullMarked;
