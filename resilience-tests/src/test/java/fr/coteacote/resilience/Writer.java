package fr.coteacote.resilience;

import fr.coteacote.resilience.clients.Answer;
import fr.coteacote.resilience.clients.Door;
import fr.coteacote.resilience.faults.Flaw;
import fr.coteacote.resilience.history.Heard;
import fr.coteacote.resilience.history.History;
import fr.coteacote.resilience.history.Sending;
import fr.coteacote.resilience.history.Spot;
import fr.coteacote.resilience.history.Token;
import fr.coteacote.resilience.history.Write;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Somebody who fills in one draft after another, by both doors, now and then in two tabs, and sends some of them.
 *
 * <p>When they hear nothing they send the same again, as the page does, until they hear something or have had enough.
 */
final class Writer implements Runnable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** How long they think before a page at most; milliseconds. */
    private static final int THOUGHT = Integer.getInteger("resilience.thought", 200);

    private static final double HAS_HAD_ENOUGH = 0.15;
    private static final String WORD = "mot";
    private static final List<String> PAIR = List.of("gauche", "droite");
    private static final String LIST = "liste";
    private static final String EMAIL = "courriel";
    private static final int LONGEST_LIST = 40;

    private final int number;
    private final Supplier<Person> people;
    private final Random random;
    private final History history;
    private final Flaw flaw;
    private final BooleanSupplier goesOn;
    private final Map<String, Person> drafts = new LinkedHashMap<>();
    private int tokens;

    Writer(int number, Supplier<Person> people, Random random, History history, Flaw flaw, BooleanSupplier goesOn) {
        this.number = number;
        this.people = people;
        this.random = random;
        this.history = history;
        this.flaw = flaw;
        this.goesOn = goesOn;
    }

    /** The drafts that were started, and who started each: nobody may start many in one day. */
    Map<String, Person> drafts() {
        return Map.copyOf(drafts);
    }

    @Override
    public void run() {
        while (goesOn.getAsBoolean()) {
            try {
                var person = people.get();
                var draft = person.start();
                drafts.put(draft, person);
                fillIn(draft);
            } catch (IOException e) {
                pause(200, 600); // a page is not shown now: they leave it there, and begin anew
            }
        }
    }

    /** With a moment's thought before each page: who never rests leaves no processor to a node that starts again. */
    private void fillIn(String draft) throws IOException {
        var lines = 0;
        for (var presses = 6 + random.nextInt(14); presses > 0 && goesOn.getAsBoolean(); presses--) {
            pause(0, THOUGHT);
            switch (random.nextInt(5)) {
                case 0 -> write(draft, WORD, List.of(WORD));
                case 1, 2 -> write(draft, "paire", PAIR);
                case 3 -> rivals(draft);
                default -> lines += lines < LONGEST_LIST ? addLine(draft, lines + 1) : 0;
            }
        }
        if (random.nextBoolean()) {
            send(draft);
        }
    }

    private boolean write(String draft, String page, List<String> questions) throws IOException {
        var opened = open(draft, page);
        var typed = new LinkedHashMap<String, String>();
        questions.forEach(question -> typed.put(question, token().text()));
        var mark = mark();
        var heard = press(opened, typed, mark, true);
        typed.forEach((question, text) -> note(draft, question, text, mark, opened.seen(question), false, heard));
        return heard == Heard.OK;
    }

    /** Add the {@code line}-th line, and tell how many more there are now as far as one knows. */
    private int addLine(String draft, int line) throws IOException {
        var opened = openAt(draft, TrialForm.line(draft, line));
        var text = token().text();
        var mark = mark();
        var heard = press(opened, Map.of("ligne", text), mark, true);
        note(draft, LIST, text, mark, opened.seen(LIST), true, heard);
        return heard == Heard.FAILED ? 0 : 1;
    }

    /** Two tabs show the same page, and both are sent at the same time. */
    private void rivals(String draft) throws IOException {
        var one = open(draft, WORD);
        var other = open(draft, WORD);
        var text = token().text();
        var mark = mark();
        var background = Thread.ofVirtual().start(() -> {
            var heard = press(other, Map.of(WORD, text), mark, false);
            note(draft, WORD, text, mark, other.seen(WORD), false, heard);
        });
        var mine = token().text();
        var myMark = mark();
        var heard = press(one, Map.of(WORD, mine), myMark, false);
        note(draft, WORD, mine, myMark, one.seen(WORD), false, heard);
        join(background);
    }

    private void send(String draft) throws IOException {
        var address = token().text() + "@exemple.fr";
        var opened = open(draft, EMAIL);
        var mark = mark();
        var heard = press(opened, Map.of(EMAIL, address), mark, true);
        note(draft, EMAIL, address, mark, opened.seen(EMAIL), false, heard);
        if (heard == Heard.OK && write(draft, WORD, List.of(WORD)) && write(draft, "paire", PAIR)) {
            var review = who(draft).review(draft);
            history.add(new Sending(draft, address, press(review, Map.of(), "", true)));
        }
    }

    private Door.OpenedPage open(String draft, String page) throws IOException {
        return openAt(draft, TrialForm.page(draft, page));
    }

    private Door.OpenedPage openAt(String draft, String address) throws IOException {
        return who(draft).aDoor(random).open(address);
    }

    private Person who(String draft) {
        return Objects.requireNonNull(drafts.get(draft), "Nobody has started it");
    }

    /**
     * Press, and press again until something is heard.
     *
     * @param alone whether nobody else writes there: then a refusal means that nothing was written before either
     */
    private Heard press(Door.OpenedPage page, Map<String, String> typed, String mark, boolean alone) {
        var end = Instant.now().plus(PATIENCE);
        var answer = page.send(typed, mark);
        var heardAtOnce = !(answer instanceof Answer.Silence);
        while (answer instanceof Answer.Silence && Instant.now().isBefore(end) && chance() >= HAS_HAD_ENOUGH) {
            pause(200, 600);
            answer = page.sendAgain(typed, flaw == Flaw.NEW_MARK_WHEN_SENT_AGAIN ? mark() : mark);
        }
        return answer instanceof Answer.Refused && !heardAtOnce && !alone ? Heard.UNKNOWN : answer.heard();
    }

    private void note(String draft, String question, String text, String mark, int seen, boolean added, Heard heard) {
        history.add(new Write(new Spot(draft, question), new Token(text), mark, seen, added, heard));
    }

    private synchronized Token token() {
        return Token.of(number, ++tokens);
    }

    private synchronized double chance() {
        return random.nextDouble();
    }

    private synchronized String mark() {
        var bytes = new byte[12];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause(int shortest, int longest) {
        try {
            Thread.sleep(shortest + (long) (chance() * (longest - shortest)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
