package fr.coteacote.portal.fuzzing;

/** A parser that breaks, to see that it is found out. */
public final class BrokenFuzz {

    private BrokenFuzz() {}

    /** Break on what starts with a certain letter, and is not found by looking at the length alone. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 2 && input[0] == 'Q' && input[1] == '7') {
            throw new IllegalStateException("It broke");
        }
    }
}
