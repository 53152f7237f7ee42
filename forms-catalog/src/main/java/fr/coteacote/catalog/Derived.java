package fr.coteacote.catalog;

/** A value computed from answers, under a name that other rules may use. */
public record Derived(String id, Expression is) {}
