package org.netsword.internal.json;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.netsword.Suggestion;
import org.netsword.fact.Answer;
import org.netsword.fact.kind.Labelled;
import org.netsword.law.Bilingual;

/** What the reader says about wrong enum values; constants come as name → constant. */
final class EnumMessages {
    /** So many values are always listed; more only when none is near. */
    private static final int SHORT_LIST = 12;

    private EnumMessages() {}

    static Bilingual wrongEnum(String given, Map<String, Object> constants) {
        Optional<String> near =
                Suggestion.nearest(given.strip().toUpperCase(Locale.ROOT), constants.keySet())
                        .or(() -> labelled(given.strip(), constants));
        boolean list = near.isEmpty() || constants.size() <= SHORT_LIST;
        return new Bilingual(
                "“"
                        + Messages.brief(given)
                        + "”不是允许的取值"
                        + near.map(name -> "；是否为 " + name + "？").orElse("")
                        + (list ? "；可用：" + String.join("、", constants.keySet()) : ""),
                "“"
                        + Messages.brief(given)
                        + "” is not an allowed value"
                        + near.map(name -> "; did you mean " + name + "?").orElse("")
                        + (list ? "; allowed: " + String.join(", ", constants.keySet()) : ""));
    }

    /** For an {@link Answer} given as a truth value. */
    static Optional<Bilingual> truthValue(boolean given, Map<String, Object> constants) {
        String name = given ? Answer.YES.name() : Answer.NO.name();
        if (!(constants.get(name) instanceof Answer)) {
            return Optional.empty();
        }
        return Optional.of(
                new Bilingual(
                        "此处应为文本，实际是 " + given + "；请写成 \"" + name + "\"",
                        "expected a string but found " + given + "; write \"" + name + "\""));
    }

    private static Optional<String> labelled(String given, Map<String, Object> constants) {
        return constants.entrySet().stream()
                .filter(entry -> given.equals(label(entry.getValue())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String label(Object constant) {
        if (constant instanceof Answer answer) {
            return answer.zh();
        }
        return constant instanceof Labelled labelled ? labelled.zh() : "";
    }
}
