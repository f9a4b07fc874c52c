package org.netsword.internal.json;

import org.netsword.law.Bilingual;

/** What the reader says about inputs that are no JSON or no UTF-8. */
final class StreamMessages {
    private StreamMessages() {}

    static Bilingual empty() {
        return new Bilingual(
                "输入是空的；请提供一个案卷：{\"id\": …, \"conductFrom\": …}",
                "the input is empty; give a dossier: {\"id\": …, \"conductFrom\": …}");
    }

    static Bilingual notUtf8(long line) {
        return new Bilingual(
                at(line) + "不是 UTF-8 编码（可能是 GBK）；请用“另存为”改存为 UTF-8",
                place(line) + "is not valid UTF-8 (perhaps GBK); save the file as UTF-8");
    }

    static Bilingual utf16() {
        return new Bilingual(
                "文件是 UTF-16 或者 UTF-32 编码；请用“另存为”改存为 UTF-8",
                "the file is encoded in UTF-16 or UTF-32; save it as UTF-8");
    }

    static Bilingual syntax(long line, long column, String detail) {
        return new Bilingual(
                at(line) + "第 " + column + " 个字符处不是合法的 JSON；请检查该处前后的逗号、冒号、引号和括号（" + detail + "）",
                place(line)
                        + "character "
                        + column
                        + " is not valid JSON; check the commas, colons, quotes and brackets"
                        + " around it ("
                        + detail
                        + ")");
    }

    static Bilingual truncated(long line) {
        return new Bilingual(
                "JSON 在" + at(line) + "中断；请补全括号和引号，或者重新传输文件",
                "the JSON breaks off in line "
                        + line
                        + "; close its brackets and quotes, or transfer the file again");
    }

    static Bilingual trailing(long line) {
        return new Bilingual(
                "案卷结束之后还有内容（" + at(line) + "）；多个案卷请写成数组，或者一行一个",
                "there is more after the end of the dossier (line "
                        + line
                        + "); write several dossiers as an array, or one a line");
    }

    static Bilingual afterArray(long line) {
        return new Bilingual(
                "数组结束之后还有内容（" + at(line) + "），未读；请删去，或者移入数组",
                "there is more after the end of the array (line "
                        + line
                        + "), it was not read; remove it or move it into the array");
    }

    static Bilingual noComma(long line) {
        return new Bilingual(
                "数组两项之间缺少逗号（" + at(line) + "）；请补上。数组自" + at(line) + "起未读",
                "a comma is missing between two elements of the array (line "
                        + line
                        + "); add it. The array was not read from line "
                        + line
                        + " on");
    }

    static Bilingual lastComma(long line) {
        return new Bilingual(
                "数组最后一项之后多了逗号（" + at(line) + "）；请删去",
                "there is a comma after the last element of the array (line "
                        + line
                        + "); remove it");
    }

    static Bilingual arrayOpen(long line) {
        return new Bilingual(
                "数组没有以 ] 结束（到" + at(line) + "为止）；文件可能不完整，请核对",
                "the array is not closed by ] (up to line "
                        + line
                        + "); the file may be incomplete, check it");
    }

    static Bilingual restUnread(long line) {
        return new Bilingual(
                "数组自" + at(line) + "起不能再读，其后的案卷没有处理；请先改正，或者改为一行一个案卷",
                "the array cannot be read from line "
                        + line
                        + " on, the dossiers after it were not processed; mend it, or write one"
                        + " dossier a line");
    }

    static Bilingual io(String detail) {
        return new Bilingual(
                "读取输入时出错，其后未读；请检查文件或者连接（" + detail + "）",
                "the input cannot be read any further; check the file or connection ("
                        + detail
                        + ")");
    }

    private static String at(long line) {
        return "第 " + line + " 行";
    }

    private static String place(long line) {
        return "line " + line + " ";
    }
}
