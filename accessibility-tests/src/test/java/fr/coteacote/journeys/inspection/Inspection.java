package fr.coteacote.journeys.inspection;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What every page must be: measured each time, and audited by axe when it shows something that was not audited yet.
 *
 * <p>What is shown is told by its structure: which element stands in which, with their classes and states. Other words,
 * more lines of a list, or known parts in another order are nothing new; nor is what another process of the same run saw.
 */
public final class Inspection {

    private static final Probe STRUCTURE = Probe.named("structure");
    private static final Probe PLAIN_FAULTS = Probe.named("plain");
    private static final Probe TOO_WIDE = Probe.named("too-wide");
    private static final Probe CLIPPED = Probe.named("clipped");
    private static final Probe SMALL_TARGETS = Probe.named("targets");

    private static final Seen AUDITED = Seen.named("audited");
    private static final Seen TRIED = Seen.named("tried");
    private static final Map<String, String> TITLES = new HashMap<>();
    private static final Pattern DRAFT =
            Pattern.compile("\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b|(?<=/invitation/)[\\w-]+");
    private static final Pattern SECRET = Pattern.compile("(?<=/aider-un-proche/lien)/[\\w-]+$");
    private static final Pattern NEUTRAL = Pattern.compile("(Erreur\\h: u|U)ne demande en cours");
    private static final int HTTP_OK = 200;

    /** Milliseconds between two looks at where a page is. */
    private static final double MOMENT = 20;

    private static final int MOST_LOOKS = 150;

    private final Page page;
    private final View view;
    private final Consumer<String> report;
    private ContentPolicy policy = new ContentPolicy("");
    private int status;

    /** Look at what {@code page} shows, in {@code view}, and tell each fault to {@code report}. */
    public Inspection(Page page, View view, Consumer<String> report) {
        this.page = page;
        this.view = view;
        this.report = report;
        page.onResponse(this::remember);
    }

    private void remember(Response response) {
        var type = response.headers().getOrDefault("content-type", "");
        if (response.request().isNavigationRequest() && type.startsWith("text/html")) {
            policy = new ContentPolicy(response.headers().getOrDefault("content-security-policy", ""));
            status = response.status();
        }
    }

    /** Inspect what is shown now. */
    public void now() {
        tell("Not as each page must be", PLAIN_FAULTS.ask(page));
        tell("Targets under 48 pixels", SMALL_TARGETS.ask(page));
        tell("Wider than the screen", TOO_WIDE.ask(page));
        tell("Outside the policy", policy.faults(page));
        var place = atRest();
        tell("Title of another page too", sameTitleElsewhere(place));
        var structure = STRUCTURE.ask(page);
        if (AUDITED.addAll(structure)) {
            tell("axe", view.scripts() ? Audit.of(page) : Audit.withoutScripts(page, view));
        }
        if (view.hasOrdinaryLetters()) {
            var isNew = TRIED.addAll(structure);
            if (isNew) {
                tryOtherwise();
            }
            Shots.take(page, view, isNew);
        }
        if (status == HTTP_OK) {
            ViewsInspected.note(place.path(), place.title());
        }
    }

    private void tryOtherwise() {
        Size.TO_FIT.forEach(size -> size.during(page, view, () -> {
            tell("Wider than the screen, " + size.name(), TOO_WIDE.ask(page));
            tell("Cut off, " + size.name(), CLIPPED.ask(page));
            tell("Targets under 48 pixels, " + size.name(), SMALL_TARGETS.ask(page));
        }));
        new Circumstances(page, view, this::tell).check();
    }

    /**
     * No two pages of one request, or one invitation, share a title, nor do two pages outside any; between requests they do.
     *
     * <p>On a computer that others use, all pages of a request are called the same: the history tells nothing of it.
     *
     * <p>A page that is reached by a secret in its address, and afterwards without, is one page.
     */
    private List<String> sameTitleElsewhere(Place place) {
        if (status != HTTP_OK || NEUTRAL.matcher(place.title()).lookingAt()) {
            return List.of();
        }
        var known = TITLES.putIfAbsent(place.named(), place.address());
        return known == null || known.equals(place.address()) ? List.of() : List.of(known);
    }

    /** Where the page is once Flow has nothing under way: when it goes on, the title comes a moment before the address. */
    private Place atRest() {
        var place = Place.of(page);
        for (var looks = 0; looks < MOST_LOOKS && place.underWay(); looks++) {
            page.waitForTimeout(MOMENT);
            place = Place.of(page);
        }
        return place;
    }

    private void tell(String what, List<String> faults) {
        if (!faults.isEmpty()) {
            report.accept("%s, on « %s » (%s, %s): %s".formatted(what, page.title(), page.url(), view.name(), faults));
        }
    }

    /** Address and title at one moment: a page that goes along with somebody may be another one at the next question. */
    private record Place(String path, String title, boolean underWay) {

        private static final Probe PLACE = Probe.named("place");

        static Place of(Page page) {
            var told = PLACE.ask(page);
            return new Place(told.get(0), told.get(1), Boolean.parseBoolean(told.get(2)));
        }

        String address() {
            return SECRET.matcher(path).replaceFirst("");
        }

        /** The title, with the request or invitation that it is within. */
        String named() {
            return DRAFT.matcher(address())
                            .results()
                            .map(MatchResult::group)
                            .findFirst()
                            .orElse("")
                    + title;
        }
    }
}
