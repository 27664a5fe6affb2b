package uk.iomgraph.rules.disclosure;

/**
 * A number of people that has not passed the gate. It cannot be read, printed, compared or written anywhere: only the gate
 * knows what it is.
 */
public final class RawCount {

    /** Nobody. */
    public static final RawCount NONE = new RawCount(0);

    private final long people;

    private RawCount(long people) {
        this.people = people;
    }

    /**
     * A count.
     *
     * @param people 0 or more
     */
    public static RawCount of(long people) {
        if (people < 0) {
            throw new IllegalArgumentException("A count of people is 0 or more");
        }
        return new RawCount(people);
    }

    /** Both together; they must be different people. */
    public RawCount plus(RawCount other) {
        return new RawCount(people + other.people);
    }

    /**
     * Those who are not among the others.
     *
     * @param part some of these people
     * @throws IllegalArgumentException if they are more
     */
    public RawCount without(RawCount part) {
        return of(people - part.people);
    }

    long people() {
        return people;
    }

    /** Says nothing of the number. */
    @Override
    public String toString() {
        return "a count that has not passed the gate";
    }
}
