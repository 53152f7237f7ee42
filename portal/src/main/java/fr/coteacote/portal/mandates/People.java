package fr.coteacote.portal.mandates;

import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people that forms are for, kept in PostgreSQL without their names: those are answers, sealed in drafts. */
@Repository
class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Add somebody who has no account, as a carer or they themselves declare them. */
    PersonId addDeclared(Instant now) {
        var id = PersonId.create();
        jdbc.sql("insert into person (id, level, created_at) values (?, 'DECLARED', ?)")
                .params(id.value(), Timestamp.from(now))
                .update();
        return id;
    }

    /** Note that a professional made sure of who somebody without account is. */
    void seenByProfessional(PersonId person) {
        jdbc.sql("update person set level = 'SEEN_BY_PROFESSIONAL' where id = ? and level = 'DECLARED'")
                .param(person.value())
                .update();
    }

    /** Tell whether an account holder is this person. */
    boolean is(PersonId person, AccountId account) {
        return jdbc.sql("select exists (select from person where id = ? and account = ?)")
                .params(person.value(), account.value())
                .query(Boolean.class)
                .single();
    }

    /** The account of a person; empty when they have none. */
    Optional<UUID> accountOf(PersonId person) {
        return jdbc.sql("select account from person where id = ? and account is not null")
                .param(person.value())
                .query((row, index) -> row.getObject("account", UUID.class))
                .optional();
    }

    /** The person that an account holder is, as far as a form was for them. */
    Optional<PersonId> find(AccountId account) {
        return jdbc.sql("select id from person where account = ?")
                .param(account.value())
                .query((row, index) -> new PersonId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Find the person that an account holder is, or add them. */
    PersonId ofAccount(AccountId account, AssuranceLevel level, Instant now) {
        jdbc.sql("""
                insert into person (id, account, level, created_at) values (?, ?, ?, ?)
                on conflict (account) where account is not null do update set level = excluded.level
                """)
                .params(UUID.randomUUID(), account.value(), level.name(), Timestamp.from(now))
                .update();
        return new PersonId(jdbc.sql("select id from person where account = ?")
                .param(account.value())
                .query(UUID.class)
                .single());
    }
}
