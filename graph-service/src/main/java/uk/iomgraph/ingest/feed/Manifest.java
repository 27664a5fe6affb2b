package uk.iomgraph.ingest.feed;

import java.time.Instant;
import java.util.List;

/**
 * What a delivery says about itself in {@code manifest.json}.
 *
 * @param source code of the agency that delivers
 * @param kind whether it replaces what the source said before
 * @param extractedAt when the records were taken from the agency's system
 * @param files the files it lists, in the order it lists them
 */
public record Manifest(String source, Kind kind, Instant extractedAt, List<Listed> files) {

    public Manifest {
        files = List.copyOf(files);
    }

    /** How a delivery relates to the ones before it. */
    public enum Kind {
        /** Replaces all the source said before: what is absent is no longer asserted. */
        FULL,
        /** Adds, corrects and retracts; what is absent stays. */
        DELTA
    }

    /**
     * One listed file.
     *
     * @param name with its extension
     * @param rows how many rows it has, the header not counted
     * @param sha256 digest of its bytes, 64 hexadecimal digits in lower case
     */
    public record Listed(String name, long rows, String sha256) {}
}
