package org.netsword.law;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 罚款档次：one tier of a fine; the first tier that matches applies.
 *
 * @param base the amount it is computed from
 * @param from the base is at least this, in yuan
 * @param below the base is below this, in yuan
 * @param fineMin lowest fine in yuan
 * @param fineMax highest fine in yuan; with multiples, their cap
 * @param multipleMin lowest multiple of the base (0.01 = 1 %)
 * @param multipleMax highest multiple of the base
 * @param minBase the base counts as at least this, in yuan
 * @param unknownBase the tier for 没有违法所得、无法计算、明显偏低
 * @param serious the tier for 情节严重
 * @param person the fine on individuals (直接负责的主管人员等)
 * @param actor only for this kind of actor
 * @param zh the tier in words, where numbers do not say it
 */
public record FineTier(
        @Nullable FineBase base,
        @Nullable BigDecimal from,
        @Nullable BigDecimal below,
        @Nullable BigDecimal fineMin,
        @Nullable BigDecimal fineMax,
        @Nullable BigDecimal multipleMin,
        @Nullable BigDecimal multipleMax,
        @Nullable BigDecimal minBase,
        boolean unknownBase,
        boolean serious,
        boolean person,
        @Nullable Actor actor,
        @Nullable String zh) {}
