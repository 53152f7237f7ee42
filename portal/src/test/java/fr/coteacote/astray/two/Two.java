package fr.coteacote.astray.two;

import fr.coteacote.astray.one.One;

/** Uses the other module, which uses this one. */
public record Two(Class<One> other) {}
