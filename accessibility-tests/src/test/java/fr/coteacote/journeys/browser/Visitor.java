package fr.coteacote.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody in front of a browser: finds things by what they are and how they are called, as screen readers do.
 *
 * <p>Each page on which they arrive is inspected; what is wrong with it is told at the end of the story.
 */
public final class Visitor {

    private static final double PATIENCE = 12_000;

    private final URI portal;
    private final BrowserContext browser;
    private final Page page;
    private final Device device;
    private final Hands hands;
    private final Troubles troubles;
    private boolean newDocument = true;
    private String lastAddress = "";

    private Visitor(URI portal, BrowserContext browser, Page page, Device device, Hands hands, Troubles troubles) {
        this.portal = portal;
        this.browser = browser;
        this.page = page;
        this.device = device;
        this.hands = hands;
        this.troubles = troubles;
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
        return new Visitor(portal, browser, browser.newPage(), device, new Pointer(), new Troubles(portal)).watched();
    }

    private Visitor watched() {
        troubles.watch(page);
        return this;
    }

    /** Put the mouse away. */
    public Visitor withKeyboardAlone() {
        return new Visitor(portal, browser, page, device, new KeyboardAlone(), troubles);
    }

    /** Open another tab of the same browser. */
    public Visitor inAnotherTab() {
        return new Visitor(portal, browser, browser.newPage(), device, hands, troubles).watched();
    }

    /** Type an address of the portal; {@code path} begins with a slash. */
    public void open(String path) {
        openAddress(portal + path);
    }

    public void openAddress(String address) {
        page.navigate(address);
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

    /** Arrive on the page whose title is {@code heading}. */
    public void arrives(Pattern heading) {
        assertThat(heading()).hasText(heading);
        if (device.runsScripts() && !newDocument && !page.url().equals(lastAddress)) {
            assertThat(page.locator("#erreurs:focus, h1:focus")).isVisible();
        }
        newDocument = false;
        lastAddress = page.url();
        new Inspection(device, troubles::note).of(page);
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
        Shots.take(page, device);
    }

    List<String> leave() {
        browser.close();
        return troubles.found();
    }
}
