package uk.iomgraph.crossborder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.rules.interval.Day;

@DisplayName("Areas on a day")
class AreaTreeTests {

    private static final String DAY = "2026-01-01";

    /** A whole district, a split one, a partnership of two districts, two forces and two regions. */
    private static final String COUNTRY = "WHOLE LAD; SPLIT LAD; HALF LAD; OTHERHALF LAD;"
            + "C1 CSP; C2 CSP; C3 CSP; C4 CSP; F1 PFA; F2 PFA; R1 PROBATION_REGION; R2 PROBATION_REGION;"
            + "UNIT PDU; SMALL OTHER; STRADDLING OTHER; RAILWAY OTHER;"
            + "WHOLE>C1; SPLIT>C2 0.6; SPLIT>C3 0.4; HALF>C4; OTHERHALF>C4; C1>F1; C2>F1; C3>F2; C4>F2;"
            + "WHOLE>R1; SPLIT>R2; HALF>R1; OTHERHALF>R2; UNIT>R1; SMALL>SPLIT; SMALL>C3; "
            + "STRADDLING>C1 0.3; STRADDLING>C2 0.7";

    @ParameterizedTest(name = "{0} lies at level {1} in {2}")
    @CsvSource({
        "C1, CSP, C1",
        "WHOLE, CSP, C1",
        "WHOLE, LAD, WHOLE",
        "WHOLE, PFA, F1",
        "SPLIT, CSP, ",
        "SPLIT, PROBATION_REGION, R2",
        "SMALL, CSP, C3",
        "SMALL, LAD, SPLIT",
        "SMALL, PFA, F2",
        "STRADDLING, CSP, C2",
        "C1, LAD, WHOLE",
        "C2, LAD, SPLIT",
        "C4, LAD, ",
        "C1, PROBATION_REGION, R1",
        "C4, PROBATION_REGION, R1",
        "F1, PROBATION_REGION, R1",
        "F1, CSP, ",
        "R1, PFA, ",
        "UNIT, PROBATION_REGION, R1",
        "UNIT, CSP, ",
        "RAILWAY, PFA, ",
        "NOWHERE, CSP, ",
    })
    void lies(String code, AreaLevel level, String expected) {
        assertThat(SmallTree.on(DAY, COUNTRY).lies(code, level)).isEqualTo(expected);
    }

    @Test
    @DisplayName("put a district that is split between forces into the one with more of it, of equal ones the first")
    void splitBetweenForces() {
        String split = "D LAD; C1 CSP; C2 CSP; F1 PFA; F2 PFA; C1>F1; C2>F2;";

        assertThat(SmallTree.on(DAY, split + "D>C1 0.4; D>C2 0.6").lies("D", AreaLevel.PFA))
                .isEqualTo("F2");
        assertThat(SmallTree.on(DAY, split + "D>C1 0.4; D>C2 0.6; D>F1 0.7; D>F2 0.3")
                        .lies("D", AreaLevel.PFA))
                .isEqualTo("F1");
        assertThat(SmallTree.on(DAY, split + "D>C1; D>F2 0.5; D>F1 0.5").lies("D", AreaLevel.PFA))
                .isEqualTo("F1");
    }

    @ParameterizedTest(name = "On {0} the code {1} lies in the district {2} and the force {3}")
    @CsvSource({
        "2025-03-31, OLD, OLD, F1",
        "2025-03-31, NEW, , F1",
        "2025-04-01, OLD, NEW, F1",
        "2025-04-01, NEW, NEW, F1",
        "2027-04-01, OLD, NEW, MERGED",
        "2027-04-01, C, NEW, MERGED",
        "2027-04-01, F2, , MERGED",
        "2027-04-01, GONE, , ",
    })
    void succession(String day, String code, String district, String force) {
        AreaTree tree = SmallTree.on(
                day,
                "OLD LAD ..2025-04-01; NEW LAD 2025-04-01..; C CSP; F1 PFA ..2027-04-01; F2 PFA ..2027-04-01;"
                        + "MERGED PFA 2027-04-01..; GONE PFA ..2026-01-01; OLD>NEW 2025-04-01..; OLD>C; NEW>C; C>F1;"
                        + "F1>MERGED; F2>MERGED");

        assertThat(tree.lies(code, AreaLevel.LAD)).isEqualTo(district);
        assertThat(tree.lies(code, AreaLevel.PFA)).isEqualTo(force);
    }

    @Test
    @DisplayName("lie as on the last day on which anything of them, or a link, began or ended")
    void stretches() {
        List<AreaNode> nodes = SmallTree.nodes("OLD LAD ..2025-04-01; NEW LAD 2025-04-01..; C CSP; D CSP;"
                + "F1 PFA ..2027-04-01; F2 PFA; MERGED PFA 2027-04-01..; OLD>NEW 2025-04-01..; OLD>C 0.7 ..2024-06-01;"
                + "OLD>D 2024-06-01..; NEW>C 0.6 2025-04-01..2026-02-01; NEW>D; C>F1; D>F2; F1>MERGED; C-D; OLD-NEW");
        KnownAreas known = new KnownAreas(nodes);
        Set<AreaTree> stretches = new HashSet<>();
        for (int day = Day.of(LocalDate.of(2024, 1, 1)); day < Day.of(LocalDate.of(2028, 1, 1)); day++) {
            AreaTree shared = known.tree(day);
            stretches.add(shared);
            AreaTree exact = new AreaTree(day, nodes);
            for (String code : exact.codes()) {
                assertThat(told(shared, code))
                        .as("%s on %s", code, Day.date(day))
                        .isEqualTo(told(exact, code));
            }
        }
        assertThat(stretches).hasSize(5);
    }

    private static List<Object> told(AreaTree tree, String code) {
        List<Object> told = new ArrayList<>();
        told.add(tree.exists(code));
        told.add(tree.contains(code));
        told.add(tree.within(code));
        told.add(tree.neighbours(code));
        for (AreaKind kind : AreaKind.values()) {
            told.add(tree.all(kind));
            told.add(Optional.ofNullable(tree.lies(code, kind)));
        }
        return told;
    }

    @Test
    @DisplayName("do not say which partnership took over where one was divided")
    void divided() {
        AreaTree tree = SmallTree.on(
                DAY, "C CSP ..2025-01-01; A CSP 2025-01-01..; B CSP 2025-01-01..; F PFA; C>A; C>B; A>F; B>F");

        assertThat(tree.lies("C", AreaLevel.CSP)).isNull();
        assertThat(tree.lies("C", AreaLevel.PFA)).isEqualTo("F");
    }

    @Test
    @DisplayName("hold with what lies within an area the codes it had before, and take an old code for the new area")
    void within() {
        AreaTree tree =
                SmallTree.on(DAY, "OLD LAD ..2025-04-01; NEW LAD 2025-04-01..; S OTHER; C CSP; OLD>NEW; NEW>C; S>NEW");

        assertThat(tree.within("C")).containsExactlyInAnyOrder("C", "NEW", "OLD", "S");
        assertThat(tree.within("OLD")).containsExactlyInAnyOrder("OLD", "NEW", "S");
        assertThat(tree.contains("OLD")).isTrue();
        assertThat(tree.exists("OLD")).isFalse();
        assertThat(tree.all(AreaKind.LAD)).containsExactly("NEW");
    }

    @Test
    @DisplayName("border on what exists on the day")
    void neighbours() {
        String text = "A CSP; B CSP; C CSP ..2025-01-01; A-B; A-C";

        assertThat(SmallTree.on(DAY, text).neighbours("A")).containsExactly("B");
        assertThat(SmallTree.on("2023-01-01", text).neighbours("A")).containsExactly("B", "C");
        assertThat(SmallTree.on(DAY, text).neighbours("B")).containsExactly("A");
    }

    @ParameterizedTest(name = "A place in {0}, given as {1}, is in the partnership {2}")
    @CsvSource({"SMALL, SPLIT, C3", "UNKNOWN, SPLIT, ", ", SPLIT, ", "UNKNOWN, C2, C2", ", WHOLE, C1"})
    void place(String smallArea, String given, String expected) {
        AreaTree tree = SmallTree.on(DAY, COUNTRY);

        assertThat(tree.lies(tree.place(smallArea, given), AreaLevel.CSP)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "A place in {0}, given as {1}, stands for {2} where areas are compared by code")
    @CsvSource({
        "SMALL, SPLIT, C3",
        "SMALL, , C3",
        "SMALL, C3, C3",
        "SMALL, C2, C3",
        "STRADDLING, SPLIT, C2",
        "IN, WHOLE, WHOLE",
        "IN, C1, C1",
        "RAILWAY, SPLIT, SPLIT",
        "UNKNOWN, SPLIT, SPLIT",
        ", WHOLE, WHOLE",
        "UNKNOWN, , ",
    })
    void standing(String smallArea, String given, String expected) {
        AreaTree tree = SmallTree.on(DAY, COUNTRY + "; IN OTHER; IN>C1");

        assertThat(tree.standing(smallArea, given)).isEqualTo(expected);
    }

    @Test
    @DisplayName("end where they go round in circles")
    void circles() {
        AreaTree tree = SmallTree.on(DAY, "A OTHER; B OTHER; C CSP; A>B; B>A; B>C; X LAD ..2020-01-01; X>X");

        assertThat(tree.lies("A", AreaLevel.CSP)).isEqualTo("C");
        assertThat(tree.lies("X", AreaLevel.LAD)).isNull();
        assertThat(tree.within("C")).containsExactlyInAnyOrder("A", "B", "C");
    }
}
