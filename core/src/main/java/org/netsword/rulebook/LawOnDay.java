package org.netsword.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.netsword.fact.Product;
import org.netsword.fact.kind.PermitKind;

/**
 * 行为日的法律：what rules may ask about the law on the day of the conduct. One is present whenever rules
 * run.
 *
 * @param date the day of the conduct (its last day, when it lasted)
 * @param permits the table of permits
 */
public record LawOnDay(LocalDate date, List<PermitRequirement> permits) {

    /** 该商品在行为日依法需要该许可；类别或者特征未知时为否。 */
    public boolean requires(Product product, PermitKind permit) {
        return permits.stream()
                .anyMatch(
                        requirement ->
                                requirement.permit() == permit
                                        && requirement.covers(product, date));
    }

    /** 经营该商品在行为日依法需要某种许可。 */
    public boolean requiresSellerPermit(Product product) {
        return permits.stream()
                .anyMatch(
                        requirement ->
                                requirement.subject() == PermitRequirement.Subject.SELLER
                                        && requirement.covers(product, date));
    }
}
