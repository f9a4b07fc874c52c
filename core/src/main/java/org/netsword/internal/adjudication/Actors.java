package org.netsword.internal.adjudication;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.DataPractice;
import org.netsword.fact.Fact;
import org.netsword.fact.Livestream;
import org.netsword.fact.Merchant;
import org.netsword.fact.Participation;
import org.netsword.fact.Party;
import org.netsword.fact.Platform;
import org.netsword.fact.kind.ActorRole;
import org.netsword.fact.kind.Business;
import org.netsword.fact.kind.EntityKind;
import org.netsword.fact.kind.PlatformService;
import org.netsword.law.Actor;
import org.netsword.rulebook.ViolationType;

/** In which capacities a party acted, as far as the facts tell. */
final class Actors {
    private Actors() {}

    /**
     * The capacities of an offender.
     *
     * @param deed the first fact that a rule reported
     * @param party the offender's own record, if the dossier has one
     */
    static Set<Actor> of(Fact deed, @Nullable Fact party, ViolationType type) {
        Set<Actor> actors = EnumSet.noneOf(Actor.class);
        if (deed instanceof Participation participation && participation.role() != null) {
            addRole(participation.role(), actors);
        }
        if (deed instanceof Livestream) {
            actors.add(Actor.LIVESTREAM_ROOM_OPERATOR);
        }
        if (deed instanceof DataPractice) {
            actors.add(Actor.PERSONAL_INFORMATION_PROCESSOR);
        }
        if (party instanceof Platform platform) {
            addPlatform(platform, actors);
        } else if (party instanceof Merchant merchant) {
            actors.add(
                    merchant.platformId() == null
                            ? Actor.SELF_BUILT_SITE_OPERATOR
                            : Actor.IN_PLATFORM_OPERATOR);
            actors.add(Actor.ANY_ECOMMERCE_OPERATOR);
            actors.add(Actor.UNDERTAKING);
            addEntity(merchant.entityKind(), merchant.businesses(), actors);
        } else if (party instanceof Party other) {
            addEntity(other.entityKind(), other.businesses(), actors);
        }
        if (type.actors().size() == 1) {
            actors.add(type.actors().get(0));
        }
        return actors;
    }

    /**
     * The capacity that the violation is about: the first of its actors that the offender is known
     * to be.
     */
    static @Nullable Actor named(Set<Actor> actors, ViolationType type) {
        return type.actors().stream().filter(actors::contains).findFirst().orElse(null);
    }

    private static void addPlatform(Platform platform, Set<Actor> actors) {
        actors.add(Actor.PLATFORM_OPERATOR);
        actors.add(Actor.ANY_ECOMMERCE_OPERATOR);
        actors.add(Actor.INTERNET_SERVICE_PROVIDER);
        actors.add(Actor.UNDERTAKING);
        if (platform.services() != null
                && platform.services().contains(PlatformService.LIVE_ECOMMERCE)) {
            actors.add(Actor.LIVESTREAM_PLATFORM);
        }
        addEntity(platform.entityKind(), null, actors);
    }

    private static void addEntity(
            @Nullable EntityKind kind, @Nullable Set<Business> businesses, Set<Actor> actors) {
        if (kind == EntityKind.NATURAL_PERSON || kind == EntityKind.FARM_HOUSEHOLD) {
            actors.add(Actor.NATURAL_PERSON);
        } else if (kind == EntityKind.MEDICAL_INSTITUTION) {
            actors.add(Actor.MEDICAL_INSTITUTION);
        } else if (kind == EntityKind.ASSOCIATION) {
            actors.add(Actor.INDUSTRY_ASSOCIATION);
        }
        if (businesses == null) {
            return;
        }
        for (Business business : businesses) {
            switch (business) {
                case COURIER -> actors.add(Actor.COURIER);
                case MCN -> actors.add(Actor.LIVESTREAM_MCN);
                case MANUFACTURER, FOOD_PRODUCER -> actors.add(Actor.MANUFACTURER);
                case WHOLESALER -> actors.add(Actor.WHOLESALER);
                case RETAILER, PHARMACY, CHAIN_PHARMACY -> actors.add(Actor.RETAILER);
                case LABORATORY -> actors.add(Actor.INSPECTION_INSTITUTION);
                case CERTIFIER -> actors.add(Actor.CERTIFICATION_BODY);
                default -> {
                    // the laws name no capacity of its own for the others
                }
            }
        }
    }

    private static void addRole(ActorRole role, Set<Actor> actors) {
        switch (role) {
            case ADVERTISER -> actors.add(Actor.ADVERTISER);
            case AD_AGENT -> actors.add(Actor.AD_AGENT);
            case AD_PUBLISHER -> actors.add(Actor.AD_PUBLISHER);
            case ENDORSER -> actors.add(Actor.ENDORSER);
            case PLATFORM_ONLY -> actors.add(Actor.INTERNET_SERVICE_PROVIDER);
            case ROOM_OPERATOR -> actors.add(Actor.LIVESTREAM_ROOM_OPERATOR);
            case MARKETER -> actors.add(Actor.LIVESTREAM_MARKETER);
            case MCN -> actors.add(Actor.LIVESTREAM_MCN);
            case ORGANISER -> actors.add(Actor.ORGANISER);
            default -> actors.add(Actor.UNDERTAKING);
        }
    }
}
