/** Tests of what a measure of protection asks before a draft is sent. */
@NullMarked
package fr.coteacote.portal.filling.cosigning;

import org.jspecify.annotations.NullMarked;
