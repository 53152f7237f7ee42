package fr.coteacote.portal.documents.pages;

import java.text.Normalizer;

/** The name that a file had on somebody's device: shown to them, never used as a path. */
public record FileName(String text) {

    private static final int LONGEST = 120;

    /** Take the last part of {@code sent} (old browsers send a whole path) without what cannot be shown. */
    public static FileName from(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var shown = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                .strip();
        return new FileName(shortened(shown));
    }

    private static String shortened(String name) {
        var length = name.codePointCount(0, name.length());
        return length <= LONGEST ? name : "…" + name.substring(name.offsetByCodePoints(name.length(), 1 - LONGEST));
    }

    public String extension() {
        var dot = text.lastIndexOf('.');
        return dot < 1 ? "" : text.substring(dot + 1);
    }
}
