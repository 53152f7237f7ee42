package fr.coteacote.catalog.aggir;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A letter for each of the eight activities that weigh. */
public record Profile(Map<Activity, Letter> letters) {

    /** @throws IllegalArgumentException when an activity has no letter */
    public Profile {
        if (letters.size() < Activity.values().length) {
            throw new IllegalArgumentException(
                    "A profile has a letter for each of %s, and not only for %s: add the others"
                            .formatted(Arrays.toString(Activity.values()), letters.keySet()));
        }
        letters = Map.copyOf(letters);
    }

    /**
     * Read eight letters in the order of the law's tables, for instance {@code CCBBBBBA}.
     *
     * @throws IllegalArgumentException when they are not eight letters out of A, B and C
     */
    public static Profile parse(String written) {
        if (!written.matches("[ABC]{8}")) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a profile: write eight letters out of A, B and C".formatted(written));
        }
        var letters = new EnumMap<Activity, Letter>(Activity.class);
        for (var activity : Activity.values()) {
            letters.put(activity, Letter.valueOf(written.substring(letters.size(), letters.size() + 1)));
        }
        return new Profile(letters);
    }

    /** The letter of an activity. */
    public Letter of(Activity activity) {
        return letters.getOrDefault(activity, Letter.A);
    }

    /** The same with another letter for one activity. */
    public Profile with(Activity activity, Letter letter) {
        var changed = new EnumMap<>(letters);
        changed.put(activity, letter);
        return new Profile(changed);
    }

    /** The letters in the order of the law's tables. */
    @Override
    public String toString() {
        return Arrays.stream(Activity.values())
                .map(activity -> of(activity).name())
                .collect(Collectors.joining());
    }
}
