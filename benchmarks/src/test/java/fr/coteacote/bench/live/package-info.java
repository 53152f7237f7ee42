/** What it takes until one of two people sees what the other wrote, and what a session costs a node. */
@NullMarked
package fr.coteacote.bench.live;

import org.jspecify.annotations.NullMarked;
