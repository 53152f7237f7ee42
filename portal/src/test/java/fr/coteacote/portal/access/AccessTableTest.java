package fr.coteacote.portal.access;

import static java.util.Objects.requireNonNull;

import fr.coteacote.portal.access.RouteRule.About;
import fr.coteacote.portal.access.ServiceRule.Guard;
import fr.coteacote.portal.access.WhoHelps.Reach;
import fr.coteacote.portal.security.GeneratedPage;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of access that people read is made from the rows that the tests try. */
class AccessTableTest {

    private static final String INTRODUCTION = """
            # Who may open what

            Made from `RouteRules`, `ServiceRules` and `KnownMachinery` by `AccessTableTest`; do not edit. `RouteAccessTest` and
            `ServiceAccessTest` read what the portal declares (routes of Flow, methods of controllers, filters, servlets; public
            methods of components that take something of somebody), fail where a row is missing, and try each row on a running
            portal with a real PostgreSQL. What no row opens is refused.

            Refused means: the answer cannot be told from that for a file that does not exist, and no table of the database has
            changed, the journal included. It is tried with the files of two others, an account's and one begun without account;
            for the carer whose mandate has ended, with their own as well. Each POST is also sent without its token, and each
            address of a file asked for by PUT, DELETE, PATCH and TRACE.

            A mediator has no file: they are let into one draft by the user, for one session. `MediatorAccessTest` tries each
            address that names a file as a mediator in a live session, in a session that has ended, before the user said yes,
            and with the draft of somebody else. An address that is not marked is refused to mediators.

            A relative who was invited to a draft opens less than who began it: `FamilyAccessTest` lists the addresses that
            open to who reads, fills in or sends, tries the others as closed, and all of them after the help has ended.

            `ServiceAccessTest` calls each method that asks as all of these, too: with the draft that they help with, with that
            of somebody else, and with one that does not exist.
            """;

    @Test
    void the_page_shows_the_rows_that_are_tried() {
        GeneratedPage.mustBe(
                "access.md",
                Stream.of(
                                INTRODUCTION,
                                people(),
                                helpers(),
                                addressesOfFiles(),
                                otherAddresses(),
                                machinery(),
                                methods())
                        .collect(Collectors.joining("\n")));
    }

    private static String people() {
        return section(
                "Who",
                "| who | their own file opens |",
                Arrays.stream(Who.values())
                        .map(who -> row(
                                who.label(),
                                who == Who.NOBODY || who == Who.ADMINISTRATOR
                                        ? "have none"
                                        : who.isLet() ? "yes" : "no"))
                        .toList());
    }

    private static String helpers() {
        return section(
                "Who helps with the draft of another",
                "| who | counts among |",
                Arrays.stream(WhoHelps.values())
                        .map(helper -> row(helper.label(), reaches(helper)))
                        .toList());
    }

    private static String reaches(WhoHelps helper) {
        var reached = Arrays.stream(Reach.values())
                .filter(reach -> reach.reaches(helper))
                .map(Reach::label)
                .collect(Collectors.joining(", "));
        return reached.isEmpty() ? "none" : reached;
    }

    private static String addressesOfFiles() {
        return section(
                "Addresses that name a file",
                "| address | what for | names | opens to | to a mediator in a session |",
                RouteRules.ALL.stream()
                        .filter(rule -> rule.about() != About.NOTHING)
                        .map(rule -> row(
                                code(rule.name()),
                                rule.why(),
                                rule.about().label(),
                                rule.opens().label(),
                                MediatorAccessTest.OPEN_TO_A_MEDIATOR.contains(rule.name()) ? "yes" : "no"))
                        .toList());
    }

    private static String otherAddresses() {
        return section(
                "Addresses that name none",
                "| address | what for | opens to |",
                RouteRules.ALL.stream()
                        .filter(rule -> rule.about() == About.NOTHING)
                        .map(rule ->
                                row(code(rule.name()), rule.why(), rule.opens().label()))
                        .toList());
    }

    private static String machinery() {
        return section(
                "What answers beside pages and doors",
                "| what | which requests, to whom |",
                new TreeMap<>(KnownMachinery.ANSWERING)
                        .entrySet().stream()
                                .map(entry -> row(code(entry.getKey()), entry.getValue()))
                                .toList());
    }

    private static String methods() {
        return Arrays.stream(Guard.values()).map(AccessTableTest::methods).collect(Collectors.joining("\n"));
    }

    private static String methods(Guard guard) {
        return section(
                "Methods: " + guard.label(),
                switch (guard) {
                    case ASKS -> "| method | what for | among who helps, to | to anybody else |";
                    case HOLDS -> "| method | what for |";
                    case TRUSTS -> "| method | why | only called by |";
                },
                ServiceRules.ALL.stream()
                        .filter(rule -> rule.guard() == guard)
                        .map(AccessTableTest::row)
                        .toList());
    }

    private static String row(ServiceRule rule) {
        return switch (rule.guard()) {
            case ASKS ->
                row(
                        code(rule.method()),
                        rule.why(),
                        requireNonNull(rule.reach()).label(),
                        requireNonNull(rule.otherwise()).label());
            case HOLDS -> row(code(rule.method()), rule.why());
            case TRUSTS -> row(code(rule.method()), rule.why(), callers(rule));
        };
    }

    private static String callers(ServiceRule rule) {
        return rule.callers().isEmpty()
                ? "nobody"
                : rule.callers().stream().sorted().collect(Collectors.joining(", "));
    }

    private static String section(String title, String head, List<String> rows) {
        var columns = head.chars().filter(sign -> sign == '|').count() - 1;
        return "## %s\n\n%s\n|%s\n%s\n".formatted(title, head, "---|".repeat((int) columns), String.join("\n", rows));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
