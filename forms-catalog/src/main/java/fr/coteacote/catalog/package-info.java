/** What a form is made of. */
@NullMarked
package fr.coteacote.catalog;

import org.jspecify.annotations.NullMarked;
