package uk.iomgraph.tie;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.iomgraph.kernel.EntityId;

/** Questions about whom a viewer may not see, and about how long pages are: a selection for each, empty for all there is. */
final class HiddenQuestions {

    private static final String HAL = EntityId.ofKey("POL/people/h1").value();
    private static final String VIC = EntityId.ofKey("POL/people/6").value();

    private HiddenQuestions() {}

    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String who : new String[] {HAL, VIC}) {
            all.put("person(by: {id: \"" + who + "\"}, $M)", "");
            all.put("timeline(person: \"" + who + "\", $M)", "");
            all.put("exposure(person: \"" + who + "\", $M)", "");
            all.put("coOffending(person: \"" + who + "\", first: 20, $M)", "");
            all.put("personMeasures(person: \"" + who + "\", $M)", "");
            all.put("network(seeds: [\"" + who + "\"], depth: 2, $M)", "");
            all.put("pathSearch(from: \"$1\", to: \"" + who + "\", $M)", "");
        }
        all.put("pathSearch(from: \"$2\", to: \"$1\", maxHops: 6, $M)", "");
        // Who has the number knows of the record; so it stays the same while all else changes.
        all.put("person(by: {crn: \"C-h1\"}, $M)", "");
        // The feed is late by then, and what depends on it is counted.
        all.put("coverage(rows: ALL, columns: ALL, asOf: \"2026-11-01\")", " { lateFeeds { source unknown } }");
        page(all, "gaps(filter: {rules: $rules}, first: 3, $M)", "key");
        page(all, "crossBorderLinks(level: CSP, first: 2, $M)", "key");
        page(all, "handovers(area: \"E\", first: 1, $M)", "id");
        page(all, "gangTies(first: 1, $M)", "person { id }");
        page(all, "people(search: \"Ann\", first: 1, $M)", "id");
        page(all, "people(search: \"C-h1\", first: 1, $M)", "id");
        return all;
    }

    private static void page(Map<String, String> all, String question, String selection) {
        all.put(question, " { edges { node { " + selection + " } } pageInfo { hasNextPage } }");
    }
}
