/** What people see when something fails: each page says how to go on. */
@NullMarked
package fr.coteacote.portal.shell.mishaps;

import org.jspecify.annotations.NullMarked;
