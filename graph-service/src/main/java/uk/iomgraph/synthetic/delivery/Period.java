package uk.iomgraph.synthetic.delivery;

import java.time.LocalDate;

/**
 * The days that are told of, and which delivery tells of them: the first, full one of everything up to 180 days before the
 * end, then three that tell of 60 days each (choices). Days count from 1970-01-01.
 *
 * @param from the first day
 * @param to the day after the last
 */
public record Period(int from, int to) {

    /** No day. */
    public static final int NONE = Integer.MIN_VALUE;

    /** How many deliveries each agency sends. */
    public static final int DELIVERIES = 4;

    private static final int BETWEEN = 60;

    /** The day on which a delivery was extracted: it knows what happened before. */
    public int cut(int delivery) {
        return to - (DELIVERIES - 1 - delivery) * BETWEEN;
    }

    /** The first delivery that can know of a day. */
    public int deliveryOf(int day) {
        int delivery = 0;
        while (delivery < DELIVERIES - 1 && day >= cut(delivery)) {
            delivery++;
        }
        return delivery;
    }

    /** The instant of extraction, as the manifest has it. */
    String extractedAt(int delivery) {
        return LocalDate.ofEpochDay(cut(delivery)) + "T02:00:00Z";
    }
}
