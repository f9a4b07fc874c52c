package org.netsword.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.netsword.law.Bilingual;

/** The kinds of JSON values that a dossier holds, and what to say when another kind was given. */
enum Expected {
    TEXT("文本（加双引号）", "a string"),
    DATE("日期文本，如 \"2020-11-11\"", "a date string such as \"2020-11-11\""),
    NUMBER("数字（不加引号）", "a number without quotes"),
    INTEGER("整数（不加引号）", "a whole number without quotes"),
    LIST("数组 [ … ]", "an array [ … ]"),
    OBJECT("对象 { … }", "an object { … }");

    private final String zh;
    private final String en;

    Expected(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What is wrong with the parser's current value; does not move the parser. */
    Bilingual insteadOf(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        String value =
                token != null && token.isScalarValue() ? Messages.brief(parser.getText()) : "";
        return new Bilingual(
                "此处应为" + zh + "，实际是" + givenZh(token, value) + remedyZh(token, value),
                "expected " + en + " but found " + givenEn(token, value) + remedyEn(token, value));
    }

    private static String givenZh(JsonToken token, String value) {
        return switch (token) {
            case START_OBJECT -> "对象";
            case START_ARRAY -> "数组";
            case VALUE_STRING -> "文本 \"" + value + "\"";
            case VALUE_TRUE, VALUE_FALSE -> "真假值 " + value;
            case VALUE_NULL -> "null";
            default -> "数字 " + value;
        };
    }

    private static String givenEn(JsonToken token, String value) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the string \"" + value + "\"";
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> value;
            default -> "the number " + value;
        };
    }

    private String remedyZh(JsonToken token, String value) {
        return switch (this) {
            case TEXT, DATE ->
                    token == JsonToken.START_ARRAY
                            ? "；只能有一个值，请去掉方括号"
                            : this == TEXT && token.isScalarValue()
                                    ? "；请写成 \"" + value + "\""
                                    : "；请改正";
            case LIST -> "；只有一项也要加方括号";
            case OBJECT -> "；请改正，或者删去这一项";
            case NUMBER -> "；请只写数值，不带引号和单位";
            case INTEGER -> "；请只写整数，不带引号、小数和单位";
        };
    }

    private String remedyEn(JsonToken token, String value) {
        return switch (this) {
            case TEXT, DATE ->
                    token == JsonToken.START_ARRAY
                            ? "; only one value is allowed, remove the brackets"
                            : this == TEXT && token.isScalarValue()
                                    ? "; write \"" + value + "\""
                                    : "; mend it";
            case LIST -> "; even a single item needs the brackets";
            case OBJECT -> "; mend or remove it";
            case NUMBER -> "; write the bare number, without quotes and unit";
            case INTEGER -> "; write the bare whole number, without quotes, decimals and unit";
        };
    }
}
