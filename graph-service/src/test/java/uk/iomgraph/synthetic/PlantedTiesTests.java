package uk.iomgraph.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.iomgraph.rules.tie.TieFault;
import uk.iomgraph.rules.tie.TieRules;
import uk.iomgraph.synthetic.truth.Truth;
import uk.iomgraph.synthetic.truth.TruthEntry;
import uk.iomgraph.synthetic.truth.TruthKind;

@DisplayName("Planted gang ties")
class PlantedTiesTests {

    @TempDir
    static Path temp;

    /** As the agencies delivered them. */
    private record Delivered(String ref, String person, String gang, String criteria, String grade) {

        String pair() {
            return person + ' ' + gang;
        }

        Delivered with(UnaryOperator<String> criteriaBecome, String gradeBecomes) {
            return new Delivered(ref, person, gang, criteriaBecome.apply(criteria), gradeBecomes);
        }
    }

    private static final Set<String> PLANTED = new HashSet<>();
    private static final List<TruthEntry> NEAR = new ArrayList<>();
    private static final Set<String> WITHDRAWN = new HashSet<>();
    private static final List<Delivered> DELIVERED = new ArrayList<>();

    @BeforeAll
    static void generate() throws IOException {
        Path out = temp.resolve("out");
        new Generation(OrderReader.read(List.of("--people", "20000", "--seed", "9", "--out", out.toString())))
                .run((done, of) -> {});
        Truth.read(out.resolve("truth.json"), entry -> {
            if (entry.kind() == TruthKind.GANG_TIE) {
                PLANTED.add(pair(entry));
            } else if (entry.kind() == TruthKind.NEAR_GANG_TIE) {
                NEAR.add(entry);
            }
        });
        for (Path folder : Rows.folders(out, "-")) {
            String source = source(folder);
            Rows.of(folder.resolve("gang_ties.csv"), row -> {
                String ref = source + ':' + row.getField("ref");
                if (row.findField("op").orElse("").equals("retract")) {
                    WITHDRAWN.add(ref);
                } else {
                    DELIVERED.add(new Delivered(
                            ref,
                            whole(source, row.getField("person_ref")),
                            whole(source, row.getField("gang_ref")),
                            row.getField("criteria"),
                            row.getField("information_grade")));
                }
            });
        }
    }

    /** A ref of another source says whose it is. */
    private static String whole(String source, String ref) {
        return ref.indexOf(':') < 0 ? source + ':' + ref : ref;
    }

    private static String source(Path folder) {
        // 005-police-cheshire-full, 105-police-cheshire-delta-1
        String name = folder.getFileName().toString().replaceAll("^\\d+-|-(full|delta-\\d+)$", "");
        return name.toUpperCase(Locale.ROOT);
    }

    private static String pair(TruthEntry entry) {
        return entry.refs().get(0) + ' ' + entry.others().get(0);
    }

    @Test
    @DisplayName("are all taken in, and nothing is that was not planted: recall and precision are 1")
    void accuracy() {
        Set<String> taken = new HashSet<>();
        DELIVERED.stream()
                .filter(tie -> !WITHDRAWN.contains(tie.ref()))
                .filter(tie -> TieRules.ofGang(tie.criteria(), tie.grade()).isEmpty())
                .forEach(tie -> taken.add(tie.pair()));

        assertThat(PLANTED).hasSizeGreaterThan(20);
        assertThat(taken).isEqualTo(PLANTED);
    }

    @Test
    @DisplayName(
            "are none once association is all that is left of them, or they are suspected false, or nothing is said")
    void nearMisses() {
        for (Delivered tie : DELIVERED) {
            assertThat(of(tie.with(criteria -> "Associates with members", "A"))).isEqualTo(TieFault.ASSOCIATION_ALONE);
            assertThat(of(tie.with(criteria -> "seen with a member; RELATED_TO_MEMBER", "A")))
                    .isEqualTo(TieFault.ASSOCIATION_ALONE);
            assertThat(of(tie.with(criteria -> criteria, "E"))).isEqualTo(TieFault.SUSPECTED_FALSE);
            assertThat(of(tie.with(criteria -> "", "A"))).isEqualTo(TieFault.NO_CRITERION);
        }
    }

    @Test
    @DisplayName(
            "have beside them people who have to do with a gang, or whose tie was withdrawn, and these are not tied to it")
    void nearlyTied() {
        assertThat(NEAR.stream().map(TruthEntry::variant).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "associate of a member", "at home with a member", "hurt by a member", "tie withdrawn");
        for (TruthEntry near : NEAR) {
            String gang = near.others().get(0);
            boolean withdrawn = near.variant().equals("tie withdrawn");
            List<Delivered> told =
                    DELIVERED.stream().filter(tie -> tie.gang().equals(gang)).toList();

            assertThat(PLANTED).doesNotContain(pair(near));
            assertThat(told).as("%s", near).isNotEmpty().allSatisfy(tie -> {
                assertThat(near.refs().contains(tie.person())).isEqualTo(withdrawn);
                assertThat(WITHDRAWN.contains(tie.ref())).isEqualTo(withdrawn);
            });
        }
    }

    private static TieFault of(Delivered tie) {
        return TieRules.ofGang(tie.criteria(), tie.grade()).orElseThrow();
    }
}
