package org.netsword;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.Fact;
import org.netsword.fact.FactTypes;
import org.netsword.fact.FactTypes.AttributeInfo;
import org.netsword.fact.FactTypes.Type;
import org.netsword.fact.FreeText;
import org.netsword.fact.Label;
import org.netsword.fact.Livestream;
import org.netsword.fact.Message;
import org.netsword.fact.Publication;
import org.netsword.law.Bilingual;

/**
 * Whether the parts of a dossier fit together: ids unique, references leading somewhere, dates in
 * order.
 */
final class DossierCheck {
    private static final List<Class<?>> TEXT_CARRIERS =
            List.of(Publication.class, Label.class, Message.class, Livestream.class);

    /** From here on, problems come without suggestions, which take time. */
    private static final int MANY_PROBLEMS = 20;

    private final List<InputProblem> problems = new ArrayList<>();
    private final Map<String, Fact> byId = new LinkedHashMap<>();

    DossierCheck(
            LocalDate conductFrom,
            @Nullable LocalDate conductTo,
            Set<String> complete,
            List<Fact> facts,
            List<FreeText> texts) {
        if (conductTo != null && conductTo.isBefore(conductFrom)) {
            report(
                    "/conductTo",
                    "行为终了日期 " + conductTo + " 早于开始日期 " + conductFrom + "；请核对两个日期",
                    "the conduct ends on "
                            + conductTo
                            + " before it begins on "
                            + conductFrom
                            + "; check both dates");
        }
        for (String list : complete) {
            if (FactTypes.inJson(list).isEmpty()) {
                report(
                        "/complete",
                        "没有名为“" + list + "”的事实列表" + Suggestion.zh(list, FactTypes.jsonNames()),
                        "there is no list of facts “"
                                + list
                                + "”"
                                + Suggestion.en(list, FactTypes.jsonNames()));
            }
        }
        checkIds(facts);
        checkReferences(facts);
        for (int i = 0; i < texts.size(); i++) {
            checkTarget("/texts/" + i + "/inId", texts.get(i).inId(), TEXT_CARRIERS);
        }
    }

    List<InputProblem> problems() {
        return problems;
    }

    private void checkIds(List<Fact> facts) {
        Map<Type, Integer> seen = new HashMap<>();
        for (Fact fact : facts) {
            Type type = FactTypes.of(fact);
            int index = seen.merge(type, 1, Integer::sum) - 1;
            String id = fact.id();
            if (id == null) {
                continue;
            }
            Fact earlier = byId.putIfAbsent(id, fact);
            if (earlier != null) {
                report(
                        "/" + type.json() + "/" + index + "/id",
                        "编号“" + id + "”已用于另一条“" + FactTypes.of(earlier).zh() + "”；同一案卷内编号不得重复",
                        "the id “"
                                + id
                                + "” is already used by a "
                                + FactTypes.of(earlier).name()
                                + "; ids must be unique in a dossier");
            }
        }
    }

    private void checkReferences(List<Fact> facts) {
        Map<Type, Integer> seen = new HashMap<>();
        for (Fact fact : facts) {
            Type type = FactTypes.of(fact);
            int index = seen.merge(type, 1, Integer::sum) - 1;
            for (AttributeInfo attribute : type.attributes().values()) {
                for (String target : attribute.referencesIn(fact)) {
                    checkTarget(
                            "/" + type.json() + "/" + index + "/" + attribute.name(),
                            target,
                            Arrays.asList(attribute.documentation().refersTo()));
                }
            }
        }
    }

    private void checkTarget(
            String pointer, @Nullable String target, List<? extends Class<?>> kinds) {
        Fact found = byId.get(target);
        if (target == null) {
            report(pointer, "没有写引用的编号", "the reference is missing");
        } else if (found == null) {
            Set<String> valid = problems.size() < MANY_PROBLEMS ? byId.keySet() : Set.of();
            report(
                    pointer,
                    "引用的编号“" + target + "”在案卷中不存在" + Suggestion.zh(target, valid),
                    "nothing in the dossier has the id “"
                            + target
                            + "”"
                            + Suggestion.en(target, valid));
        } else if (kinds.stream().noneMatch(kind -> kind.isInstance(found))) {
            report(
                    pointer,
                    "“" + target + "”是" + FactTypes.of(found).zh() + "，此处应当引用：" + names(kinds),
                    "“"
                            + target
                            + "” is a "
                            + FactTypes.of(found).name()
                            + "; expected one of "
                            + names(kinds));
        }
    }

    private static String names(List<? extends Class<?>> kinds) {
        return kinds.stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
    }

    private void report(String pointer, String zh, String en) {
        problems.add(new InputProblem(0, pointer, new Bilingual(zh, en)));
    }
}
