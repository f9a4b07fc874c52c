package org.netsword.rules.oracle;

import static org.netsword.rules.oracle.RandomFacts.after;
import static org.netsword.rules.oracle.RandomFacts.maybe;
import static org.netsword.rules.oracle.RandomFacts.setOf;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.Listing;
import org.netsword.fact.ListingBuilder;
import org.netsword.fact.Merchant;
import org.netsword.fact.MerchantBuilder;
import org.netsword.fact.Permit;
import org.netsword.fact.PermitBuilder;
import org.netsword.fact.Product;
import org.netsword.fact.ProductBuilder;
import org.netsword.fact.kind.Business;
import org.netsword.fact.kind.BuyerKind;
import org.netsword.fact.kind.EntityKind;
import org.netsword.fact.kind.OfferKind;
import org.netsword.fact.kind.PermitKind;
import org.netsword.fact.kind.PermitState;
import org.netsword.fact.kind.ProductCategory;
import org.netsword.fact.kind.ProductTrait;

/** 随机事实：经营者、商品、商品信息和许可。 */
final class GoodsFacts {
    private static final Set<PermitState> LAPSED =
            Set.of(PermitState.EXPIRED, PermitState.CANCELLED, PermitState.REVOKED);

    private GoodsFacts() {}

    static Arbitrary<Merchant> merchant(String id) {
        return Builders.withBuilder(Merchant::builder)
                .use(setOf(Business.PHARMACY, Business.CHAIN_PHARMACY, Business.WHOLESALER))
                .in(MerchantBuilder::businesses)
                .use(
                        maybe(
                                EntityKind.ENTERPRISE,
                                EntityKind.NATURAL_PERSON,
                                EntityKind.MEDICAL_INSTITUTION))
                .in(MerchantBuilder::entityKind)
                .build(builder -> builder.id(id).build());
    }

    static Arbitrary<Product> food(String id) {
        return product(
                id,
                ProductCategory.ORDINARY_FOOD,
                ProductCategory.ORDINARY_FOOD,
                ProductCategory.HEALTH_FOOD,
                ProductCategory.CATERING_FOOD,
                ProductCategory.EDIBLE_FARM_PRODUCE,
                ProductCategory.FOOD_ADDITIVE,
                ProductCategory.ALCOHOL,
                ProductCategory.FSMP_SPECIFIC_TOTAL,
                ProductCategory.COSMETIC);
    }

    static Arbitrary<Product> product(String id, ProductCategory... categories) {
        return Builders.withBuilder(Product::builder)
                .use(maybe(categories))
                .in(ProductBuilder::category)
                .use(maybe(ProductTrait.PREPACKAGED, ProductTrait.BULK))
                .in((builder, trait) -> builder.traits(trait == null ? null : Set.of(trait)))
                .use(maybe("m1", "m2"))
                .in(ProductBuilder::manufacturerId)
                .build(builder -> builder.id(id).build());
    }

    static Arbitrary<Listing> listing(String id, String product) {
        return Builders.withBuilder(Listing::builder)
                .use(Arbitraries.of("m1", "m2").injectNull(0.1))
                .in(ListingBuilder::sellerId)
                .use(
                        Arbitraries.of(
                                        OfferKind.SALE,
                                        OfferKind.SALE,
                                        OfferKind.SALE,
                                        OfferKind.SALE,
                                        OfferKind.DISPLAY_ONLY)
                                .injectNull(0.1))
                .in(ListingBuilder::offer)
                .use(
                        Arbitraries.of(BuyerKind.CONSUMER, BuyerKind.BUSINESS)
                                .set()
                                .ofMinSize(1)
                                .injectNull(0.1))
                .in(ListingBuilder::buyers)
                .build(builder -> builder.id(id).productId(product).build());
    }

    static Arbitrary<Permit> permit(LocalDate day, @Nullable String object, PermitKind... kinds) {
        return Builders.withBuilder(Permit::builder)
                .use(Arbitraries.of(kinds))
                .in(PermitBuilder::kind)
                .use(maybe("m1", "m1", "m2"))
                .in(PermitBuilder::holderId)
                .use(
                        Arbitraries.of(
                                PermitState.VALID,
                                PermitState.VALID,
                                PermitState.NONE_FOUND,
                                PermitState.NONE_FOUND,
                                PermitState.EXPIRED,
                                PermitState.CANCELLED,
                                PermitState.REVOKED,
                                PermitState.FORGED,
                                PermitState.ANOTHERS))
                .in(PermitBuilder::state)
                .use(maybe(after(day, -30, -1, 0, 1, 400)))
                .in(
                        (builder, end) ->
                                builder.state() == PermitState.VALID
                                        ? builder.validTo(end)
                                        : builder)
                .use(after(day, -30, -1))
                .in(
                        (builder, end) ->
                                builder.state() != null && LAPSED.contains(builder.state())
                                        ? builder.validTo(end)
                                        : builder)
                .build(builder -> builder.forId(object).build());
    }
}
