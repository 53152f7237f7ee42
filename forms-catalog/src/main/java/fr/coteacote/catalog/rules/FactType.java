package fr.coteacote.catalog.rules;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import fr.coteacote.catalog.kinds.Amount;
import fr.coteacote.catalog.kinds.Declaration;
import fr.coteacote.catalog.kinds.DocumentUpload;
import fr.coteacote.catalog.kinds.Email;
import fr.coteacote.catalog.kinds.FullDate;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.kinds.Iban;
import fr.coteacote.catalog.kinds.Kind;
import fr.coteacote.catalog.kinds.LongText;
import fr.coteacote.catalog.kinds.Nir;
import fr.coteacote.catalog.kinds.OneChoice;
import fr.coteacote.catalog.kinds.PartialDateKind;
import fr.coteacote.catalog.kinds.Person;
import fr.coteacote.catalog.kinds.Phone;
import fr.coteacote.catalog.kinds.PostalAddress;
import fr.coteacote.catalog.kinds.SeveralChoices;
import fr.coteacote.catalog.kinds.ShortText;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.kinds.WholeNumber;
import fr.coteacote.catalog.kinds.YesNo;
import java.util.List;
import java.util.Optional;

/** What an answer is to conditions: a text, a number, yes or no, or a list of texts. */
public enum FactType {
    TEXT("un texte"),
    NUMBER("un nombre"),
    TRUTH("vrai ou faux"),
    LIST("une liste");

    /** What conditions read for an amount or a number that is not known. */
    public static final long NO_NUMBER = -1L;

    private final String french;

    FactType(String french) {
        this.french = french;
    }

    /** Name the type in French. */
    public String french() {
        return french;
    }

    CelType cel() {
        return switch (this) {
            case TEXT -> SimpleType.STRING;
            case NUMBER -> SimpleType.INT;
            case TRUTH -> SimpleType.BOOL;
            case LIST -> ListType.create(SimpleType.STRING);
        };
    }

    static Optional<FactType> of(CelType type) {
        return List.of(values()).stream()
                .filter(known -> known.cel().equals(type))
                .findFirst();
    }

    /** Tell whether an evaluated value is of this type. */
    boolean holds(Object value) {
        return switch (this) {
            case TEXT -> value instanceof String;
            case NUMBER -> value instanceof Long;
            case TRUTH -> value instanceof Boolean;
            case LIST -> value instanceof List;
        };
    }

    /** The value of what cannot be computed. */
    public Object neutral() {
        return switch (this) {
            case TEXT -> "";
            case NUMBER -> NO_NUMBER;
            case TRUTH -> false;
            case LIST -> List.of();
        };
    }

    /** The type that answers of a kind have in conditions. */
    public static FactType of(Kind kind) {
        return switch (kind) {
            case ShortText _,
                    LongText _,
                    YesNo _,
                    OneChoice _,
                    FullDate _,
                    PartialDateKind _,
                    Phone _,
                    Email _,
                    PostalAddress _,
                    Person _,
                    Nir _,
                    Iban _,
                    DocumentUpload _ -> TEXT;
            case SeveralChoices _ -> LIST;
            case Amount _, WholeNumber _, Group _ -> NUMBER;
            case Declaration _ -> TRUTH;
        };
    }

    /** What conditions read while a question of this kind has no answer. */
    public static Object unanswered(Kind kind) {
        return kind instanceof Group ? (Object) 0L : of(kind).neutral();
    }

    /** What conditions read for an answer to a question of this kind. */
    public static Object factOf(Kind kind, Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Chosen(var choice) -> choice;
            case Value.ChosenSet(var choices) -> List.copyOf(choices);
            case Value.Moment(var date) -> date.toIso();
            case Value.Money(var cents) -> cents;
            case Value.Count(var count) -> count;
            case Value.Address address -> (address.postcode() + " " + address.commune()).strip();
            case Value.Civil person -> person.givenNames() + " " + person.familyName();
            case Value.Items(var items) -> (long) items.size();
            case Value.Declared _ -> true;
            case Value.Unknown _ -> of(kind) == TEXT ? Kind.DONT_KNOW : unanswered(kind);
            case Value.Skipped _ -> unanswered(kind);
        };
    }
}
