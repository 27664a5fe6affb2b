package uk.iomgraph.synthetic;

import java.nio.file.Path;
import java.util.List;
import uk.iomgraph.synthetic.population.Layout;
import uk.iomgraph.synthetic.population.Partnership;

/**
 * What is to be generated.
 *
 * @param people how many
 * @param seed the same seed gives the same bytes
 * @param areas where they live
 * @param from the first day told of, counted from 1970-01-01
 * @param to the day after the last
 * @param plantedEvery one block of people in so many is kept for planted cases
 * @param out the folder for the deliveries
 */
record Order(int people, long seed, List<Partnership> areas, int from, int to, int plantedEvery, Path out) {

    Order {
        areas = List.copyOf(areas);
    }

    /** Where these people belong. */
    Layout layout() {
        return new Layout(seed, people, areas, plantedEvery);
    }
}
