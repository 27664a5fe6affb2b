package uk.iomgraph.flow.index;

import java.util.List;

/**
 * All journeys of one person, as believed for a time.
 *
 * @param subject identity of the person
 * @param recordedFrom since when this is believed, in microseconds since 1970
 * @param recordedTo until when; {@link Long#MAX_VALUE} while it is
 * @param journeys the journeys
 */
public record PersonJourneys(String subject, long recordedFrom, long recordedTo, List<Journey> journeys) {

    /** Copies what it is given. */
    public PersonJourneys {
        journeys = List.copyOf(journeys);
    }

    /**
     * From home to an offence.
     *
     * @param home code of the area of the home on the day
     * @param place code of the area of the offence
     * @param day the day, counted from 1970-01-01
     * @param harm days of imprisonment; 0 where the group has no weight
     */
    public record Journey(String home, String place, int day, double harm) {}
}
