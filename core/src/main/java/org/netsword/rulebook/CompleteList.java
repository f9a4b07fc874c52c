package org.netsword.rulebook;

/**
 * The dossier declares that it holds every fact of a kind, so that rules may read absence.
 *
 * @param of the JSON name of the list, such as {@code pricePoints}
 */
public record CompleteList(String of) {}
