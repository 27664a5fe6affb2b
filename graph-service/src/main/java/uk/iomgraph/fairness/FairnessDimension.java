package uk.iomgraph.fairness;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what people are grouped. */
enum FairnessDimension {
    /** By sex, as recorded; the usual short forms stand for the words. */
    SEX {
        @Override
        String name(String recorded) {
            return switch (recorded.strip().toUpperCase(Locale.ROOT)) {
                case "M", "MALE" -> "Male";
                case "F", "FEMALE" -> "Female";
                case "", "U", "UNKNOWN", "NOT KNOWN", "NOT STATED" -> NOT_KNOWN;
                default -> recorded.strip();
            };
        }
    },
    /** By age in years, in bands that begin with adulthood and follow the usual tables of justice statistics. */
    AGE_BAND {
        @Override
        String name(String recorded) {
            int age = Integer.parseInt(recorded);
            String name = "Under " + FIRSTS[0];
            for (int band = 0; band < FIRSTS.length && age >= FIRSTS[band]; band++) {
                name = band + 1 < FIRSTS.length
                        ? FIRSTS[band] + " to " + (FIRSTS[band + 1] - 1)
                        : FIRSTS[band] + " and over";
            }
            return name;
        }
    },
    /** By ethnicity, as recorded. */
    ETHNICITY {
        @Override
        String name(String recorded) {
            return recorded;
        }
    };

    /** The group of those of whom it is not known. */
    static final String NOT_KNOWN = "Not known";

    private static final int[] FIRSTS = {18, 25, 35, 45, 55};

    /** The name of a group by what is recorded, or nothing. */
    String group(@Nullable String recorded) {
        return recorded == null ? NOT_KNOWN : name(recorded);
    }

    abstract String name(String recorded);
}
