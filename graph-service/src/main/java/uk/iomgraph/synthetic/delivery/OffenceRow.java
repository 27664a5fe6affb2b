package uk.iomgraph.synthetic.delivery;

import uk.iomgraph.synthetic.population.OffenceGroup;

/**
 * An offence as it is written.
 *
 * @param group what it was
 * @param day when
 * @param address ref of the address where, or empty
 * @param area code of the area where
 * @param decided day of its outcome, or no day
 * @param outcome what came of it
 * @param recordedBy ref of the agency that recorded it
 */
public record OffenceRow(
        OffenceGroup group, int day, String address, String area, int decided, String outcome, String recordedBy) {

    /** An offence that the source itself recorded. */
    public OffenceRow(OffenceGroup group, int day, String address, String area, int decided, String outcome) {
        this(group, day, address, area, decided, outcome, Source.SELF);
    }
}
