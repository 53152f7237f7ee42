package fr.coteacote.journeys.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What every page must be: measured each time, and audited by axe when it shows something that was not audited yet.
 *
 * <p>What is shown is told by its structure: which element stands in which, with their classes and states. Other words,
 * more lines of a list, or known parts in another order are nothing new.
 */
final class Inspection {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String STRUCTURE = """
            () => {
              const told = /^(role|type|open|hidden|aria-(?!label$|labelledby|describedby|required))/;
              const what = (element) => element.localName
                + Array.from(element.classList).filter((name) => !/^width-/.test(name)).map((name) => '.' + name).join('')
                + Array.from(element.attributes).filter((one) => told.test(one.name))
                  .map((one) => '[' + one.name + '=' + one.value + ']').join('');
              const shown = Array.from(document.querySelectorAll('body *')).filter((one) => one.checkVisibility());
              return Array.from(new Set(shown.map((one) => what(one.parentElement) + ' > ' + what(one))));
            }""";

    private static final String PLAIN_FAULTS = """
            () => {
              const shown = (one) => one.checkVisibility() && !one.closest('[hidden]');
              const titles = Array.from(document.querySelectorAll('h1')).filter(shown);
              return [
                titles.length === 1 ? '' : titles.length + ' titles of level 1',
                document.title.trim() ? '' : 'no title',
                document.documentElement.lang === 'fr' ? '' : 'language is "' + document.documentElement.lang + '"',
              ].filter((fault) => fault);
            }""";

    private static final String TOO_WIDE = """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              return Array.from(document.body.querySelectorAll('*'))
                .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > width + 1)
                .slice(0, 5)
                .map((one) => one.localName + '.' + one.className + ' "' + one.textContent.trim().slice(0, 40) + '"');
            }""";

    /**
     * Links in a sentence are as high as the sentence: the only exception that WCAG 2.5.5 needs here. A label or a link
     * may stretch over the row or the card in which it stands.
     */
    private static final String SMALL_TARGETS = """
            () => {
              const stretched = (one) =>
                getComputedStyle(one, '::after').position === 'absolute' && one.offsetParent || one;
              const box = (one) => {
                const labels = one.labels && /radio|checkbox/.test(one.type) ? Array.from(one.labels) : [];
                const boxes = [one, ...labels].map(stretched).map((part) => part.getBoundingClientRect());
                const least = (side) => Math.min(...boxes.map((part) => part[side]));
                const most = (side) => Math.max(...boxes.map((part) => part[side]));
                return {width: most('right') - least('left'), height: most('bottom') - least('top')};
              };
              const inSentence = (one) => one.localName === 'a' && getComputedStyle(one).display === 'inline'
                && Array.from(one.parentElement.childNodes)
                  .some((node) => node.nodeType === 3 && node.textContent.trim());
              const skip = (one) => one.classList.contains('skip') || one.type === 'hidden';
              return Array.from(document.querySelectorAll('a[href], button, input, select, textarea, summary'))
                .filter((one) => one.checkVisibility() && !skip(one) && !inSentence(one))
                .map((one) => ({one, size: box(one)}))
                .filter(({size}) => size.width < 43.5 || size.height < 43.5)
                .map(({one, size}) => one.localName + '.' + one.className + ' "' + one.textContent.trim().slice(0, 40)
                  + '" ' + Math.round(size.width) + ' × ' + Math.round(size.height));
            }""";

    private static final Set<String> AUDITED = new HashSet<>();
    private static final Map<Device, Set<String>> MEASURED = new EnumMap<>(Device.class);

    private final Device device;
    private final Consumer<String> report;

    Inspection(Device device, Consumer<String> report) {
        this.device = device;
        this.report = report;
    }

    void of(Page page) {
        tell(page, "Not as each page must be", page.evaluate(PLAIN_FAULTS));
        tell(page, "Targets under 44 pixels", page.evaluate(SMALL_TARGETS));
        tell(page, "Wider than the screen", page.evaluate(TOO_WIDE));
        var structure = structure(page);
        if (MEASURED.computeIfAbsent(device, _ -> new HashSet<>()).addAll(structure)) {
            makeSmall(page);
            Shots.take(page, device);
        }
        if (device.runsScripts() && AUDITED.addAll(structure)) {
            audit(page);
        }
    }

    private static List<String> structure(Page page) {
        return page.evaluate(STRUCTURE) instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of();
    }

    private void makeSmall(Page page) {
        if (device.width() > 320 && device.letters() == 16) {
            page.setViewportSize(320, device.height());
            tell(page, "Wider than 320 pixels", page.evaluate(TOO_WIDE));
            page.setViewportSize(device.width(), device.height());
        }
    }

    private void audit(Page page) {
        for (var violation : new AxeBuilder(page)
                .withTags(STANDARDS)
                .setLegacyMode(true)
                .analyze()
                .getViolations()) {
            var where = new ArrayList<String>();
            violation.getNodes().forEach(node -> where.add(node.getHtml() + " – " + node.getFailureSummary()));
            tell(page, "axe, %s: %s".formatted(violation.getId(), violation.getHelp()), where);
        }
    }

    private void tell(Page page, String what, Object faults) {
        if (faults instanceof List<?> list && !list.isEmpty()) {
            report.accept("%s, on « %s » (%s, %s): %s".formatted(what, page.title(), page.url(), device, list));
        }
    }
}
