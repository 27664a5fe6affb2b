package uk.iomgraph.identity;

import java.util.List;

/**
 * Who is who among some records.
 *
 * @param records all of them, by id
 * @param people their positions, those of one person in one set, led by the least
 * @param ties why, each pair of records that have something in common
 * @param several how many people have more than one record
 * @param conflicting how many of these have two different numbers of one kind
 * @param leftApart how many keys or chains of keys would have joined too many records, and joined none
 */
record Clusters(
        List<PersonRecord> records,
        DisjointSets people,
        List<SamePerson> ties,
        int several,
        int conflicting,
        int leftApart) {

    Clusters {
        records = List.copyOf(records);
        ties = List.copyOf(ties);
    }

    /** The person at a position: the least id among the records. */
    String identity(int position) {
        return records.get(people.leader(position)).id();
    }
}
