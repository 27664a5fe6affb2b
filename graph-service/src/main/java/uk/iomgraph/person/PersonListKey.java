package uk.iomgraph.person;

import java.util.List;
import uk.iomgraph.web.PageRequest;

/**
 * One page of one list of one person; those that differ only in the person and the cursor are read together.
 *
 * @param subject the person
 * @param kinds labels or relationship types to list; empty where the list has but one
 * @param includeEnded whether to list what had ended by the day asked about
 */
record PersonListKey(Subject subject, List<String> kinds, boolean includeEnded, PageRequest page) {

    PersonListKey {
        kinds = List.copyOf(kinds);
    }
}
