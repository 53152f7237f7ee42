/** What a professional promises before they help: the words, and who agreed to which. */
@NullMarked
package fr.coteacote.portal.organisations.charter;

import org.jspecify.annotations.NullMarked;
