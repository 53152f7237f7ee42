package fr.coteacote.portal.filling.drafts;

import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.identity.accounts.Accounts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Find where the people of a draft want to be told of it, for messages that the portal sends by itself.
 *
 * <p>What they answered comes first, for they chose it for that; then the address that they gave with the code of the
 * draft; then that of the account that began it. So who stops before the page that asks is told too. Who wants no trace is
 * told nowhere, whether they said so among the answers or chose the {@link DiscreetMode}.
 */
@Component
@NamedInterface("drafts")
public class DraftContacts {

    private static final List<QuestionId> EMAILS =
            List.of(new QuestionId("remplisseur-courriel"), new QuestionId("courriel"));
    private static final QuestionId NOTICES = new QuestionId("canal-avis");
    private static final String DISCREET = "aucun";

    private final DraftService service;
    private final Drafts drafts;
    private final GivenAddresses given;
    private final Accounts accounts;
    private final DiscreetMode discreet;

    DraftContacts(DraftService service, Drafts drafts, GivenAddresses given, Accounts accounts, DiscreetMode discreet) {
        this.service = service;
        this.drafts = drafts;
        this.given = given;
        this.accounts = accounts;
        this.discreet = discreet;
    }

    /** The e-mail address to write to; empty when none is known, when the person wants no trace, or has died. */
    @Transactional(readOnly = true)
    public Optional<String> of(UUID draft) {
        return drafts.find(new DraftId(draft))
                .flatMap(found -> told(found)
                        .flatMap(answers ->
                                answered(answers).or(() -> given(found)).or(() -> ofAccount(found))))
                .filter(address -> !address.isBlank());
    }

    /** Tell whether the people of a draft may be told of it at all, by whatever message. */
    @Transactional(readOnly = true)
    public boolean mayTell(UUID draft) {
        return drafts.find(new DraftId(draft)).flatMap(this::told).isPresent();
    }

    private Optional<Progress> told(Draft draft) {
        return drafts.isDeathTold(draft.id()) || discreet.isOn(draft)
                ? Optional.empty()
                : service.progressOf(draft.id()).filter(answers -> !wantsNoTrace(answers));
    }

    /** Where to tell what becomes of the request, by its answers alone; "" for nowhere. */
    public String toTell(OpenDraft open) {
        return discreet.isOn(open.draft()) || wantsNoTrace(open.progress())
                ? ""
                : answered(open.progress()).orElse("");
    }

    /** Keep the address that somebody gave to come back by, unless they want no trace; it takes the place of an older one. */
    @Transactional
    public void keep(UUID draft, String address) {
        var id = new DraftId(draft);
        drafts.find(id)
                .filter(found -> !discreet.isOn(found))
                .flatMap(_ -> service.boxOf(id))
                .ifPresent(box -> given.keep(id, address.strip(), box));
    }

    private static boolean wantsNoTrace(Progress progress) {
        return progress.answers().get(NOTICES).orElse(null) instanceof Value.Chosen(var channel)
                && channel.equals(DISCREET);
    }

    private static Optional<String> answered(Progress progress) {
        return EMAILS.stream()
                .filter(progress::asks)
                .flatMap(id -> progress.answers().get(id).stream())
                .flatMap(value -> value instanceof Value.Text(var address) ? Stream.of(address) : Stream.empty())
                .findFirst();
    }

    private Optional<String> given(Draft draft) {
        return service.boxOf(draft.id()).flatMap(box -> given.of(draft.id(), box));
    }

    private Optional<String> ofAccount(Draft draft) {
        return Optional.ofNullable(draft.account())
                .flatMap(accounts::find)
                .map(account -> account.contact().email());
    }
}
