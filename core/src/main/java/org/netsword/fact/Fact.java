package org.netsword.fact;

import org.jspecify.annotations.Nullable;

/**
 * 一项事实：页面显示了什么、记录写了什么、测得了什么。Immutable; absent attributes are unknown.
 *
 * <p>The permitted types are the whole vocabulary of a dossier.
 */
public sealed interface Fact
        permits AccountService,
                AdDelivery,
                AftersalesRequest,
                Agreement,
                Amounts,
                Appearance,
                Assessment,
                Assistance,
                Benefit,
                Claim,
                Consignment,
                ContractTerm,
                DataPractice,
                Dealing,
                Depiction,
                Disclosure,
                Document,
                FakeTrade,
                Entity,
                Filing,
                Fundraising,
                GoodsItem,
                Governance,
                HeldFunds,
                IpNotice,
                IpRight,
                Knowledge,
                Label,
                ListEntry,
                Listing,
                Livestream,
                MarketPosition,
                Merchant,
                Message,
                OfficialDemand,
                OptionDesign,
                Order,
                Participation,
                Party,
                Permit,
                PermitComparison,
                Platform,
                PlatformRule,
                PrescriptionSale,
                PriceMeasure,
                PriceMovement,
                PriceOffer,
                PricePoint,
                PriorPenalty,
                PrizePromotion,
                Product,
                Promise,
                Publication,
                Remediation,
                Response,
                Retention,
                ReturnPolicy,
                Review,
                RightUse,
                SecretAct,
                Site,
                Sourcing,
                Stock,
                Subscription,
                Substantiation,
                TechnicalAct,
                TestResult,
                Verification,
                WildlifeItem {

    /** The id by which other facts point at this one, if it has one. */
    default @Nullable String id() {
        return null;
    }

    /** 行为人：the party whose conduct this fact describes, when the fact names one. */
    default @Nullable String actorId() {
        return null;
    }
}
