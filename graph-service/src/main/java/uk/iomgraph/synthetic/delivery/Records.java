package uk.iomgraph.synthetic.delivery;

import java.util.Arrays;
import uk.iomgraph.ingest.feed.FeedFile;

/**
 * What one source records of one person at a time. An episode that a full delivery had to leave open is sent once more,
 * with its end, in the delivery that can know of it; everything else is sent once. So no delivery carries an older state
 * of a row than another, in whatever order they arrive. Some rows come a delivery later than they could, and
 * some of a full delivery, told once, are withdrawn or corrected by a change.
 */
public class Records {

    private static final FeedFile[] FILES = FeedFile.values();

    private final Source source;
    private final Period period;
    private final Faults faults;
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
     * @param faults decides what is late, withdrawn or wrong at first
     */
    public Records(Source source, Period period, Faults faults) {
        this.source = source;
        this.period = period;
        this.faults = faults;
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
        if (!punctual && firstDelivery == 0 && !toldTwice && faults.withdrawn()) {
            source.sheet(file).withdraw(ref, faults.withdrawnIn());
        }
    }

    /** Whether a dated event is told at all; if so, {@link #delivery()} is in which delivery. */
    final boolean told(int day) {
        if (day >= period.to() || day < period.from()) {
            return false;
        }
        firstDelivery = period.deliveryOf(day);
        if (!punctual && firstDelivery < Period.DELIVERIES - 1 && faults.late()) {
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

    /**
     * Makes, now and then, an episode one whose end is wrong at first. Its end must be told once, and in the full delivery, so
     * that it does not matter in which order the changes arrive.
     *
     * @param times how often it is told otherwise
     * @return how often it is told
     */
    final int withWrongEnd(FeedFile file, String ref, int from, int times) {
        if (!isOver(times) || firstTo - from <= Faults.MOST_DAYS || !faults.wrong()) {
            return times;
        }
        firstTo -= faults.days();
        correct(file, ref, "to");
        return 2;
    }

    /** The same of another column: whether its value is wrong the first of two times that the episode is told. */
    final boolean isWrongAtFirst(FeedFile file, String ref, String column, int times) {
        boolean wrong = isOver(times) && faults.wrong();
        if (wrong) {
            correct(file, ref, column);
        }
        return wrong;
    }

    /** Whether what is told of an episode is told once, in the full delivery, and with its end. */
    private boolean isOver(int times) {
        return !punctual && times == 1 && firstDelivery == 0 && firstTo != Period.NONE;
    }

    private void correct(FeedFile file, String ref, String column) {
        secondDelivery = faults.correctedIn();
        faults.corrects(new Faults.Correction(source.code(), file, person, ref, column, secondDelivery));
    }

    /**
     * Whether a value of an event is wrong at first; the event must have come to its end in the delivery that it is told in.
     *
     * @param delivery in which it is told
     * @return the change that corrects it, or 0
     */
    final int correctedIn(FeedFile file, String ref, String column, int delivery) {
        if (punctual || delivery > 0 || !faults.wrong()) {
            return 0;
        }
        correct(file, ref, column);
        return secondDelivery;
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
