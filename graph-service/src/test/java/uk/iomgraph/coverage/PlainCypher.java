package uk.iomgraph.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.support.GraphDatabase;

/** The questions of the benchmark, asked of the database alone, in one statement each. */
final class PlainCypher {

    private static final String MATRIX = """
            UNWIND $days AS day
            MATCH (c:Coverage)
            WHERE c.current IS NOT NULL
            WITH day, c,
              [i IN range(0, size(c.stays) - 4, 4) WHERE c.stays[i + 2] <= day < c.stays[i + 3] | i] AS open
            WITH day, c, open,
              reduce(best = -1, i IN open | CASE
                WHEN c.names[c.stays[i]] = 'HOME' AND (best < 0 OR c.stays[i + 2] >= c.stays[best + 2]) THEN i
                ELSE best END) AS home,
              [i IN open WHERE c.names[c.stays[i]] = 'PROGRAMME' | c.names[c.stays[i + 1]]] AS inside
            WITH day, c, CASE WHEN home < 0 THEN NULL ELSE c.names[c.stays[home + 1]] END AS home,
              CASE WHEN size(inside) = 0 THEN ['NONE'] ELSE inside END AS programmes
            WITH day, c, programmes,
              [i IN range(0, size(c.required) - 7, 7) WHERE c.required[i + 4] <= day < c.required[i + 5] |
                CASE c.required[i + 1] WHEN -1 THEN home ELSE c.names[c.required[i + 1]] END] AS areas,
              [i IN range(0, size(c.gaps) - 11, 11) WHERE c.gaps[i + 10] = 0 AND c.gaps[i + 6] <= day < c.gaps[i + 7] |
                CASE c.gaps[i + 2] WHEN -1 THEN home ELSE c.names[c.gaps[i + 2]] END] AS gaps
            UNWIND programmes AS programme
            UNWIND areas + gaps AS area
            WITH DISTINCT day, programme, area, area IN gaps AS gap, c
            WHERE area IS NOT NULL
            RETURN day, area, programme, count(*) AS eligible, count(CASE WHEN gap THEN 1 END) AS gap
            """;

    private static final String OPENED = """
            MATCH (c:Coverage)
            WHERE c.current IS NOT NULL
            UNWIND [i IN range(0, size(c.gaps) - 11, 11) WHERE c.gaps[i + 10] = 0 | i] AS i
            UNWIND range(1, size($days) - 1) AS step
            WITH c, c.gaps[i + 2] AS own, c.gaps[i + 6] AS from, c.gaps[i + 7] AS to,
              $days[step - 1] AS before, $days[step] AS day
            WHERE from <= day AND to > before
            WITH c, own, from, to, before, day, [on IN [before, day, from] |
              reduce(best = -1, i IN range(0, size(c.stays) - 4, 4) | CASE
                WHEN c.names[c.stays[i]] = 'HOME' AND c.stays[i + 2] <= on < c.stays[i + 3]
                  AND (best < 0 OR c.stays[i + 2] >= c.stays[best + 2]) THEN i
                ELSE best END)] AS homes
            WITH from, to, before, day, [home IN homes | CASE
                WHEN own <> -1 THEN c.names[own]
                WHEN home >= 0 THEN c.names[c.stays[home + 1]] END] AS areas
            WITH before < from AND to <= day AS between, areas[2] AS first,
              CASE WHEN from <= before < to THEN areas[0] END AS was, CASE WHEN from <= day < to THEN areas[1] END AS is
            UNWIND CASE
              WHEN between THEN [[first, 1, 1]]
              WHEN coalesce(was = is, false) THEN []
              ELSE [[is, 1, 0], [was, 0, 1]] END AS move
            WITH move[0] AS area, move[1] AS opened, move[2] AS closed
            WHERE area IS NOT NULL
            RETURN area, sum(opened) AS opened, sum(closed) AS closed
            """;

    private static final String GAPS = """
            MATCH (gap:Gap)
            WHERE gap.current IS NOT NULL AND gap.subjectKind = 'PERSON' AND NOT gap.planned
              AND gap.from <= $day AND coalesce(gap.to > $day, true)
            WITH gap, reduce(now = gap.severity, step IN gap.severities |
              CASE WHEN date(split(step, ' ')[0]) <= $day THEN split(step, ' ')[1] ELSE now END) AS severity
            RETURN gap.key AS key
            ORDER BY CASE severity WHEN 'CRITICAL' THEN 0 WHEN 'HIGH' THEN 1 WHEN 'MEDIUM' THEN 2 ELSE 3 END, gap.from, gap.key
            LIMIT 25
            """;

    private PlainCypher() {}

    /** Eligible people and those with a gap, by day, area and programme. */
    static Map<String, List<Integer>> matrix(int... days) {
        List<Integer> asked = new ArrayList<>();
        for (int day : days) {
            asked.add(day);
        }
        Map<String, List<Integer>> cells = new TreeMap<>();
        try (Session session = GraphDatabase.driver().session()) {
            for (Record row : session.run(MATRIX, Map.of("days", asked)).list()) {
                cells.put(
                        row.get("day").asInt() + " " + row.get("area").asString() + " "
                                + row.get("programme").asString(),
                        List.of(row.get("eligible").asInt(), row.get("gap").asInt()));
            }
        }
        return cells;
    }

    /** How many gaps opened and closed in each area, from each day to the next, added up. */
    static Map<String, List<Integer>> opened(List<Integer> days) {
        try (Session session = GraphDatabase.driver().session()) {
            Map<String, List<Integer>> areas = new TreeMap<>();
            session.run(OPENED, Map.of("days", days))
                    .forEachRemaining(row -> areas.put(
                            row.get("area").asString(),
                            List.of(row.get("opened").asInt(), row.get("closed").asInt())));
            return areas;
        }
    }

    /** Keys of the first page of gaps on a day. */
    static List<String> gaps(int day) {
        try (Session session = GraphDatabase.driver().session()) {
            return session.run(GAPS, Map.of("day", java.util.Objects.requireNonNull(Day.date(day))))
                    .list(row -> row.get("key").asString());
        }
    }
}
