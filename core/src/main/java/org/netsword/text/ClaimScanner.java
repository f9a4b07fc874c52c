package org.netsword.text;

import java.util.List;
import org.netsword.fact.Claim;
import org.netsword.fact.FreeText;

/**
 * Finds claims in free text. A classifier without a scanner uses only the claims that the dossier
 * states.
 */
@FunctionalInterface
public interface ClaimScanner {
    /**
     * The claims found in one text.
     *
     * @param text the text as the dossier gives it
     * @return claims whose {@code inId} is the text's and whose offsets count UTF-16 units of the
     *     original text
     */
    List<Claim> scan(FreeText text);
}
