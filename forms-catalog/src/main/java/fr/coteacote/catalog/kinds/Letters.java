package fr.coteacote.catalog.kinds;

/** Which characters a short text may hold. */
public enum Letters {
    /** Anything that can be printed. */
    FREE,
    /** Letters, spaces, hyphens, apostrophes, commas and dots, as in names. */
    LETTERS,
    /** Digits only; the spaces between them are taken away. */
    DIGITS;

    private boolean allows(int character) {
        return switch (this) {
            case FREE -> true;
            case LETTERS ->
                Character.isLetter(character)
                        || Character.getType(character) == Character.NON_SPACING_MARK
                        || " -'’.,\u2010\u2011\u2013".indexOf(character) >= 0;
            case DIGITS -> character >= '0' && character <= '9';
        };
    }

    /** Give the first character that may not be there; empty when there is none. */
    String firstStrange(String text) {
        return text.codePoints()
                .filter(character -> !allows(character))
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("");
    }

    String refuse(String strange) {
        return switch (this) {
            case FREE -> "";
            case DIGITS -> "Écrivez seulement des chiffres : enlevez « %s ».".formatted(strange);
            case LETTERS ->
                Character.isDigit(strange.codePointAt(0))
                        ? "Écrivez seulement des lettres : enlevez le chiffre « %s ».".formatted(strange)
                        : "Écrivez seulement des lettres : enlevez le signe « %s ».".formatted(strange);
        };
    }
}
