package org.netsword;

/**
 * 输入上限：what a {@link DossierReader} accepts, so that no input can exhaust memory or time.
 *
 * @param maxFacts facts and texts in one dossier, and values in one list
 * @param maxTextLength characters of one string
 * @param maxDepth nesting of arrays and objects in one dossier
 * @param maxRecordBytes bytes (characters, when reading from a string) of one dossier
 */
public record InputLimits(int maxFacts, int maxTextLength, int maxDepth, long maxRecordBytes) {
    private static final long MIB = 1024L * 1024L;

    /**
     * Limits.
     *
     * @throws IllegalArgumentException when a limit is not positive
     */
    public InputLimits {
        if (maxFacts < 1 || maxTextLength < 1 || maxDepth < 1 || maxRecordBytes < 1) {
            throw new IllegalArgumentException("输入上限必须是正数");
        }
    }

    /** 10 000 facts, 1 000 000 characters, 64 levels, 64 MiB. */
    public static InputLimits standard() {
        return new InputLimits(10_000, 1_000_000, 64, 64 * MIB);
    }
}
