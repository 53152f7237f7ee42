package fr.coteacote.portal.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.IdentityTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IdentityTest
class AccountsTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Professionals professionals;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_same_sub_is_the_same_person_whatever_has_been_corrected() {
        var first = seen("sub-a", status("MARTIN", "Anne", "1950-02-03"));
        var later = seen("sub-a", status("MARTIN", "Annie", "1950-02-03"));

        assertThat(later.id()).isEqualTo(first.id());
        assertThat(later.civilStatus().givenNames()).isEqualTo("Annie");
    }

    @Test
    void a_new_sub_with_the_same_pivot_data_is_the_same_person_and_the_old_sub_is_kept() {
        var first = seen("sub-b", status("BENSAID", "Marie Louise", "1941-03-08"));
        var later = seen("sub-b2", status("BENSAÏD", "Marie-Louise", "1941-03-08"));

        assertThat(later.id()).isEqualTo(first.id());
        assertThat(later.subs()).containsExactlyInAnyOrder("sub-b", "sub-b2");
    }

    @Test
    void somebody_who_differs_by_one_datum_is_not_taken_for_another_but_is_told_to_a_human_being() {
        var one = seen("sub-twin-1", status("JUMEAU", "Louise", "1980-01-01"));
        var other = seen("sub-twin-2", status("JUMEAU", "Lucie", "1980-01-01"));

        assertThat(other.id()).isNotEqualTo(one.id());
        assertThat(jdbc.sql("select differs from account_resemblance where recent = :recent and known = :known")
                        .param("recent", other.id().value())
                        .param("known", one.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("given_name");
    }

    @Test
    void two_accounts_found_to_be_one_person_become_one() {
        var old = seen("sub-old", status("AVANT", "Rose", "1944-05-06"));
        var recent = seen("sub-new", status("AVANT", "Rose", "1945-05-06"));

        accounts.join(old.id(), recent.id());

        assertThat(accounts.find(recent.id())).isEmpty();
        assertThat(seen("sub-new", status("AVANT", "Rose", "1945-05-06")).id()).isEqualTo(old.id());
    }

    @Test
    void relatives_who_share_an_address_are_not_mixed_up() {
        var mother =
                accounts.recognise("sub-m", status("UN", "Mère", "1941-01-02"), shared(), AssuranceLevel.FC_EIDAS1);
        var guardian =
                accounts.recognise("sub-g", status("DEUX", "Ange", "1972-02-29"), shared(), AssuranceLevel.FC_EIDAS1);

        assertThat(guardian.id()).isNotEqualTo(mother.id());
    }

    @Test
    void the_placeholder_of_Aidants_Connect_is_no_address() {
        assertThat(Contact.ofFranceConnect("noemailprovided@aidantconnect.beta.gouv.fr"))
                .isEqualTo(Contact.NONE);
    }

    @Test
    void the_address_that_a_person_chose_is_not_replaced_by_the_one_of_FranceConnect() {
        var account = seen("sub-c", status("CHOIX", "Luc", "1960-01-02"));
        accounts.reachBy(account.id(), new Contact("mine@example.org", "+33600000000"));

        var later = accounts.recognise("sub-c", account.civilStatus(), shared(), AssuranceLevel.FC_EIDAS1);

        assertThat(later.contact()).isEqualTo(new Contact("mine@example.org", "+33600000000"));
    }

    @ParameterizedTest
    @CsvSource({"sub-twice, sub-twice", "sub-before, sub-corrected"})
    void two_first_log_ins_of_one_person_at_the_same_instant_open_one_account(String sub, String other) {
        var status = status("DOUBLE" + sub, "Rose", "1944-05-06");

        var ids = atOnce(() -> seen(sub, status).id(), () -> seen(other, status).id());

        assertThat(ids).hasSize(1);
    }

    @Test
    void two_first_log_ins_of_one_professional_at_the_same_instant_write_them_down_once() {
        var login = new ProfessionalLogin("fournisseur", "sub-double", "", "");

        var ids = atOnce(
                () -> professionals.recognise(login, "Samira", "ESSAI", ""),
                () -> professionals.recognise(login, "Samira", "ESSAI", ""));

        assertThat(ids).hasSize(1);
    }

    /** The second begins while the first is not over, and goes on when it is, if it waits. */
    private <T> Set<T> atOnce(Supplier<T> one, Supplier<T> other) {
        try (var thread = Executors.newVirtualThreadPerTaskExecutor()) {
            var ids = new ArrayList<CompletableFuture<T>>();
            new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                ids.add(CompletableFuture.completedFuture(one.get()));
                ids.add(CompletableFuture.supplyAsync(other, thread));
                Awaitility.await()
                        .atMost(Duration.ofMinutes(1))
                        .until(() -> ids.getLast().isDone() || somebodyWaits());
            });
            return ids.stream().map(CompletableFuture::join).collect(Collectors.toSet());
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void an_unknown_account_is_not_found() {
        assertThat(accounts.find(new AccountId(UUID.randomUUID()))).isEmpty();
    }

    private Account seen(String sub, CivilStatus status) {
        return accounts.recognise(sub, status, Contact.NONE, AssuranceLevel.FC_EIDAS1);
    }

    private static Contact shared() {
        return new Contact("shared@example.org", "");
    }

    private static CivilStatus status(String family, String given, String birth) {
        return new CivilStatus(
                family, "", given, "female", BirthDate.parse(birth).orElseThrow(), "69383", "99100");
    }
}
