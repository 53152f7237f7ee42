package fr.coteacote.catalog.rules;

import dev.cel.common.CelIssue;
import dev.cel.common.CelSource;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says CEL's English issues in the words of a form's author. */
record CelFrench(String text, CelSource source, Collection<String> names) {

    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']+)'.*", Pattern.DOTALL);
    private static final Pattern OVERLOAD =
            Pattern.compile("found no matching overload for '([^']+)' applied to '\\((.*?)\\)'.*", Pattern.DOTALL);
    private static final List<String> COMPARISONS = List.of("_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_");
    private static final String SYNTAX_MEND =
            "Vérifiez guillemets et parenthèses. Exemple : situation_famille in ['mariee', 'pacsee'].";

    RuleProblem say(CelIssue issue) {
        int offset = source.getLocationOffset(issue.getSourceLocation()).orElse(0);
        var undeclared = UNDECLARED.matcher(issue.getMessage());
        if (undeclared.matches()) {
            return unknown(offset, undeclared.group(1));
        }
        var overload = OVERLOAD.matcher(issue.getMessage());
        if (overload.matches()) {
            return misapplied(offset, overload.group(1), overload.group(2));
        }
        return new RuleProblem(
                offset,
                "cette formule ne se lit pas (%s)"
                        .formatted(issue.getMessage().lines().findFirst().orElse("")),
                SYNTAX_MEND);
    }

    private RuleProblem unknown(int offset, String name) {
        int place = text.offsetByCodePoints(0, offset);
        if (place < text.length() && text.charAt(place) == '(') { // CEL points to the parenthesis of a call
            return new RuleProblem(
                    offset - name.length(),
                    "« %s » n'est pas une fonction".formatted(name),
                    Suggestion.among(Functions.NAMES).near(name, "Fonctions"));
        }
        if (name.contains("-") || name.isBlank()) {
            return new RuleProblem(offset, "« %s » ne se lit pas".formatted(name), SYNTAX_MEND);
        }
        return new RuleProblem(
                offset,
                "« %s » n'est ni une question, ni une valeur calculée, ni une constante".formatted(name),
                Suggestion.among(names).near(name, "Noms connus"));
    }

    private static RuleProblem misapplied(int offset, String function, String types) {
        var french = Stream.of(types.split(", ")).map(CelFrench::type).toList();
        if (COMPARISONS.contains(function) && french.size() == 2) {
            return new RuleProblem(
                    offset,
                    "on ne peut pas comparer %s et %s".formatted(french.get(0), french.get(1)),
                    "Un texte s'écrit entre guillemets simples, un nombre sans guillemets.");
        }
        if (function.equals("@in")) {
            return new RuleProblem(
                    offset,
                    "« in » demande un texte puis une liste, pas %s puis %s".formatted(french.get(0), french.getLast()),
                    "Exemples : situation_famille in ['mariee'] ; 'pch' in aides_recues.");
        }
        return new RuleProblem(
                offset,
                "« %s » ne s'applique pas à %s"
                        .formatted(function.replace("_", ""), french.stream().collect(Collectors.joining(" et "))),
                "Vérifiez ce qui est écrit de chaque côté.");
    }

    private static String type(String cel) {
        return switch (cel) {
            case "string" -> FactType.TEXT.french();
            case "int" -> FactType.NUMBER.french();
            case "bool" -> FactType.TRUTH.french();
            case "list(string)" -> FactType.LIST.french();
            default -> cel.startsWith("list") ? "une autre liste" : cel;
        };
    }
}
