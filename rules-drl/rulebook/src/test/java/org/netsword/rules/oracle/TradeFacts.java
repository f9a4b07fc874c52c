package org.netsword.rules.oracle;

import static org.netsword.rules.oracle.RandomFacts.after;
import static org.netsword.rules.oracle.RandomFacts.answer;
import static org.netsword.rules.oracle.RandomFacts.maybe;
import static org.netsword.rules.oracle.RandomFacts.mostly;
import static org.netsword.rules.oracle.RandomFacts.setOf;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.netsword.fact.Answer;
import org.netsword.fact.Assessment;
import org.netsword.fact.AssessmentBuilder;
import org.netsword.fact.Disclosure;
import org.netsword.fact.DisclosureBuilder;
import org.netsword.fact.Listing;
import org.netsword.fact.ListingBuilder;
import org.netsword.fact.Merchant;
import org.netsword.fact.MerchantBuilder;
import org.netsword.fact.Platform;
import org.netsword.fact.PlatformBuilder;
import org.netsword.fact.kind.DisclosureKind;
import org.netsword.fact.kind.EntityKind;
import org.netsword.fact.kind.JudgedElement;
import org.netsword.fact.kind.OfferKind;
import org.netsword.fact.kind.PlatformFacility;
import org.netsword.fact.kind.PlatformService;
import org.netsword.fact.kind.RegistrationState;

/** 随机事实：经营者、平台、商品信息、公示和评价。 */
final class TradeFacts {
    private TradeFacts() {}

    static Arbitrary<Merchant> merchant(String id) {
        return maybe(
                        RegistrationState.REGISTERED,
                        RegistrationState.REGISTERED,
                        RegistrationState.NOT_REGISTERED,
                        RegistrationState.CANCELLED)
                .map(state -> Merchant.builder().id(id).registration(state).build());
    }

    /** 平台内的店。 */
    static Arbitrary<Merchant> shop(String id, LocalDate day) {
        return Builders.withBuilder(Merchant::builder)
                .use(maybe(RegistrationState.REGISTERED, RegistrationState.NOT_REGISTERED))
                .in(MerchantBuilder::registration)
                .use(maybe("p1"))
                .in(MerchantBuilder::platformId)
                .use(after(day, -1, 0, 1).injectNull(0.6))
                .in(MerchantBuilder::leftOn)
                .build(builder -> builder.id(id).build());
    }

    static Arbitrary<Platform> platform() {
        return Builders.withBuilder(Platform::builder)
                .use(
                        Arbitraries.of(PlatformFacility.PREMISES, PlatformFacility.ORDERING)
                                .set()
                                .ofMaxSize(2)
                                .injectNull(0.1))
                .in(PlatformBuilder::facilities)
                .use(
                        setOf(
                                PlatformService.GENERAL_TRADE,
                                PlatformService.FOOD,
                                PlatformService.FINANCIAL))
                .in(PlatformBuilder::services)
                .use(maybe(EntityKind.ENTERPRISE))
                .in(PlatformBuilder::entityKind)
                .use(Arbitraries.of(Answer.YES, Answer.UNKNOWN))
                .in(PlatformBuilder::mixedRegistration)
                .build(builder -> builder.id("p1").build());
    }

    static Arbitrary<Listing> listing(String... sellers) {
        return Builders.withBuilder(Listing::builder)
                .use(maybe(sellers))
                .in(ListingBuilder::sellerId)
                .build(builder -> builder.id("l1").productId("g1").offer(OfferKind.SALE).build());
    }

    static Arbitrary<Disclosure> disclosure(Set<String> subjects, DisclosureKind... kinds) {
        return Builders.withBuilder(Disclosure::builder)
                .use(maybe(Arbitraries.of(subjects.stream().sorted().toList())))
                .in(DisclosureBuilder::subjectId)
                .use(maybe(kinds))
                .in(DisclosureBuilder::kind)
                .use(answer())
                .in(DisclosureBuilder::shown)
                .use(mostly(Answer.YES))
                .in(DisclosureBuilder::homePage)
                .use(answer())
                .in(DisclosureBuilder::prominent)
                .use(mostly(Answer.YES))
                .in(DisclosureBuilder::continuous)
                .build(DisclosureBuilder::build);
    }

    static Arbitrary<Assessment> assessment(JudgedElement element, String... subjects) {
        return Builders.withBuilder(Assessment::builder)
                .use(maybe(element))
                .in(AssessmentBuilder::element)
                .use(maybe(subjects))
                .in(AssessmentBuilder::subjectId)
                .use(mostly(Answer.YES))
                .in(AssessmentBuilder::answer)
                .build(AssessmentBuilder::build);
    }
}
