package org.netsword;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Finds the valid name that somebody probably meant. */
public final class Suggestion {
    private Suggestion() {}

    /** “；是否为 x？” when a valid name is near, else nothing. */
    public static String zh(String given, Collection<String> valid) {
        return nearest(given, valid).map(name -> "；是否为 " + name + "？").orElse("");
    }

    /** “; did you mean x?” when a valid name is near, else nothing. */
    public static String en(String given, Collection<String> valid) {
        return nearest(given, valid).map(name -> "; did you mean " + name + "?").orElse("");
    }

    /** The nearest valid name, if it is near enough. */
    @SuppressWarnings(
            "deprecation") // the successor lives in another library, not worth its size here
    public static Optional<String> nearest(String given, Collection<String> valid) {
        if (given.length() > 60) {
            return Optional.empty();
        }
        int limit = Math.max(2, given.length() / 3);
        return valid.stream()
                .filter(name -> StringUtils.getLevenshteinDistance(given, name, limit) >= 0)
                .min(
                        Comparator.<String>comparingInt(
                                        name -> StringUtils.getLevenshteinDistance(given, name))
                                .thenComparing(Comparator.naturalOrder()));
    }
}
