package fr.coteacote.resilience.history;

/** Something that is noted in a history. */
sealed interface Event permits Write, Sending, Mischance {}
