package uk.iomgraph.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.iomgraph.rules.border.AddressLinks;
import uk.iomgraph.rules.border.BorderLink;
import uk.iomgraph.rules.border.GangLinks;
import uk.iomgraph.rules.border.PersonCase;
import uk.iomgraph.rules.border.PersonLinks;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.synthetic.truth.Accuracy;
import uk.iomgraph.synthetic.truth.Agreement;
import uk.iomgraph.synthetic.truth.Finding;
import uk.iomgraph.synthetic.truth.Truth;
import uk.iomgraph.synthetic.truth.TruthEntry;
import uk.iomgraph.synthetic.truth.TruthKind;

@DisplayName("Planted links across a border")
class PlantedLinksTests {

    /** First in the order of identities, so that each link of two people is told of the planted one. */
    private static final String FIRST = "";

    @TempDir
    static Path temp;

    private static final List<TruthEntry> PLANTED = new ArrayList<>();
    private static final List<TruthEntry> OF_PEOPLE = new ArrayList<>();
    private static final List<TruthEntry> OF_WHOLES = new ArrayList<>();
    private static DeliveredTimelines timelines;
    private static DeliveredCircles circles;
    private static DeliveredWholes wholes;

    @BeforeAll
    static void generate() throws IOException {
        Path out = temp.resolve("out");
        new Generation(OrderReader.read(List.of("--people", "30000", "--seed", "9", "--out", out.toString())))
                .run((done, of) -> {});
        Truth.read(out.resolve("truth.json"), entry -> {
            if (entry.kind() == TruthKind.LINK || entry.kind() == TruthKind.NEAR_LINK) {
                PLANTED.add(entry);
                (entry.file().equals("people") ? OF_PEOPLE : OF_WHOLES).add(entry);
            }
        });
        timelines = new DeliveredTimelines(out, OF_PEOPLE);
        circles = new DeliveredCircles(out, OF_PEOPLE);
        wholes = new DeliveredWholes(out, OF_WHOLES);
    }

    @Test
    @DisplayName("are there for each kind that can be planted")
    void everyKind() {
        Set<String> codes = PLANTED.stream().map(TruthEntry::code).collect(Collectors.toCollection(TreeSet::new));

        assertThat(codes)
                .containsExactlyInAnyOrder(
                        "X1", "X2", "X3", "X4", "X5", "X6", "X7", "X8", "X9", "X10", "X11", "X12", "X13", "X14", "X15");
    }

    @Test
    @DisplayName("are found on exactly their days, and near misses are not: recall and precision of each kind are 1")
    void accuracy() {
        List<Finding> findings = new ArrayList<>();
        for (TruthEntry entry : PLANTED) {
            for (BorderLink link : links(entry)) {
                findings.add(new Finding(link.kind().code(), entry.refs().get(0), date(link.from()), date(link.to())));
            }
        }
        Map<String, Accuracy> measured = Accuracy.compare(PLANTED, findings, Agreement.SAME_DAYS);

        assertThat(measured).isNotEmpty().allSatisfy((code, accuracy) -> {
            assertThat(accuracy.planted()).as("planted of %s", code).isPositive();
            assertThat(accuracy.recall()).as("recall of %s", code).isOne();
            assertThat(accuracy.precision()).as("precision of %s", code).isOne();
        });
    }

    private static List<BorderLink> links(TruthEntry entry) {
        String ref = entry.refs().get(0);
        return switch (entry.file()) {
            case "addresses" -> AddressLinks.of(ref, wholes.area(ref), null, wholes.uses(ref), circles);
            case "gangs" -> GangLinks.of(ref, wholes.members(ref), circles);
            default ->
                PersonLinks.of(new PersonCase(
                        FIRST, timelines.of(entry), Settings.standard(), circles.of(entry), circles.world()));
        };
    }

    private static @Nullable String date(int day) {
        return Day.date(day) == null ? null : String.valueOf(Day.date(day));
    }
}
