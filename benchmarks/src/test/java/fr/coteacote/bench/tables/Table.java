package fr.coteacote.bench.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of figures in Markdown, columns set under each other, so that a terminal and a page show it alike. */
public final class Table {

    private final String title;
    private final List<List<String>> rows = new ArrayList<>();

    /** Begin a table called {@code title}. */
    public Table(String title, String... columns) {
        this.title = title;
        rows.add(List.of(columns));
    }

    /**
     * Add a row: texts as they are, numbers as people read them.
     *
     * @throws IllegalArgumentException when it has another number of cells than there are columns
     */
    public Table row(Object... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException("A row of \"%s\" has %d cells; it needs %d"
                    .formatted(title, cells.length, rows.getFirst().size()));
        }
        rows.add(Arrays.stream(cells).map(Table::said).toList());
        return this;
    }

    /** A number with three digits that mean something, more before the point; {@code NaN} is not known. */
    static String said(Object cell) {
        if (!(cell instanceof Number number)) {
            return String.valueOf(cell);
        }
        var value = number.doubleValue();
        if (Double.isNaN(value)) {
            return "–";
        }
        if (value == Math.rint(value) && (number instanceof Integer || number instanceof Long || value == 0)) {
            return String.format(Locale.ROOT, "%,d", (long) value).replace(',', ' ');
        }
        int decimals = Math.clamp(2 - (int) Math.floor(Math.log10(Math.abs(value))), 0, 4);
        return String.format(Locale.ROOT, "%,." + decimals + "f", value).replace(',', ' ');
    }

    @Override
    public String toString() {
        var widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        var lines = new ArrayList<String>();
        lines.add("### " + title);
        lines.add("");
        lines.add(line(rows.getFirst(), widths));
        lines.add(Arrays.stream(widths)
                .mapToObj(width -> "-".repeat(width + 2))
                .collect(Collectors.joining("|", "|", "|")));
        rows.stream().skip(1).forEach(row -> lines.add(line(row, widths)));
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> row.get(column)
                        + " ".repeat(widths[column] - row.get(column).length()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
