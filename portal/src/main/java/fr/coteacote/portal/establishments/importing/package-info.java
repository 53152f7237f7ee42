/** Open data of the CNSA and of FINESS as files: read, checked line by line, taken in as a whole or not at all. */
@NullMarked
package fr.coteacote.portal.establishments.importing;

import org.jspecify.annotations.NullMarked;
