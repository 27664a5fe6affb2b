package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.iomgraph.rules.interval.Interval;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Pathway;

/**
 * Reads the records of a fixture that is not of one person, and asks its rule: {@code word number} or {@code word from..to},
 * then {@code name=value}, separated by semicolons. What the words mean stands above the table.
 */
final class WiderScript {

    private static final Settings STANDARD = Settings.standard();
    private static final Interval YEAR = new Interval(Script.START, Script.START + 365);
    private static final Intervals RUNNING = Intervals.of(Script.START, Script.START + 100);
    private static final String ASKED = "asked";

    private final List<Line> lines;

    private WiderScript(String records) {
        this.lines = Arrays.stream(records.split(";", -1))
                .map(record -> Line.of(record.strip()))
                .toList();
    }

    /** One record. */
    private record Line(String word, String when, Map<String, String> values) {

        static Line of(String record) {
            String[] words = record.split("\\s+", -1);
            Map<String, String> values = new HashMap<>();
            for (String word : words) {
                int equals = word.indexOf('=');
                if (equals > 0) {
                    values.put(word.substring(0, equals), word.substring(equals + 1));
                }
            }
            return new Line(words[0], words.length > 1 ? words[1] : "", values);
        }

        int number() {
            return Integer.parseInt(when);
        }

        int number(String name, int otherwise) {
            return Integer.parseInt(values.getOrDefault(name, Integer.toString(otherwise)));
        }

        Intervals days() {
            return days(when);
        }

        static Intervals days(String text) {
            int dots = text.indexOf("..");
            return Intervals.of(Script.day(text.substring(0, dots)), Script.day(text.substring(dots + 2)));
        }

        List<Intervals> each() {
            return Collections.nCopies(number("people", 1), days());
        }
    }

    /** The days on which the rule finds a gap of what the fixture asks about. */
    static Intervals gaps(Fixtures.Fixture fixture) {
        WiderScript script = new WiderScript(fixture.records());
        Intervals.Builder days = Intervals.builder();
        script.ask(fixture.rule())
                .forEach(finding ->
                        days.add(finding.verdict().from(), finding.verdict().to()));
        return days.build();
    }

    private List<Finding> ask(String rule) {
        return switch (rule) {
            case "G24" ->
                AreaGaps.noService(
                        new AreaGaps.Demands(
                                ASKED,
                                Pathway.ETE,
                                sets("needs"),
                                of("service").map(WiderScript::offer).toList()),
                        STANDARD);
            case "G35" ->
                PairGaps.noAgreement(
                        new PairGaps.Sharing("D", "X", "Y", "IOM", "HEALTH", Script.START + number("shared", 0)),
                        of("agreement").map(WiderScript::agreement).toList(),
                        STANDARD);
            case "G36" -> cohort();
            case "G45" -> asked(PairGaps.noProtocol(borders(), YEAR, STANDARD), ASKED + "|Z");
            case "G54" -> asked(SystemGaps.keyFigures(members(), YEAR, STANDARD), ASKED);
            case "G58" ->
                AreaGaps.manyAtAddress(
                        new AreaGaps.Household(ASKED, "A", sets("residents"), days("reviewed")), STANDARD);
            case "G60" -> silence();
            case "G61" ->
                SystemGaps.outOfProportion(
                        new SystemGaps.Rates(
                                "A",
                                ASKED,
                                number("decided", 0),
                                one("decided").number("of", 0),
                                number("others", 0),
                                one("others").number("of", 0)),
                        YEAR,
                        STANDARD);
            default -> throw new IllegalArgumentException("No such rule: " + rule);
        };
    }

    private static AreaGaps.Offer offer(Line line) {
        int helps = line.number("helps", 0);
        return new AreaGaps.Offer(
                "S",
                line.days(),
                line.number("room", -1),
                helps == 0
                        ? List.of()
                        : Collections.nCopies(helps, Line.days(line.values().get("helped"))));
    }

    private static PairGaps.Agreement agreement(Line line) {
        return new PairGaps.Agreement(
                "I",
                Set.of("X", "Y"),
                Set.of("IOM"),
                Set.of("HEALTH"),
                line.days().get(0));
    }

    private List<Finding> cohort() {
        Intervals led =
                of("led").findAny().isEmpty() && of("unled").findAny().isEmpty() ? Intervals.all() : union("led");
        AreaGaps.Cohort cohort = new AreaGaps.Cohort(ASKED, "A", RUNNING, number("room", -1), sets("members"), led);
        return Stream.concat(
                        AreaGaps.overCapacity(cohort, STANDARD).stream(), AreaGaps.noLead(cohort, STANDARD).stream())
                .toList();
    }

    private List<PairGaps.Border> borders() {
        List<PairGaps.Border> borders = new ArrayList<>();
        borders.add(new PairGaps.Border(ASKED, "Z", number("traffic", 0), union("agreed")));
        of("others")
                .forEach(line -> borders.addAll(Collections.nCopies(
                        line.number(), new PairGaps.Border("B", "Z", line.number("traffic", 0), Intervals.none()))));
        return borders;
    }

    private List<SystemGaps.Member> members() {
        List<SystemGaps.Member> members = new ArrayList<>();
        members.add(new SystemGaps.Member(
                ASKED, number("between", 0), one("between").number("core", 1), union("managed")));
        of("others")
                .forEach(line -> members.addAll(Collections.nCopies(
                        line.number(),
                        new SystemGaps.Member(
                                "P", line.number("between", 0), line.number("core", 1), Intervals.none()))));
        return members;
    }

    private List<Finding> silence() {
        if (of("feed").findAny().isEmpty()) {
            return SystemGaps.silentAbout(ASKED, union("flagged"), days("told"), STANDARD);
        }
        Interval feed = union("feed").get(0);
        return SystemGaps.silentFeed(
                new SystemGaps.DailyFeed(ASKED, feed.from(), feed.to(), new HashSet<>(days("told"))), STANDARD);
    }

    private static List<Finding> asked(List<Finding> findings, String subject) {
        return findings.stream()
                .filter(finding -> finding.subject().equals(subject))
                .toList();
    }

    private Stream<Line> of(String word) {
        return lines.stream().filter(line -> line.word().equals(word));
    }

    private Line one(String word) {
        return of(word).findFirst().orElseThrow();
    }

    private int number(String word, int otherwise) {
        return of(word).findFirst().map(Line::number).orElse(otherwise);
    }

    private List<Integer> days(String word) {
        return of(word).map(line -> Script.START + line.number()).toList();
    }

    private List<Intervals> sets(String word) {
        return of(word).flatMap(line -> line.each().stream()).toList();
    }

    private Intervals union(String word) {
        return of(word).map(Line::days).reduce(Intervals.none(), Intervals::union);
    }
}
