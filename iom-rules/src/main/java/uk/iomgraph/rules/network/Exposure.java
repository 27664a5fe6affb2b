package uk.iomgraph.rules.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        events.forEach(event -> this.events.get(event.person()).add(event));
    }

    /**
     * The part somebody had in an offence; the same person and offence twice is one event.
     *
     * @param person the number of the person in the network
     * @param offence a number that tells offences apart
     * @param day when it was, as a {@link uk.iomgraph.rules.interval.Day}
     */
    public record Event(int person, int offence, int day) {}

    /**
     * What one event of a neighbour adds.
     *
     * @param event the event
     * @param age the days since
     * @param tie the weight of the tie
     * @param value what it adds: the weight of the tie times that of the age
     */
    public record Contribution(Event event, int age, double tie, double value) {}

    /** The exposure of somebody on a day. */
    public double of(int person, int day) {
        return contributions(person, day).stream()
                .mapToDouble(Contribution::value)
                .sum();
    }

    /** What makes up the exposure of somebody on a day, the greatest first, then by person and offence. */
    public List<Contribution> contributions(int person, int day) {
        Set<Integer> own = events.get(person).stream().map(Event::offence).collect(Collectors.toSet());
        List<Contribution> found = new ArrayList<>();
        for (int at = network.first(person); at < network.end(person); at++) {
            double tie = network.weight(at);
            for (Event event : events.get(network.neighbour(at))) {
                int age = day - event.day();
                if (age > 0 && !own.contains(event.offence())) {
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
