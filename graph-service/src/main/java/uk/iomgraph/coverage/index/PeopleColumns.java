package uk.iomgraph.coverage.index;

import uk.iomgraph.kernel.KeyBits;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Group;

/** Versions of people, a row each, with where the rows of each end in the other columns. */
final class PeopleColumns {

    private static final int COMES_OF_AGE = 18 * 12;
    private static final int GROWN_UP = 26 * 12;

    final LongColumn idHigh;
    final LongColumn idLow;
    final LongColumn recordedFrom;
    final LongColumn recordedTo;
    final LongColumn checksum;
    final IntColumn adultFrom;
    final IntColumn youngTo;
    final ByteColumn groups;
    final IntColumn sources;
    final IntColumn requiredEnd;
    final IntColumn gapEnd;
    final IntColumn homeEnd;
    final IntColumn stayEnd;

    PeopleColumns(int capacity) {
        idHigh = new LongColumn(capacity);
        idLow = new LongColumn(capacity);
        recordedFrom = new LongColumn(capacity);
        recordedTo = new LongColumn(capacity);
        checksum = new LongColumn(capacity);
        adultFrom = new IntColumn(capacity);
        youngTo = new IntColumn(capacity);
        groups = new ByteColumn(capacity);
        sources = new IntColumn(capacity);
        requiredEnd = new IntColumn(capacity);
        gapEnd = new IntColumn(capacity);
        homeEnd = new IntColumn(capacity);
        stayEnd = new IntColumn(capacity);
    }

    void add(PersonCoverage version, Vocabulary vocabulary) {
        idHigh.add(KeyBits.high(version.person()));
        idLow.add(KeyBits.low(version.person()));
        recordedFrom.add(version.recordedFrom());
        recordedTo.add(version.recordedTo());
        checksum.add(version.checksum());
        adultFrom.add(Day.plusMonths(version.born(), COMES_OF_AGE));
        youngTo.add(Day.plusMonths(version.born(), GROWN_UP));
        groups.add((version.female() ? Ordinals.bit(Group.WOMEN) : 0)
                | (version.foreignNational() ? Ordinals.bit(Group.FOREIGN_NATIONALS) : 0));
        sources.add(vocabulary.sources.number(version.sources()));
    }

    void add(PeopleColumns other, int person) {
        idHigh.add(other.idHigh.get(person));
        idLow.add(other.idLow.get(person));
        recordedFrom.add(other.recordedFrom.get(person));
        recordedTo.add(other.recordedTo.get(person));
        checksum.add(other.checksum.get(person));
        adultFrom.add(other.adultFrom.get(person));
        youngTo.add(other.youngTo.get(person));
        groups.add(other.groups.get(person));
        sources.add(other.sources.get(person));
    }

    boolean isBelieved(int person, long knownAt) {
        long until = recordedTo.get(person);
        return recordedFrom.get(person) <= knownAt && (knownAt < until || until == Long.MAX_VALUE);
    }

    /** The last moment at which one of them began or ceased to be believed; the least number if there is none. */
    long newest() {
        return Math.max(recordedFrom.newest(), recordedTo.newest());
    }

    /** A bit for each group the person belongs to on a day. */
    int groupsOn(int person, int day) {
        boolean young = adultFrom.get(person) <= day && day < youngTo.get(person);
        return groups.get(person) | (young ? Ordinals.bit(Group.YOUNG_ADULTS) : 0);
    }

    int size() {
        return idHigh.size();
    }

    long bytes() {
        return idHigh.bytes()
                + idLow.bytes()
                + recordedFrom.bytes()
                + recordedTo.bytes()
                + checksum.bytes()
                + adultFrom.bytes()
                + youngTo.bytes()
                + groups.bytes()
                + sources.bytes()
                + requiredEnd.bytes()
                + gapEnd.bytes()
                + homeEnd.bytes()
                + stayEnd.bytes();
    }
}
