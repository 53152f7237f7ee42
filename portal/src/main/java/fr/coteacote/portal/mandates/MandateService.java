package fr.coteacote.portal.mandates;

import fr.coteacote.portal.identity.Sitting;
import fr.coteacote.portal.privacy.About;
import fr.coteacote.portal.privacy.Act;
import fr.coteacote.portal.privacy.Author;
import fr.coteacote.portal.privacy.Entry;
import fr.coteacote.portal.privacy.Journal;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Say for whom a draft is, write down the mandate of who fills it in, and tell what it allows now. */
@Service
public class MandateService {

    /** Long enough for a request and its answer; a longer help is given by a new mandate. */
    private static final Duration RUNS_FOR = Duration.ofDays(182);

    private final People people;
    private final Mandates mandates;
    private final Journal journal;
    private final Clock clock;

    MandateService(People people, Mandates mandates, Journal journal, Clock clock) {
        this.people = people;
        this.mandates = mandates;
        this.journal = journal;
        this.clock = clock;
    }

    /** Name the person that {@code sitting} will fill a form in for, as {@code role}. */
    @Transactional
    public PersonId subjectOf(Sitting sitting, Role role) {
        var account = sitting.account();
        return role.isSelf() && account != null
                ? people.ofAccount(account, sitting.level(), clock.instant())
                : people.addDeclared(clock.instant());
    }

    /**
     * Write down that {@code sitting} acts on {@code draft} as {@code role} from now on.
     *
     * <p>An earlier mandate on the draft ends; acting for oneself needs none.
     */
    @Transactional
    public void actAs(Role role, Sitting sitting, PersonId subject, UUID draft) {
        var now = clock.instant();
        mandates.endOn(draft, now);
        if (role.isSelf()) {
            return;
        }
        var text = MandateText.of(role);
        var account = sitting.account();
        mandates.add(new Mandate(
                MandateId.create(),
                subject,
                account == null ? null : account.value(),
                sitting.id().value(),
                draft,
                role,
                text.rights(),
                text.version(),
                text.hash(),
                now,
                now.plus(RUNS_FOR),
                null));
        journal.write(new Entry(Act.MANDATE_GIVEN, author(sitting, role), About.draft(draft)));
    }

    /** Who acts in {@code sitting} as {@code role}, for the journal: ids, never a name. */
    public static Author author(Sitting sitting, Role role) {
        var quality = switch (role) {
            case SELF -> fr.coteacote.portal.privacy.Role.SELF;
            case CARER -> fr.coteacote.portal.privacy.Role.CARER;
            case LEGAL_REPRESENTATIVE -> fr.coteacote.portal.privacy.Role.REPRESENTATIVE;
            case PROFESSIONAL -> fr.coteacote.portal.privacy.Role.MEDIATOR;
        };
        var account = sitting.account();
        return account == null
                ? Author.sitting(sitting.id().value(), quality)
                : Author.account(account.value(), quality);
    }

    /**
     * Tell how {@code sitting}, who was let into {@code draft}, acts there.
     *
     * @return empty when the mandate has ended or does not allow {@code right}
     */
    public Optional<Acting> acting(Sitting sitting, Role role, PersonId subject, UUID draft, Right right) {
        if (role.isSelf()) {
            return Optional.of(new Acting(sitting, subject, role, null));
        }
        return mandates.newestOn(draft)
                .filter(mandate -> mandate.allows(right, clock.instant()))
                .map(mandate -> new Acting(sitting, subject, role, mandate));
    }

    /** End the help on {@code draft}: who acted under a mandate may no longer open it. */
    @Transactional
    public void endOn(UUID draft) {
        mandates.endOn(draft, clock.instant());
    }
}
