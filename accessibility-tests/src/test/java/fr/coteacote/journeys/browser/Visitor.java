package fr.coteacote.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import fr.coteacote.journeys.inspection.Inspection;
import fr.coteacote.journeys.inspection.Shots;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Somebody in front of a browser: finds things by what they are and how they are called, as screen readers do.
 *
 * <p>Each page on which they arrive is inspected; what is wrong with it is told at the end of the story.
 */
public final class Visitor {

    private static final double PATIENCE = 30_000;

    private final URI portal;
    private final BrowserContext browser;
    private final Page page;
    private final Device device;
    private final Hands hands;
    private final Troubles troubles;
    private final Inspection inspection;
    private boolean newDocument = true;
    private String lastAddress = "";

    private Visitor(
            URI portal,
            BrowserContext browser,
            Page page,
            Device device,
            Hands hands,
            Troubles troubles,
            Inspection inspection) {
        this.portal = portal;
        this.browser = browser;
        this.page = page;
        this.device = device;
        this.hands = hands;
        this.troubles = troubles;
        this.inspection = inspection;
        page.onDOMContentLoaded(_ -> newDocument = true);
    }

    static Visitor with(Device device, URI portal) {
        var browser = Browsers.with(device.letters())
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(device.width(), device.height())
                        .setJavaScriptEnabled(device.runsScripts())
                        .setLocale("fr-FR")
                        .setTimezoneId("Europe/Paris"));
        browser.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return new Visitor(portal, browser, device, new Pointer(), new Troubles(portal));
    }

    private Visitor(URI portal, BrowserContext browser, Device device, Hands hands, Troubles troubles) {
        this(portal, browser, browser.newPage(), device, hands, troubles);
    }

    private Visitor(URI portal, BrowserContext browser, Page page, Device device, Hands hands, Troubles troubles) {
        this(portal, browser, page, device, hands, troubles, new Inspection(page, device.view(), troubles::note));
        troubles.watch(page);
    }

    /** Put the mouse away. */
    public Visitor withKeyboardAlone() {
        return withKeyboardAlone(0);
    }

    /** Put the mouse away, and take time: rest in the middle of the first {@code rests} words. */
    public Visitor withKeyboardAlone(int rests) {
        return new Visitor(portal, browser, page, device, new KeyboardAlone(rests), troubles, inspection);
    }

    /** Be on the slow line of the countryside: 1.6 Mbit/s down, 0.75 up, 150 ms until anything answers. */
    public Visitor onSlowLine() {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 150);
        line.addProperty("downloadThroughput", 1_600_000 / 8);
        line.addProperty("uploadThroughput", 750_000 / 8);
        browser.newCDPSession(page).send("Network.emulateNetworkConditions", line);
        return this;
    }

    /** Open another tab of the same browser. */
    public Visitor inAnotherTab() {
        return new Visitor(portal, browser, device, hands, troubles);
    }

    /** Type an address of the portal; {@code path} begins with a slash. */
    public void open(String path) {
        openAddress(portal + path);
    }

    public void openAddress(String address) {
        page.navigate(address);
    }

    /** Ask for {@code path} without looking at it, nor following where it leads; give the status of the answer. */
    public int knocks(String path) {
        return page.request()
                .get(portal + path, RequestOptions.create().setMaxRedirects(0))
                .status();
    }

    public void reload() {
        page.reload();
    }

    public void goBack() {
        page.goBack();
    }

    /** Where one is. */
    public String address() {
        return page.url();
    }

    /** Every address that the history of the browser keeps of this tab from now on; it grows as one goes on. */
    public List<String> history() {
        var addresses = new CopyOnWriteArrayList<String>();
        page.onFrameNavigated(frame -> {
            if (frame.equals(page.mainFrame())) {
                addresses.add(frame.url());
            }
        });
        return Collections.unmodifiableList(addresses);
    }

    /**
     * Arrive on the page whose title is {@code heading}. Within a document the focus goes along; the title of a new
     * document can be read before the document is whole.
     */
    public void arrives(Pattern heading) {
        assertThat(heading()).hasText(heading);
        if (device.runsScripts() && !page.url().equals(lastAddress)) {
            var focused = page.locator("#erreurs:focus, h1:focus");
            page.waitForCondition(() -> newDocument || focused.isVisible());
        }
        newDocument = false;
        lastAddress = page.url();
        inspection.now();
    }

    /** Arrive on a page that says what is to be mended: it says so first. */
    public void arrivesAtErrors() {
        var summary = find(AriaRole.GROUP, Named.as("Il y a un problème"));
        assertThat(summary).isVisible();
        if (device.runsScripts()) {
            assertThat(summary).isFocused();
        }
        assertThat(page).hasTitle(Named.starting("Erreur :"));
        arrivesSomewhere();
    }

    /** Arrive on a page of which only the title is to be read. */
    public String arrivesSomewhere() {
        arrives(Pattern.compile("\\S"));
        return title();
    }

    /** The title of the page, with plain spaces and apostrophes, without « (facultatif) ». */
    public String title() {
        return heading()
                .innerText()
                .replaceAll("[\\s\u00A0\u202F]+", " ")
                .replace('’', '\'')
                .replaceFirst("\\(facultatif\\)\\s*$", "")
                .strip();
    }

    private Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** Wait until the page is another than {@code address}. */
    public void leaves(String address) {
        page.waitForURL(now -> !now.equals(address));
    }

    public Locator find(AriaRole role, Pattern name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name));
    }

    public Locator findIn(AriaRole role, Pattern name, AriaRole inner, Pattern innerName) {
        return find(role, name).getByRole(inner, new Locator.GetByRoleOptions().setName(innerName));
    }

    public void press(Locator what) {
        hands.press(what);
    }

    /** Press the button called {@code name}. */
    public void pressButton(String name) {
        press(find(AriaRole.BUTTON, Named.as(name)));
    }

    /** Press the button called {@code name}, which leads to another document, perhaps at the same address. */
    public void pressForAnotherPage(String name) {
        pressButton(name);
        page.waitForCondition(() -> newDocument);
    }

    /** Follow the link called {@code name}. */
    public void follow(String name) {
        press(find(AriaRole.LINK, Named.as(name)));
    }

    public void write(Locator field, String text) {
        hands.write(field, text);
    }

    public void choose(Locator choice) {
        choose(choice, true);
    }

    /** Choose, or take a tick away. */
    public void choose(Locator choice, boolean chosen) {
        hands.choose(choice, chosen);
    }

    /** Read {@code words} somewhere on the page. */
    public void reads(String words) {
        assertThat(page.getByText(Named.containing(words)).first()).isVisible();
    }

    /** Read {@code words} once they come, where that takes longer than people wait for a page. */
    public void readsInTime(String words, Duration patience) {
        assertThat(page.getByText(Named.containing(words)).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout((double) patience.toMillis()));
    }

    /** See that {@code words} are nowhere on the page. */
    public void lacks(String words) {
        assertThat(page.getByText(Named.containing(words))).hasCount(0);
    }

    /** See that {@code words} are not to be read on the page as it is now, nor heard: they may be in it, hidden. */
    public void seesNowhere(String words) {
        assertThat(page.getByText(Named.containing(words)).filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(0);
    }

    /** Hear {@code words}, which are said to who listens to the page, wherever they are on it. */
    public void hears(String words) {
        assertThat(page.getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText(Named.containing(words))))
                .isAttached();
    }

    /** Listen, and hear nothing. */
    public void hearsNothing() {
        assertThat(page.getByRole(AriaRole.STATUS)).isEmpty();
    }

    /** Lose what the portal knew the browser by, as when a session ends. */
    public void isForgotten() {
        page.context().clearCookies();
    }

    /** Type something, and see it reach the portal by itself. */
    public void keptByItself(Runnable typing) {
        page.waitForResponse(answer -> keeps(answer.request()), typing);
    }

    /** Type something, and count how often some of it has gone to the portal before the last key. */
    public int keptWhile(Runnable typing) {
        var times = new AtomicInteger();
        Consumer<Request> counting = request -> {
            if (keeps(request)) {
                times.incrementAndGet();
            }
        };
        page.onRequest(counting);
        typing.run();
        page.offRequest(counting);
        return times.get();
    }

    private static boolean keeps(Request request) {
        return request.url().contains("v-r=uidl")
                && String.valueOf(request.postData()).contains("garder");
    }

    /** Wait until everything that the page has asked the portal for is answered, and shown. */
    public void isAnswered() {
        if (device.runsScripts()) {
            page.waitForFunction("() => window.Vaadin?.connectionState?.state === 'connected'");
        }
    }

    /** Wait until what is typed can go to the portal at each pause: Flow has drawn the page, and it is not about to follow anybody. */
    public void canHandOver() {
        page.waitForFunction("() => window.CoteACote.drawn && !window.CoteACote.mayGo()");
        isAnswered();
    }

    /** The browser kills the tab: nothing in it is asked or told. */
    public void losesItsTab() {
        page.close();
    }

    /** Lose the connection: a tunnel, a full train. */
    public void goesOffline() {
        expectsError("ERR_INTERNET_DISCONNECTED|Failed to fetch|Failed to load resource");
        browser.setOffline(true);
    }

    public void isOnlineAgain() {
        browser.setOffline(false);
    }

    /** Let time pass in front of the page: only where the length of a time is what a story is about. */
    public void waits(Duration time) {
        page.waitForTimeout((double) time.toMillis());
    }

    /** Let an error belong to the story. */
    public void expectsError(String part) {
        troubles.expect(Pattern.compile(part));
    }

    /** The page itself, for what no screen can say. */
    public Page page() {
        return page;
    }

    /** Say where the story stopped, and what was to be seen there. */
    void tellWhereTheyAre() {
        System.err.println("The story stopped on %s, « %s »".formatted(page.url(), page.title()));
        page.getByRole(AriaRole.MAIN).all().forEach(main -> System.err.println(main.ariaSnapshot()));
        Shots.take(page, device.view());
    }

    List<String> leave() {
        browser.close();
        return troubles.found();
    }
}
