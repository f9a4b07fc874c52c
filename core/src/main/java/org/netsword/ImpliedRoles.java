package org.netsword;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.netsword.fact.Fact;
import org.netsword.fact.Listing;
import org.netsword.fact.Participation;
import org.netsword.fact.Publication;
import org.netsword.fact.kind.ActorRole;

/**
 * Roles that go without saying: whoever offers goods on a page is the advertiser of that page,
 * unless the dossier names one.
 */
final class ImpliedRoles {
    private ImpliedRoles() {}

    /** The participations that the dossier implies but does not state. */
    static List<Participation> of(Dossier dossier) {
        Map<String, Listing> listings = new HashMap<>();
        for (Fact fact : dossier.facts()) {
            if (fact instanceof Listing listing && listing.id() != null) {
                listings.put(listing.id(), listing);
            }
        }
        List<Participation> implied = new ArrayList<>();
        for (Fact fact : dossier.facts()) {
            if (fact instanceof Publication page
                    && page.id() != null
                    && !hasAdvertiser(dossier, page)) {
                Listing listing = page.listingId() == null ? null : listings.get(page.listingId());
                if (listing != null && listing.sellerId() != null) {
                    implied.add(
                            Participation.builder()
                                    .partyId(listing.sellerId())
                                    .role(ActorRole.ADVERTISER)
                                    .inId(page.id())
                                    .build());
                }
            }
        }
        return implied;
    }

    private static boolean hasAdvertiser(Dossier dossier, Publication page) {
        return dossier.facts().stream()
                .anyMatch(
                        fact ->
                                fact instanceof Participation participation
                                        && participation.role() == ActorRole.ADVERTISER
                                        && Objects.equals(participation.inId(), page.id()));
    }
}
