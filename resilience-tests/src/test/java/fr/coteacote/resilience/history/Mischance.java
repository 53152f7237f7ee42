package fr.coteacote.resilience.history;

/** Something that was done to the machines and put right again, in words. */
public record Mischance(String words) implements Event {}
