/** What pages cost those who read them, in Chromium, beside a page of the lightest peer. */
@NullMarked
package fr.coteacote.bench.pages;

import org.jspecify.annotations.NullMarked;
