package fr.coteacote.catalog.check;

import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.DataUse;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.Origins.Sort;
import fr.coteacote.catalog.loading.Place;
import fr.coteacote.catalog.orientation.Orientation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads forms before people do: proves of each that every part of it is met by somebody and nobody is left without a way, and
 * reads its words.
 */
public final class ProofReader {

    private ProofReader() {}

    /** Read a form of a catalogue, as it is on {@code today}: all that is wrong with it, from top to bottom. */
    public static List<Finding> read(Catalogue catalogue, Form form, LocalDate today) {
        var check = new FormCheck(form, catalogue.originsOf(form));
        read(check, catalogue, today);
        return check.findings();
    }

    /**
     * Read the orientation of a catalogue: as a form, and that each question changes what is shown. Its loader holds that it
     * always names a person to see.
     */
    public static List<Finding> read(Catalogue catalogue, Orientation orientation, LocalDate today) {
        var check = new FormCheck(orientation.questions(), catalogue.originsOf(orientation.questions()));
        read(check, catalogue, today);
        new Leftovers(check, today).readQuestions();
        new Addresses(check, catalogue.links()).read(orientation);
        return check.findings();
    }

    private static void read(FormCheck check, Catalogue catalogue, LocalDate today) {
        var form = check.form();
        var proofs = new Proofs(form, today);
        new Reach(check, proofs).read();
        new WaysThrough(check, proofs).read();
        new Repetitions(check, proofs).read();
        tellGuesses(check, proofs);
        new Leftovers(check, today).read();
        new Readers(check).read();
        new Wording(check).read();
        new Addresses(check, catalogue.links()).read();
    }

    private static void tellGuesses(FormCheck check, Proofs proofs) {
        var places = placesOfRules(check);
        proofs.logic()
                .guesses()
                .forEach((rule, obstacle) -> check.find(
                        Rule.UNPROVABLE,
                        places.getOrDefault(rule, check.startOfForm()),
                        "la règle « %s » ne peut pas être prouvée : %s".formatted(rule, obstacle),
                        "Comparez des choix, des nombres ou des dates, en plus petites règles."));
    }

    /** Where each rule is written, by its text. */
    private static Map<String, Place> placesOfRules(FormCheck check) {
        var places = new HashMap<String, Place>();
        var form = check.form();
        form.pages().forEach(page -> {
            put(places, page.shownIf(), check.conditionOf(page));
            page.questions()
                    .forEach(question -> put(
                            places,
                            question.shownIf(),
                            check.conditionOf(Sort.NAME, question.id().value())));
        });
        form.derived().forEach(derived -> places.put(derived.is().text(), check.placeOf(Sort.NAME, derived.id())));
        form.blocks().forEach(block -> put(places, block.when(), check.placeOf(Sort.BLOCK, block.id())));
        form.warnings().forEach(warning -> put(places, warning.when(), check.placeOf(warning)));
        form.documents().forEach(document -> put(places, document.when(), check.placeOf(Sort.DOCUMENT, document.id())));
        return places;
    }

    private static void put(Map<String, Place> places, Condition condition, Place place) {
        if (condition instanceof Condition.Both(var one, var other)) {
            put(places, one, place);
            put(places, other, place);
        } else {
            places.putIfAbsent(condition.text(), place);
        }
    }

    /** List what of an orientation rests on a rule that nobody has verified yet. */
    public static List<String> unverified(Orientation orientation) {
        var found = new ArrayList<String>();
        orientation
                .questions()
                .questions()
                .forEach(question ->
                        note("question " + question.id(), question.use().source(), found));
        orientation.results().forEach(result -> note("résultat " + result.id(), result.source(), found));
        return found;
    }

    /** List what of a form rests on a rule that nobody has verified yet. */
    public static List<String> unverified(Form form) {
        var found = new ArrayList<String>();
        form.questions()
                .forEach(question ->
                        note("question " + question.id(), question.use().source(), found));
        form.peopleAsk().forEach(asked -> note("« %s »".formatted(asked.ask()), asked.source(), found));
        form.blocks().forEach(block -> note("blocage " + block.id(), block.source(), found));
        form.warnings().forEach(warning -> note("avertissement " + warning.id(), warning.source(), found));
        form.documents().forEach(document -> note("document " + document.id(), document.source(), found));
        form.afterSending().forEach(step -> note("suite « %s »".formatted(step.title()), step.source(), found));
        form.constants().forEach(constant -> note("constante " + constant.id(), constant.source(), found));
        return found;
    }

    private static void note(String subject, String source, List<String> found) {
        if (source.contains(DataUse.UNVERIFIED)) {
            found.add(subject + " : " + source);
        }
    }
}
