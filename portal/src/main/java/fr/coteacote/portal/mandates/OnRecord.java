package fr.coteacote.portal.mandates;

import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.privacy.journal.About;
import fr.coteacote.portal.privacy.journal.Author;

/** How the journal calls who acts, and the mandate under which they do: ids, never a name. */
public final class OnRecord {

    private OnRecord() {}

    /** Who acts. */
    public static Author author(Acting acting) {
        var session = acting.session();
        return acting.isMediator() && session != null
                ? mediator(session, acting.sitting())
                : author(acting.sitting(), acting.role());
    }

    /** Who helps in {@code session}, in their own place or in that of a colleague. */
    public static Author mediator(AssistedSession session, Sitting sitting) {
        var author = author(sitting, Role.PROFESSIONAL);
        return session.standIn()
                ? new Author(author.kind(), author.id(), fr.coteacote.portal.privacy.journal.Role.STAND_IN)
                : author;
    }

    /** Who acts in {@code sitting} as {@code role}; on a shared computer the role says whose turn it is. */
    public static Author author(Sitting sitting, Role role) {
        var quality = switch (role) {
            case SELF -> fr.coteacote.portal.privacy.journal.Role.SELF;
            case CARER -> fr.coteacote.portal.privacy.journal.Role.CARER;
            case LEGAL_REPRESENTATIVE -> fr.coteacote.portal.privacy.journal.Role.REPRESENTATIVE;
            case PROFESSIONAL -> fr.coteacote.portal.privacy.journal.Role.MEDIATOR;
        };
        var account = sitting.account();
        var professional = sitting.professional();
        if (professional != null && role == Role.PROFESSIONAL) {
            return Author.professional(professional.value(), quality);
        }
        return account == null
                ? Author.sitting(sitting.id().value(), quality)
                : Author.account(account.value(), quality);
    }

    /** Who agreed: by their account too where they proved that it is theirs. */
    static Author author(Agreement agreed) {
        var proved = agreed.proved();
        return proved == null
                ? author(agreed.by(), agreed.as())
                : Author.account(
                        proved.value(), author(agreed.by(), agreed.as()).role());
    }

    /**
     * What the journal says a mandate is about: the draft, and whose it is when they have an account; a mediator's is named
     * itself, so that one reads under which of several they helped.
     */
    public static About about(Mandate mandate) {
        var account = mandate.account();
        if (mandate.helper() != null) {
            return About.part(mandate.draft(), mandate.id().value().toString());
        }
        return account == null ? About.draft(mandate.draft()) : About.part(mandate.draft(), account.toString());
    }
}
