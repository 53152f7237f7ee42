/** The copies that people keep, of a request and of a mandate, as accessible PDF. */
@NullMarked
@NamedInterface("receipt")
package fr.coteacote.portal.documents.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
