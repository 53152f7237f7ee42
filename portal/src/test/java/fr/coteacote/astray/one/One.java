package fr.coteacote.astray.one;

import fr.coteacote.astray.two.Two;

/** Uses the other module, which uses this one. */
public record One(Class<Two> other) {}
