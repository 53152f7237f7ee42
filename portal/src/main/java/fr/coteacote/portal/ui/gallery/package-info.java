/** Every component in every state, on one page: {@code /composants}, where {@code portal.gallery=true}. */
@NullMarked
package fr.coteacote.portal.ui.gallery;

import org.jspecify.annotations.NullMarked;
