package fr.coteacote.portal.ui.asked;

/**
 * One input of a field that has several.
 *
 * @param name what follows the name of the field: {@code code-postal}; nothing for the field's own name
 * @param label what is asked
 * @param hint one short sentence, or nothing
 * @param value what is already there
 * @param optional whether it may stay empty while the others are filled in
 * @param entry what helps to type
 */
public record Part(String name, String label, String hint, String value, boolean optional, Entry entry) {

    public static Part of(String name, String label, String value, Entry entry) {
        return new Part(name, label, "", value, false, entry);
    }

    public String fullName(Caption caption) {
        return name.isEmpty() ? caption.name() : caption.name() + "." + name;
    }
}
