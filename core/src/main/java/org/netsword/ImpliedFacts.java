package org.netsword;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.Answer;
import org.netsword.fact.Claim;
import org.netsword.fact.Fact;
import org.netsword.fact.Listing;
import org.netsword.fact.Livestream;
import org.netsword.fact.Participation;
import org.netsword.fact.Publication;
import org.netsword.fact.kind.ActorRole;
import org.netsword.fact.kind.PublicationKind;

/**
 * Facts that go without saying. A listing or a livestream in which something is claimed is itself
 * published: its page, its speech. Whoever offers the goods that a page promotes is the advertiser
 * of that page, unless the dossier names one; whoever operates a livestream takes part in it.
 */
final class ImpliedFacts {
    private final Map<String, Listing> listings = new HashMap<>();
    private final Map<String, Livestream> livestreams = new TreeMap<>();
    private final Set<String> withAdvertiser = new HashSet<>();
    private final List<Publication> publications = new ArrayList<>();
    private final Set<String> claimedIn;

    private ImpliedFacts(List<Fact> facts) {
        claimedIn =
                facts.stream()
                        .filter(Claim.class::isInstance)
                        .flatMap(claim -> Stream.ofNullable(((Claim) claim).inId()))
                        .collect(Collectors.toCollection(TreeSet::new));
        for (Fact fact : facts) {
            if (fact instanceof Listing listing && listing.id() != null) {
                listings.put(listing.id(), listing);
            } else if (fact instanceof Livestream live && live.id() != null) {
                livestreams.put(live.id(), live);
            } else if (fact instanceof Publication page) {
                publications.add(page);
            } else if (fact instanceof Participation participation
                    && participation.role() == ActorRole.ADVERTISER
                    && participation.inId() != null) {
                withAdvertiser.add(participation.inId());
            }
        }
    }

    /** What these facts imply but do not state. */
    static List<Fact> of(List<Fact> facts) {
        ImpliedFacts implied = new ImpliedFacts(facts);
        List<Publication> published = implied.published();
        implied.publications.addAll(published);
        List<Fact> all = new ArrayList<>(published);
        all.addAll(implied.advertisers());
        all.addAll(implied.roomOperators());
        return all;
    }

    private List<Publication> published() {
        List<Publication> pages = new ArrayList<>();
        for (String id : claimedIn) {
            Listing listing = listings.get(id);
            if (listing != null) {
                pages.add(
                        Publication.builder()
                                .id(id)
                                .kind(PublicationKind.LISTING_PAGE)
                                .listingId(id)
                                .productId(listing.productId())
                                .siteId(listing.siteId())
                                .livestreamId(listing.livestreamId())
                                .promotes(Answer.YES)
                                .build());
            } else if (livestreams.containsKey(id)) {
                pages.add(
                        Publication.builder()
                                .id(id)
                                .kind(PublicationKind.LIVE_SPEECH)
                                .livestreamId(id)
                                .build());
            }
        }
        return pages;
    }

    private List<Participation> roomOperators() {
        return livestreams.values().stream()
                .filter(live -> live.operatorId() != null)
                .map(
                        live ->
                                Participation.builder()
                                        .partyId(live.operatorId())
                                        .role(ActorRole.ROOM_OPERATOR)
                                        .inId(live.id())
                                        .build())
                .toList();
    }

    private List<Participation> advertisers() {
        List<Participation> advertisers = new ArrayList<>();
        for (Publication page : publications) {
            String seller = sellerOf(page);
            if (page.id() != null && seller != null && !hasAdvertiser(page)) {
                advertisers.add(
                        Participation.builder()
                                .partyId(seller)
                                .role(ActorRole.ADVERTISER)
                                .inId(page.id())
                                .build());
            }
        }
        return advertisers;
    }

    private boolean hasAdvertiser(Publication page) {
        return Stream.of(page.id(), page.livestreamId())
                .filter(Objects::nonNull)
                .anyMatch(withAdvertiser::contains);
    }

    /**
     * Who offers what the page promotes: the seller of its listing; for an advertisement without
     * one, the only seller in its livestream or of its goods.
     */
    private @Nullable String sellerOf(Publication page) {
        if (page.listingId() != null) {
            Listing listing = listings.get(page.listingId());
            return listing == null ? null : listing.sellerId();
        }
        if (!page.presumedAdvertisement()
                || (page.livestreamId() == null && page.productId() == null)) {
            return null;
        }
        Set<String> sellers =
                listings.values().stream()
                        .filter(listing -> isFor(page.livestreamId(), listing.livestreamId()))
                        .filter(listing -> isFor(page.productId(), listing.productId()))
                        .map(listing -> Objects.toString(listing.sellerId(), ""))
                        .collect(Collectors.toSet());
        return sellers.size() == 1 && !sellers.contains("") ? sellers.iterator().next() : null;
    }

    private static boolean isFor(@Nullable String wanted, @Nullable String id) {
        return wanted == null || wanted.equals(id);
    }
}
