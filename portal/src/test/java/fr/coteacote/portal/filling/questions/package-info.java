/** Tests of the pages of questions. */
@NullMarked
package fr.coteacote.portal.filling.questions;

import org.jspecify.annotations.NullMarked;
