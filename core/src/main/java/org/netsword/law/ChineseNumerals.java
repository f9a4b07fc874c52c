package org.netsword.law;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes article numbers the way Chinese statutes do. */
final class ChineseNumerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};

    private ChineseNumerals() {}

    static String place(
            @Nullable String article, @Nullable Integer paragraph, List<Integer> items) {
        if (article == null) {
            return "";
        }
        StringBuilder place = new StringBuilder();
        String[] parts = article.split("-", 2);
        place.append('第').append(number(Integer.parseInt(parts[0]))).append('条');
        if (parts.length > 1) {
            place.append('之').append(number(Integer.parseInt(parts[1])));
        }
        if (paragraph != null) {
            place.append('第').append(number(paragraph)).append('款');
        }
        if (!items.isEmpty()) {
            place.append(
                    items.stream()
                            .map(i -> "第（" + number(i) + "）项")
                            .collect(Collectors.joining("、")));
        }
        return place.toString();
    }

    /** A number from 0 to 9999 in Chinese numerals. */
    static String number(int value) {
        if (value < 10) {
            return String.valueOf(DIGITS.charAt(value));
        }
        String digits = Integer.toString(value);
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int unit = digits.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap && out.length() > 0) {
                out.append('零');
            }
            gap = false;
            boolean leadingTen = value < 20 && unit == 1;
            if (!leadingTen) {
                out.append(DIGITS.charAt(digit));
            }
            out.append(UNITS[unit]);
        }
        return out.toString();
    }
}
