/** What people type into or choose among: each field with its label, its hint and its errors. */
@NullMarked
@NamedInterface("fields")
package fr.coteacote.portal.ui.fields;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
