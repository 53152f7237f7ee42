/** Tests of how one reads best. */
@NullMarked
package fr.coteacote.portal.comfort;

import org.jspecify.annotations.NullMarked;
