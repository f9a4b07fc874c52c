package org.netsword.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.Product;
import org.netsword.fact.kind.PermitKind;
import org.netsword.fact.kind.ProductCategory;
import org.netsword.fact.kind.ProductTrait;
import org.netsword.law.Lists;
import org.netsword.law.Period;
import org.netsword.law.Provision;

/**
 * 依法需要的许可：which goods need which permit, registration or filing, in which period.
 *
 * @param permit the permit needed
 * @param subject whether the seller, the product or its maker must hold it
 * @param categories goods of these categories need it
 * @param exceptCategories but not these
 * @param onlyTraits only goods with all of these traits
 * @param exceptTraits but not goods with one of these traits
 * @param from first day
 * @param to last day
 * @param basis the provisions that require it
 * @param note what a reader must know
 */
public record PermitRequirement(
        PermitKind permit,
        Subject subject,
        List<ProductCategory> categories,
        List<ProductCategory> exceptCategories,
        List<ProductTrait> onlyTraits,
        List<ProductTrait> exceptTraits,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Provision> basis,
        @Nullable String note) {
    public PermitRequirement {
        categories = Lists.orEmpty(categories);
        exceptCategories = Lists.orEmpty(exceptCategories);
        onlyTraits = Lists.orEmpty(onlyTraits);
        exceptTraits = Lists.orEmpty(exceptTraits);
        basis = Lists.orEmpty(basis);
    }

    /** Who or what must have the permit. */
    public enum Subject {
        SELLER,
        PRODUCT,
        MAKER
    }

    /**
     * Whether this requirement is known to cover the product on that day; an unknown category or
     * trait covers nothing.
     */
    public boolean covers(Product product, LocalDate day) {
        return new Period(from, to).contains(day)
                && categories.stream().anyMatch(product::isA)
                && exceptCategories.stream().noneMatch(product::isA)
                && onlyTraits.stream().allMatch(product::has)
                && exceptTraits.stream().allMatch(product::lacks);
    }
}
