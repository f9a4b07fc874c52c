package org.netsword.agency;

import java.util.regex.Pattern;

/**
 * 地域：a GB/T 2260 code, such as 140100 (太原市).
 *
 * @param code six digits; 100000 = the whole country
 */
public record Jurisdiction(String code) {
    private static final Pattern SIX_DIGITS = Pattern.compile("[1-8]\\d{5}");

    /** The whole country, or a place that is not known. */
    public static final Jurisdiction NATIONWIDE = new Jurisdiction("100000");

    public Jurisdiction {
        if (!SIX_DIGITS.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "“" + code + "”不是六位行政区划代码（GB/T 2260），例如 140000（山西省）");
        }
    }

    /** Whether this place is the region or lies in it. */
    public boolean liesIn(String region) {
        if (region.equals(NATIONWIDE.code)) {
            return true;
        }
        if (region.endsWith("0000")) {
            return code.startsWith(region.substring(0, 2));
        }
        return region.endsWith("00")
                ? code.startsWith(region.substring(0, 4))
                : code.equals(region);
    }

    /** The code of the province. */
    public String province() {
        return code.substring(0, 2) + "0000";
    }
}
