package fr.coteacote.resilience.history;

/**
 * A press on "Envoyer", and what the client heard.
 *
 * @param address where the person wants to be told
 */
public record Sending(String draft, String address, Heard heard) implements Event {}
