package uk.iomgraph.coverage.index;

import java.util.Comparator;
import java.util.List;
import uk.iomgraph.kernel.KeyBits;
import uk.iomgraph.rules.gap.SeverityStep;
import uk.iomgraph.rules.gap.life.GapState;
import uk.iomgraph.rules.interval.Day;

/** Gaps, a row each, in the order of the people, with the steps of their severity and the marks set on them. */
final class GapColumns {

    private static final List<GapState> STATES = List.of(GapState.values());
    private static final int DATA_ERROR = Ordinals.of(GapState.DATA_ERROR);

    final LongColumn keyHigh;
    final LongColumn keyLow;
    final IntColumn from;
    final IntColumn to;
    final IntColumn tolerance;
    final IntColumn allowed;
    final ByteColumn planned;
    final PlaceColumns places;
    final IntColumn agency;
    final IntColumn stepEnd;
    final IntColumn markEnd;
    final IntColumn stepFrom;
    final ByteColumn stepSeverity;
    final ByteColumn markState;
    final IntColumn markFrom;
    final IntColumn markUntil;
    final LongColumn markRecordedAt;

    GapColumns(int capacity, int steps, int marks) {
        keyHigh = new LongColumn(capacity);
        keyLow = new LongColumn(capacity);
        from = new IntColumn(capacity);
        to = new IntColumn(capacity);
        tolerance = new IntColumn(capacity);
        allowed = new IntColumn(capacity);
        planned = new ByteColumn(capacity);
        places = new PlaceColumns(capacity);
        agency = new IntColumn(capacity);
        stepEnd = new IntColumn(capacity);
        markEnd = new IntColumn(capacity);
        stepFrom = new IntColumn(steps);
        stepSeverity = new ByteColumn(steps);
        markState = new ByteColumn(marks);
        markFrom = new IntColumn(marks);
        markUntil = new IntColumn(marks);
        markRecordedAt = new LongColumn(marks);
    }

    /** Room for as much as there is in another. */
    static GapColumns sizedAs(GapColumns other) {
        return new GapColumns(other.size(), other.stepFrom.size(), other.markFrom.size());
    }

    void add(Missing gap, Vocabulary vocabulary) {
        keyHigh.add(KeyBits.high(gap.key()));
        keyLow.add(KeyBits.low(gap.key()));
        from.add(gap.from());
        to.add(gap.to());
        tolerance.add(gap.tolerance());
        allowed.add(gap.allowed());
        planned.add(gap.planned() ? 1 : 0);
        places.add(
                Vocabulary.rule(gap.rule()),
                vocabulary.areas.number(gap.area()),
                vocabulary.programmes.number(gap.programme()),
                gap.pathway());
        agency.add(vocabulary.agencies.number(gap.agency()));
        gap.severities().stream()
                .sorted(Comparator.comparingInt(SeverityStep::from))
                .forEach(step -> {
                    stepFrom.add(step.from());
                    stepSeverity.add(Ordinals.of(step.severity()));
                });
        stepEnd.add(stepFrom.size());
        for (GapMark mark : gap.marks()) {
            markState.add(Ordinals.of(mark.state()));
            markFrom.add(mark.from());
            markUntil.add(mark.until());
            markRecordedAt.add(mark.recordedAt());
        }
        markEnd.add(markFrom.size());
    }

    void addAll(GapColumns other, int first, int end) {
        keyHigh.addAll(other.keyHigh, first, end);
        keyLow.addAll(other.keyLow, first, end);
        from.addAll(other.from, first, end);
        to.addAll(other.to, first, end);
        tolerance.addAll(other.tolerance, first, end);
        allowed.addAll(other.allowed, first, end);
        planned.addAll(other.planned, first, end);
        places.addAll(other.places, first, end);
        agency.addAll(other.agency, first, end);
        for (int gap = first; gap < end; gap++) {
            addDetails(other, gap);
        }
    }

    private void addDetails(GapColumns other, int gap) {
        int step = other.stepEnd.startOf(gap);
        int steps = other.stepEnd.get(gap);
        stepFrom.addAll(other.stepFrom, step, steps);
        stepSeverity.addAll(other.stepSeverity, step, steps);
        stepEnd.add(stepFrom.size());
        int mark = other.markEnd.startOf(gap);
        int marks = other.markEnd.get(gap);
        markState.addAll(other.markState, mark, marks);
        markFrom.addAll(other.markFrom, mark, marks);
        markUntil.addAll(other.markUntil, mark, marks);
        markRecordedAt.addAll(other.markRecordedAt, mark, marks);
        markEnd.add(markFrom.size());
    }

    int size() {
        return from.size();
    }

    /** Ordinal of the severity on a day; before the first step that of the first step. */
    int severityOn(int gap, int day) {
        int first = stepEnd.startOf(gap);
        int severity = stepSeverity.get(first);
        for (int step = first + 1; step < stepEnd.get(gap) && stepFrom.get(step) <= day; step++) {
            severity = stepSeverity.get(step);
        }
        return severity;
    }

    /** The bits of all severities of a gap, whenever they begin. */
    int severities(int gap) {
        int bits = 0;
        for (int step = stepEnd.startOf(gap); step < stepEnd.get(gap); step++) {
            bits |= 1 << stepSeverity.get(step);
        }
        return bits;
    }

    boolean isMarked(int gap) {
        return markEnd.startOf(gap) < markEnd.get(gap);
    }

    /** The state on a day, by the mark recorded last of those that hold; of two recorded at once by the later state. */
    GapState stateOn(int gap, int day, long knownAt) {
        int state = Ordinals.of(GapState.OPEN);
        long recorded = Long.MIN_VALUE;
        for (int mark = markEnd.startOf(gap); mark < markEnd.get(gap); mark++) {
            long at = markRecordedAt.get(mark);
            if (at <= knownAt && at >= recorded && holds(mark, day)) {
                state = at == recorded ? Math.max(state, markState.get(mark)) : markState.get(mark);
                recorded = at;
            }
        }
        return STATES.get(state);
    }

    /** The last moment at which a mark was recorded; the least number if there is none. */
    long newestMark() {
        return markRecordedAt.newest();
    }

    private boolean holds(int mark, int day) {
        return day < markUntil.get(mark) && (markFrom.get(mark) <= day || markState.get(mark) == DATA_ERROR);
    }

    /**
     * From which day of a gap on it is not known whether there is one, as the rules decide it: cover that began on the first
     * day nobody told of would reach back by the tolerance.
     */
    int unknownFrom(int gap, int knownTo) {
        if (knownTo == Day.NEVER) {
            return Day.NEVER;
        }
        int certainTo = Day.plus(knownTo, -tolerance.get(gap));
        if (Day.plus(from.get(gap), allowed.get(gap)) >= certainTo) {
            certainTo = from.get(gap);
        }
        return certainTo < to.get(gap) ? Math.max(certainTo, from.get(gap)) : Day.NEVER;
    }

    int overdueFrom(int gap) {
        return Day.plus(from.get(gap), tolerance.get(gap) + allowed.get(gap));
    }

    long bytes() {
        return keyHigh.bytes()
                + keyLow.bytes()
                + from.bytes()
                + to.bytes()
                + tolerance.bytes()
                + allowed.bytes()
                + planned.bytes()
                + places.bytes()
                + agency.bytes()
                + stepEnd.bytes()
                + markEnd.bytes()
                + stepFrom.bytes()
                + stepSeverity.bytes()
                + markState.bytes()
                + markFrom.bytes()
                + markUntil.bytes()
                + markRecordedAt.bytes();
    }
}
