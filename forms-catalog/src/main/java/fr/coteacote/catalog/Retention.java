package fr.coteacote.catalog;

import java.time.Duration;

/**
 * How long things are kept.
 *
 * @param draft how long a draft that nobody touches is kept
 * @param request how long a sent request is kept, in words for people, with the rule
 */
public record Retention(Duration draft, String request) {}
