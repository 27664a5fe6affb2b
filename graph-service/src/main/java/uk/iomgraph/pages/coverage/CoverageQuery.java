package uk.iomgraph.pages.coverage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.Variables;

/**
 * What the address of the dashboard asks for. Whatever is absent or empty does not restrict anything.
 *
 * @param area only what belongs to this area, by code
 * @param rows what the rows of the matrix stand for; areas, if absent
 * @param columns what its columns stand for; pathways, if absent
 * @param severity only gaps of this severity
 * @param owner only what this kind of agency must act on
 * @param pathway only what is about this pathway
 * @param programme only people in programmes of this kind
 * @param group only people of this group
 * @param months how many months before the day the figures are compared with: 1, 3 or 12
 * @param kind what ended, of the transitions shown
 */
record CoverageQuery(
        @Nullable String area,
        @Nullable String rows,
        @Nullable String columns,
        @Nullable String severity,
        @Nullable String owner,
        @Nullable String pathway,
        @Nullable String programme,
        @Nullable String group,
        @Nullable Integer months,
        @Nullable String kind) {

    static final List<Integer> PERIODS = List.of(1, 3, 12);
    private static final String CRITICAL = "CRITICAL";
    static final List<String> URGENT = List.of("HIGH", CRITICAL);
    private static final int TREND_MONTHS = 12;

    private static final int MOST_LISTED = 10;

    CoverageQuery {
        area = blankToNull(area);
        rows = blankToNull(rows) == null ? "AREA" : rows;
        columns = blankToNull(columns) == null ? "PATHWAY" : columns;
        severity = blankToNull(severity);
        owner = blankToNull(owner);
        pathway = blankToNull(pathway);
        programme = blankToNull(programme);
        group = blankToNull(group);
        months = months == null || !PERIODS.contains(months) ? Integer.valueOf(3) : months;
        kind = blankToNull(kind) == null ? "CUSTODY_TO_COMMUNITY" : kind;
    }

    /** The day that the figures of a day are compared with. */
    LocalDate before(LocalDate asOf) {
        return asOf.minusMonths(months == null ? 3 : months);
    }

    /** The first day of the quarter of the year that a day lies in. */
    static LocalDate quarter(LocalDate asOf) {
        return LocalDate.of(asOf.getYear(), (asOf.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }

    /** The variables of the dashboard's document. */
    Variables variables(PageMoment moment) {
        LocalDate asOf = moment.asOf();
        return Variables.about(moment)
                .with("before", before(asOf))
                .with("from", asOf.minusYears(1))
                .with("until", asOf)
                .with("quarter", quarter(asOf))
                .with("trendFrom", asOf.minusMonths(TREND_MONTHS))
                .with("area", area)
                .with("filter", filter(one(severity)))
                .with("urgent", filter(URGENT))
                .with("critical", filter(one(CRITICAL)))
                .with("rows", rows)
                .with("columns", columns)
                .with("kind", kind);
    }

    /** What is listed one by one. */
    Variables listed(PageMoment moment) {
        Variables filter =
                filter(one(severity)).with("subjects", List.of("PERSON")).with("area", area);
        return Variables.about(moment).with("first", MOST_LISTED).with("filter", filter);
    }

    /** What counts, as a filter of the schema, without the area, which the figures take apart. */
    Variables filter(List<String> severities) {
        return Variables.none()
                .with("severities", severities.isEmpty() ? null : severities)
                .with("owners", owner == null ? null : one(owner))
                .with("pathways", pathway == null ? null : one(pathway))
                .with("programmeTypes", programme == null ? null : one(programme))
                .with("groups", group == null ? null : one(group));
    }

    /** The filters that are on, by the name of their parameter. */
    public Map<String, String> active() {
        Map<String, String> active = new LinkedHashMap<>();
        Stream.of(
                        new String[] {"area", area},
                        new String[] {"severity", severity},
                        new String[] {"owner", owner},
                        new String[] {"pathway", pathway},
                        new String[] {"programme", programme},
                        new String[] {"group", group})
                .filter(pair -> pair[1] != null)
                .forEach(pair -> active.put(pair[0], pair[1]));
        return active;
    }

    /** What else stands in the address, by the name of its parameter. */
    public Map<String, String> hidden() {
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("rows", String.valueOf(rows));
        hidden.put("columns", String.valueOf(columns));
        hidden.put("months", String.valueOf(months));
        hidden.put("kind", String.valueOf(kind));
        return hidden;
    }

    /** The address of the dashboard with these filters, but for one parameter set otherwise; null takes it away. */
    public String address(String path, String parameter, @Nullable String value) {
        Map<String, String> all = new LinkedHashMap<>(active());
        all.putAll(hidden());
        if (value == null && parameter.equals("area")) {
            // An empty one, since pages lead to each other in the area they are about.
            all.put(parameter, "");
        } else if (value == null) {
            all.remove(parameter);
        } else {
            all.put(parameter, value);
        }
        String query = all.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
        return UriComponentsBuilder.fromPath(path).query(query).build().toUriString();
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
