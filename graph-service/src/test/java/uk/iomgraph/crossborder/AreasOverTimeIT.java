package uk.iomgraph.crossborder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.SharedData;
import uk.iomgraph.ingest.loading.Progress;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("Areas over time")
class AreasOverTimeIT {

    @Autowired
    private Imports imports;

    @Autowired
    private Areas areas;

    @TempDir
    private Path folder;

    @BeforeEach
    void emptyGraph() {
        GraphDatabase.clear();
    }

    @Test
    @DisplayName("are those of England and Wales: 318 districts, 314 partnerships, each in one of 43 forces")
    void realGeography() throws Exception {
        imports.load(SharedData.feed("england-wales-areas"), Progress.SILENT);
        AreaTree tree = on("2025-06-01");

        assertThat(tree.all(AreaKind.LAD)).hasSize(318);
        assertThat(tree.all(AreaKind.CSP)).hasSize(314).allSatisfy(partnership -> {
            assertThat(tree.parents(partnership)).hasSize(1);
            assertThat(tree.kind(tree.lies(partnership, AreaLevel.PFA))).isEqualTo(AreaKind.PFA);
            assertThat(tree.lies(partnership, AreaLevel.PROBATION_REGION)).isNotNull();
        });
        assertThat(tree.all(AreaKind.PFA)).hasSize(43);
        assertThat(tree.all(AreaKind.LAD)).allSatisfy(district -> {
            assertThat(tree.lies(district, AreaLevel.PFA)).isNotNull();
            assertThat(tree.lies(district, AreaLevel.LAD)).isEqualTo(district);
        });
        assertThat(tree.all(AreaKind.LAD).stream().filter(district -> tree.lies(district, AreaLevel.CSP) == null))
                .as("districts that lie in several partnerships")
                .hasSize(7);
    }

    @Test
    @DisplayName("make Buckinghamshire four partnerships, and the City of London a force of its own within London")
    void wellKnownPlaces() throws Exception {
        imports.load(SharedData.feed("england-wales-areas"), Progress.SILENT);
        AreaTree tree = on("2025-06-01");
        String buckinghamshire = named(tree, "Buckinghamshire");
        String city = named(tree, "City of London");
        String wandsworth = named(tree, "Wandsworth");

        assertThat(tree.parents(buckinghamshire).stream().filter(link -> tree.kind(link.code()) == AreaKind.CSP))
                .hasSize(4);
        assertThat(tree.lies(buckinghamshire, AreaLevel.CSP)).isNull();
        assertThat(tree.lies(buckinghamshire, AreaLevel.PFA)).isNotNull();
        assertThat(tree.lies(city, AreaLevel.PFA)).isEqualTo("E23000034");
        assertThat(tree.all(AreaKind.CSP).stream()
                        .filter(partnership -> "E23000034".equals(tree.lies(partnership, AreaLevel.PFA))))
                .containsExactly("E22000180");
        assertThat(tree.lies(wandsworth, AreaLevel.PFA)).isEqualTo("E23000001");
        assertThat(tree.lies(wandsworth, AreaLevel.CSP)).isEqualTo("E22000217");
        assertThat(tree.lies(city, AreaLevel.PROBATION_REGION))
                .isEqualTo(tree.lies(wandsworth, AreaLevel.PROBATION_REGION));
        assertThat(tree.neighbours("E22000180"))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(tree.neighbours(code)).contains("E22000180"));
    }

    @Test
    @DisplayName("place an address in a split district by its small area, else by the partnership it was given with")
    void splitDistrict() throws Exception {
        imports.load(SharedData.feed("england-wales-areas"), Progress.SILENT);
        imports.load(DeliveryFolder.full("COUNCIL")
                .file("areas", "code,name,kind", "E01017700,Small area,OTHER")
                .file("area_links", "child_code,parent_code", "E01017700,E22000303", "E01017700,E06000060")
                .in(folder));
        AreaTree tree = on("2025-06-01");

        assertThat(tree.lies(tree.place("E01017700", "E06000060"), AreaLevel.CSP))
                .isEqualTo("E22000303");
        assertThat(tree.lies(tree.place("E01017701", "E22000306"), AreaLevel.CSP))
                .isEqualTo("E22000306");
        assertThat(tree.lies(tree.place("E01017701", "E06000060"), AreaLevel.CSP))
                .isNull();
    }

    @Test
    @DisplayName("follow a code that was issued anew, and forces that merge")
    void newCodes() throws Exception {
        imports.load(DeliveryFolder.full("AREAS")
                .file(
                        "areas",
                        "code,name,kind,valid_from,valid_to",
                        "E08000016,Barnsley,LAD,2009-01-01,2025-04-01",
                        "E08000038,Barnsley,LAD,2025-04-01,",
                        "E22000259,Barnsley,CSP,,",
                        "E23000011,South Yorkshire,PFA,,2028-04-01",
                        "E23000010,West Yorkshire,PFA,,2028-04-01",
                        "E23000099,Yorkshire,PFA,2028-04-01,")
                .file(
                        "area_links",
                        "child_code,parent_code,valid_from,valid_to",
                        "E08000016,E08000038,2025-04-01,",
                        "E08000016,E22000259,,2025-04-01",
                        "E08000038,E22000259,2025-04-01,",
                        "E22000259,E23000011,,",
                        "E23000011,E23000099,2028-04-01,",
                        "E23000010,E23000099,2028-04-01,")
                .in(folder));

        assertThat(on("2025-03-31").lies("E08000016", AreaLevel.LAD)).isEqualTo("E08000016");
        assertThat(on("2025-03-31").contains("E08000038")).isFalse();
        assertThat(on("2025-04-01").lies("E08000016", AreaLevel.LAD)).isEqualTo("E08000038");
        assertThat(on("2025-04-01").lies("E08000016", AreaLevel.CSP)).isEqualTo("E22000259");
        assertThat(on("2025-04-01").within("E22000259")).contains("E08000016", "E08000038");
        assertThat(on("2028-03-31").lies("E08000038", AreaLevel.PFA)).isEqualTo("E23000011");
        assertThat(on("2028-04-01").lies("E08000038", AreaLevel.PFA)).isEqualTo("E23000099");
        assertThat(on("2028-04-01").all(AreaKind.PFA)).containsExactly("E23000099");
    }

    @Test
    @DisplayName("are told as they were known at the moment")
    void knownAt() throws Exception {
        imports.load(DeliveryFolder.full("AREAS")
                .file("areas", "code,name,kind", "C1,One,CSP", "C2,Two,CSP", "D,District,LAD")
                .file("area_links", "child_code,parent_code", "D,C1")
                .in(folder));
        Moment before =
                new Moment(LocalDate.parse("2025-06-01"), Clock.systemUTC().instant());
        imports.load(DeliveryFolder.full("AREAS")
                .extractedAt("2026-02-01T00:00:00+00:00")
                .file("areas", "code,name,kind", "C1,One,CSP", "C2,Two,CSP", "D,District of Two,LAD")
                .file("area_links", "child_code,parent_code", "D,C2")
                .in(folder));

        assertThat(areas.currentTree(before).lies("D", AreaLevel.CSP)).isEqualTo("C1");
        assertThat(on("2025-06-01").lies("D", AreaLevel.CSP)).isEqualTo("C2");
    }

    private AreaTree on(String day) {
        return areas.tree(new Moment(LocalDate.parse(day), Clock.systemUTC().instant()));
    }

    private String named(AreaTree tree, String name) {
        Moment now = new Moment(LocalDate.parse("2025-06-01"), Clock.systemUTC().instant());
        List<String> found = areas.byCodes(tree.all(AreaKind.LAD), now).values().stream()
                .filter(area -> area.name().equals(name))
                .map(Area::code)
                .toList();
        return Objects.requireNonNull(found.get(0));
    }
}
