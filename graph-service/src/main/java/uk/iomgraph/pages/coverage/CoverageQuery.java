package uk.iomgraph.pages.coverage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import uk.iomgraph.pages.PageMoment;

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
    static final List<String> URGENT = List.of("HIGH", "CRITICAL");
    private static final int TREND_MONTHS = 12;

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
    Map<String, Object> variables(PageMoment moment, boolean list) {
        LocalDate asOf = moment.asOf();
        Map<String, Object> variables = new HashMap<>();
        variables.put("asOf", asOf.toString());
        variables.put("before", before(asOf).toString());
        variables.put("from", asOf.minusYears(1).toString());
        variables.put("until", asOf.toString());
        variables.put("trendFrom", asOf.minusMonths(TREND_MONTHS).toString());
        variables.put(
                "knownAt", moment.knownAt() == null ? "" : moment.knownAt().toString());
        variables.put("area", area == null ? "" : area);
        variables.put("filter", filter(severity == null ? List.of() : List.of(severity)));
        variables.put("urgent", filter(URGENT));
        variables.put("listed", listed());
        variables.put("rows", String.valueOf(rows));
        variables.put("columns", String.valueOf(columns));
        variables.put("kind", String.valueOf(kind));
        variables.put("list", list);
        return variables;
    }

    /** What counts, as a filter of the schema, without the area, which the figures take apart. */
    Map<String, Object> filter(List<String> severities) {
        Map<String, Object> filter = new HashMap<>();
        put(filter, "severities", severities);
        put(filter, "owners", one(owner));
        put(filter, "pathways", one(pathway));
        put(filter, "programmeTypes", one(programme));
        put(filter, "groups", one(group));
        return filter;
    }

    private Map<String, Object> listed() {
        Map<String, Object> filter = filter(one(severity));
        filter.put("subjects", List.of("PERSON"));
        if (area != null) {
            filter.put("area", area);
        }
        return filter;
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
        if (value == null) {
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

    private static void put(Map<String, Object> filter, String field, List<String> values) {
        if (!values.isEmpty()) {
            filter.put(field, values);
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
