package uk.iomgraph.rules.disclosure;

/** A count after the gate: told or withheld. Only the gate makes one that is told. */
public sealed interface Cell {

    /** A count that may be told. */
    final class Released implements Cell {

        private final long people;

        Released(long people) {
            this.people = people;
        }

        /** How many people, rounded if the policy says so; 0 where nobody is told. */
        public long people() {
            return people;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Released released && released.people == people;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(people);
        }

        @Override
        public String toString() {
            return Long.toString(people);
        }
    }

    /**
     * A count that is not told.
     *
     * @param reason why; it does not say whether the count itself is small, since that would be a bound for it
     */
    record Suppressed(Reason reason) implements Cell {}

    /** Why a count, or what is worked out from counts, is not told. */
    enum Reason {
        /** It is small, or would give a small one away. */
        SMALL_NUMBER("Withheld: a small number, or one that would give a small number away."),
        /** The whole group is too small for anything to be said of it. */
        SMALL_GROUP("Withheld: the group is too small for anything to be said of it."),
        /** There is nobody of whom it could be said. */
        NOBODY("There is nobody of whom this could be said.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /** The reason, for a person to read. */
        public String sentence() {
            return sentence;
        }
    }
}
