package uk.iomgraph.coverage.timeline;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.timeline.AgencyType;
import uk.iomgraph.rules.timeline.Group;
import uk.iomgraph.rules.timeline.ProgrammeType;

/** The agencies, programmes, services and professionals that records refer to by key; a few thousand, read at once. */
final class ReferenceData {

    private static final Programme UNKNOWN_PROGRAMME = new Programme(ProgrammeType.OTHER, null);
    private static final Service UNKNOWN_SERVICE = new Service(null, null);

    private final Map<String, AgencyType> agencies = new HashMap<>();
    private final Map<String, Programme> programmes = new HashMap<>();
    private final Map<String, Service> services = new HashMap<>();
    private final Map<String, Intervals> employments = new HashMap<>();

    /**
     * What is known of a programme.
     *
     * @param type its kind
     * @param area code of the area it serves; null if none or several
     */
    record Programme(ProgrammeType type, @Nullable String area) {}

    /**
     * What is known of a service.
     *
     * @param provider key of the agency that runs it
     * @param forGroup the people it is for; null if for anybody
     */
    record Service(@Nullable String provider, @Nullable Group forGroup) {}

    void add(Row row) {
        String key = row.text("key");
        switch (row.text("label")) {
            case "Agency" -> agencies.put(key, AgencyType.valueOf(row.text("type")));
            case "Programme" ->
                programmes.put(
                        key,
                        new Programme(ProgrammeType.valueOf(row.text("type")), Codes.area(row.textOrNull("place"))));
            case "Service" -> services.put(key, new Service(row.textOrNull("place"), group(row.textOrNull("group"))));
            case "Professional" -> employments.put(key, employment(row));
            default -> throw new IllegalStateException("No such reference data: " + row.text("label"));
        }
    }

    AgencyType agency(@Nullable String key) {
        return key == null ? AgencyType.OTHER : agencies.getOrDefault(key, AgencyType.OTHER);
    }

    Programme programme(@Nullable String key) {
        return key == null ? UNKNOWN_PROGRAMME : programmes.getOrDefault(key, UNKNOWN_PROGRAMME);
    }

    Service service(@Nullable String key) {
        return key == null ? UNKNOWN_SERVICE : services.getOrDefault(key, UNKNOWN_SERVICE);
    }

    /** When a professional is employed; all days where nothing is known of them. */
    Intervals employment(@Nullable String key) {
        return key == null ? Intervals.all() : employments.getOrDefault(key, Intervals.all());
    }

    private static Intervals employment(Row row) {
        return Intervals.of(Day.ofStart(row.dateOrNull("from")), Day.of(row.dateOrNull("to")));
    }

    /** Reads whom a service is for, by the words in it; null where it names no group the rules know. */
    private static @Nullable Group group(@Nullable String text) {
        String words = text == null ? "" : text.toLowerCase(Locale.ROOT).replace('_', ' ');
        if (words.contains("women") || words.contains("female") || words.contains("girl")) {
            return Group.WOMEN;
        }
        if (words.contains("foreign")) {
            return Group.FOREIGN_NATIONALS;
        }
        return words.contains("young adult") || words.contains("18-25") || words.contains("18 to 25")
                ? Group.YOUNG_ADULTS
                : null;
    }
}
