package uk.iomgraph.coverage.index;

import java.time.Instant;
import java.util.List;
import uk.iomgraph.kernel.Moment;

/**
 * One version of what is believed about the cover of one person. Versions of one person do not overlap in recorded time, so
 * that at most one of them is believed at a moment.
 *
 * @param person id of the person, 22 characters of URL-safe Base64 for 128 bits
 * @param recordedFrom since when it is believed, in microseconds since 1970
 * @param recordedTo until when it was believed, not included; {@link Long#MAX_VALUE} while it still is
 * @param born day of birth; {@link uk.iomgraph.rules.interval.Day#NEVER} if not known
 * @param female whether the person counts among women
 * @param foreignNational whether the person counts among foreign nationals
 * @param sources codes of the agencies that told of the person, sorted
 * @param stays where the person was and who held them, in any order
 * @param required when cover was required, in any order
 * @param gaps when it was missing, in any order
 */
public record PersonCoverage(
        String person,
        long recordedFrom,
        long recordedTo,
        int born,
        boolean female,
        boolean foreignNational,
        List<String> sources,
        List<Stay> stays,
        List<Required> required,
        List<Missing> gaps) {

    /** Copies what it is given. */
    public PersonCoverage {
        sources = List.copyOf(sources);
        stays = List.copyOf(stays);
        required = List.copyOf(required);
        gaps = List.copyOf(gaps);
    }

    /** An instant as this index counts them, in microseconds since 1970. */
    public static long micros(Instant instant) {
        return Moment.micros(instant);
    }

    /** The same with other gaps. */
    public PersonCoverage withGaps(List<Missing> others) {
        return new PersonCoverage(
                person, recordedFrom, recordedTo, born, female, foreignNational, sources, stays, required, others);
    }

    /**
     * A number that changes with anything in this version and does not depend on the order of stays, required rows, gaps or
     * marks. The sum over people, with overflow, tells whether two sets of versions are the same: see
     * {@link CoverageSnapshot#totals}.
     */
    public long checksum() {
        return Checksum.of(this);
    }
}
