package uk.iomgraph.coverage.index;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The people whose ids begin with the same bits. It is written first, then sorted, and only read from then on. */
final class Segment {

    private static final int LEAST = 16;

    final PeopleColumns people;
    final RequiredColumns required;
    final GapColumns gaps;
    final StayColumns homes;
    final StayColumns stays;

    private Segment(
            PeopleColumns people, RequiredColumns required, GapColumns gaps, StayColumns homes, StayColumns stays) {
        this.people = people;
        this.required = required;
        this.gaps = gaps;
        this.homes = homes;
        this.stays = stays;
    }

    static Segment empty() {
        return new Segment(
                new PeopleColumns(0),
                new RequiredColumns(0),
                new GapColumns(0, 0, 0),
                new StayColumns(0),
                new StayColumns(0));
    }

    /** Room for one more than there is, half as much again. */
    static int grown(int size) {
        return Math.max(LEAST, size + size / 2);
    }

    void add(PersonCoverage version, Vocabulary vocabulary) {
        people.add(version, vocabulary);
        // In order of time, so that a scan ends at the first row that begins too late, and guesses well before it.
        version.required().stream()
                .sorted(Comparator.comparingInt(Required::from))
                .forEach(row -> required.add(row, vocabulary));
        version.gaps().stream()
                .sorted(Comparator.comparingInt(Missing::from))
                .forEach(gap -> gaps.add(gap, vocabulary));
        Homes.resolved(version.stays()).forEach(home -> homes.add(vocabulary.areas.number(home.code()), home));
        version.stays().stream()
                .filter(stay -> stay.kind() != Stay.Kind.HOME)
                .forEach(stay -> stays.add(StayCode.of(stay), stay));
        end();
    }

    /** Adds one person of another segment. */
    void add(Segment other, int person) {
        PeopleColumns from = other.people;
        people.add(from, person);
        required.addAll(other.required, from.requiredEnd.startOf(person), from.requiredEnd.get(person));
        gaps.addAll(other.gaps, from.gapEnd.startOf(person), from.gapEnd.get(person));
        homes.addAll(other.homes, from.homeEnd.startOf(person), from.homeEnd.get(person));
        stays.addAll(other.stays, from.stayEnd.startOf(person), from.stayEnd.get(person));
        end();
    }

    private void end() {
        people.requiredEnd.add(required.size());
        people.gapEnd.add(gaps.size());
        people.homeEnd.add(homes.size());
        people.stayEnd.add(stays.size());
    }

    /**
     * The same people by their ids and the time they are believed from, with no room to spare. A version ends where the next
     * one of the person begins, though it was read as one without an end: a sweep may have ended it after that.
     */
    Segment sorted() {
        Segment sorted = new Segment(
                new PeopleColumns(size()),
                new RequiredColumns(required.size()),
                GapColumns.sizedAs(gaps),
                new StayColumns(homes.size()),
                new StayColumns(stays.size()));
        IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer person) -> people.idHigh.get(person))
                        .thenComparingLong(person -> people.idLow.get(person))
                        .thenComparingLong(person -> people.recordedFrom.get(person)))
                .forEach(person -> {
                    sorted.add(this, person);
                    sorted.endThoseBefore();
                });
        return sorted;
    }

    /** A version that was never believed, since it ended when or before it began, ends no other. */
    private void endThoseBefore() {
        int last = size() - 1;
        long from = people.recordedFrom.get(last);
        boolean wasBelieved = from < people.recordedTo.get(last);
        int before = wasBelieved ? last - 1 : -1;
        while (before >= 0 && isOf(before, people.idHigh.get(last), people.idLow.get(last))) {
            people.recordedTo.set(before, Math.min(people.recordedTo.get(before), from));
            before--;
        }
    }

    /** The version of a person that is believed at a moment, or -1. */
    int find(long idHigh, long idLow, long knownAt) {
        for (int person = firstOf(idHigh, idLow); person < size() && isOf(person, idHigh, idLow); person++) {
            if (people.isBelieved(person, knownAt)) {
                return person;
            }
        }
        return -1;
    }

    private boolean isOf(int person, long idHigh, long idLow) {
        return people.idHigh.get(person) == idHigh && people.idLow.get(person) == idLow;
    }

    private int firstOf(long idHigh, long idLow) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = Long.compare(people.idHigh.get(middle), idHigh);
            if (order < 0 || (order == 0 && people.idLow.get(middle) < idLow)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int size() {
        return people.size();
    }

    /** The last moment at which anything was recorded, in microseconds since 1970; the least number if nothing was. */
    long newest() {
        return Math.max(people.newest(), gaps.newestMark());
    }

    long bytes() {
        return people.bytes() + required.bytes() + gaps.bytes() + homes.bytes() + stays.bytes();
    }
}
