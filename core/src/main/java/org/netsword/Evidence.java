package org.netsword;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 证据：one fact on which a violation rests, with the attributes that mattered.
 *
 * @param pointer JSON pointer of the fact in the dossier
 * @param factType the fact's type
 * @param factId its id, if it has one
 * @param zh 事实类型的中文名称
 * @param values the attributes that the rule looked at
 * @param elements the elements of the violation that it decides
 */
public record Evidence(
        String pointer,
        String factType,
        @Nullable String factId,
        String zh,
        List<Value> values,
        List<String> elements) {
    public Evidence {
        values = List.copyOf(values);
        elements = List.copyOf(elements);
    }

    /**
     * One attribute.
     *
     * @param attribute its name
     * @param zh its Chinese name
     * @param value its value as JSON would show it
     * @param text its value in Chinese
     */
    public record Value(String attribute, String zh, String value, String text) {}
}
