package uk.iomgraph.crossborder.links;

import java.util.List;

/** What a link is about. */
enum LinkSubject {
    /** One person, and perhaps another. */
    PERSON,

    /** A gang. */
    GANG,

    /** An address. */
    ADDRESS;

    /** What is found of wholes rather than of single people, as the graph names it. */
    static final List<String> WIDER = List.of(GANG.name(), ADDRESS.name());
}
