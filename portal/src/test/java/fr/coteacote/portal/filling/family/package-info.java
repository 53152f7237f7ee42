/** Tests of several relatives on one draft. */
@NullMarked
package fr.coteacote.portal.filling.family;

import org.jspecify.annotations.NullMarked;
