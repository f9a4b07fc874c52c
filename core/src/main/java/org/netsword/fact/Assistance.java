package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.HelpKind;

/** 帮助、便利：一个主体为另一主体的行为提供的一种帮助或者便利。一条记录代表一种帮助；是否知情另记“知悉”。 */
@FactType(
        zh = "帮助、便利",
        meaning = "一个主体为另一主体的行为提供的一种帮助或者便利。一条记录代表一种帮助；是否知情另记“知悉”。",
        json = "assistances")
@RecordBuilder
public record Assistance(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "帮助人",
                        meaning = "提供帮助、便利的主体",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "产品质量法61、药品管理法120",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String helperId,
        @Attribute(
                        zh = "被帮助人",
                        meaning = "得到帮助的主体",
                        knownBy = KnownBy.INVESTIGATION,
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String helpedId,
        @Attribute(
                        zh = "帮助的对象",
                        meaning = "所帮助的商品、商品信息、虚假交易、权利使用、协议、发布的信息，或者所引流的网站、群组",
                        knownBy = KnownBy.INVESTIGATION,
                        refersTo = {
                            Product.class,
                            Listing.class,
                            FakeTrade.class,
                            RightUse.class,
                            Agreement.class,
                            Publication.class,
                            Site.class
                        })
                @Nullable String objectId,
        @Attribute(
                        zh = "帮助方式",
                        meaning = "运输、仓储、推广、技术支持、代发空包等帮助方式",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "产品质量法61、商标法实施条例75、反不正当竞争法9")
                @Nullable HelpKind kind)
        implements Fact {
    /** A builder with nothing known. */
    public static AssistanceBuilder builder() {
        return AssistanceBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return helperId;
    }
}
