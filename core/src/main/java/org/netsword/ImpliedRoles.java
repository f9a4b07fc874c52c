package org.netsword;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Set<String> withAdvertiser = new HashSet<>();
        for (Fact fact : dossier.facts()) {
            if (fact instanceof Listing listing && listing.id() != null) {
                listings.put(listing.id(), listing);
            } else if (fact instanceof Participation participation
                    && participation.role() == ActorRole.ADVERTISER
                    && participation.inId() != null) {
                withAdvertiser.add(participation.inId());
            }
        }
        List<Participation> implied = new ArrayList<>();
        for (Fact fact : dossier.facts()) {
            if (fact instanceof Publication page
                    && page.id() != null
                    && !withAdvertiser.contains(page.id())) {
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
}
