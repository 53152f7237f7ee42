/** The screens of the portal in the words of those who use them; each asserts that one has arrived, and nothing else. */
@NullMarked
package fr.coteacote.journeys.screens;

import org.jspecify.annotations.NullMarked;
