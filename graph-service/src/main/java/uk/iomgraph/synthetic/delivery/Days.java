package uk.iomgraph.synthetic.delivery;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Days as they are written: {@code YYYY-MM-DD}. All of the years that occur are made once. */
public final class Days {

    private static final int FIRST = (int) LocalDate.of(1900, 1, 1).toEpochDay();
    private static final int LENGTH = 10;
    private static final byte[] WRITTEN = written((int) LocalDate.of(2061, 1, 1).toEpochDay());

    private Days() {}

    /** A day in words of a date. */
    public static String text(int day) {
        return day == Period.NONE ? "" : new String(WRITTEN, (day - FIRST) * LENGTH, LENGTH, StandardCharsets.US_ASCII);
    }

    static int write(int day, byte[] line, int at) {
        System.arraycopy(WRITTEN, (day - FIRST) * LENGTH, line, at, LENGTH);
        return at + LENGTH;
    }

    private static byte[] written(int end) {
        byte[] all = new byte[(end - FIRST) * LENGTH];
        for (int day = FIRST; day < end; day++) {
            byte[] date = LocalDate.ofEpochDay(day).toString().getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(date, 0, all, (day - FIRST) * LENGTH, LENGTH);
        }
        return all;
    }
}
