package uk.iomgraph.synthetic.delivery;

import java.util.function.Consumer;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.synthetic.population.Chance;
import uk.iomgraph.synthetic.population.Topic;

/**
 * What goes wrong with records of the person in turn: 1.5 % of rows come a delivery later than they could, 0.2 % of those of a
 * full delivery that can be are withdrawn by a change, and 0.4 % of those that are over are wrong at first and corrected by
 * a change (choices).
 */
public final class Faults {

    private static final double LATE = 0.015;
    private static final double WITHDRAWN = 0.002;
    private static final double WRONG = 0.004;
    /** The most days by which a day is wrong. */
    static final int MOST_DAYS = 30;

    private final Consumer<Correction> corrections;
    private final Chance late = new Chance();
    private final Chance wrong = new Chance();

    /**
     * Faults of all sources.
     *
     * @param corrections is told of each row that a change corrects
     */
    public Faults(Consumer<Correction> corrections) {
        this.corrections = corrections;
    }

    /**
     * A row that a change corrects.
     *
     * @param source code of who tells it
     * @param file the file it stands in
     * @param person ref of the person
     * @param row ref of the row
     * @param column what is wrong at first
     * @param change which change corrects it, from 1
     */
    public record Correction(String source, FeedFile file, String person, String row, String column, int change) {}

    /** Turns to a person; what goes wrong of them depends on nobody else. */
    public void start(long seed, int number) {
        late.start(seed, Topic.RECORD, number);
        wrong.start(seed, Topic.CORRECTION, number);
    }

    boolean late() {
        return late.happens(LATE);
    }

    boolean withdrawn() {
        return late.happens(WITHDRAWN);
    }

    /** The change that withdraws. */
    int withdrawnIn() {
        return 1 + late.below(Period.DELIVERIES - 1);
    }

    /** Whether something is wrong at first. */
    public boolean wrong() {
        return wrong.happens(WRONG);
    }

    /** The change that corrects. */
    public int correctedIn() {
        return wrong.between(1, Period.DELIVERIES - 1);
    }

    /** By how many days a wrong day is wrong: 1 to {@value #MOST_DAYS}. */
    public int days() {
        return wrong.between(1, MOST_DAYS);
    }

    /** Tells of a correction. */
    public void corrects(Correction correction) {
        corrections.accept(correction);
    }
}
