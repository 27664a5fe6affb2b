package uk.iomgraph.coverage.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.rules.gap.Family;
import uk.iomgraph.rules.gap.GapRule;
import uk.iomgraph.rules.gap.Severity;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.AgencyType;
import uk.iomgraph.rules.timeline.Group;
import uk.iomgraph.rules.timeline.Pathway;

/**
 * What may stand on one axis of one question.
 *
 * @param headings all headings, in order
 * @param placement under which of them something stands
 */
record AxisValues(List<String> headings, Placement placement) {

    /** The most headings one thing can stand under. */
    static final int MOST = Integer.SIZE;

    static AxisValues of(CoverageAxis axis, AreaRollup rollup, Vocabulary vocabulary, int[] days) {
        return switch (axis) {
            case ALL -> new AxisValues(List.of(axis.name()), (places, row, severity, who, into) -> one(0, into));
            case AREA -> areas(rollup, vocabulary);
            case PROGRAMME ->
                new AxisValues(
                        StayCode.headings(), (places, row, severity, who, into) -> spread(who.programmes(), into));
            case PATHWAY ->
                new AxisValues(
                        names(Pathway.values()), (places, row, severity, who, into) -> one(places.pathway(row), into));
            case RULE ->
                new AxisValues(
                        Vocabulary.RULES.stream().map(GapRule::id).toList(),
                        (places, row, severity, who, into) -> one(places.rule.get(row), into));
            case FAMILY -> byRule(Family.values(), GapRule::family);
            case OWNER -> byRule(AgencyType.values(), rule -> rule.owner().agency());
            case AGENCY -> agencies(vocabulary);
            case SEVERITY ->
                new AxisValues(names(Severity.values()), (places, row, severity, who, into) -> one(severity, into));
            case MONTH ->
                new AxisValues(
                        dates(days),
                        (places, row, severity, who, into) -> one(Arrays.binarySearch(days, who.day()), into));
            case GROUP ->
                new AxisValues(names(Group.values()), (places, row, severity, who, into) -> spread(who.groups(), into));
        };
    }

    int size() {
        return headings.size();
    }

    private static AxisValues byRule(Enum<?>[] values, Function<GapRule, Enum<?>> value) {
        List<String> headings = names(values);
        int[] numbers = Vocabulary.RULES.stream()
                .mapToInt(rule -> headings.indexOf(value.apply(rule).name()))
                .toArray();
        return new AxisValues(headings, (places, row, severity, who, into) -> one(numbers[places.rule.get(row)], into));
    }

    private static AxisValues areas(AreaRollup rollup, Vocabulary vocabulary) {
        List<@Nullable String> rolled = vocabulary.areas.values().stream()
                .<@Nullable String>map(rollup::apply)
                .toList();
        List<String> headings = List.copyOf(new TreeSet<>(nonNull(rolled).toList()));
        int[] numbers = rolled.stream()
                .mapToInt(area -> area == null ? Dictionary.NONE : headings.indexOf(area))
                .toArray();
        return new AxisValues(headings, (places, row, severity, who, into) -> {
            int area = places.area(row, who);
            return one(area == Dictionary.NONE ? area : numbers[area], into);
        });
    }

    private static AxisValues agencies(Vocabulary vocabulary) {
        List<String> ids = vocabulary.agencies.values().stream()
                .map(key -> EntityId.ofKey(key).value())
                .toList();
        List<String> headings = new ArrayList<>(new TreeSet<>(ids));
        int[] numbers = ids.stream().mapToInt(headings::indexOf).toArray();
        int none = headings.size();
        headings.add(CoverageAxis.NONE);
        return new AxisValues(List.copyOf(headings), (places, row, severity, who, into) -> {
            int agency = who.segment().gaps.agency.get(row);
            return one(agency == Dictionary.NONE ? none : numbers[agency], into);
        });
    }

    @SuppressWarnings("NullAway") // The stream holds no null after the filter.
    private static Stream<String> nonNull(List<@Nullable String> values) {
        return values.stream().filter(Objects::nonNull);
    }

    private static int one(int number, int[] into) {
        into[0] = number;
        return number < 0 ? 0 : 1;
    }

    private static int spread(int bits, int[] into) {
        int size = 0;
        for (int left = bits; left != 0; left &= left - 1) {
            into[size++] = Integer.numberOfTrailingZeros(left);
        }
        return size;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).<String>map(Enum::name).toList();
    }

    private static List<String> dates(int[] days) {
        return IntStream.of(days).mapToObj(day -> String.valueOf(Day.date(day))).toList();
    }
}
