package fr.coteacote.catalog.rules;

/**
 * A mistake in a formula.
 *
 * @param offset where, in characters from the start of the formula
 * @param what what is wrong, in French
 * @param mend how to mend it, in French
 */
public record RuleProblem(int offset, String what, String mend) {}
