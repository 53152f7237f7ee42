package fr.coteacote.resilience.history;

/** Where an answer stands: a question of one draft. */
public record Spot(String draft, String question) {

    @Override
    public String toString() {
        return "%s/%s".formatted(draft, question);
    }
}
