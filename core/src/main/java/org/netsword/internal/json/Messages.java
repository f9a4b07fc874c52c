package org.netsword.internal.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.netsword.Dossier;
import org.netsword.Suggestion;
import org.netsword.law.Bilingual;

/** What the reader says about wrong content, each with a remedy. */
final class Messages {
    private static final Pattern DATE_LIKE =
            Pattern.compile("(\\d{4})\\D?(\\d{1,2})\\D?(\\d{1,2})(?:\\D.*)?", Pattern.DOTALL);

    private Messages() {}

    static Bilingual unknownField(String name, Collection<String> valid) {
        return new Bilingual(
                "没有名为“" + brief(name) + "”的字段" + remedy(name, valid, "；请改正或者删去"),
                "there is no field “"
                        + brief(name)
                        + "”"
                        + Suggestion.en(name, valid)
                        + "; mend or remove it");
    }

    static Bilingual unknownAttribute(String name, RecordShape<?> shape) {
        Collection<String> valid = shape.slots().keySet();
        return new Bilingual(
                "“"
                        + shape.zh()
                        + "”没有名为“"
                        + brief(name)
                        + "”的字段"
                        + remedy(name, valid, "；可用：" + String.join("、", valid)),
                "a "
                        + shape.name()
                        + " has no field “"
                        + brief(name)
                        + "”"
                        + Suggestion.en(name, valid)
                        + "; fields: "
                        + String.join(", ", valid));
    }

    static Bilingual duplicateField(String name) {
        return new Bilingual(
                "字段“" + brief(name) + "”重复出现；只能保留一个，请删去另一个或者合并",
                "the field “"
                        + brief(name)
                        + "” occurs twice; keep one, remove or merge the other");
    }

    static Bilingual missing(String name, String zh) {
        return new Bilingual(
                "缺少必填的“" + name + "”" + (zh.equals(name) ? "" : "（" + zh + "）") + "；请补上，不能为空",
                "the required field “" + name + "” is missing or blank; add it");
    }

    static Bilingual wrongDate(String given) {
        String example = likelyDate(given).orElse("2020-11-11");
        return new Bilingual(
                "“" + brief(given) + "”不是有效日期；请写成 yyyy-MM-dd，例如 " + example,
                "“" + brief(given) + "” is not a valid date; write yyyy-MM-dd, such as " + example);
    }

    static Bilingual wrongSchema(String given) {
        return new Bilingual(
                "不支持的格式版本“" + brief(given) + "”；请写 \"" + Dossier.SCHEMA + "\" 或者省略",
                "unsupported schema “"
                        + brief(given)
                        + "”; write \""
                        + Dossier.SCHEMA
                        + "\" or leave it out");
    }

    static Bilingual wrongJurisdiction(String given) {
        return new Bilingual(
                "“" + brief(given) + "”不是六位行政区划代码（GB/T 2260）；例如 140000（山西省）、140100（太原市），不知道的请省略",
                "“"
                        + brief(given)
                        + "” is not a six-digit GB/T 2260 code, such as 140100; leave it"
                        + " out when it is not known");
    }

    static Bilingual nullElement() {
        return new Bilingual("列表中不能有 null；请删去这一项", "a list must not hold null; remove it");
    }

    static Bilingual numberOutOfRange(String given) {
        return new Bilingual(
                "数字 " + brief(given) + " 超出范围；请核对数值",
                "the number " + brief(given) + " is out of range; check it");
    }

    static Bilingual tooManyProblems(int max) {
        return new Bilingual(
                "错误超过 " + max + " 处，其余不再列出；请先改正以上错误",
                "more than " + max + " problems, the rest is not listed; mend these first");
    }

    /** Enough of a value to recognise it. */
    static String brief(String value) {
        return StringUtils.abbreviate(value, 40);
    }

    private static String remedy(String name, Collection<String> valid, String otherwise) {
        String suggestion = Suggestion.zh(name, valid);
        return suggestion.isEmpty() ? otherwise : suggestion;
    }

    private static Optional<String> likelyDate(String given) {
        Matcher date = DATE_LIKE.matcher(given.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        String iso =
                date.group(1)
                        + "-"
                        + StringUtils.leftPad(date.group(2), 2, '0')
                        + "-"
                        + StringUtils.leftPad(date.group(3), 2, '0');
        try {
            return Optional.of(LocalDate.parse(iso).toString());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
