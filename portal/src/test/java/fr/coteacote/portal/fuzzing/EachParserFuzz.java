package fr.coteacote.portal.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import fr.coteacote.portal.documents.PaperFuzz;
import fr.coteacote.portal.filling.answering.BodiesFuzz;
import java.util.List;

/** All parsers in one process: the last byte of an input says whose it is. A short run is otherwise all start. */
public final class EachParserFuzz {

    /** Whose inputs they are, in the order of the last byte. */
    static final List<Class<?>> PARSERS = List.of(
            FormFileFuzz.class,
            ConditionsFuzz.class,
            KindsFuzz.class,
            PaperFuzz.class,
            ReturnFuzz.class,
            BodiesFuzz.class);

    private EachParserFuzz() {}

    /** Load the forms before the first input is timed. */
    public static void fuzzerInitialize() {
        BodiesFuzz.fuzzerInitialize();
        ReturnFuzz.fuzzerInitialize();
    }

    /** Try one input on the parser that it names. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        switch (data.consumeInt(0, PARSERS.size() - 1)) {
            case 0 -> FormFileFuzz.fuzzerTestOneInput(data.consumeRemainingAsBytes());
            case 1 -> ConditionsFuzz.fuzzerTestOneInput(data);
            case 2 -> KindsFuzz.fuzzerTestOneInput(data);
            case 3 -> PaperFuzz.fuzzerTestOneInput(data.consumeRemainingAsBytes());
            case 4 -> ReturnFuzz.fuzzerTestOneInput(data);
            default -> BodiesFuzz.fuzzerTestOneInput(data);
        }
    }
}
