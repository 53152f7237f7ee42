package fr.coteacote.portal.filling.places;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.assisted.meeting.Companion;
import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.frame.CompanyBar;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Who is with this person on this draft, under the header: "Samira Lenoir est à côté de vous". */
final class SessionBar {

    private final Companion companion;
    private final OpenDraft draft;
    private final Place back;
    private final @Nullable String elsewhere;
    private final BooleanSupplier needsCode;
    private final ZoneId zone;

    /**
     * @param back where this page is, or the next place to it
     * @param elsewhere where the other is, below the address of the draft; null when that is here, or not known
     * @param needsCode whether the user has no way back to the draft from another device yet
     */
    SessionBar(
            Companion companion,
            OpenDraft draft,
            Place back,
            @Nullable String elsewhere,
            BooleanSupplier needsCode,
            ZoneId zone) {
        this.companion = companion;
        this.draft = draft;
        this.back = back;
        this.elsewhere = elsewhere;
        this.needsCode = needsCode;
        this.zone = zone;
    }

    CompanyBar drawn() {
        var bar = companion.isUser()
                ? CompanyBar.ofHelper(companion.helper(), presence(companion.helper()), detail(), actions())
                : CompanyBar.ofPerson(person(), presence(person()), detail(), actions());
        if (elsewhere != null) {
            bar.elsewhere("%s en est à la page « %s ».".formatted(other(), titleOf(elsewhere)), to(elsewhere));
        }
        return companion.closesIn() == 0 ? bar : closing(bar);
    }

    /** Nobody is let back by who sits at a computer of many: whoever has no code takes one while it is their turn. */
    private CompanyBar closing(CompanyBar bar) {
        var soon = "Cette séance va se fermer dans %d %s si personne n’écrit. "
                .formatted(companion.closesIn(), companion.closesIn() == 1 ? "minute" : "minutes");
        if (draft.draft().training()) {
            return bar.closing(soon + "Tout ce qui a été écrit est alors effacé.");
        }
        if (!wouldBeLost()) {
            return bar.closing(soon + (companion.isUser() ? "Vos" : "Les") + " réponses sont gardées.");
        }
        return companion.isUser()
                ? bar.closing(
                        soon + "Sans code, vous ne pourrez plus rouvrir votre demande.",
                        Link.to("Prendre un code", FillingRoutes.pause(draft.id())))
                : bar.closing(soon + "La personne n’a pas de code. Passez-lui la place : elle seule le prend.");
    }

    /** On two devices, and after a call, the user has their own way back. */
    private boolean wouldBeLost() {
        return companion.byTurns() && draft.draft().state() == Draft.State.OPEN && needsCode.getAsBoolean();
    }

    private String other() {
        return companion.isUser() ? companion.helper() : person();
    }

    private String titleOf(String there) {
        return draft.form()
                .pageAt(there)
                .map(page -> page.title(draft.self()))
                .orElse(there.equals(Together.below(draft, new Place.Review())) ? "Relire" : "Les chapitres");
    }

    /** Who goes where the other is leads nobody. */
    private Link to(String there) {
        return Link.to(
                "Aller à cette page",
                "%s?%s=oui"
                        .formatted(
                                "/demande/%s/%s".formatted(draft.id(), there).replaceFirst("/$", ""),
                                Companion.FOLLOWED));
    }

    private String person() {
        return draft.nameOfUser();
    }

    private String presence(String name) {
        if (companion.byPhone()) {
            return name + " est au téléphone";
        }
        if (companion.byTurns()) {
            return companion.isUser() ? "C’est à vous" : "C’est à vous, " + companion.helperShort();
        }
        if (companion.alone() && !companion.otherIsThere() && !companion.isUser()) {
            return name + " n’est pas là. Vous continuez avec son accord.";
        }
        var there = companion.alone() ? " a ouvert votre demande" : " est à côté de vous";
        if (companion.otherIsThere()) {
            return name + (companion.isUser() ? there : " est là");
        }
        var seen = companion.otherSeen();
        return seen == null
                ? name + " n’est pas connecté. Vos réponses sont gardées."
                : "%s était là à %s. Vos réponses sont gardées.".formatted(name, Days.sayHour(seen, zone));
    }

    private String detail() {
        return companion.isUser()
                ? "%s, %s".formatted(companion.quality(), companion.organisation())
                : "Ce que vous faites est écrit dans le journal de la personne.";
    }

    private Component[] actions() {
        var actions = new ArrayList<Component>();
        if (companion.byPhone()) {
            if (!companion.isUser()) {
                actions.add(new ButtonLink(
                        Link.to("Demander un code", "/seance/%s/telephone".formatted(companion.session())),
                        ButtonLook.SECONDARY));
            }
        } else if (companion.byTurns()) {
            actions.add(post(
                    "passer",
                    Map.of(),
                    new Button(
                            companion.isUser() ? "Passer à " + companion.helperShort() : "Passer à la personne",
                            ButtonLook.SECONDARY)));
        } else {
            actions.add(post(
                    "suivre",
                    Map.of("suivre", companion.follows() ? "non" : "oui"),
                    new Button(companion.follows() ? "Ne plus suivre" : "Suivre", ButtonLook.SECONDARY)
                            .withComplement(other())));
        }
        if (companion.closesIn() > 0) {
            actions.add(post("rester", Map.of(), new Button("Continuer la séance", ButtonLook.PRIMARY)));
        }
        if (companion.byTurns()) {
            actions.add(new ButtonLink(
                    Link.to("Terminer", "/demande/%s/carte".formatted(draft.id())), ButtonLook.SECONDARY));
        }
        if (companion.isUser()) {
            actions.add(new ActionForm(
                            House.sendingTo("/envoi/%s/arreter-l-aide".formatted(draft.id())),
                            new Button("Arrêter l’aide", ButtonLook.SECONDARY))
                    .carrying(Map.of("accord", List.of(mandate()))));
        } else if (!companion.byTurns()) {
            actions.add(post("terminer", Map.of(), new Button("Terminer", ButtonLook.SECONDARY)));
        }
        return actions.toArray(Component[]::new);
    }

    private String mandate() {
        return draft.acting()
                .together()
                .map(AssistedSession::mandate)
                .map(UUID::toString)
                .orElse("");
    }

    private Component post(String act, Map<String, String> values, Button button) {
        var carried = new LinkedHashMap<String, List<String>>();
        values.forEach((name, value) -> carried.put(name, List.of(value)));
        carried.put("retour", List.of(FillingRoutes.to(draft.id(), back)));
        return new ActionForm(House.sendingTo("/seance/%s/%s".formatted(companion.session(), act)), button)
                .carrying(carried);
    }
}
