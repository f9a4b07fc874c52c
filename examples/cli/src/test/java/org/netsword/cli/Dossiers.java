package org.netsword.cli;

/** Small dossiers in JSON, each on one line. */
final class Dossiers {
    /** The violation in {@link #violating}. */
    static final String VIOLATION = "operator.licence-info-not-disclosed";

    private Dossiers() {}

    /** A registered shop that does not show its licence. */
    static String violating(String id) {
        return dossier(id, "NO");
    }

    /** A registered shop that shows its licence. */
    static String clean(String id) {
        return dossier(id, "YES");
    }

    private static String dossier(String id, String shown) {
        return """
        {"schema":"netsword/dossier/1","id":"%s","conductFrom":"2020-11-02","jurisdiction":"140100",\
        "merchants":[{"id":"m1","registration":"REGISTERED"}],\
        "disclosures":[{"subjectId":"m1","kind":"BUSINESS_LICENCE","shown":"%s","homePage":"%s"}]}"""
                .formatted(id, shown, shown);
    }
}
