package org.netsword.rulebook;

import java.util.List;
import org.netsword.law.Lists;

/**
 * 规则分片：the compiled rules of one violation type, and what must be in a dossier before one of them
 * can match. Parts that cannot match are not asked, nor even loaded.
 *
 * @param violation id of the violation that the rules find
 * @param factories for each rule, the class and the static method that make it: {@code
 *     class#method}
 * @param presupposes whether a rule looks at violations found before, see {@link PriorFinding}
 * @param guards for each rule, the signs it needs: {@code Merchant|Party & Listing.offer=SALE}
 *     needs a merchant or a party, and a listing offered for sale
 */
public record RulePart(
        String violation, List<String> factories, boolean presupposes, List<String> guards) {
    public RulePart {
        factories = Lists.orEmpty(factories);
        guards = Lists.orEmpty(guards);
    }
}
