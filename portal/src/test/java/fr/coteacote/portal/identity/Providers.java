package fr.coteacote.portal.identity;

import fr.coteacote.development.identity.IdentitySimulator;

/** The simulator that all tests of one run share. */
final class Providers {

    static final IdentitySimulator SIMULATOR = start();

    private Providers() {}

    private static IdentitySimulator start() {
        var simulator = IdentitySimulator.start(0);
        Runtime.getRuntime().addShutdownHook(new Thread(simulator::close, "close the identity simulator"));
        return simulator;
    }
}
