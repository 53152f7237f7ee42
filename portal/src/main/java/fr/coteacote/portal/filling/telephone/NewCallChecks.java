package fr.coteacote.portal.filling.telephone;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Email;
import fr.coteacote.catalog.kinds.Kind;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.Phone;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.assisted.telephone.Reach;
import fr.coteacote.portal.assisted.telephone.Texting;
import fr.coteacote.portal.mandates.MandateLength;
import fr.coteacote.portal.organisations.OrganisationField;
import fr.coteacote.portal.organisations.Post;
import fr.coteacote.portal.territory.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Understand what a mediator typed to begin with somebody on the telephone, or say how to mend it. */
@Component
class NewCallChecks {

    private final Catalogue catalogue;
    private final Texting texting;
    private final Territory territory;
    private final Clock clock;

    NewCallChecks(Catalogue catalogue, Texting texting, Territory territory, Clock clock) {
        this.catalogue = catalogue;
        this.texting = texting;
        this.territory = territory;
        this.clock = clock;
    }

    /**
     * What to mend, by the name of the field; empty when all is understood.
     *
     * @param posts of the mediator, one in each organisation
     */
    Map<String, String> faults(NewCall call, List<Post> posts) {
        var faults = new LinkedHashMap<String, String>();
        if (posts.size() > 1 && posts.stream().noneMatch(post -> isChosen(post, call))) {
            faults.put(OrganisationField.NAME, OrganisationField.MISSING);
        }
        var form = form(call);
        if (form.isEmpty()) {
            faults.put(NewCall.FORM, "Choisissez une demande.");
        }
        if (length(call).isEmpty()) {
            faults.put(NewCall.LENGTH, "Choisissez une durée.");
        }
        form.ifPresent(chosen -> NewCall.PERSON.forEach(
                field -> fault(chosen, field, call).ifPresent(words -> faults.put(field, words))));
        if (parseReach(call) instanceof Parsed.Rejected(var problems)) {
            faults.put(NewCall.REACH, problems.getFirst().message());
        } else if (reach(call).isEmpty()) {
            faults.put(NewCall.REACH, askReach());
        }
        return faults;
    }

    private static boolean isChosen(Post post, NewCall call) {
        return post.organisation().id().value().toString().equals(call.typed(OrganisationField.NAME));
    }

    Optional<Form> form(NewCall call) {
        return catalogue.forms().stream()
                .filter(form -> form.id().value().equals(call.typed(NewCall.FORM)))
                .findFirst();
    }

    List<Form> forms() {
        return List.copyOf(catalogue.forms());
    }

    Optional<MandateLength> length(NewCall call) {
        return MandateLength.of(call.typed(NewCall.LENGTH));
    }

    /** How the person receives codes; empty when it was not understood, or cannot be used here. */
    Optional<Reach> reach(NewCall call) {
        var means = means(call);
        return parseReach(call) instanceof Parsed.Accepted(Value.Text(var address))
                        && (means == Reach.Means.EMAIL || texting.isOffered())
                ? Optional.of(new Reach(means, address))
                : Optional.empty();
    }

    /** What one may type there. */
    String askReach() {
        return texting.isOffered()
                ? "Écrivez un numéro de mobile, par exemple 06 12 34 56 78, ou une adresse électronique."
                : "Écrivez une adresse électronique, par exemple jeanne.martin@exemple.fr.";
    }

    private Parsed parseReach(NewCall call) {
        Kind kind = means(call) == Reach.Means.EMAIL ? new Email() : new Phone();
        return kind.parse(Typed.of(call.typed(NewCall.REACH)), today());
    }

    private static Reach.Means means(NewCall call) {
        return call.typed(NewCall.REACH).contains("@") ? Reach.Means.EMAIL : Reach.Means.SMS;
    }

    /** A form asks who the person is in its own way, or not at all. */
    private Optional<String> fault(Form form, String field, NewCall call) {
        return form.question(new QuestionId(field)).flatMap(question -> {
            var parts = new LinkedHashMap<String, List<String>>();
            call.person().forEach((name, texts) -> {
                if (name.equals(field) || name.startsWith(field + ".")) {
                    parts.put(name.equals(field) ? "" : name.substring(field.length() + 1), texts);
                }
            });
            return switch (question.parse(new Typed(parts), today())) {
                case Parsed.Accepted _ -> Optional.empty();
                case Parsed.Blank() -> Optional.of("Demandez-le à la personne, puis écrivez-le.");
                case Parsed.Rejected(var problems) ->
                    Optional.of(problems.getFirst().message());
            };
        });
    }

    private LocalDate today() {
        return clock.instant().atZone(territory.zone()).toLocalDate();
    }
}
