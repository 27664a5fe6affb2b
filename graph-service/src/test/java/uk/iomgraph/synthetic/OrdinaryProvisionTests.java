package uk.iomgraph.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.rules.gap.GapEvaluation;
import uk.iomgraph.rules.gap.GapRule;
import uk.iomgraph.rules.gap.GapRules;
import uk.iomgraph.rules.gap.Horizons;
import uk.iomgraph.rules.gap.SubjectKind;
import uk.iomgraph.rules.gap.Verdict;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Timeline;
import uk.iomgraph.synthetic.truth.Truth;
import uk.iomgraph.synthetic.truth.TruthEntry;
import uk.iomgraph.synthetic.truth.TruthKind;

@DisplayName("What the partnership does for ordinary people")
class OrdinaryProvisionTests {

    private static final String PEOPLE = "6000";

    /** A rule that asks about fewer people is not judged. */
    private static final int FEWEST = 10;

    /** Contacts are told more seldom than the limits of these rules, as docs/synthetic.md says. */
    private static final Set<String> SELDOM_SEEN = Set.of("G05", "G31");

    /** Rules that ask only where something is missing already; their share is of all who have such records. */
    private static final Set<String> ASKS_LATE = Set.of("G06", "G15", "G28", "G33", "G51", "G53");

    @TempDir
    static Path temp;

    private static final Map<String, Count> COUNTS = new TreeMap<>();

    private static Path out;

    @BeforeAll
    static void count() throws IOException {
        out = temp.resolve("out");
        new Generation(OrderReader.read(
                        List.of("--people", PEOPLE, "--seed", "1", "--planted-every", "1000", "--out", out.toString())))
                .run((done, of) -> {});
        List<TruthEntry> people = people(out);
        DeliveredTimelines timelines = new DeliveredTimelines(out, people);
        GapRules.of(SubjectKind.PERSON).forEach(rule -> COUNTS.put(rule.id(), new Count()));
        for (TruthEntry person : people) {
            Timeline timeline = timelines.of(person);
            Tally tally = new Tally(new TreeSet<>(), new TreeSet<>());
            GapEvaluation.assess(timeline, Settings.standard(), Horizons.fresh(), tally);
            GapRules.of(SubjectKind.PERSON).stream()
                    .filter(rule -> ASKS_LATE.contains(rule.id()) && timeline.hasAny(rule.concerns()))
                    .forEach(rule -> tally.concerned().add(rule.id()));
            tally.concerned().forEach(rule -> COUNTS.get(rule).asked++);
            tally.found().forEach(rule -> COUNTS.get(rule).found++);
        }
    }

    @Test
    @DisplayName("leaves no rule to find more than nine in ten of those it asks about, but for two about contact")
    void mostIsDone() {
        assertThat(COUNTS.entrySet().stream()
                        .filter(rule -> !SELDOM_SEEN.contains(rule.getKey()))
                        .filter(rule -> rule.getValue().asked >= FEWEST)
                        .filter(rule -> rule.getValue().found > 0.9 * rule.getValue().asked)
                        .map(rule -> rule.getKey() + " " + rule.getValue()))
                .isEmpty();
    }

    @Test
    @DisplayName("is left undone for some, so that every rule about it still finds somebody")
    void someIsNotDone() {
        assertThat(List.of(
                        "G01", "G02", "G04", "G13", "G14", "G20.1", "G25", "G29", "G34", "G42", "G43", "G46", "G50",
                        "G52", "G53", "G55", "G56", "G59"))
                .allSatisfy(rule -> assertThat(COUNTS.get(rule).found).as(rule).isPositive());
    }

    @Test
    @DisplayName("has tiers of IOM: Fixed and Flex by order, Free by consent, which does not hold for everybody")
    void tiers() throws IOException {
        Map<String, Set<String>> bases = new TreeMap<>();
        Map<String, Integer> members = new TreeMap<>();
        Set<String> byConsent = new HashSet<>();
        Rows.ofFull(out, "memberships", row -> {
            if (row.getField("phase").equals("INTENSIVE")) {
                String tier = row.getField("category");
                bases.computeIfAbsent(tier, any -> new TreeSet<>()).add(row.getField("basis"));
                members.merge(tier, 1, Integer::sum);
                if (tier.equals("Free")) {
                    byConsent.add(row.getField("person_ref"));
                }
            }
        });
        Set<String> consented = new HashSet<>();
        int[] withdrawn = new int[1];
        Rows.ofFull(out, "consents", row -> {
            consented.add(row.getField("person_ref"));
            withdrawn[0] += row.getField("withdrawn_on").isEmpty() ? 0 : 1;
        });

        assertThat(bases.get("Fixed")).contains("STATUTORY").doesNotContain("CONSENT");
        assertThat(bases.get("Free")).contains("CONSENT").doesNotContain("STATUTORY");
        assertThat(members.keySet()).contains("Fixed", "Flex", "Free");
        assertThat(members.values()).allMatch(count -> count >= FEWEST);
        assertThat(consented.size()).isBetween(byConsent.size() / 2, byConsent.size() - 1);
        assertThat(withdrawn[0]).isPositive();
    }

    /** Everybody but those kept for planted cases, each with all refs. */
    private static List<TruthEntry> people(Path out) throws IOException {
        List<TruthEntry> identities = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Truth.read(out.resolve("truth.json"), entry -> {
            if (entry.kind() == TruthKind.IDENTITY) {
                identities.add(entry);
            } else if (entry.kind() != TruthKind.CORRECTION && entry.kind() != TruthKind.GANG_TIE) {
                taken.addAll(entry.refs());
            }
        });
        List<TruthEntry> people = identities.stream()
                .filter(entry -> entry.refs().stream().noneMatch(taken::contains))
                .collect(Collectors.toCollection(ArrayList::new));
        identities.forEach(entry -> taken.addAll(entry.refs()));
        for (DeliveredRow row : new DeliveredRows(out).of(FeedFile.PEOPLE, row -> !taken.contains(row.ref()))) {
            people.add(new TruthEntry(
                    TruthKind.IDENTITY, "name", "1 record", List.of(row.ref()), List.of(), List.of(), null, null));
        }
        return people;
    }

    /** The rules that ask about a person, and those that find a gap. */
    private record Tally(Set<String> concerned, Set<String> found) implements GapEvaluation.Assessment {

        @Override
        public void verdict(Verdict verdict) {
            if (!verdict.planned()) {
                found.add(verdict.rule());
            }
        }

        @Override
        public void required(
                GapRule rule, Verdict.Place place, Intervals required, Intervals provided, Intervals transit) {
            concerned.add(rule.id());
        }
    }

    /** Of how many people a rule asks, and of how many it finds a gap. */
    private static final class Count {

        private int asked;
        private int found;

        @Override
        public String toString() {
            return found + " of " + asked;
        }
    }
}
