package uk.iomgraph.coverage.index;

import java.util.Collection;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Sixty-four bits of a version. Each value is taken in by one step of FNV-1a (Fowler, Noll and Vo: offset basis and prime of
 * 64 bits) over a whole character or number, and folded; lists go in as the sum of what is in them.
 */
final class Checksum {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int HALF = 32;

    private long state = BASIS;

    static long of(PersonCoverage version) {
        return new Checksum()
                .text(version.person())
                .number(version.recordedFrom())
                .number(version.recordedTo())
                .number(version.born())
                .number(version.female() ? 1 : 0)
                .number(version.foreignNational() ? 1 : 0)
                .all(version.sources(), source -> new Checksum().text(source).value())
                .all(version.stays(), Checksum::of)
                .all(version.required(), Checksum::of)
                .all(version.gaps(), Checksum::of)
                .value();
    }

    private static long of(Stay stay) {
        return new Checksum()
                .text(stay.kind().name())
                .text(stay.code())
                .number(stay.from())
                .number(stay.to())
                .value();
    }

    private static long of(Required row) {
        return new Checksum()
                .text(row.rule())
                .text(row.area())
                .text(row.programme())
                .name(row.pathway())
                .number(row.from())
                .number(row.to())
                .number(row.coveredFrom())
                .value();
    }

    private static long of(Missing gap) {
        return new Checksum()
                .text(gap.key())
                .text(gap.rule())
                .text(gap.area())
                .text(gap.agency())
                .text(gap.programme())
                .name(gap.pathway())
                .number(gap.from())
                .number(gap.to())
                .number(gap.tolerance())
                .number(gap.allowed())
                .number(gap.planned() ? 1 : 0)
                .all(
                        gap.severities(),
                        step -> new Checksum()
                                .number(step.from())
                                .name(step.severity())
                                .value())
                .all(gap.marks(), Checksum::of)
                .value();
    }

    private static long of(GapMark mark) {
        return new Checksum()
                .name(mark.state())
                .number(mark.from())
                .number(mark.until())
                .number(mark.recordedAt())
                .value();
    }

    private <T> Checksum all(Collection<T> values, ToLongFunction<T> each) {
        long sum = values.size();
        for (T value : values) {
            sum += each.applyAsLong(value);
        }
        return number(sum);
    }

    private Checksum name(@Nullable Enum<?> value) {
        return text(value == null ? null : value.name());
    }

    private Checksum text(@Nullable String value) {
        if (value == null) {
            return number(-1);
        }
        number(value.length());
        for (int i = 0; i < value.length(); i++) {
            state = (state ^ value.charAt(i)) * PRIME;
        }
        return number(0);
    }

    private Checksum number(long value) {
        state = (state ^ value) * PRIME;
        state ^= state >>> HALF;
        return this;
    }

    private long value() {
        return number(0).state;
    }
}
