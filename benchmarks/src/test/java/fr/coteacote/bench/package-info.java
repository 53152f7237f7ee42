/**
 * What the portal costs: what its pages weigh, what its server bears, how long its rules take.
 *
 * <p>{@link Bench} is what {@code bin/bench} runs; it prints figures and judges none of them.
 */
@NullMarked
package fr.coteacote.bench;

import org.jspecify.annotations.NullMarked;
