/** The pages of questions: which fields a question has, how an item is added, why an answer stops. */
@NullMarked
package fr.coteacote.portal.filling.questions;

import org.jspecify.annotations.NullMarked;
