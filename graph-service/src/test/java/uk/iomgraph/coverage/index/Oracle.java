package uk.iomgraph.coverage.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.rules.gap.GapRule;
import uk.iomgraph.rules.gap.GapRules;
import uk.iomgraph.rules.gap.Severity;
import uk.iomgraph.rules.gap.life.GapState;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Group;
import uk.iomgraph.rules.timeline.Pathway;
import uk.iomgraph.rules.timeline.ProgrammeType;

/** What the index must answer, worked out row by row from the records, one day at a time. */
record Oracle(PersonCoverage person, Viewpoint at, CoverageFilter filter) {

    static Stream<PersonCoverage> believed(List<PersonCoverage> people, long knownAt) {
        return people.stream().filter(one -> one.recordedFrom() <= knownAt && knownAt < one.recordedTo());
    }

    int day() {
        return at.asOf();
    }

    private boolean on(int from, int to) {
        return from <= day() && day() < to;
    }

    @Nullable
    String home() {
        return person.stays().stream()
                .filter(stay -> stay.kind() == Stay.Kind.HOME && on(stay.from(), stay.to()))
                .min(Comparator.comparingInt(Stay::from).reversed().thenComparing(Stay::code))
                .map(Stay::code)
                .orElse(null);
    }

    List<String> programmes() {
        List<String> types = Arrays.stream(ProgrammeType.values())
                .map(Enum::name)
                .filter(type -> person.stays().stream()
                        .anyMatch(stay -> stay.kind() == Stay.Kind.PROGRAMME
                                && stay.code().equals(type)
                                && on(stay.from(), stay.to())))
                .toList();
        return types.isEmpty() ? List.of(CoverageAxis.NONE) : types;
    }

    List<Group> groups() {
        LocalDate born = Day.date(person.born());
        LocalDate date = LocalDate.ofEpochDay(day());
        return Arrays.stream(Group.values())
                .filter(group -> switch (group) {
                    case WOMEN -> person.female();
                    case FOREIGN_NATIONALS -> person.foreignNational();
                    case YOUNG_ADULTS ->
                        born != null
                                && !born.plusYears(18).isAfter(date)
                                && born.plusYears(26).isAfter(date);
                })
                .toList();
    }

    private static boolean allows(Set<?> wanted, @Nullable Object value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }

    private static boolean allowsAny(Set<?> wanted, List<?> values) {
        return wanted.isEmpty() || values.stream().anyMatch(wanted::contains);
    }

    private boolean asked(String rule, @Nullable String area, @Nullable String programme, @Nullable Pathway pathway) {
        return allows(filter.rules(), rule)
                && allows(filter.owners(), GapRules.get(rule).owner().agency())
                && allows(filter.areas(), area == null ? home() : area)
                && allows(filter.programmes(), programme)
                && allows(filter.pathways(), pathway)
                && allowsAny(filter.programmeTypes(), programmes())
                && allowsAny(filter.groups(), groups());
    }

    boolean asked(Required row) {
        return asked(row.rule(), row.area(), row.programme(), row.pathway());
    }

    boolean applies(Required row) {
        return on(row.from(), row.to()) && asked(row);
    }

    int knownTo(String rule) {
        return at.freshness().knownTo(person.sources(), GapRules.get(rule));
    }

    int unknownFrom(Missing gap) {
        int knownTo = knownTo(gap.rule());
        if (knownTo == Day.NEVER) {
            return Day.NEVER;
        }
        int certainTo = knownTo - gap.tolerance();
        if (gap.from() + gap.allowed() >= certainTo) {
            certainTo = gap.from();
        }
        return certainTo < gap.to() ? Math.max(certainTo, gap.from()) : Day.NEVER;
    }

    GapState state(Missing gap) {
        return gap.marks().stream()
                .filter(mark -> mark.recordedAt() <= at.knownAt() && day() < mark.until())
                .filter(mark -> mark.from() <= day() || mark.state() == GapState.DATA_ERROR)
                .max(Comparator.comparingLong(GapMark::recordedAt).thenComparing(GapMark::state))
                .map(GapMark::state)
                .orElse(GapState.OPEN);
    }

    Severity severity(Missing gap) {
        Severity severity = gap.severities().get(0).severity();
        for (var step : gap.severities()) {
            severity = step.from() <= day() ? step.severity() : severity;
        }
        return severity;
    }

    private boolean askedGap(Missing gap) {
        return asked(gap.rule(), gap.area(), gap.programme(), gap.pathway())
                && allows(filter.agencies(), gap.agency())
                && allows(filter.severities(), severity(gap))
                && allows(filter.states(), state(gap));
    }

    /** Whether a gap is there and asked about, known or not, whatever its state. */
    private boolean isThere(Missing gap) {
        return !gap.planned()
                && on(gap.from(), gap.to())
                && day() - gap.from() >= filter.minimumDaysOpen()
                && askedGap(gap);
    }

    boolean isKnown(Missing gap) {
        return isThere(gap) && state(gap).counts() && day() < unknownFrom(gap);
    }

    boolean isUnknown(Missing gap) {
        return isThere(gap) && state(gap).counts() && day() >= unknownFrom(gap);
    }

    boolean isListed(Missing gap, @Nullable Integer days) {
        boolean counts = !filter.states().isEmpty() || state(gap).counts();
        return days == null
                ? counts && isThere(gap) && day() < unknownFrom(gap)
                : counts && askedGap(gap) && day() < gap.from() && gap.from() <= day() + days;
    }

    GapHit hit(Missing gap) {
        return new GapHit(
                gap.key(),
                person.person(),
                person.recordedFrom(),
                gap.rule(),
                severity(gap),
                gap.from(),
                gap.to(),
                unknownFrom(gap),
                state(gap),
                gap.area() == null ? home() : gap.area(),
                day() >= gap.from() + gap.tolerance() + gap.allowed(),
                gap.planned());
    }

    /** Where a row stands on an axis. */
    List<String> values(
            CoverageAxis axis,
            AreaRollup rollup,
            String rule,
            @Nullable String area,
            @Nullable Pathway pathway,
            @Nullable Severity severity,
            @Nullable Missing gap) {
        GapRule asked = GapRules.get(rule);
        String place = area == null ? home() : area;
        return switch (axis) {
            case ALL -> List.of("ALL");
            case AREA ->
                place == null
                        ? List.of()
                        : Optional.ofNullable(rollup.apply(place)).stream().toList();
            case PROGRAMME -> programmes();
            case PATHWAY -> Stream.ofNullable(pathway).map(Enum::name).toList();
            case RULE -> List.of(rule);
            case FAMILY -> List.of(asked.family().name());
            case OWNER -> List.of(asked.owner().agency().name());
            case AGENCY -> Stream.ofNullable(gap).map(Oracle::agency).toList();
            case SEVERITY -> Stream.ofNullable(severity).map(Enum::name).toList();
            case MONTH -> List.of(String.valueOf(LocalDate.ofEpochDay(day())));
            case GROUP -> groups().stream().map(Enum::name).toList();
        };
    }

    private static String agency(Missing gap) {
        String key = gap.agency();
        return key == null ? CoverageAxis.NONE : EntityId.ofKey(key).value();
    }

    /** The last days of twelve months. */
    static List<Integer> months(int asOf) {
        List<Integer> days = new ArrayList<>();
        for (int day = asOf; days.size() < 12; day--) {
            LocalDate date = LocalDate.ofEpochDay(day);
            if (date.equals(YearMonth.from(date).atEndOfMonth())) {
                days.add(0, day);
            }
        }
        return days;
    }

    /** The answer to a matrix: every cell in which something stands. */
    static Map<List<String>, CoverageCell> matrix(List<PersonCoverage> people, CoverageQuestion question) {
        Map<List<String>, CellOracle> cells = new HashMap<>();
        boolean monthly = question.rows() == CoverageAxis.MONTH || question.columns() == CoverageAxis.MONTH;
        int asOf = question.viewpoint().asOf();
        for (int day : monthly ? months(asOf) : List.of(asOf)) {
            Viewpoint at = question.viewpoint().on(day);
            believed(people, at.knownAt())
                    .forEach(person -> new Oracle(person, at, question.filter())
                            .count(question, cell -> cells.computeIfAbsent(cell, none -> new CellOracle())));
        }
        Map<List<String>, CoverageCell> answer = new HashMap<>();
        cells.forEach((at, cell) -> answer.put(at, cell.cell()));
        return answer;
    }

    private void count(CoverageQuestion question, java.util.function.Function<List<String>, CellOracle> cells) {
        for (Required row : person.required()) {
            for (List<String> place : places(question, row.rule(), row.area(), row.pathway(), null, null)) {
                if (applies(row)) {
                    cells.apply(place).eligible(person.person(), day(), day() >= knownTo(row.rule()));
                    if (row.coveredFrom() == Required.IN_TRANSIT) {
                        cells.apply(place).inTransit(person.person(), day());
                    }
                }
                if (row.coveredFrom() != Required.IN_TRANSIT
                        && asked(row)
                        && row.from() > day() - 365
                        && row.from() <= day()
                        && row.coveredFrom() <= day()) {
                    cells.apply(place).covered(row.coveredFrom() - row.from());
                }
            }
        }
        for (Missing gap : person.gaps()) {
            if (isKnown(gap)) {
                places(question, gap.rule(), gap.area(), gap.pathway(), severity(gap), gap)
                        .forEach(place -> cells.apply(place).gap(person.person(), day(), day() - gap.from()));
            } else if (isUnknown(gap)) {
                places(question, gap.rule(), gap.area(), gap.pathway(), null, gap)
                        .forEach(place -> cells.apply(place).eligible(person.person(), day(), true));
            }
        }
    }

    private List<List<String>> places(
            CoverageQuestion question,
            String rule,
            @Nullable String area,
            @Nullable Pathway pathway,
            @Nullable Severity severity,
            @Nullable Missing gap) {
        List<List<String>> places = new ArrayList<>();
        for (String row : values(question.rows(), question.rowAreas(), rule, area, pathway, severity, gap)) {
            for (String column :
                    values(question.columns(), question.columnAreas(), rule, area, pathway, severity, gap)) {
                places.add(List.of(row, column));
            }
        }
        return places;
    }

    static List<TrendPoint> trend(
            List<PersonCoverage> people, CoverageFilter filter, int[] days, long knownAt, Freshness freshness) {
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            Viewpoint at = new Viewpoint(days[i], knownAt, freshness);
            CoverageCell cell = matrix(
                            people,
                            new CoverageQuestion(
                                    CoverageAxis.ALL, CoverageAxis.ALL, AreaRollup.NONE, AreaRollup.NONE, filter, at))
                    .getOrDefault(List.of("ALL", "ALL"), CoverageCell.EMPTY);
            int[] moved = i == 0 ? new int[2] : moved(people, filter, at, days[i - 1]);
            points.add(new TrendPoint(
                    days[i],
                    cell.eligible(),
                    cell.covered(),
                    cell.gap(),
                    cell.unknown(),
                    cell.inTransit(),
                    cell.gapDays(),
                    moved[0],
                    moved[1]));
        }
        return points;
    }

    /** How many gaps opened and closed since a day. */
    private static int[] moved(List<PersonCoverage> people, CoverageFilter filter, Viewpoint at, int before) {
        int[] moved = new int[2];
        believed(people, at.knownAt())
                .forEach(person -> person.gaps().forEach(gap -> {
                    Oracle now = new Oracle(person, at, filter);
                    Oracle then = new Oracle(person, at.on(before), filter);
                    boolean thereNow = now.isKnown(gap) || now.isUnknown(gap);
                    boolean thereThen = then.isKnown(gap) || then.isUnknown(gap);
                    boolean between = before < gap.from()
                            && gap.to() <= at.asOf()
                            && new Oracle(person, at.on(gap.from()), filter).isKnown(gap);
                    moved[0] += (now.isKnown(gap) && !thereThen) || between ? 1 : 0;
                    moved[1] += (then.isKnown(gap) && !thereNow) || between ? 1 : 0;
                }));
        return moved;
    }

    /** What opened and closed in a period, by cell: every cell in which something did. */
    static Map<List<String>, List<Integer>> opened(List<PersonCoverage> people, OpenedQuestion question) {
        int asOf = question.viewpoint().asOf();
        int before = question.since() - 1;
        List<Integer> days = new ArrayList<>(List.of(before));
        for (int day = before + 1; day < asOf; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            if (date.equals(YearMonth.from(date).atEndOfMonth())) {
                days.add(day);
            }
        }
        days.add(asOf);
        Map<List<String>, List<Integer>> cells = new HashMap<>();
        believed(people, question.viewpoint().knownAt())
                .forEach(person -> person.gaps().forEach(gap -> {
                    for (int i = 1; i < days.size(); i++) {
                        person(person, question, days.get(i)).move(gap, question, days.get(i - 1), cells);
                    }
                }));
        return cells;
    }

    private static Oracle person(PersonCoverage person, OpenedQuestion question, int day) {
        return new Oracle(person, question.viewpoint().on(day), question.filter());
    }

    private void move(Missing gap, OpenedQuestion question, int before, Map<List<String>, List<Integer>> cells) {
        Oracle then = person(person, question, before);
        List<List<String>> now = standing(gap, question);
        List<List<String>> were = then.standing(gap, question);
        if (isKnown(gap)) {
            now.stream().filter(cell -> !were.contains(cell)).forEach(cell -> add(cells, cell, 1, 0));
        }
        if (then.isKnown(gap)) {
            were.stream().filter(cell -> !now.contains(cell)).forEach(cell -> add(cells, cell, 0, 1));
        }
        Oracle first = person(person, question, gap.from());
        if (before < gap.from() && gap.to() <= day() && first.isKnown(gap)) {
            first.standing(gap, question).forEach(cell -> add(cells, cell, 1, 1));
        }
    }

    private static void add(Map<List<String>, List<Integer>> cells, List<String> cell, int opened, int closed) {
        cells.merge(
                cell,
                List.of(opened, closed),
                (some, more) -> List.of(some.get(0) + more.get(0), some.get(1) + more.get(1)));
    }

    private static CoverageQuestion asCoverage(OpenedQuestion asked) {
        return new CoverageQuestion(
                asked.rows(), asked.columns(), asked.rollup(), asked.rollup(), asked.filter(), asked.viewpoint());
    }

    /** The cells in which a gap stands on the day, known or not; none if it is not there. */
    private List<List<String>> standing(Missing gap, OpenedQuestion question) {
        return isKnown(gap) || isUnknown(gap)
                ? places(asCoverage(question), gap.rule(), gap.area(), gap.pathway(), severity(gap), gap)
                : List.of();
    }

    /** The answer to a question about transitions: people and count by both states. */
    static Map<List<String>, List<Integer>> flows(List<PersonCoverage> people, FlowQuestion question) {
        Map<List<String>, List<Integer>> flows = new TreeMap<>(Comparator.comparing(Object::toString));
        believed(people, question.knownAt()).forEach(person -> {
            Map<List<String>, Integer> own = new HashMap<>();
            FlowOracle.passages(person, question).forEach(passage -> own.merge(passage, 1, Integer::sum));
            own.forEach((passage, count) -> flows.merge(
                    passage,
                    List.of(1, count),
                    (some, more) -> List.of(some.get(0) + more.get(0), some.get(1) + more.get(1))));
        });
        return flows;
    }

    static List<GapHit> gaps(List<PersonCoverage> people, GapQuestion question) {
        return believed(people, question.viewpoint().knownAt())
                .flatMap(person -> person.gaps().stream()
                        .filter(gap -> new Oracle(person, question.viewpoint(), question.filter())
                                .isListed(gap, question.opensWithinDays()))
                        .map(gap -> new Oracle(person, question.viewpoint(), question.filter()).hit(gap)))
                .sorted(Comparator.comparing(GapHit::severity)
                        .reversed()
                        .thenComparing(GapHit::from)
                        .thenComparing(hit -> Keys.bytes(hit.key()).getLong(0), Long::compareUnsigned)
                        .thenComparing(hit -> Keys.bytes(hit.key()).getLong(8), Long::compareUnsigned))
                .toList();
    }
}
