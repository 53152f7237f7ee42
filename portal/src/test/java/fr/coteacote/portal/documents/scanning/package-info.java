/** The antivirus, tried with a real clamd that knows one signature: the test virus. */
@NullMarked
package fr.coteacote.portal.documents.scanning;

import org.jspecify.annotations.NullMarked;
