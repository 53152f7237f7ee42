/** Looking for viruses in what people send: the port {@link VirusScanner}, and ClamAV behind it. */
@NullMarked
package fr.coteacote.portal.documents.scanning;

import org.jspecify.annotations.NullMarked;
