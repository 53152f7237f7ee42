package fr.coteacote.portal.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The colours of one theme, as the style sheet declares them. */
record Colours(Map<String, Integer> rgb) {

    private static final Pattern DECLARATION = Pattern.compile("--([a-z-]+): #([0-9A-Fa-f]{6});");
    private static final String SHEET = "/META-INF/resources/assets/portal.css";

    /** Read the colours of the rule that starts with {@code selector}, over those of {@code base}. */
    static Colours of(String selector, Colours base) {
        var sheet = sheet();
        var start = sheet.indexOf(selector + " {");
        if (start < 0) {
            throw new IllegalArgumentException("No rule '%s' in %s".formatted(selector, SHEET));
        }
        var colours = new LinkedHashMap<>(base.rgb());
        var declarations = DECLARATION.matcher(sheet.substring(start, sheet.indexOf('}', start)));
        while (declarations.find()) {
            colours.put(declarations.group(1), Integer.parseInt(declarations.group(2), 16));
        }
        return new Colours(colours);
    }

    static Colours none() {
        return new Colours(Map.of());
    }

    /** Compute the contrast of two colours (WCAG 2, relative luminance). */
    double contrast(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private double luminance(String name) {
        var colour = rgb.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("No colour '%s' among %s".formatted(name, rgb.keySet()));
        }
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int bits) {
        var channel = (bits & 0xFF) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static String sheet() {
        try (var in = Colours.class.getResourceAsStream(SHEET)) {
            return new String(java.util.Objects.requireNonNull(in, SHEET).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> themes() {
        return List.of("light", "dark", "high");
    }

    static Colours ofTheme(String theme) {
        var light = of(":root", none());
        return "light".equals(theme) ? light : of(":root[data-theme=\"%s\"]".formatted(theme), light);
    }
}
