/**
 * What people are promised while things die: clients write, a nemesis acts, a judge reads the history.
 *
 * <p>{@code faults} is the town and what happens to it, {@code clients} the people's side of both doors, {@code history}
 * what was heard and the judgement on it.
 */
@NullMarked
package fr.coteacote.resilience;

import org.jspecify.annotations.NullMarked;
