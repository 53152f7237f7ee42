/** The copy of a request that people keep, as an accessible PDF. */
@NullMarked
@NamedInterface("receipt")
package fr.coteacote.portal.documents.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
