/** How papers are taken, kept and given back, tried with files as people send them. */
@NullMarked
package fr.coteacote.portal.documents;

import org.jspecify.annotations.NullMarked;
