package fr.coteacote.development.identity;

import java.util.Arrays;
import java.util.Optional;

/** What can happen to somebody at a provider, instead of a log-in. */
enum Mishap {
    RENOUNCED("je-renonce", "Je renonce", "access_denied", "User auth aborted"),
    BROKEN("panne", "Panne", "server_error", "authentication aborted due to a technical error"),
    DOWN("indisponible", "Indisponible", "temporarily_unavailable", "service unavailable"),
    DECEASED("decede", "Décédé", "access_denied", "User auth aborted"),
    NO_EMAIL("sans-adresse", "Fournisseur sans adresse e-mail (Y600006)", "server_error", "incomplete identity");

    private final String key;
    private final String label;
    private final String error;
    private final String description;

    Mishap(String key, String label, String error, String description) {
        this.key = key;
        this.label = label;
        this.error = error;
        this.description = description;
    }

    static Optional<Mishap> find(String key) {
        return Arrays.stream(values()).filter(mishap -> mishap.key.equals(key)).findAny();
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    String error() {
        return error;
    }

    String description() {
        return description;
    }
}
