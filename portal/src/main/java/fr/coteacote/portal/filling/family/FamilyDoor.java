package fr.coteacote.portal.filling.family;

import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.identity.tokens.OpaqueToken;
import fr.coteacote.portal.identity.tokens.SpokenCode;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.mandates.carers.CarerRole;
import fr.coteacote.portal.mandates.carers.Claim;
import fr.coteacote.portal.mandates.carers.InvitationId;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Take what relatives decide about each other's help; each answer is 303 to the page that shows what came of it. */
@Controller
class FamilyDoor {

    private final FamilyService family;
    private final BereavementService bereavement;
    private final DeclaredHelpService declared;
    private final Sittings sittings;

    FamilyDoor(FamilyService family, BereavementService bereavement, DeclaredHelpService declared, Sittings sittings) {
        this.family = family;
        this.bereavement = bereavement;
        this.declared = declared;
        this.sittings = sittings;
    }

    @PostMapping("/envoi/{draft}/proches/changer")
    ResponseEntity<Void> change(
            @PathVariable String draft,
            @RequestParam UUID accord,
            @RequestParam(name = RoleFields.ROLE, defaultValue = "") String role,
            @RequestParam(name = RoleFields.PRIVATE, defaultValue = "") String prive) {
        var mandate = new MandateId(accord);
        return on(draft, (id, sitting) -> {
            var rights = rights(role, prive);
            if (rights.isEmpty()) {
                return FamilyRoutes.one(id, mandate) + "?erreur";
            }
            family.change(id, mandate, rights.get(), sitting);
            return FillingRoutes.relatives(id);
        });
    }

    @PostMapping("/envoi/{draft}/proches/arreter")
    ResponseEntity<Void> part(
            @PathVariable String draft, @RequestParam UUID accord, @RequestParam(defaultValue = "") String mien) {
        return on(draft, (id, sitting) -> {
            family.part(id, new MandateId(accord), sitting);
            return mien.isEmpty() ? FillingRoutes.relatives(id) : "/mes-demandes";
        });
    }

    @PostMapping("/envoi/{draft}/proches/annuler")
    ResponseEntity<Void> withdraw(@PathVariable String draft, @RequestParam String invitation) {
        return on(draft, (id, sitting) -> {
            InvitationId.parse(invitation).ifPresent(named -> family.withdraw(id, named, sitting));
            return FillingRoutes.relatives(id);
        });
    }

    @PostMapping("/envoi/{draft}/deces")
    ResponseEntity<Void> tellOfDeath(
            @PathVariable String draft, @RequestParam(name = FamilyRoutes.DEATH, defaultValue = "") String answer) {
        return on(draft, (id, sitting) -> switch (answer) {
            case FamilyRoutes.YES ->
                bereavement.tell(id, sitting) ? FamilyRoutes.AFTER_DEATH : FillingRoutes.to(id, new Place.Chapters());
            case FamilyRoutes.NO -> FillingRoutes.to(id, new Place.Chapters());
            default -> FamilyRoutes.death(id) + "?erreur";
        });
    }

    /** Where it was not for them to say, the page says why. */
    @PostMapping("/envoi/{draft}/toujours")
    ResponseEntity<Void> declareAgain(@PathVariable String draft) {
        return on(draft, (id, sitting) -> {
            declared.declareAgain(id, sitting);
            return FillingRoutes.to(id, new Place.Chapters());
        });
    }

    private static Optional<Set<Right>> rights(String role, String seesPrivate) {
        return CarerRole.of(role).map(found -> found.rights(seesPrivate.equals("oui")));
    }

    private ResponseEntity<Void> on(String draft, BiFunction<DraftId, Sitting, String> act) {
        var id = DraftId.parse(draft);
        return to(id.flatMap(found -> sittings.current().map(sitting -> act.apply(found, sitting)))
                .or(() -> id.map(FillingRoutes::relatives))
                .orElse("/"));
    }

    @PostMapping(FamilyRoutes.CODE + "/envoi")
    ResponseEntity<Void> claim(@RequestParam(defaultValue = "") String code) {
        var claim = SpokenCode.parse(code)
                .flatMap(typed -> sittings.current().flatMap(sitting -> family.claim(typed, sitting)))
                .orElseGet(Claim.Wrong::new);
        return to(
                switch (claim) {
                    case Claim.Offered(var invitation) -> FamilyRoutes.offer(invitation);
                    case Claim.Wrong() -> FamilyRoutes.CODE + "?erreur=code";
                    case Claim.TooMany() -> FamilyRoutes.CODE + "?erreur=attendre";
                });
    }

    /** Go on with the link of a letter: sign in first, then see what is offered. */
    @PostMapping(FamilyRoutes.OPEN_LINK)
    ResponseEntity<Void> follow(@RequestParam(defaultValue = "") String lien, HttpSession session) {
        var link = lien.isEmpty() ? ShownLink.of(session) : Optional.of(new OpaqueToken(lien));
        var claim = link.flatMap(shown -> sittings.current().flatMap(sitting -> family.claim(shown, sitting)));
        if (claim.isEmpty()) {
            link.filter(family::serves).ifPresent(shown -> ShownLink.keep(session, shown));
            return to(FamilyRoutes.LINK);
        }
        ShownLink.forget(session);
        return to(
                claim.get() instanceof Claim.Offered(var invitation)
                        ? FamilyRoutes.offer(invitation)
                        : FamilyRoutes.CODE + "?erreur=fini");
    }

    @PostMapping(FamilyRoutes.CODE + "/{invitation}/accord")
    ResponseEntity<Void> accept(@PathVariable String invitation) {
        var id = InvitationId.parse(invitation);
        return to(id.flatMap(found -> sittings.current().flatMap(sitting -> family.accept(found, sitting)))
                .map(draft -> "/demande/" + draft)
                .or(() -> id.filter(this::isBarred).map(FamilyRoutes::offer))
                .orElse(FamilyRoutes.CODE + "?erreur=fini"));
    }

    private boolean isBarred(InvitationId id) {
        return sittings.current()
                .flatMap(sitting -> family.offer(id, sitting))
                .filter(FamilyService.Offer::barred)
                .isPresent();
    }

    @PostMapping(FamilyRoutes.CODE + "/{invitation}/refus")
    ResponseEntity<Void> decline(@PathVariable String invitation) {
        InvitationId.parse(invitation)
                .ifPresent(id -> sittings.current().ifPresent(sitting -> family.decline(id, sitting)));
        return to("/mes-demandes");
    }

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
