package uk.iomgraph.rules.border;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the links of one person: X1 to X10, X12, X13 and X15. A link between two people is found of the one whose identity
 * comes first, so that there is one of it; a victim's is found of the accused. A pure function; nothing depends on the day
 * it is asked.
 */
public final class PersonLinks {

    private PersonLinks() {}

    /** All links of a person, kind by kind. */
    public static List<BorderLink> of(PersonCase subject) {
        List<BorderLink> links = new ArrayList<>();
        OffenceLinks.find(subject, links::add);
        PairLinks.find(subject, links::add);
        HomeLinks.find(subject, links::add);
        ManagementLinks.find(subject, links::add);
        ForceLinks.find(subject, links::add);
        ObjectLinks.find(subject, links::add);
        return links;
    }
}
