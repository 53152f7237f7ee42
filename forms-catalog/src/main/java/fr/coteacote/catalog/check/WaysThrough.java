package fr.coteacote.catalog.check;

import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.loading.Origins.Sort;

/**
 * Proves that nobody is left without a way: from every choice, going on leads to a request that may be sent or to a block that
 * says where to go; and that nobody is asked anything who can send nothing.
 */
final class WaysThrough {

    private final FormCheck check;
    private final Proofs proofs;
    private final FormLogic logic;
    private final int compatible;
    private final int complete;
    private final int sent;

    WaysThrough(FormCheck check, Proofs proofs) {
        this.check = check;
        this.proofs = proofs;
        this.logic = proofs.logic();
        this.compatible = logic.compatible();
        this.complete = logic.circuit().and(compatible, logic.answered());
        this.sent = logic.circuit().and(complete, logic.unblocked());
    }

    void read() {
        if (proofs.find(Progress::maySend, sent) instanceof Proofs.Outcome.Impossible) {
            check.find(
                    Rule.NEVER_SENT,
                    check.startOfForm(),
                    "aucune suite de réponses ne permet d'envoyer ce formulaire",
                    "Cherchez les blocages ou les choix qui s'excluent, et laissez un chemin.");
            return;
        }
        check.form().questions().forEach(this::read);
    }

    private void read(Question question) {
        int asks = logic.asks(question);
        if (!(proofs.find(progress -> progress.asks(question.id()), asks)
                instanceof Proofs.Outcome.Found(var reached))) {
            return;
        }
        var place = check.placeOf(Sort.NAME, question.id().value());
        if (isImpossible(asks, sent)) {
            check.find(
                    Rule.ASKED_FOR_NOTHING,
                    place,
                    "la question « %s » n'est posée qu'à des personnes qui ne pourront rien envoyer"
                            .formatted(question.id()),
                    "Ne la posez pas dans ce cas, ou laissez une réponse qui n'est pas bloquée.",
                    reached.say());
        }
        // A choice that another wish always closes is shown with the reason, and cannot be made: nobody is led astray.
        for (var choice : question.choices()) {
            int chosen = logic.given(question).chosen(choice.id());
            if (isImpossible(chosen, complete) && !isImpossible(chosen, compatible)) {
                check.find(
                        Rule.DEAD_END,
                        place,
                        "après « %s » à la question « %s », on ne peut plus avancer"
                                .formatted(choice.label(), question.id()),
                        "Un choix exclut tous ceux de plus loin : enlevez un « excludes », ou ajoutez un choix.",
                        reached.say());
            }
        }
    }

    private boolean isImpossible(int one, int other) {
        return proofs.find(_ -> true, one, other) instanceof Proofs.Outcome.Impossible;
    }
}
