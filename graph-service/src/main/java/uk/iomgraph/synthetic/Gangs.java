package uk.iomgraph.synthetic;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.synthetic.population.Chance;
import uk.iomgraph.synthetic.population.Layout;
import uk.iomgraph.synthetic.population.Names;
import uk.iomgraph.synthetic.population.Topic;

/**
 * Gangs, and the neighbourhoods they recruit in. Each area is cut into as many plots as it has blocks, along a curve that
 * keeps neighbours together; a gang recruits on plots that follow one another, never in another area, so that one force
 * knows the gang and everybody in it.
 *
 * <p>Published are 2,726 offenders in 280 organised groups of the West Midlands, 9.7 each (Denley and Ariel), and 54 people
 * in one gang of London (Grund and Densley, 2015). All else is a choice, made so that these sizes come out: one gang for every
 * {@value #PLOTS_OF_GANG} plots, and a number of plots that follows Zipf's law from {@value #FEWEST} to {@value #MOST}. These
 * numbers are not left to chance, since a few large gangs decide how many people are tied to any: they are spread evenly
 * over the law by steps of the golden ratio, and begin with a large one, so that a small partnership has one too. No gang
 * recruits on more than one plot in {@value #MOST_SHARE} of all.
 */
final class Gangs {

    private static final int PLOTS_OF_GANG = 70;
    private static final int FEWEST = 2;
    private static final int MOST = 36;
    private static final int MOST_SHARE = 4;
    private static final double FIRST_RANK = 0.85;
    private static final double GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

    private final long seed;
    private final Layout layout;
    private final int[] firstPlot;
    private final Chance draw = new Chance();

    Gangs(long seed, Layout layout) {
        this.seed = seed;
        this.layout = layout;
        this.firstPlot = new int[layout.areas().size() + 1];
        for (int area = 0; area < layout.areas().size(); area++) {
            firstPlot[area + 1] = firstPlot[area] + layout.blocksOf(area);
        }
    }

    /**
     * A gang and where it recruits.
     *
     * @param ref how its force refers to it
     * @param name what it is called
     * @param area in which it recruits
     * @param from its first plot
     * @param to the plot after its last
     */
    record Gang(String ref, String name, int area, int from, int to) {}

    /** Tells of each gang. */
    void each(Consumer<Gang> gangs) {
        for (int number = 0; number * PLOTS_OF_GANG < layout.blocks(); number++) {
            Gang gang = gang(number);
            if (gang != null) {
                gangs.accept(gang);
            }
        }
    }

    /** The gang that recruits in a block, or null where none does. */
    @Nullable
    Gang recruitingIn(int block) {
        if (layout.reserved(block)) {
            return null;
        }
        int area = layout.areaOfBlock(block);
        int plot = firstPlot[area] + (int) (layout.along(block) * layout.blocksOf(area));
        int near = plot / PLOTS_OF_GANG;
        // A gang that would have left its area may lie beside the plots it was drawn on.
        for (int number = Math.max(0, near - 1); number <= near + 1; number++) {
            Gang gang = gang(number);
            if (gang != null && gang.area() == area && gang.from() <= plot && plot < gang.to()) {
                return gang;
            }
        }
        return null;
    }

    private @Nullable Gang gang(int number) {
        int plots = plots(number);
        int first = number * PLOTS_OF_GANG;
        int within = number == 0 ? Math.min(PLOTS_OF_GANG, layout.blocks()) : PLOTS_OF_GANG;
        int seat = first + draw.start(seed, Topic.TERRITORY, number).below(within - plots + 1);
        if (seat >= layout.blocks()) {
            return null;
        }
        int area = 0;
        while (seat >= firstPlot[area + 1]) {
            area++;
        }
        int from = Math.max(firstPlot[area], Math.min(seat, firstPlot[area + 1] - plots));
        int to = Math.min(from + plots, firstPlot[area + 1]);
        return new Gang("GG-" + number, Names.place(draw) + " Crew", area, from, to);
    }

    /** On how many plots a gang recruits. */
    private int plots(int number) {
        double rank = FIRST_RANK + number * GOLDEN_RATIO;
        double plots = Math.min(FEWEST / (1 - (rank - Math.floor(rank))), MOST);
        return (int) Math.min(plots, Math.max(FEWEST, layout.blocks() / MOST_SHARE));
    }
}
