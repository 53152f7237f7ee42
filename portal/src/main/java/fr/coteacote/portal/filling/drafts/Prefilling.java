package fr.coteacote.portal.filling.drafts;

import fr.coteacote.catalog.Prefill;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Commune;
import fr.coteacote.catalog.kinds.Communes;
import fr.coteacote.catalog.kinds.FullDate;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.PartialDate;
import fr.coteacote.catalog.kinds.PartialDateKind;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.filling.drafts.KeptAnswers.Edit;
import fr.coteacote.portal.identity.accounts.Account;
import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.identity.accounts.Accounts;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.identity.accounts.CivilStatus;
import fr.coteacote.portal.identity.accounts.Contact;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.privacy.sealing.FileKeyring;
import fr.coteacote.portal.territory.Territory;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Write into a new draft what is already known, so that nobody is asked twice.
 *
 * <p>What FranceConnect says of an account holder is theirs alone: it fills in the subject only when the account holder
 * is the subject, and the helper's own name otherwise.
 *
 * <p>Each fact is written with the level at which it is known. FranceConnect's own counts for what it has checked with INSEE;
 * a usual name, an e-mail and a telephone are passed on as somebody once declared them.
 */
@Component
public class Prefilling {

    private final Catalogue catalogue;
    private final KeptAnswers answers;
    private final Accounts accounts;
    private final FileKeyring keyring;
    private final Territory territory;
    private final Clock clock;

    Prefilling(
            Catalogue catalogue,
            KeptAnswers answers,
            Accounts accounts,
            FileKeyring keyring,
            Territory territory,
            Clock clock) {
        this.catalogue = catalogue;
        this.answers = answers;
        this.accounts = accounts;
        this.keyring = keyring;
        this.territory = territory;
        this.clock = clock;
    }

    /** Fill {@code draft} with the role of who starts it and, when they have an account, with what it knows. */
    void fill(Draft draft, Sitting sitting) {
        var owner = sitting.knownAccount().flatMap(accounts::find);
        fill(draft, sitting, question -> owner.flatMap(account -> known(draft.role(), question, account)));
    }

    /**
     * Fill {@code draft} with the civil status of who has just proved that {@code account} is theirs, on a computer that
     * others use: how to reach them is not shown there, they write it if they wish.
     */
    void fillFor(AccountId account, Draft draft, Sitting sitting) {
        var owner = accounts.find(account);
        fill(draft, sitting, question -> owner.flatMap(one -> known(draft.role(), question, one, Contact.NONE)));
    }

    /** Fill {@code draft}, which is to practise, as if its subject, who is made up, had come by FranceConnect. */
    void fillAs(CivilStatus fictitious, Draft draft, Sitting sitting) {
        fill(
                draft,
                sitting,
                question -> known(draft.role(), question, fictitious, Contact.NONE, AssuranceLevel.FC_EIDAS1));
    }

    /** Write what somebody told before they began {@code draft}, where nothing stands yet. */
    void takeAlong(Map<QuestionId, Typed> told, Draft draft, Sitting sitting) {
        var form = catalogue.form(draft.form(), draft.formVersion());
        told.forEach((id, typed) -> form.question(id)
                .flatMap(question -> understood(question, typed)
                        .map(value -> Map.entry(question, new Fact(value, AssuranceLevel.DECLARED))))
                .ifPresent(fact -> write(draft, fact.getKey(), fact.getValue(), sitting)));
    }

    private Optional<Value> understood(Question question, Typed typed) {
        return question.parse(typed, clock.instant().atZone(territory.zone()).toLocalDate())
                        instanceof Parsed.Accepted(var value)
                ? Optional.of(value)
                : Optional.empty();
    }

    private void fill(Draft draft, Sitting sitting, Function<Question, Optional<Fact>> known) {
        var form = catalogue.form(draft.form(), draft.formVersion());
        form.questions()
                .forEach(question -> RoleQuestion.answer(form, question, draft.role())
                        .map(value -> new Fact(value, AssuranceLevel.DECLARED))
                        .or(() -> known.apply(question))
                        .ifPresent(fact -> write(draft, question, fact, sitting)));
    }

    /**
     * Put things right when the account holder says that the form is for somebody else, or for themselves after all.
     *
     * <p>What the account had filled in as the other person is taken out, unless it was changed since; what it knows of
     * the right one is filled in where nothing stands. Where its holder is not signed in themselves (on the computer of a
     * mediator, to whom they have proved who they are), nothing says how to reach them.
     */
    public void changeSubject(OpenDraft draft, Role role, Sitting sitting) {
        var signedIn = sitting.knownAccount().flatMap(accounts::find);
        var owner =
                signedIn.or(() -> Optional.ofNullable(draft.draft().account()).flatMap(accounts::find));
        if (owner.isEmpty()) {
            return;
        }
        var was = draft.draft().role();
        for (var question : draft.form().questions()) {
            var stands = draft.progress().answers().get(question.id());
            var stale = known(was, question, owner.get(), owner.get().contact())
                    .filter(fact -> stands.filter(fact.value()::equals).isPresent());
            if (stale.isPresent()) {
                answers.takeOut(draft.id(), question.id());
            }
            if (stale.isPresent() || stands.isEmpty()) {
                signedIn.map(account -> known(role, question, account))
                        .orElseGet(() -> known(role, question, owner.get(), Contact.NONE))
                        .ifPresent(fact -> write(draft.draft(), question, fact, sitting));
            }
        }
    }

    /** What an account knows; how to reach somebody who wants no trace is for them to say. */
    private Optional<Fact> known(Role role, Question question, Account owner) {
        return known(role, question, owner, owner.discreet() ? Contact.NONE : owner.contact());
    }

    private Optional<Fact> known(Role role, Question question, Account owner, Contact contact) {
        return known(role, question, owner.civilStatus(), contact, owner.level());
    }

    private Optional<Fact> known(
            Role role, Question question, CivilStatus civil, Contact contact, AssuranceLevel ofAccount) {
        return question.use().prefill().stream()
                .filter(source -> !text(source, role, civil, contact).isBlank())
                .findFirst()
                .flatMap(source -> understood(question, typed(question, text(source, role, civil, contact)))
                        .map(value -> new Fact(value, level(source, civil, ofAccount))));
    }

    private static AssuranceLevel level(Prefill source, CivilStatus civil, AssuranceLevel ofAccount) {
        return switch (source) {
            case FC_FAMILY_NAME, FC_GIVEN_NAMES, FC_GENDER, FC_BIRTH_DATE, FC_BIRTH_PLACE, ACCOUNT_GIVEN_NAMES ->
                ofAccount;
            case ACCOUNT_NAME -> civil.usualName().isBlank() ? ofAccount : AssuranceLevel.DECLARED;
            case FC_USUAL_NAME, FC_EMAIL, ACCOUNT_EMAIL, ACCOUNT_PHONE -> AssuranceLevel.DECLARED;
        };
    }

    private static String text(Prefill source, Role role, CivilStatus civil, Contact contact) {
        var self = role.isSelf();
        return switch (source) {
            case FC_FAMILY_NAME -> self ? civil.familyName() : "";
            case FC_USUAL_NAME -> self ? civil.usualName() : "";
            case FC_GIVEN_NAMES -> self ? civil.givenNames() : "";
            case FC_GENDER -> self ? gender(civil.gender()) : "";
            case FC_BIRTH_DATE -> self ? civil.birthDate().known() : "";
            case FC_EMAIL -> self ? contact.email() : "";
            case ACCOUNT_NAME -> self ? "" : civil.nameInUse();
            case ACCOUNT_GIVEN_NAMES -> self ? "" : civil.givenNames();
            case ACCOUNT_EMAIL -> self ? "" : contact.email();
            case ACCOUNT_PHONE -> self ? "" : contact.phone();
            case FC_BIRTH_PLACE -> self ? commune(civil.birthPlace()) : "";
        };
    }

    /** The name of a commune by its code; "" for one that is abroad, or that the list does not know any more. */
    private static String commune(String code) {
        return Communes.ofFrance().withCode(code).map(Commune::name).orElse("");
    }

    private static String gender(String received) {
        return switch (received) {
            case "female" -> "f";
            case "male" -> "m";
            default -> "";
        };
    }

    /** As the person would have typed it: a date goes into three fields. */
    private static Typed typed(Question question, String text) {
        return PartialDate.parse(text)
                .filter(_ -> question.kind() instanceof FullDate || question.kind() instanceof PartialDateKind)
                .map(date -> question.format(new Value.Moment(date)))
                .orElseGet(() -> Typed.of(text));
    }

    private void write(Draft draft, Question question, Fact fact, Sitting sitting) {
        var box = keyring.open(draft.wrappedKey(), draft.id().value());
        var edit = new Edit(UUID.randomUUID(), clock.instant(), FillingJournal.nameOf(sitting));
        answers.fillIn(draft.id(), question.id(), fact.value(), fact.level(), edit, box);
    }

    /** What is known, and how. */
    private record Fact(Value value, AssuranceLevel level) {}
}
