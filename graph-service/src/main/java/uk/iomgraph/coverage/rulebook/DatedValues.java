package uk.iomgraph.coverage.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ValueRange;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.iomgraph.rules.setting.Notation;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.setting.Settings;

/**
 * The values of one setting, each from its day on. Written as {@code 7} or {@code 7, 5 from 2026-04-01}: a value that has
 * always held, and values that hold from a date on, with commas between them or as a list of texts.
 *
 * @param byDay the values; the one that has always held is at {@link LocalDate#MIN}
 */
record DatedValues(NavigableMap<LocalDate, Integer> byDay) {

    private static final String FROM = " from ";
    private static final ValueRange YEARS = ValueRange.of(1900, 2200);

    private static final Map<String, Setting> BY_PLAIN_KEY = Arrays.stream(Setting.values())
            .collect(Collectors.toUnmodifiableMap(setting -> plain(setting.key()), setting -> setting));

    /**
     * Reads what is set in one place.
     *
     * @param place the property above the keys of the settings
     * @param texts by key
     * @throws IllegalArgumentException with a sentence that names the property and what is allowed
     */
    static Map<Setting, DatedValues> read(String place, Map<String, List<String>> texts) {
        Map<Setting, DatedValues> values = new EnumMap<>(Setting.class);
        texts.forEach((key, entries) -> {
            String property = place + "." + key;
            Setting setting = BY_PLAIN_KEY.get(plain(key));
            if (setting == null) {
                throw new IllegalArgumentException("There is no setting " + property + ". The settings are: "
                        + Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.joining(", ")) + ".");
            }
            if (values.put(setting, read(property, setting, entries)) != null) {
                throw new IllegalArgumentException(property + " is set twice, in two ways of writing its name.");
            }
        });
        return values;
    }

    private static DatedValues read(String property, Setting setting, List<String> entries) {
        NavigableMap<LocalDate, Integer> byDay = new TreeMap<>();
        for (String entry : entries) {
            int at = entry.lastIndexOf(FROM);
            LocalDate from = at < 0 ? LocalDate.MIN : date(property, entry.substring(at + FROM.length()));
            int value;
            try {
                value = Notation.read(setting, at < 0 ? entry : entry.substring(0, at));
            } catch (IllegalArgumentException e) {
                // Without a cause: what stops the start is told by the sentence of the innermost one.
                throw new IllegalArgumentException(property + " " + e.getMessage()
                        + ", and may be followed by ' from ' and a date; it is '" + entry + "'.");
            }
            if (byDay.put(from, value) != null) {
                throw new IllegalArgumentException(property + " must have one value "
                        + (at < 0 ? "without a date" : "from " + from) + ", and not two.");
            }
        }
        if (byDay.isEmpty()) {
            throw new IllegalArgumentException(property + " must have a value.");
        }
        return new DatedValues(byDay);
    }

    private static LocalDate date(String property, String text) {
        try {
            LocalDate date = LocalDate.parse(text.strip());
            if (YEARS.isValidIntValue(date.getYear())) {
                return date;
            }
        } catch (DateTimeException e) {
            // Told below, together with what is out of range.
        }
        throw new IllegalArgumentException(property
                + " must name a date from 1900 to 2200 as 2026-04-01 after 'from'; it names '" + text.strip() + "'.");
    }

    /** Environment variables know neither hyphens nor small letters. */
    private static String plain(String key) {
        return key.replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** These values up to the first day of others, and the others from then on. */
    DatedValues then(DatedValues others) {
        NavigableMap<LocalDate, Integer> joined = new TreeMap<>(byDay.headMap(others.byDay.firstKey(), false));
        joined.putAll(others.byDay);
        return new DatedValues(joined);
    }

    /** Hands them on. */
    void set(Setting setting, Settings.Builder builder) {
        byDay.forEach((from, value) -> {
            if (from.equals(LocalDate.MIN)) {
                builder.set(setting, value);
            } else {
                builder.set(setting, value, from);
            }
        });
    }
}
