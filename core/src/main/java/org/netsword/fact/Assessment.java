package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.JudgedElement;

/** 人工判断：一条记录是办案人员对一个需要价值判断的要件作出的结论，并写明判断人、日期和依据。能够由观察直接得出的事实不在此填写。 */
@FactType(
        zh = "人工判断",
        meaning = "一条记录是办案人员对一个需要价值判断的要件作出的结论，并写明判断人、日期和依据。能够由观察直接得出的事实不在此填写。",
        json = "assessments")
@RecordBuilder
public record Assessment(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(zh = "判断的要件", meaning = "所判断的要件。", knownBy = KnownBy.INVESTIGATION)
                @Nullable JudgedElement element,
        @Attribute(
                        zh = "判断对象",
                        meaning = "该判断针对的事实；不填表示就全案而言。",
                        knownBy = KnownBy.INVESTIGATION,
                        refersTo = {Fact.class})
                @Nullable String subjectId,
        @Attribute(zh = "判断结论", meaning = "要件是否成立；没有判断的不填，视为待查。", knownBy = KnownBy.INVESTIGATION)
                Answer answer,
        @Attribute(zh = "判断人", meaning = "作出判断的人员或者机关。", knownBy = KnownBy.INVESTIGATION)
                @Nullable String assessor,
        @Attribute(zh = "判断日期", meaning = "作出判断的日期。", knownBy = KnownBy.INVESTIGATION)
                @Nullable LocalDate assessedOn,
        @Attribute(zh = "判断依据", meaning = "所依据的证据和理由。", knownBy = KnownBy.INVESTIGATION)
                @Nullable String basis)
        implements Fact {
    public Assessment {
        answer = Answer.orUnknown(answer);
    }

    /** A builder with nothing known. */
    public static AssessmentBuilder builder() {
        return AssessmentBuilder.builder();
    }
}
