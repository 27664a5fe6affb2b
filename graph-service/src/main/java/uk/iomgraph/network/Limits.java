package uk.iomgraph.network;

import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.EntityId;

/** What the arguments of this area may be. */
final class Limits {

    private Limits() {}

    static void check(String argument, int value, int least, int most, String what) {
        if (value < least || value > most) {
            throw new BadQuestion(
                    Fault.BAD_ARGUMENT,
                    "'" + argument + "' must be " + least + " to " + most + " " + what + "; " + value
                            + " was asked for.");
        }
    }

    static void id(String argument, String value) {
        try {
            new EntityId(value);
        } catch (IllegalArgumentException e) {
            throw new BadQuestion(
                    Fault.BAD_ARGUMENT,
                    "'" + argument
                            + "' holds something that is not an id: 22 letters, digits, '-' or '_' are expected.");
        }
    }

    static BadQuestion unknown(String argument) {
        return new BadQuestion(
                Fault.NOT_FOUND,
                "An id in '" + argument
                        + "' is not that of a person, address, offence, object or gang known at this moment.");
    }
}
