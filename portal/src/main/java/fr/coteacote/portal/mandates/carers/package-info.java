/**
 * Relatives who are invited to help with a draft that somebody else began: by a code or a link, with rights of
 * their own.
 */
@NamedInterface("carers")
@NullMarked
package fr.coteacote.portal.mandates.carers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
