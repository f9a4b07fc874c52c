package org.netsword.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netsword.law.Checked;
import org.netsword.law.Period;
import org.netsword.law.Provision;
import org.netsword.law.Sanction;
import org.netsword.law.Statute;

/** Puts provisions and periods into words. */
final class Citations {
    private final Map<String, Statute> statutes;

    Citations(Map<String, Statute> statutes) {
        this.statutes = statutes;
    }

    /** 《电子商务法》第十五条第一款. */
    String cite(Provision provision) {
        return statute(provision.law()).cite(provision);
    }

    /** Where a sanction comes from: 《电子商务法》第七十六条第一款. */
    String cite(Sanction sanction) {
        LocalDate day = sanction.from() == null ? LocalDate.MIN : sanction.from();
        return statute(sanction.under().law()).cite(sanction.under(), day);
    }

    /** The citation with its period, version and doubts. */
    String inFull(Provision provision) {
        String checked = provision.checked();
        String doubt =
                checked == null || Checked.againstText(checked)
                        ? ""
                        : "，未核对原文" + (provision.reason() == null ? "" : "：" + provision.reason());
        return period(provision.period())
                + cite(provision)
                + "（"
                + provision.version()
                + " 公布"
                + doubt
                + "）";
    }

    /** The provisions in force on the day, or all when there is no day. */
    static List<Provision> on(@Nullable LocalDate day, List<Provision> provisions) {
        return provisions.stream()
                .filter(provision -> day == null || provision.period().contains(day))
                .toList();
    }

    /** “2019-01-01 至 2021-04-30：”; empty when the period has no bounds. */
    static String period(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from == null) {
            return to == null ? "" : "至 " + to + "：";
        }
        return to == null ? from + " 起：" : from + " 至 " + to + "：";
    }

    private Statute statute(String slug) {
        Statute statute = statutes.get(slug);
        if (statute == null) {
            throw new IllegalStateException("the rulebook has no statute " + slug);
        }
        return statute;
    }
}
