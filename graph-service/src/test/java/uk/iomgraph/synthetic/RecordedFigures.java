package uk.iomgraph.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.iomgraph.synthetic.population.OffenceGroup;
import uk.iomgraph.synthetic.population.Partnership;
import uk.iomgraph.synthetic.truth.Truth;
import uk.iomgraph.synthetic.truth.TruthKind;

/** Figures counted in the files of the full deliveries, as anyone could count them. */
final class RecordedFigures {

    private static final double PERCENT = 100;

    /** By which part of itself a share of crime may differ: small ones are not to be met by none at all. */
    private static final double OF_CRIME = 0.15;

    private final Path out;
    private final List<Partnership> areas;
    private final List<Figure> figures = new ArrayList<>();

    RecordedFigures(Path out, List<Partnership> areas) {
        this.out = out;
        this.areas = areas;
    }

    List<Figure> figures() throws IOException {
        offences();
        groups();
        releases();
        needs();
        management();
        return figures;
    }

    private void add(String name, double published, double tolerance, double generated, String source) {
        figures.add(new Figure(name, published, tolerance, generated, source));
    }

    private void offences() throws IOException {
        Map<String, Integer> byGroup = new HashMap<>();
        Map<String, Integer> byArea = new HashMap<>();
        int[] all = new int[1];
        Rows.ofFull(out, "offences", row -> {
            byGroup.merge(row.getField("group"), 1, Integer::sum);
            byArea.merge(row.getField("area_code"), 1, Integer::sum);
            all[0]++;
        });
        double total = areas.stream().mapToInt(Partnership::crime).sum();
        OffenceGroup[] groups = OffenceGroup.values();
        for (int i = 0; i < groups.length; i++) {
            int column = i;
            double published =
                    areas.stream().mapToInt(area -> area.crimes().get(column)).sum() / total;
            double generated = byGroup.getOrDefault(groups[i].title(), 0) / (double) all[0];
            ofCrime(groups[i].title(), published, generated);
        }
        for (Partnership area : areas) {
            ofCrime(area.name(), area.crime() / total, byArea.getOrDefault(area.code(), 0) / (double) all[0]);
        }
    }

    private void ofCrime(String name, double published, double generated) {
        add(
                name + ", % of crime",
                PERCENT * published,
                PERCENT * published * OF_CRIME,
                PERCENT * generated,
                "ONS, recorded crime by partnership, year to June 2025");
    }

    private void groups() throws IOException {
        Map<String, List<String>> offenders = new HashMap<>();
        Set<String> victims = new HashSet<>();
        Rows.ofFull(out, "involvements", row -> {
            if (row.getField("role").equals("VICTIM")) {
                victims.add(row.getField("person_ref"));
            } else {
                offenders
                        .computeIfAbsent(row.getField("offence_ref"), ref -> new ArrayList<>(1))
                        .add(row.getField("person_ref"));
            }
        });
        Map<String, Integer> pairs = new HashMap<>();
        Set<String> people = new HashSet<>(victims);
        Set<String> both = new HashSet<>();
        for (List<String> group : offenders.values()) {
            people.addAll(group);
            both.addAll(group);
            group.sort(null);
            for (int i = 0; i < group.size(); i++) {
                for (int j = 0; j < i; j++) {
                    pairs.merge(group.get(j) + " " + group.get(i), 1, Integer::sum);
                }
            }
        }
        both.retainAll(victims);
        men(offenders.values());
        String source = "Israel National Police, solved burglaries (real co-offending)";
        double all = offenders.size();
        add(
                "Offences by one alone, %",
                73.4,
                2,
                PERCENT * offenders.values().stream().filter(g -> g.size() == 1).count() / all,
                source);
        add(
                "Offenders of an offence",
                1.40,
                0.05,
                offenders.values().stream().mapToInt(List::size).sum() / all,
                source);
        add(
                "Pairs that offend together again, %",
                11.9,
                4,
                PERCENT * pairs.values().stream().filter(n -> n > 1).count() / Math.max(1, pairs.size()),
                source);
        add(
                "Both victim and offender, % of people in offences",
                7.3,
                3,
                PERCENT * both.size() / people.size(),
                "Bailey, Harinam and Ariel, 2020 (knife crime, Thames Valley)");
    }

    private void men(Collection<List<String>> offenders) throws IOException {
        Set<String> together = new HashSet<>();
        offenders.stream().filter(group -> group.size() > 1).forEach(together::addAll);
        int[] counts = new int[2];
        for (Path folder : Rows.folders(out, "police")) {
            if (folder.toString().endsWith("-full")) {
                Rows.of(folder.resolve("people.csv"), row -> {
                    if (together.contains(row.getField("ref"))) {
                        counts[0]++;
                        counts[1] += row.getField("sex").equals("Male") ? 1 : 0;
                    }
                });
            }
        }
        add(
                "Male, % of people who offend with others",
                82,
                3,
                PERCENT * counts[1] / counts[0],
                "Green, Horel and Papachristos, 2017 (arrested together, Chicago)");
    }

    private void releases() throws IOException {
        Map<String, String> numbers = new HashMap<>();
        Map<String, List<LocalDate>> released = new HashMap<>();
        Path prisons = Rows.folders(out, "prisons-full").get(0);
        Rows.of(prisons.resolve("people.csv"), row -> numbers.put(row.getField("ref"), row.getField("pnc_id")));
        Rows.of(prisons.resolve("custody.csv"), row -> {
            String to = row.getField("to");
            if (row.getField("kind").equals("SENTENCE") && to.compareTo("2020-01-01") >= 0) {
                released.computeIfAbsent(numbers.get(row.getField("person_ref")), ref -> new ArrayList<>())
                        .add(LocalDate.parse(to));
            }
        });
        Map<String, List<String[]>> homes = homes();
        int first = 0;
        int homeless = 0;
        int later = 0;
        int all = 0;
        for (Map.Entry<String, List<LocalDate>> person : released.entrySet()) {
            List<String[]> known = homes.getOrDefault(person.getKey(), List.of());
            for (LocalDate day : person.getValue()) {
                if (day.isBefore(LocalDate.of(2025, 3, 1))) {
                    all++;
                    String night = kind(known, day);
                    first += Set.of("MAIN", "TEMPORARY", "HOSTEL").contains(night) ? 1 : 0;
                    homeless += Set.of("NFA", "ROUGH_SLEEPING").contains(night) ? 1 : 0;
                    later += kind(known, day.plusDays(91)).equals("MAIN") ? 1 : 0;
                }
            }
        }
        add("Housed on the first night after release, %", 84.0, 2, PERCENT * first / all, "MoJ, year to March 2025");
        add("Released homeless, %", 13, 2, PERCENT * homeless / all, "MoJ, 2023/24");
        add("In a settled home after three months, %", 73.5, 4, PERCENT * later / all, "MoJ, year to March 2024");
    }

    /** Homes by PNC id: councils know no such id, so their people are found by name and date of birth. */
    private Map<String, List<String[]>> homes() throws IOException {
        Map<String, String> byName = new HashMap<>();
        Map<String, List<String[]>> homes = new HashMap<>();
        for (String kind : List.of("police", "probation", "council")) {
            for (Path folder : Rows.folders(out, kind)) {
                Map<String, String> pnc = new HashMap<>();
                Rows.of(folder.resolve("people.csv"), row -> {
                    String id = row.getField("pnc_id");
                    String name = row.getField("date_of_birth")
                            + row.getField("given_name").charAt(0)
                            + row.getField("family_name").charAt(0);
                    if (kind.equals("police") && !id.isEmpty()) {
                        byName.putIfAbsent(name, id);
                    }
                    pnc.put(row.getField("ref"), id.isEmpty() ? byName.getOrDefault(name, "") : id);
                });
                if (folder.toString().endsWith("-full")) {
                    Rows.of(
                            folder.resolve("residences.csv"),
                            row -> homes.computeIfAbsent(
                                            pnc.getOrDefault(row.getField("person_ref"), ""), ref -> new ArrayList<>())
                                    .add(new String[] {row.getField("from"), row.getField("to"), row.getField("kind")
                                    }));
                }
            }
        }
        return homes;
    }

    private static String kind(List<String[]> homes, LocalDate day) {
        String text = day.toString();
        for (String[] home : homes) {
            if (home[0].compareTo(text) <= 0 && (home[1].isEmpty() || text.compareTo(home[1]) < 0)) {
                return home[2];
            }
        }
        return "";
    }

    private void needs() throws IOException {
        Set<String> orders = new HashSet<>();
        Set<String> licences = new HashSet<>();
        Rows.ofFull(out, "supervision", row -> {
            String kind = row.getField("kind");
            (kind.equals("LICENCE") ? licences : orders).add(row.getField("person_ref") + row.getField("from"));
        });
        Map<String, List<String>> needs = new HashMap<>();
        Rows.ofFull(out, "needs", row -> {
            if (Integer.parseInt(row.getField("severity")) >= 2) {
                needs.computeIfAbsent(row.getField("person_ref"), ref -> new ArrayList<>())
                        .add(row.getField("from") + row.getField("pathway"));
            }
        });
        Needs community = new Needs();
        Needs custody = new Needs();
        Rows.ofFull(out, "assessments", row -> {
            if (row.getField("tool").equals("OASYS")) {
                LocalDate day = LocalDate.parse(row.getField("date"));
                String person = row.getField("person_ref");
                boolean order = began(orders, person, day);
                if (order != began(licences, person, day)) {
                    (order ? community : custody).count(needs.getOrDefault(person, List.of()), day);
                }
            }
        });
        String source = "MoJ, identified needs, 31 October 2024";
        add("Accommodation need, community, %", 39, 3, community.share(community.accommodation), source);
        add("Accommodation need, custody, %", 68, 3, custody.share(custody.accommodation), source);
        add("Need of lifestyle and associates, community, %", 71, 3, community.share(community.attitudes), source);
        add("Need of lifestyle and associates, custody, %", 89, 3, custody.share(custody.attitudes), source);
    }

    /** How many assessments there are, and how many of them find needs. */
    private static final class Needs {

        private int assessed;
        private int accommodation;
        private int attitudes;

        void count(List<String> needs, LocalDate day) {
            assessed++;
            accommodation += needs.contains(day + "ACCOMMODATION") ? 1 : 0;
            attitudes += needs.contains(day + "ATTITUDES") ? 1 : 0;
        }

        double share(int found) {
            return PERCENT * found / assessed;
        }
    }

    private static boolean began(Set<String> episodes, String person, LocalDate assessed) {
        for (int i = 3; i <= 25; i++) {
            if (episodes.contains(person + assessed.minusDays(i))) {
                return true;
            }
        }
        return false;
    }

    private void management() throws IOException {
        Set<String> members = new HashSet<>();
        Set<String> selected = new HashSet<>();
        Set<String> marked = new HashSet<>();
        Map<String, String> numbers = numbers();
        Set<String> planted = planted();
        Rows.ofFull(out, "memberships", row -> {
            boolean cohort = row.getField("programme_ref").startsWith("PG-IOM-");
            if (cohort && !planted.contains(row.getField("person_ref"))) {
                members.add(row.getField("person_ref"));
                selected.add(numbers.get(row.getField("person_ref")) + row.getField("from"));
            }
        });
        Rows.ofFull(out, "markers", row -> {
            if (row.getField("code").equals("DOMESTIC_ABUSE")) {
                marked.add(row.getField("person_ref"));
            }
        });
        marked.retainAll(members);
        int[] counts = new int[2];
        Rows.ofFull(out, "assessments", row -> {
            String number = numbers.get(row.getField("person_ref"));
            if (row.getField("tool").equals("ROSH") && selected.contains(number + row.getField("date"))) {
                counts[0]++;
                counts[1] += row.getField("band").endsWith("HIGH") ? 1 : 0;
            }
        });
        add(
                "Concern about domestic abuse, % of IOM",
                53, 5, PERCENT * marked.size() / members.size(), "HMIP and HMICFRS, 2020: more than half");
        add(
                "High risk of serious harm when selected, % of IOM",
                40, 5, PERCENT * counts[1] / counts[0], "HMIP and HMICFRS, 2020: nearly 40 %");
    }

    /** The refs, without their sources, of people of whom nothing is told but a planted case. */
    private Set<String> planted() {
        Set<String> refs = new HashSet<>();
        Truth.read(out.resolve("truth.json"), entry -> {
            if (Set.of(TruthKind.GAP, TruthKind.NEAR_MISS, TruthKind.LINK, TruthKind.NEAR_LINK)
                    .contains(entry.kind())) {
                entry.refs().forEach(ref -> refs.add(ref.substring(ref.indexOf(':') + 1)));
            }
        });
        return refs;
    }

    /** PNC ids by ref: each police force and probation region has refs of its own. */
    private Map<String, String> numbers() throws IOException {
        Map<String, String> numbers = new HashMap<>();
        for (String kind : List.of("police", "probation")) {
            for (Path folder : Rows.folders(out, kind)) {
                Rows.of(folder.resolve("people.csv"), row -> numbers.put(row.getField("ref"), row.getField("pnc_id")));
            }
        }
        return numbers;
    }
}
