package fr.coteacote.portal.identity.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people whom FranceConnect made known: recognise them, and keep how to reach them. */
@NamedInterface("accounts")
@Service
public class Accounts {

    private final AccountRecords records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(AccountRecords records, ApplicationEventPublisher events, Clock clock) {
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    public Optional<Account> find(AccountId id) {
        return records.find(id);
    }

    /**
     * Find the account of the person whom FranceConnect has just made known, or open one.
     *
     * <p>By {@code sub} first. A corrected civil status gives a new {@code sub}: then by the six pivot data, accents and
     * hyphens apart. When one of the six differs it may be the same person, or a twin: a new account is opened, and
     * {@link AccountsResemble} asks a human being to look. Never by e-mail: relatives share addresses.
     */
    @Transactional
    public Account recognise(String sub, CivilStatus status, Contact contact, AssuranceLevel level) {
        records.oneAfterTheOther(sub, status.pivot());
        var now = clock.instant();
        var known = records.findBySub(sub).or(() -> onlyOne(records.findByPivot(status.pivot())));
        var account = known.map(Account::id).orElseGet(() -> open(status, contact, level));
        records.noteSub(account, sub, now);
        known.ifPresent(before -> {
            records.update(account, status, level, now);
            if (before.contact().email().isBlank()) {
                records.update(
                        account, new Contact(contact.email(), before.contact().phone()));
            }
        });
        return records.find(account).orElseThrow();
    }

    private AccountId open(CivilStatus status, Contact contact, AssuranceLevel level) {
        var now = clock.instant();
        var id = new AccountId(UUID.randomUUID());
        var alike = records.findAlike(status);
        records.insert(new Account(id, Set.of(), status, level, now, contact, false));
        for (var other : alike) {
            var differs =
                    CivilStatus.differences(status.pivot(), other.civilStatus().pivot());
            if (differs.size() == 1) {
                records.noteResemblance(id, other.id(), differs, now);
                events.publishEvent(new AccountsResemble(id, other.id(), now));
            }
        }
        return id;
    }

    private static Optional<Account> onlyOne(List<Account> accounts) {
        return accounts.size() == 1 ? Optional.of(accounts.getFirst()) : Optional.empty();
    }

    /** Say how to reach a person; they chose it themselves. */
    @Transactional
    public void reachBy(AccountId id, Contact contact) {
        records.update(id, contact);
    }

    /** Promise, or no longer promise, that no message is ever sent to a person. */
    @Transactional
    public void beDiscreet(AccountId id, boolean discreet) {
        records.update(id, discreet);
    }

    /**
     * Make one account of two, after a human being has found that they are one person's.
     *
     * <p>Others hear {@link AccountsJoined} and hand over what they keep for {@code joined}.
     */
    @Transactional
    public void join(AccountId kept, AccountId joined) {
        records.join(kept, joined);
        events.publishEvent(new AccountsJoined(kept, joined, clock.instant()));
    }
}
