package org.netsword.law;

import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** How far a citation was checked against the text it names. */
public final class Checked {
    private static final Pattern SEEN = Pattern.compile("text|text-of-\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NOT_SEEN = Pattern.compile("read-elsewhere|unverified|no-article");

    private Checked() {}

    /**
     * Whether the article was seen in the text, or in the text of a version with the same
     * numbering.
     */
    public static boolean againstText(String checked) {
        return SEEN.matcher(checked).matches();
    }

    /** Whether the mark is one of the five that exist. */
    public static boolean isMark(String checked) {
        return !StringUtils.isBlank(checked)
                && (againstText(checked) || NOT_SEEN.matcher(checked).matches());
    }
}
