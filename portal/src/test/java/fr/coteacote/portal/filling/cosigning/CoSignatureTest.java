package fr.coteacote.portal.filling.cosigning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.LegalProtection.Measure;
import fr.coteacote.portal.filling.cosigning.CoSignature.Agreed;
import fr.coteacote.portal.mandates.Role;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each measure, with each state of the two agreements and each role: who may send, and who has still to agree. */
class CoSignatureTest {

    private static final String NOW = "now";
    private static final String BEFORE = "before an answer changed";
    private static final String NEVER = "";

    static Stream<Arguments> cases() {
        var states = List.of(NOW, BEFORE, NEVER);
        return Stream.of(Measure.values())
                .flatMap(measure -> states.stream()
                        .flatMap(person -> states.stream()
                                .flatMap(curator -> Stream.of(Role.values())
                                        .map(role -> Arguments.of(measure, person, curator, role)))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_says_who_may_send(Measure measure, String person, String curator, Role role) {
        var state = state(measure, person, curator);

        assertThat(state.allows(role))
                .isEqualTo(
                        switch (measure) {
                            case NONE -> true;
                            case ASSISTED -> person.equals(NOW) && curator.equals(NOW);
                            case REPRESENTED -> role == Role.LEGAL_REPRESENTATIVE;
                        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whoever_has_not_agreed_to_the_answers_as_they_stand_has_still_to(
            Measure measure, String person, String curator, Role role) {
        var state = state(measure, person, curator);

        var awaited = measure == Measure.ASSISTED
                && ((role == Role.SELF && !person.equals(NOW))
                        || (role == Role.LEGAL_REPRESENTATIVE && !curator.equals(NOW)));
        assertThat(state.awaits(role).isPresent()).isEqualTo(awaited);
    }

    private static CoSignature state(Measure measure, String person, String curator) {
        var given = new EnumMap<Signer, Agreed>(Signer.class);
        if (!person.equals(NEVER)) {
            given.put(Signer.PERSON, agreed(person));
        }
        if (!curator.equals(NEVER)) {
            given.put(Signer.REPRESENTATIVE, agreed(curator));
        }
        return new CoSignature(measure, NOW, given);
    }

    private static Agreed agreed(String edition) {
        return new Agreed(edition, null, UUID.randomUUID(), Instant.EPOCH);
    }
}
