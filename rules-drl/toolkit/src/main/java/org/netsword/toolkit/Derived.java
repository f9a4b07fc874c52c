package org.netsword.toolkit;

import java.util.List;
import java.util.Map;

/**
 * Which attributes the derived observations of facts are computed from, so that evidence can show
 * them.
 */
final class Derived {
    private static final Map<String, List<String>> ATTRIBUTES =
            Map.ofEntries(
                    Map.entry("Product.isA", List.of("category")),
                    Map.entry("Product.isNotA", List.of("category")),
                    Map.entry("Product.isPresentedAs", List.of("presentedAs")),
                    Map.entry("Product.has", List.of("traits")),
                    Map.entry("Product.lacks", List.of("traits")),
                    Map.entry("Listing.offered", List.of("offer")),
                    Map.entry("Permit.missingOn", List.of("state", "validFrom", "validTo")),
                    Map.entry("Permit.validOn", List.of("state", "validFrom", "validTo")),
                    Map.entry("ListEntry.listedOn", List.of("listed", "listedFrom", "listedTo")),
                    Map.entry(
                            "TestResult.fails",
                            List.of("conclusion", "measured", "limit", "limitKind")),
                    Map.entry(
                            "Publication.presumedAdvertisement",
                            List.of("kind", "promotes", "paid", "toPublic", "requiredInfoOnly")),
                    Map.entry(
                            "Substantiation.contradicts",
                            List.of("result", "statedValue", "actualValue")),
                    Map.entry("Platform.isEcommercePlatform", List.of("services", "facilities")),
                    Map.entry(
                            "MarketPosition.presumesDominanceOn",
                            List.of("share", "topTwoShare", "topThreeShare", "year")),
                    Map.entry("Response.tookNoMeasures", List.of("measures")),
                    Map.entry("Claim.isActive", List.of("status")),
                    Map.entry("Claim.describesOwnGoods", List.of("type")),
                    Map.entry("Claim.statesGoodsInformation", List.of("type")),
                    Map.entry("Claim.offersProof", List.of("type")),
                    Map.entry("Claim.statesEffect", List.of("type")));

    private Derived() {}

    static List<String> attributesBehind(String factType, String method) {
        return ATTRIBUTES.getOrDefault(factType + "." + method, List.of());
    }
}
