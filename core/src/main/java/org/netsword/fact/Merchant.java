package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.Activity;
import org.netsword.fact.kind.Business;
import org.netsword.fact.kind.CeaseReason;
import org.netsword.fact.kind.EntityKind;
import org.netsword.fact.kind.ExitObstacle;
import org.netsword.fact.kind.IdentityTruth;
import org.netsword.fact.kind.RegistrationState;

/** 经营者（网店）：在网上销售商品或者提供服务的一个经营者，一条记录代表它在一个平台或者一个渠道上的店。同一人多家店分别记录；平台本身记为“平台”，不卖货的其他主体记为“当事人”。 */
@FactType(
        zh = "经营者（网店）",
        meaning =
                "在网上销售商品或者提供服务的一个经营者，一条记录代表它在一个平台或者一个渠道上的店。同一人多家店分别记录；平台本身记为“平台”，不卖货的其他主体记为“当事人”。",
        json = "merchants")
@RecordBuilder
public record Merchant(
        @Attribute(
                        zh = "编号",
                        meaning = "本条经营者的编号，供其他事实引用；与当事人、平台共用一套编号，不得重复",
                        knownBy = KnownBy.PAGE)
                String id,
        @Attribute(
                        zh = "名称或店名",
                        meaning = "页面所示经营者名称、姓名或者网店名称",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法15、网络交易监督管理办法12")
                @Nullable String name,
        @Attribute(
                        zh = "主体类型",
                        meaning = "自然人、个体工商户、企业、农民专业合作社等组织形式；以登记信息为准",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "电子商务法9、电子商务法10")
                @Nullable EntityKind entityKind,
        @Attribute(
                        zh = "所营业务",
                        meaning = "从事的行业和身份（药店、食品生产者、医疗器械注册人等），可多项；未填为不知，空集为已查明没有所列业务",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "药品管理法51、食品安全法53")
                @Nullable Set<Business> businesses,
        @Attribute(
                        zh = "所在平台",
                        meaning = "网店开设在哪个平台；自建网站经营者不填",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法9、网络交易监督管理办法7",
                        refersTo = {Platform.class})
                @Nullable String platformId,
        @Attribute(
                        zh = "进入平台日期",
                        meaning = "平台准许其入驻的日期；有日期即表示已经入驻",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法27、网络交易监督管理办法24")
                @Nullable LocalDate admittedOn,
        @Attribute(
                        zh = "离开平台日期",
                        meaning = "退出、被清退或者注销网店的日期；未填不等于仍在经营",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法27、网络交易监督管理办法24")
                @Nullable LocalDate leftOn,
        @Attribute(
                        zh = "市场主体登记状态",
                        meaning = "在登记系统中查得的状态：已登记、未登记或者已注销；未查询的不填",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "电子商务法10、网络交易监督管理办法8")
                @Nullable RegistrationState registration,
        @Attribute(
                        zh = "经营活动类型",
                        meaning = "实际从事的活动属于自产农副产品、家庭手工业、便民劳务、零星小额或者一般经营的哪些，可多项；是否免予登记由规则判断",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "电子商务法10、网络交易监督管理办法8")
                @Nullable Set<Activity> activities,
        @Attribute(
                        zh = "年交易额",
                        meaning = "行为当年该人各平台、各网店交易额合计，单位元；用于零星小额十万元限额",
                        knownBy = KnownBy.PLATFORM_DATA,
                        unit = "元",
                        serves = "网络交易监督管理办法8")
                @Nullable BigDecimal yearTurnover,
        @Attribute(
                        zh = "近十二个月成交笔数",
                        meaning = "最近十二个月完成的销售笔数，用于识别以个人闲置名义经营",
                        knownBy = KnownBy.PLATFORM_DATA,
                        unit = "笔",
                        serves = "网络交易监督管理办法8")
                @Nullable Integer salesCount,
        @Attribute(
                        zh = "全新商品占比",
                        meaning = "所售商品中全新商品的比例，取0至1；用于识别以个人闲置名义经营",
                        knownBy = KnownBy.PLATFORM_DATA,
                        unit = "比例(0–1)")
                @Nullable BigDecimal newGoodsShare,
        @Attribute(zh = "自称个人闲置", meaning = "页面是否自称个人闲置、自用转让；只记其声称，不表示属实", knownBy = KnownBy.PAGE)
                Answer claimsPersonalSale,
        @Attribute(
                        zh = "提交身份真实性",
                        meaning = "向平台或者主管部门提交的身份、主体信息经核查为真实、冒用、虚构或者虚假",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "网络交易监督管理办法12、市场主体登记管理条例17")
                @Nullable IdentityTruth submittedIdentity,
        @Attribute(
                        zh = "终止经营日期",
                        meaning = "停止网上经营的日期，据以计算提前三十日公示",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法16、网络交易监督管理办法23")
                @Nullable LocalDate ceasedOn,
        @Attribute(
                        zh = "终止经营原因",
                        meaning = "自行决定、被吊销（撤销）或者被平台清退；只有自行终止才有公示义务",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "电子商务法16、网络交易监督管理办法23")
                @Nullable CeaseReason ceaseReason,
        @Attribute(
                        zh = "要求退出日期",
                        meaning = "因不接受修改后的协议、规则而向平台提出退出的日期",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法34")
                @Nullable LocalDate exitRequestedOn,
        @Attribute(
                        zh = "退出受阻情形",
                        meaning = "平台对退出要求的回应，可多项；空集为已查明没有设置障碍",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法34")
                @Nullable Set<ExitObstacle> exitObstacles)
        implements Fact, Entity {
    public Merchant {
        businesses = Known.copy(businesses);
        activities = Known.copy(activities);
        claimsPersonalSale = Answer.orUnknown(claimsPersonalSale);
        exitObstacles = Known.copy(exitObstacles);
    }

    /** A builder with nothing known. */
    public static MerchantBuilder builder() {
        return MerchantBuilder.builder();
    }

    @Override
    public String actorId() {
        return id;
    }
}
