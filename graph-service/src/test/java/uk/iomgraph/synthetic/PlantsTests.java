package uk.iomgraph.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.iomgraph.synthetic.truth.Accuracy;
import uk.iomgraph.synthetic.truth.Agreement;
import uk.iomgraph.synthetic.truth.Finding;
import uk.iomgraph.synthetic.truth.Truth;
import uk.iomgraph.synthetic.truth.TruthEntry;
import uk.iomgraph.synthetic.truth.TruthKind;

@DisplayName("Planted cases")
class PlantsTests {

    private static final Set<TruthKind> CASES = Set.of(
            TruthKind.GAP,
            TruthKind.NEAR_MISS,
            TruthKind.LINK,
            TruthKind.NEAR_LINK,
            TruthKind.NEAR_IDENTITY,
            TruthKind.NEAR_GANG_TIE);

    @TempDir
    static Path temp;

    private static Path out;
    private static List<TruthEntry> truth;

    @BeforeAll
    static void generate() throws IOException {
        out = temp.resolve("out");
        truth = new ArrayList<>();
        new Generation(OrderReader.read(List.of("--people", "30000", "--seed", "5", "--out", out.toString())))
                .run((done, of) -> {});
        Truth.read(out.resolve("truth.json"), truth::add);
    }

    @Test
    @DisplayName("have beside every kind of gap something that is nearly one")
    void everyGapHasANearMiss() {
        Set<String> gaps = codes(TruthKind.GAP);

        assertThat(gaps).hasSizeGreaterThan(30);
        assertThat(codes(TruthKind.NEAR_MISS)).isEqualTo(gaps);
    }

    @Test
    @DisplayName("are all written, each kind at least once, when there are enough people")
    void everyKindIsWritten() {
        Set<String> table = Plants.table().stream()
                .map(plant -> plant.kind() + plant.code() + plant.variant())
                .collect(Collectors.toSet());
        Set<String> written = truth.stream()
                .filter(entry -> CASES.contains(entry.kind()))
                .map(entry -> entry.kind() + entry.code() + entry.variant())
                .collect(Collectors.toSet());

        assertThat(written).isEqualTo(table);
    }

    @Test
    @DisplayName("are found to the day where memberships are held against leads: G27")
    void leadsAreExactlyWhatIsMissing() throws IOException {
        Map<String, List<LocalDate[]>> concern = episodes("memberships");
        Map<String, List<LocalDate[]>> cover = episodes("leads");
        Set<String> planted = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (TruthEntry entry : truth) {
            if (entry.code().equals("G27")) {
                String ref = entry.refs().get(0);
                for (LocalDate[] gap : subtract(concern.get(ref), cover.getOrDefault(ref, List.of()))) {
                    findings.add(new Finding("G27", ref, gap[0].toString(), gap[1].toString()));
                    planted.add(gap[0] + " " + gap[1]);
                }
            }
        }

        Accuracy accuracy =
                Accuracy.compare(truth, findings, Agreement.SHARED_DAY).get("G27");

        assertThat(accuracy.planted()).isPositive();
        assertThat(accuracy.recall()).isOne();
        assertThat(accuracy.precision()).isOne();
        assertThat(planted)
                .isEqualTo(truth.stream()
                        .filter(entry -> entry.code().equals("G27") && entry.kind() == TruthKind.GAP)
                        .map(entry -> entry.from() + " " + entry.to())
                        .collect(Collectors.toSet()));
    }

    private static Set<String> codes(TruthKind kind) {
        return truth.stream()
                .filter(entry -> entry.kind() == kind)
                .map(TruthEntry::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, List<LocalDate[]>> episodes(String file) throws IOException {
        Map<String, List<LocalDate[]>> episodes = new HashMap<>();
        for (String force : List.of("CHESHIRE", "MERSEYSIDE", "GREATER-MANCHESTER")) {
            for (Path folder : Rows.folders(out, "police-" + force.toLowerCase(java.util.Locale.ROOT) + "-full")) {
                Rows.of(folder.resolve(file + ".csv"), row -> {
                    String to = row.getField("to");
                    episodes.computeIfAbsent(
                                    "POLICE-" + force + ":" + row.getField("person_ref"), ref -> new ArrayList<>())
                            .add(new LocalDate[] {
                                LocalDate.parse(row.getField("from")),
                                to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to)
                            });
                });
            }
        }
        return episodes;
    }

    private static List<LocalDate[]> subtract(List<LocalDate[]> concern, List<LocalDate[]> cover) {
        List<LocalDate[]> gaps = new ArrayList<>();
        for (LocalDate[] episode : concern) {
            LocalDate day = episode[0];
            for (LocalDate[] covered : cover) {
                if (day.isBefore(covered[0])) {
                    gaps.add(new LocalDate[] {day, covered[0]});
                }
                day = covered[1];
            }
            if (day.isBefore(episode[1])) {
                gaps.add(new LocalDate[] {day, episode[1]});
            }
        }
        return gaps;
    }
}
