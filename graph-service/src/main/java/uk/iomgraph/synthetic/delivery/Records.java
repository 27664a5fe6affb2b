package uk.iomgraph.synthetic.delivery;

import java.util.Arrays;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.synthetic.population.Chance;

/**
 * What one source records of one person at a time. An episode that a full delivery had to leave open is sent once more,
 * with its end, in the delivery that can know of it; everything else is sent once. So no delivery carries an older state
 * of a row than another, in whatever order they arrive. Some rows come a delivery later than they could (a choice:
 * 1.5 %), and some of a full delivery are withdrawn by a change (a choice: 0.2 % of those that can be).
 */
public class Records {

    private static final double LATE = 0.015;
    private static final double WITHDRAWN = 0.002;
    private static final FeedFile[] FILES = FeedFile.values();

    private final Source source;
    private final Period period;
    private final Chance chance;
    private final int[] written = new int[FILES.length];
    private int number = -1;
    private String person = "";
    private boolean punctual;
    private int earliest;
    private int firstTo;
    private int firstDelivery;
    private int secondDelivery;

    /**
     * Records of a source.
     *
     * @param chance decides what is late
     */
    public Records(Source source, Period period, Chance chance) {
        this.source = source;
        this.period = period;
        this.chance = chance;
    }

    /** Turns to a person; to come back to one already left is not possible. */
    public void turnTo(int number, boolean punctual) {
        if (this.number != number) {
            this.number = number;
            this.person = source.person(number);
            this.punctual = punctual;
            this.earliest = Period.DELIVERIES - 1;
            Arrays.fill(written, 0);
        }
    }

    /** Whether anything was written of the present person, which is when they need a row among the people. */
    public boolean any(int number) {
        return this.number == number;
    }

    /** The source. */
    public Source source() {
        return source;
    }

    /** The ref of the present person. */
    public final String person() {
        return person;
    }

    final Period period() {
        return period;
    }

    /** Starts a row of a file with a new ref and the person. */
    final Sheet row(FeedFile file, String ref) {
        return source.sheet(file).row(ref).text(person);
    }

    @SuppressWarnings("EnumOrdinal")
    final String next(FeedFile file) {
        return person + "-" + ++written[file.ordinal()];
    }

    /**
     * Withdraws, now and then, a row just sent that nothing refers to. It must have been told once, and in the full
     * delivery, so that it does not matter in which order the changes arrive.
     */
    final void maybeWithdraw(FeedFile file, String ref, boolean toldTwice) {
        if (!punctual && firstDelivery == 0 && !toldTwice && chance.happens(WITHDRAWN)) {
            source.sheet(file).withdraw(ref, 1 + chance.below(Period.DELIVERIES - 1));
        }
    }

    /** Whether a dated event is told at all; if so, {@link #delivery()} is in which delivery. */
    final boolean told(int day) {
        if (day >= period.to() || day < period.from()) {
            return false;
        }
        firstDelivery = period.deliveryOf(day);
        if (!punctual && firstDelivery < Period.DELIVERIES - 1 && chance.happens(LATE)) {
            firstDelivery++;
        }
        return true;
    }

    /**
     * What is told of a day on which something came of an event: such an event is told once, when that is known.
     *
     * @param outcome the day, or no day
     * @return the day, or no day where it lies beyond the period
     */
    final int outcome(int outcome) {
        if (outcome == Period.NONE || outcome >= period.to()) {
            return Period.NONE;
        }
        firstDelivery = Math.max(firstDelivery, period.deliveryOf(outcome));
        return outcome;
    }

    /** The delivery of the event last asked about. */
    final int delivery() {
        earliest = Math.min(earliest, firstDelivery);
        return firstDelivery;
    }

    /** The first delivery that tells anything of the present person. */
    public final int earliest() {
        return earliest;
    }

    /**
     * Plans how an episode is told.
     *
     * @return how often: 0 for not at all, 2 where a full delivery must leave it open
     */
    final int times(int from, int to) {
        boolean ended = to != Period.NONE && to < period.to();
        boolean empty = to != Period.NONE && to <= from;
        if (empty || from >= period.to() || (ended && to <= period.from())) {
            return 0;
        }
        secondDelivery = ended ? period.deliveryOf(to) : period.deliveryOf(from);
        boolean known = from < period.cut(0);
        firstDelivery = known ? 0 : secondDelivery;
        firstTo = ended && (!known || secondDelivery == 0) ? to : Period.NONE;
        return known && ended && secondDelivery > 0 ? 2 : 1;
    }

    /** The end that is told in the first or second telling. */
    final int end(int time, int to) {
        return time == 0 ? firstTo : to;
    }

    /** The delivery of the first or second telling. */
    final int delivery(int time) {
        return time == 0 ? delivery() : secondDelivery;
    }
}
