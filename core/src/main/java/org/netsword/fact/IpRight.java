package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.RightKind;
import org.netsword.fact.kind.RightState;

/** 权利、标识：一条记录是一项知识产权或者一个商业标识及其效力状态。他人怎样使用它，另记“权利、标识的使用”。 */
@FactType(
        zh = "权利、标识",
        meaning = "一条记录是一项知识产权或者一个商业标识及其效力状态。他人怎样使用它，另记“权利、标识的使用”。",
        json = "ipRights")
@RecordBuilder
public record IpRight(
        @Attribute(zh = "编号", meaning = "本条记录的编号，供其他事实引用。", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable String id,
        @Attribute(
                        zh = "权利人",
                        meaning = "权利或者标识的所有人。",
                        knownBy = KnownBy.INVESTIGATION,
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String holderId,
        @Attribute(
                        zh = "权利种类",
                        meaning = "注册商标、专利、著作权、商品名称、企业名称等种类。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法7、商标法57、专利法11")
                @Nullable RightKind kind,
        @Attribute(
                        zh = "注册号、专利号",
                        meaning = "注册号、专利号或者登记号。",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法12(1)")
                @Nullable String number,
        @Attribute(
                        zh = "权利状态",
                        meaning = "有效、申请中、届满、宣告无效或者查无此权。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "广告法12、专利法实施细则101(1)、商标法52")
                @Nullable RightState state,
        @Attribute(zh = "有效期起日", meaning = "权利开始有效的日期。", knownBy = KnownBy.INVESTIGATION)
                @Nullable LocalDate validFrom,
        @Attribute(
                        zh = "有效期止日",
                        meaning = "权利有效期届满的日期。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "广告法12(3)、专利法实施细则101")
                @Nullable LocalDate validTo)
        implements Fact {
    /** A builder with nothing known. */
    public static IpRightBuilder builder() {
        return IpRightBuilder.builder();
    }
}
