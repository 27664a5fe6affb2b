package uk.iomgraph.rules.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * How much violence there has lately been among the people somebody is tied to: {@code E_i(t) = sum over the neighbours j of
 * i, over the events of j at s before t, of w_ij k(t - s)}, with {@code w_ij} the weight of the tie and {@code k} the {@link
 * ExposureKernel}. It is no chance of anything and says nothing of what a person does: it says to whom support may be offered.
 *
 * <p>An event is one person's part in one offence, so an offence two neighbours were part of counts for each. What the
 * person took part in too is the person's own and never counts, nor does an event on the day itself or later.
 */
public final class Exposure {

    private final TieNetwork network;
    private final ExposureKernel kernel;
    private final List<Set<Event>> events;

    /** Each part in an offence: the offence in the upper half, the person in the lower, in rising order. */
    private final long[] parts;

    /**
     * Prepares the exposure of everybody in a network.
     *
     * @param events what has happened to the people of the network, in any order
     */
    public Exposure(TieNetwork network, Collection<Event> events, ExposureKernel kernel) {
        this.network = network;
        this.kernel = kernel;
        this.events = new ArrayList<>();
        for (int person = 0; person < network.people(); person++) {
            this.events.add(new HashSet<>());
        }
        for (Event event : events) {
            this.events.get(event.person()).add(event);
        }
        this.parts = events.stream()
                .mapToLong(event -> (long) event.offence() << Integer.SIZE | event.person())
                .sorted()
                .toArray();
    }

    /**
     * The part somebody had in an offence; the same person and offence twice is one event.
     *
     * @param person the number of the person in the network
     * @param offence a number that tells offences apart
     * @param day when it was, as a {@link uk.iomgraph.rules.interval.Day}
     * @param suffered whether the person was a victim in it, and only that
     */
    public record Event(int person, int offence, int day, boolean suffered) {

        /** The part of somebody who was accused of it. */
        public Event(int person, int offence, int day) {
            this(person, offence, day, false);
        }
    }

    /**
     * What one event of a neighbour adds.
     *
     * @param event the event
     * @param age the days since
     * @param tie the weight of the tie
     * @param value what it adds: the weight of the tie times that of the age
     */
    public record Contribution(Event event, int age, double tie, double value) {}

    /**
     * What the events of a person's neighbours add up to.
     *
     * @param accused how many events of which the neighbour was accused
     * @param valueAccused what they add up to
     * @param suffered how many events in which the neighbour was a victim
     * @param valueSuffered what they add up to
     */
    public record Sum(int accused, double valueAccused, int suffered, double valueSuffered) {

        static final Sum NONE = new Sum(0, 0, 0, 0);

        /** The exposure as one number. */
        public double value() {
            return valueAccused + valueSuffered;
        }

        Sum plus(Sum more, double weight) {
            return new Sum(
                    accused + more.accused,
                    valueAccused + weight * more.valueAccused,
                    suffered + more.suffered,
                    valueSuffered + weight * more.valueSuffered);
        }

        Sum plus(boolean victim, double value) {
            return plus(victim ? new Sum(0, 0, 1, value) : new Sum(1, value, 0, 0), 1);
        }
    }

    /**
     * The exposure of somebody on a day, as sums. The events of everybody are added up once for the day, so that this takes as
     * long as there are neighbours, not events of theirs.
     */
    public IntFunction<Sum> sums(int day) {
        Sum[] each = new Sum[network.people()];
        Arrays.setAll(each, person -> ofNeighbour(person, day, Set.of()));
        return person -> {
            Set<Integer> own = offences(person);
            Set<Integer> together = new HashSet<>();
            own.forEach(offence -> addPeople(offence, together));
            Sum sum = Sum.NONE;
            for (int at = network.first(person); at < network.end(person); at++) {
                int other = network.neighbour(at);
                sum = sum.plus(
                        together.contains(other) ? ofNeighbour(other, day, own) : each[other], network.weight(at));
            }
            return sum;
        };
    }

    private void addPeople(int offence, Set<Integer> people) {
        int found = Arrays.binarySearch(parts, (long) offence << Integer.SIZE);
        for (int at = found < 0 ? -found - 1 : found; at < parts.length && parts[at] >> Integer.SIZE == offence; at++) {
            people.add((int) parts[at]);
        }
    }

    /** What the events of somebody are worth to a neighbour who was part of certain offences. */
    private Sum ofNeighbour(int person, int day, Set<Integer> own) {
        Sum sum = Sum.NONE;
        for (Event event : events.get(person)) {
            if (counts(event, day, own)) {
                sum = sum.plus(event.suffered(), kernel.weight(day - event.day()));
            }
        }
        return sum;
    }

    private static boolean counts(Event event, int day, Set<Integer> own) {
        return event.day() < day && !own.contains(event.offence());
    }

    private Set<Integer> offences(int person) {
        return events.get(person).stream().map(Event::offence).collect(Collectors.toSet());
    }

    /** What makes up the exposure of somebody on a day, the greatest first, then by person and offence. */
    public List<Contribution> contributions(int person, int day) {
        Set<Integer> own = offences(person);
        List<Contribution> found = new ArrayList<>();
        for (int at = network.first(person); at < network.end(person); at++) {
            double tie = network.weight(at);
            for (Event event : events.get(network.neighbour(at))) {
                if (counts(event, day, own)) {
                    int age = day - event.day();
                    found.add(new Contribution(event, age, tie, tie * kernel.weight(age)));
                }
            }
        }
        found.sort(Comparator.comparingDouble((Contribution one) -> -one.value())
                .thenComparingInt(one -> one.event().person())
                .thenComparingInt(one -> one.event().offence()));
        return List.copyOf(found);
    }
}
