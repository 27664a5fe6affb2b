package uk.iomgraph.rules.fairness;

import uk.iomgraph.rules.disclosure.Cell;
import uk.iomgraph.rules.disclosure.Cell.Released;

/** How the rate of a group stands to that of others, as far as counts that are told allow it to be said. */
public sealed interface Disparity {

    /**
     * It can be said.
     *
     * @param rate how many times the rate of the others it is
     */
    record Compared(RelativeRate rate) implements Disparity {}

    /**
     * It cannot be said.
     *
     * @param reason why
     */
    record NotCompared(Why reason) implements Disparity {}

    /** Why rates are not compared. */
    enum Why {
        /** One of the four counts is withheld. */
        WITHHELD("Not compared: one of the counts is withheld."),
        /** One of the two groups has too few people for a ratio to be more than chance. */
        TOO_FEW("Not compared: one of the two groups has too few people."),
        /** In neither group is it so of anybody. */
        NOBODY("Not compared: it is so of nobody in either group."),
        /** It is the group that others are compared with. */
        REFERENCE("The others are compared with this group.");

        private final String sentence;

        Why(String sentence) {
            this.sentence = sentence;
        }

        /** The reason, for a person to read. */
        public String sentence() {
            return sentence;
        }
    }

    /**
     * Compares a group with others.
     *
     * @param group those of the group
     * @param others those of the others, none of whom are of the group
     * @param fewest how many people each must have
     */
    static Disparity between(Part group, Part others, int fewest) {
        if (group.counted() instanceof Released counted
                && group.people() instanceof Released people
                && others.counted() instanceof Released otherCounted
                && others.people() instanceof Released otherPeople) {
            if (people.people() < fewest || otherPeople.people() < fewest) {
                return new NotCompared(Why.TOO_FEW);
            }
            if (counted.people() + otherCounted.people() == 0) {
                return new NotCompared(Why.NOBODY);
            }
            return new Compared(RelativeRate.of(
                    Math.min(counted.people(), people.people()),
                    people.people(),
                    Math.min(otherCounted.people(), otherPeople.people()),
                    otherPeople.people()));
        }
        return new NotCompared(Why.WITHHELD);
    }

    /**
     * Some of some people.
     *
     * @param counted those it is so of
     * @param people all of them
     */
    record Part(Cell counted, Cell people) {

        /** All people of this part who are not of another, which lies in it. */
        public Part without(Part other) {
            return new Part(counted.without(other.counted), people.without(other.people));
        }
    }
}
