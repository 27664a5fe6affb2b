package uk.iomgraph;

import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * A library that is shipped.
 *
 * @param name its group and artifact, with a colon between them
 */
record Library(String name, String version) {

    /** Compares as Maven does, so that 4.2.15.Final is 4.2.15 and comes after its release candidates. */
    int compareVersionTo(String other) {
        return new ComparableVersion(version).compareTo(new ComparableVersion(other));
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
