package fr.coteacote.portal.identity;

import fr.coteacote.development.identity.IdentitySimulator;

/** The simulator that all tests of one run share. */
public final class Providers {

    public static final IdentitySimulator SIMULATOR = start();

    private Providers() {}

    private static IdentitySimulator start() {
        var simulator = IdentitySimulator.start(0);
        Runtime.getRuntime().addShutdownHook(new Thread(simulator::close, "close the identity simulator"));
        return simulator;
    }
}
