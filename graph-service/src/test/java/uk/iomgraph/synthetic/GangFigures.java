package uk.iomgraph.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Who is tied to gangs, and how large these are, from the ties of the full deliveries; planted gangs are left out. */
final class GangFigures {

    /** Days, well before the last that is told of, on which gangs are counted. */
    private static final List<LocalDate> DAYS = IntStream.rangeClosed(2021, 2025)
            .mapToObj(year -> LocalDate.of(year, 1, 1))
            .toList();

    private final Path out;

    GangFigures(Path out) {
        this.out = out;
    }

    List<Figure> figures() throws IOException {
        List<Double> ages = new ArrayList<>();
        IntSummaryStatistics sizes = new IntSummaryStatistics();
        for (Path folder : Rows.folders(out, "police")) {
            if (folder.toString().endsWith("-full")) {
                ages(folder, ages);
                sizes(folder, sizes);
            }
        }
        double young = ages.stream().filter(age -> age >= 12 && age < 25).count();
        double age = ages.stream().mapToDouble(years -> years).average().orElse(0);
        return List.of(
                new Figure(
                        "Gang members aged 12 to 24, %",
                        80, 6, 100 * young / ages.size(), "Gangs Violence Matrix, 2017"),
                new Figure("Mean age of gang members", 19.8, 2.5, age, "Grund and Densley, 2015"),
                new Figure(
                        "Members of a gang, each New Year's Day 2021 to 2025",
                        9.74,
                        2.5,
                        sizes.getAverage(),
                        "Denley and Ariel: 2,726 offenders in 280 organised groups, West Midlands"),
                new Figure(
                        "Members of the largest gang on any of these days",
                        54,
                        10,
                        sizes.getMax(),
                        "Grund and Densley, 2015: one gang of London"));
    }

    private static void ages(Path folder, List<Double> ages) throws IOException {
        Map<String, LocalDate> births = new HashMap<>();
        Rows.of(
                folder.resolve("people.csv"),
                row -> births.put(row.getField("ref"), LocalDate.parse(row.getField("date_of_birth"))));
        Rows.of(folder.resolve("gang_ties.csv"), row -> {
            if (!planted(row.getField("gang_ref"))) {
                LocalDate from = LocalDate.parse(row.getField("from"));
                LocalDate birth = births.get(row.getField("person_ref"));
                ages.add((from.toEpochDay() - birth.toEpochDay()) / 365.25);
            }
        });
    }

    /** How many people are tied to each gang on each day; a gang that nobody is tied to on a day does not count on that. */
    private static void sizes(Path folder, IntSummaryStatistics sizes) throws IOException {
        Map<String, Set<String>> members = new HashMap<>();
        Rows.of(folder.resolve("gang_ties.csv"), row -> {
            String gang = row.getField("gang_ref");
            for (LocalDate day : DAYS) {
                if (!planted(gang)
                        && holds(row.getField("from"), row.getField("to"), row.getField("review_due"), day)) {
                    members.computeIfAbsent(gang + ' ' + day, any -> new HashSet<>())
                            .add(row.getField("person_ref"));
                }
            }
        });
        members.values().forEach(people -> sizes.accept(people.size()));
    }

    private static boolean holds(String from, String to, String reviewDue, LocalDate day) {
        String text = day.toString();
        return from.compareTo(text) <= 0 && (to.isEmpty() || text.compareTo(to) < 0) && text.compareTo(reviewDue) < 0;
    }

    private static boolean planted(String gang) {
        return gang.equals(PlantedCase.GANG) || gang.startsWith(PlantedCase.OWN_GANG);
    }
}
