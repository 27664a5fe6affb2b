package uk.iomgraph.coverage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.iomgraph.ingest.DeliveryFolder;

/** Three agencies and what they deliver about some forty people, who are sometimes taken for one another. */
final class RandomPartnership {

    static final List<String> SOURCES = List.of("POL", "PROB", "COUNCIL");

    private static final int PEOPLE_OF_EACH = 16;
    private static final int ROWS_AT_FIRST = 6;
    private static final int ROWS_OF_ONE_FILE = 3;

    /** Of what links across a border follow from there has to be more, since it takes several rows to make one. */
    private static final int LINKING_AT_FIRST = 32;

    private static final List<String> LINKING = List.of(
            "residences", "involvements", "associations", "object_links", "justice_events", "custody", "memberships");

    private static final List<String> REFERENCE = List.of("programmes", "services", "professionals", "agencies");

    private final Random random;
    private final RandomRows rows;
    private final Map<String, Map<String, Map<String, String>>> told = new LinkedHashMap<>();
    private int refs;

    RandomPartnership(long seed) {
        this.random = new Random(seed);
        this.rows = new RandomRows(random);
        SOURCES.forEach(source -> told.put(source, new TreeMap<>()));
    }

    /** What is delivered in one step, and in words what it is. */
    record Step(String words, Path delivery) {}

    /** Everything an agency has to say at first. */
    Step first(String source, Path folder) {
        for (RandomRows.Table table : RandomRows.TABLES) {
            int number = table.file().equals("people")
                    ? PEOPLE_OF_EACH
                    : RandomRows.SHARED.getOrDefault(
                            table.file(), LINKING.contains(table.file()) ? LINKING_AT_FIRST : ROWS_AT_FIRST);
            for (int i = 0; i < number; i++) {
                String ref = RandomRows.SHARED.containsKey(table.file())
                                || table.file().equals("people")
                        ? table.file().charAt(0) + Integer.toString(i)
                        : next();
                rowsOf(source, table.file()).put(ref, rows.row(table, source, ref));
            }
        }
        return new Step("FULL of " + source, full(source, folder));
    }

    /** Something changes. */
    Step change(Path folder) {
        String source = SOURCES.get(random.nextInt(SOURCES.size()));
        int kind = random.nextInt(100);
        if (kind < 8) {
            return fullWithoutSome(source, folder);
        }
        Map<String, Map<String, String>> changes = new LinkedHashMap<>();
        if (kind < 22) {
            correct(source, "people", changes);
        } else if (kind < 32) {
            correct(source, REFERENCE.get(random.nextInt(REFERENCE.size())), changes);
        } else {
            int number = 1 + random.nextInt(6);
            for (int i = 0; i < number; i++) {
                changeRow(source, changes);
            }
        }
        return new Step("DELTA of " + source + " " + changes, delta(source, changes, folder));
    }

    /** What can become of a row. */
    enum Fate {
        ADDED,
        CORRECTED,
        RETRACTED
    }

    /** Something changes in one file alone. Rows that others refer to are neither added nor retracted, but corrected. */
    Step changeIn(RandomRows.Table table, Fate fate, Path folder) {
        String source = SOURCES.get(random.nextInt(SOURCES.size()));
        Map<String, Map<String, String>> changes = new LinkedHashMap<>();
        for (int i = 0; i < ROWS_OF_ONE_FILE; i++) {
            switch (RandomRows.SHARED.containsKey(table.file()) ? Fate.CORRECTED : fate) {
                case ADDED -> upsert(source, table, next(), changes);
                case CORRECTED -> correct(source, table.file(), changes);
                case RETRACTED -> retract(source, table, changes);
            }
        }
        return new Step("DELTA of " + source + " " + changes, delta(source, changes, folder));
    }

    private void changeRow(String source, Map<String, Map<String, String>> changes) {
        RandomRows.Table table = random.nextInt(3) == 0
                ? RandomRows.table(LINKING.get(random.nextInt(LINKING.size())))
                : RandomRows.TABLES.get(random.nextInt(RandomRows.TABLES.size()));
        int kind = random.nextInt(100);
        if (RandomRows.SHARED.containsKey(table.file()) && (kind < 55 || kind >= 85)) {
            kind = 60;
        }
        if (kind < 55) {
            String ref = next();
            upsert(source, table, ref, changes);
        } else if (kind < 85) {
            correct(source, table.file(), changes);
        } else {
            retract(source, table, changes);
        }
    }

    private void correct(String source, String file, Map<String, Map<String, String>> changes) {
        List<String> known = List.copyOf(rowsOf(source, file).keySet());
        if (!known.isEmpty()) {
            upsert(source, RandomRows.table(file), known.get(random.nextInt(known.size())), changes);
        }
    }

    private void upsert(String source, RandomRows.Table table, String ref, Map<String, Map<String, String>> changes) {
        String row = rows.row(table, source, ref);
        rowsOf(source, table.file()).put(ref, row);
        changes.computeIfAbsent(table.file(), any -> new LinkedHashMap<>()).put(ref, "upsert," + row);
    }

    private void retract(String source, RandomRows.Table table, Map<String, Map<String, String>> changes) {
        List<String> known = List.copyOf(rowsOf(source, table.file()).keySet());
        if (!known.isEmpty()) {
            String ref = known.get(random.nextInt(known.size()));
            rowsOf(source, table.file()).remove(ref);
            changes.computeIfAbsent(table.file(), any -> new LinkedHashMap<>())
                    .put(ref, "retract," + ref + ",".repeat(table.columns().size()));
        }
    }

    /** Rows that others refer to are always sent, so that what is told of them can be corrected later. */
    private Step fullWithoutSome(String source, Path folder) {
        List<String> gone = new ArrayList<>();
        told.get(source).forEach((file, known) -> {
            if (!RandomRows.SHARED.containsKey(file)) {
                known.keySet().removeIf(ref -> {
                    boolean absent = random.nextInt(100) < 4;
                    if (absent) {
                        gone.add(file + "/" + ref);
                    }
                    return absent;
                });
            }
        });
        return new Step("FULL of " + source + " without " + gone, full(source, folder));
    }

    private Path full(String source, Path folder) {
        DeliveryFolder delivery = DeliveryFolder.full(source);
        for (RandomRows.Table table : RandomRows.TABLES) {
            delivery.file(
                    table.file(),
                    table.header(),
                    rowsOf(source, table.file()).values().toArray(String[]::new));
        }
        return withAreas(delivery, source).in(folder);
    }

    private static Path delta(String source, Map<String, Map<String, String>> changes, Path folder) {
        DeliveryFolder delivery = DeliveryFolder.delta(source);
        changes.forEach((file, changed) -> delivery.file(
                file, "op," + RandomRows.table(file).header(), changed.values().toArray(String[]::new)));
        return delivery.in(folder);
    }

    /** Areas have one code whoever delivers them, so one agency does. */
    private static DeliveryFolder withAreas(DeliveryFolder delivery, String source) {
        return source.equals(SOURCES.get(0))
                ? delivery.file(
                                "areas",
                                "code,name,kind",
                                Stream.concat(
                                                Stream.of(RandomRows.AREAS).map(code -> code + "," + code + ",CSP"),
                                                Stream.of("FORCE-1,Force,PFA", "FORCE-2,Force,PFA"))
                                        .toArray(String[]::new))
                        .file(
                                "area_links",
                                "child_code,parent_code",
                                "AREA-1,FORCE-1",
                                "AREA-2,FORCE-2",
                                "AREA-3,FORCE-2")
                : delivery;
    }

    private Map<String, String> rowsOf(String source, String file) {
        return told.get(source).computeIfAbsent(file, any -> new LinkedHashMap<>());
    }

    private String next() {
        return "n" + ++refs;
    }
}
