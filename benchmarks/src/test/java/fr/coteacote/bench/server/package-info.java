/** What a server bears: answers stored, the wait after a press, open pages, starts. */
@NullMarked
package fr.coteacote.bench.server;

import org.jspecify.annotations.NullMarked;
