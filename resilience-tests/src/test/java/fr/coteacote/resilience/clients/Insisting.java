package fr.coteacote.resilience.clients;

import java.io.IOException;
import java.util.Map;

/**
 * What somebody does who hears nothing: the same again, as the page's script does.
 *
 * <p>Where a test is about what becomes of an answer, one line that broke must not decide it.
 */
public final class Insisting {

    private static final int TRIES = 20;

    private Insisting() {}

    /** Press until something is heard; silence at last, after many times. */
    public static Answer press(Door.OpenedPage page, Map<String, String> typed, String mark) {
        return again(page.send(typed, mark), page, typed, mark);
    }

    /** Press again, what was pressed before without hearing anything. */
    public static Answer again(Door.OpenedPage page, Map<String, String> typed, String mark) {
        return again(page.sendAgain(typed, mark), page, typed, mark);
    }

    private static Answer again(Answer first, Door.OpenedPage page, Map<String, String> typed, String mark) {
        var answer = first;
        for (var tries = 1; answer instanceof Answer.Silence && tries < TRIES; tries++) {
            answer = page.sendAgain(typed, mark);
        }
        return answer;
    }

    /**
     * Ask until something is heard.
     *
     * @throws IOException when nothing was, many times
     */
    public static <T> T until(Question<T> question) throws IOException {
        for (var tries = 1; ; tries++) {
            try {
                return question.ask();
            } catch (IOException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Something to ask, which a bad line may prevent. */
    public interface Question<T> {
        T ask() throws IOException;
    }
}
