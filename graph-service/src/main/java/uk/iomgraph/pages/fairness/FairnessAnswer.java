package uk.iomgraph.pages.fairness;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.Frames.DemonstrationState;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Words;

/** The answer to the document {@code fairness}. */
record FairnessAnswer(DemonstrationState demonstration, Comparison sex, Comparison age, Comparison ethnicity) {

    record Area(String code, String name) {}

    /** Everything compared by one characteristic. */
    record Comparison(
            LocalDate asOf,
            int threshold,
            int smallestGroup,
            int roundedTo,
            @Nullable Area area,
            Count people,
            List<Measure> measures,
            List<String> cautions) {}

    record Measure(String title, Rate all, List<Rate> groups) {}

    /** Of how many people of a group something is so; the group is null for all. */
    record Rate(
            @Nullable String group,
            Count counted,
            Count people,
            @Nullable Double rate,
            @Nullable Relative relative) {

        /** The rate in percent, or why it is not told. */
        String percent() {
            if (rate != null) {
                return Words.figure(Math.round(1000 * rate) / 10.0) + "%";
            }
            return "Not told";
        }
    }

    /** How many times the rate of all others it is, with the interval that holds the true ratio in 95 of 100 samples. */
    record Relative(double ratio, double low, double high, boolean corrected, String reading) {

        /** What the interval says, in a word or two. */
        String words() {
            return switch (reading) {
                case "HIGHER" -> "Higher";
                case "LOWER" -> "Lower";
                default -> "No clear difference";
            };
        }

        /** Whether the interval leaves 1 out. */
        boolean clear() {
            return !reading.equals("NO_CLEAR_DIFFERENCE");
        }

        /** The interval in figures. */
        String interval() {
            return figure(low) + " to " + figure(high) + (corrected ? " (rough)" : "");
        }

        /** A ratio with two digits behind the point. */
        static String figure(double ratio) {
            return String.format(Locale.UK, "%.2f", ratio);
        }
    }

    /** A count after disclosure control. */
    record Count(@Nullable Integer value, @Nullable String withheld) {

        /** The count, or in words why it is withheld. */
        public String words() {
            if (value != null) {
                return Words.figure(value);
            }
            return Table.WITHHELD
                    + switch (withheld == null ? "" : withheld) {
                        case "SMALL_NUMBER" -> ": small number";
                        case "SMALL_GROUP" -> ": small group";
                        case "NOBODY" -> ": nobody to count";
                        default -> "";
                    };
        }
    }
}
