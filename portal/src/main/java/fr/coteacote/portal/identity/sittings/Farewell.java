package fr.coteacote.portal.identity.sittings;

/**
 * What it takes to leave the provider by which somebody signed in.
 *
 * @param provider which of the log-ins was used
 * @param idToken the one received at log-in
 */
public record Farewell(String provider, String idToken) {

    @Override
    public String toString() {
        return "Farewell[%s]".formatted(provider);
    }
}
