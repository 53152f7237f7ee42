package fr.coteacote.portal.notices;

/**
 * The mail server did not take a letter; it is brought again later.
 *
 * <p>What the mail server said is left out on purpose: it repeats the address, and this gets into the log. The log of the
 * mail server has it.
 */
final class LetterNotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LetterNotSent(Exception why) {
        super("The mail server did not take a letter (%s); its own log says why"
                .formatted(why.getClass().getSimpleName()));
    }
}
