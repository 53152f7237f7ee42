/** Code that breaks the rules on purpose, so that each rule is seen to fail; no part of the portal. */
@NullMarked
package fr.coteacote.astray;

import org.jspecify.annotations.NullMarked;
