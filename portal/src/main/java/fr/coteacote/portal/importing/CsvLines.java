package fr.coteacote.portal.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a file of comma- or semicolon-separated values into its records (RFC 4180).
 *
 * <p>The first line tells which of both separates. A quoted value may hold separators, quotes written twice and line
 * breaks; quotes that are never closed end with the file.
 */
public final class CsvLines {

    private static final char QUOTE = '"';

    private CsvLines() {}

    /** A record, and the line of the file on which it begins, from 1 on. */
    public record Line(int number, List<String> values) {
        public Line {
            values = List.copyOf(values);
        }
    }

    public static List<Line> cut(String text) {
        var file = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new Cutter(file, separator(file)).cut();
    }

    private static char separator(String file) {
        var first = file.lines().findFirst().orElse("");
        return first.chars().filter(sign -> sign == ';').count()
                        > first.chars().filter(sign -> sign == ',').count()
                ? ';'
                : ',';
    }

    /** Reads sign by sign. */
    private static final class Cutter {

        private final String file;
        private final char separator;
        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder value = new StringBuilder();
        private List<String> values = new ArrayList<>();
        private boolean quoted;
        private int line = 1;
        private int began = 1;

        Cutter(String file, char separator) {
            this.file = file;
            this.separator = separator;
        }

        List<Line> cut() {
            for (int at = 0; at < file.length(); at++) {
                var sign = file.charAt(at);
                if (sign == '\n') {
                    line++;
                }
                if (quoted) {
                    at += inQuotes(sign, at);
                } else {
                    outside(sign);
                }
            }
            end();
            return lines;
        }

        /** Take a sign between quotes; a quote written twice takes one sign more. */
        private int inQuotes(char sign, int at) {
            if (sign != QUOTE) {
                value.append(sign);
                return 0;
            }
            if (at + 1 < file.length() && file.charAt(at + 1) == QUOTE) {
                value.append(QUOTE);
                return 1;
            }
            quoted = false;
            return 0;
        }

        private void outside(char sign) {
            if (sign == separator) {
                values.add(value.toString());
                value.setLength(0);
            } else if (sign == '\n') {
                end();
            } else if (sign == QUOTE && value.isEmpty()) {
                quoted = true;
            } else if (sign != '\r') {
                value.append(sign);
            }
        }

        private void end() {
            values.add(value.toString());
            value.setLength(0);
            if (values.stream().anyMatch(one -> !one.isBlank())) {
                lines.add(new Line(began, values));
            }
            values = new ArrayList<>();
            began = line;
        }
    }
}
