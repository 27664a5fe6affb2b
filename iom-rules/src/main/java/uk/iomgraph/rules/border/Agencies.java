package uk.iomgraph.rules.border;

import org.jspecify.annotations.Nullable;

/** What areas agencies serve. */
public interface Agencies {

    /** Code of the area an agency serves, the first by code of several; null if it serves none. */
    @Nullable
    String area(String agency);

    /** Code of the police force area an agency serves, the first by code of several; null if it serves none. */
    @Nullable
    String force(String agency);

    /** Whether it is a police force that serves no police force area: the British Transport Police. */
    boolean isPoliceWithoutTerritory(String agency);
}
