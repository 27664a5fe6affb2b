package uk.iomgraph.flow.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.iomgraph.flow.index.JourneyIndex.Window;

/** The columns of an index: versions of people, and their journeys in the same order. Written first, then only read. */
final class JourneyColumns {

    private static final int FIRST = 1_024;

    private final List<String> subjects = new ArrayList<>();
    private long[] recordedFrom = new long[FIRST];
    private long[] recordedTo = new long[FIRST];
    private int[] ends = new int[FIRST];

    private final List<String> codes = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] homes = new int[FIRST];
    private int[] places = new int[FIRST];
    private int[] days = new int[FIRST];
    private double[] harms = new double[FIRST];
    private int size;

    /** Takes one journey, by row of the person and of the journey. */
    @FunctionalInterface
    interface Visitor {
        void visit(int person, int journey);
    }

    void add(PersonJourneys person) {
        person.journeys()
                .forEach(
                        journey -> add(number(journey.home()), number(journey.place()), journey.day(), journey.harm()));
        close(person.subject(), person.recordedFrom(), person.recordedTo());
    }

    void addAllBut(JourneyColumns other, Set<String> left) {
        other.codes.forEach(this::number);
        for (int person = 0; person < other.versions(); person++) {
            String subject = other.subject(person);
            if (!left.contains(subject)) {
                for (int journey = other.start(person); journey < other.ends[person]; journey++) {
                    add(other.homes[journey], other.places[journey], other.days[journey], other.harms[journey]);
                }
                close(subject, other.recordedFrom[person], other.recordedTo[person]);
            }
        }
    }

    /** Hands over all journeys of a period that were believed at the moment. */
    void forEach(Window window, Visitor visitor) {
        for (int person = 0; person < subjects.size(); person++) {
            if (recordedFrom[person] <= window.knownAt() && window.knownAt() < recordedTo[person]) {
                for (int journey = start(person); journey < ends[person]; journey++) {
                    if (window.from() <= days[journey] && days[journey] < window.to()) {
                        visitor.visit(person, journey);
                    }
                }
            }
        }
    }

    /** For each code, the position of the area it lies in. */
    int[] positions(LevelAreas areas) {
        return codes.stream().mapToInt(areas::position).toArray();
    }

    int home(int journey) {
        return homes[journey];
    }

    int place(int journey) {
        return places[journey];
    }

    double harm(int journey) {
        return harms[journey];
    }

    String subject(int person) {
        return subjects.get(person);
    }

    int versions() {
        return subjects.size();
    }

    int journeys() {
        return size;
    }

    long bytes() {
        return (2L * Long.BYTES + Integer.BYTES) * ends.length + (3L * Integer.BYTES + Double.BYTES) * days.length;
    }

    private int start(int person) {
        return person == 0 ? 0 : ends[person - 1];
    }

    private int number(String code) {
        return numbers.computeIfAbsent(code, any -> {
            codes.add(code);
            return codes.size() - 1;
        });
    }

    private void add(int home, int place, int day, double harm) {
        if (size == days.length) {
            homes = Arrays.copyOf(homes, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
            days = Arrays.copyOf(days, 2 * size);
            harms = Arrays.copyOf(harms, 2 * size);
        }
        homes[size] = home;
        places[size] = place;
        days[size] = day;
        harms[size++] = harm;
    }

    private void close(String subject, long from, long to) {
        int person = subjects.size();
        if (person == ends.length) {
            recordedFrom = Arrays.copyOf(recordedFrom, 2 * person);
            recordedTo = Arrays.copyOf(recordedTo, 2 * person);
            ends = Arrays.copyOf(ends, 2 * person);
        }
        subjects.add(subject);
        recordedFrom[person] = from;
        recordedTo[person] = to;
        ends[person] = size;
    }
}
