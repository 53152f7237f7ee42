/** Where an administrator keeps the list of places: add, change, close, take in a file. */
@NullMarked
package fr.coteacote.portal.reception.keeping;

import org.jspecify.annotations.NullMarked;
