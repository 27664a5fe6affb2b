package uk.iomgraph.analytics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.MinimumGrade;
import uk.iomgraph.person.PersonTieBasis;

/**
 * Which people and which ties a network is made of. At most one of area, gang and people is given; without any, everybody
 * belongs to it.
 *
 * @param area code of an area: those who live in it, or in an area within it
 * @param gang id of a gang: those who are tied to it
 * @param people ids of records: the people they are of
 * @param bases what ties may rest on; null for all
 * @param minGrade how far ties, and ties to the gang, must be relied on to count; null to count all
 * @param since first day of shared offences and addresses that count; null for all
 */
public record NetworkScope(
        @Nullable String area,
        @Nullable String gang,
        @Nullable List<String> people,
        @Nullable List<PersonTieBasis> bases,
        @Nullable MinimumGrade minGrade,
        @Nullable LocalDate since) {

    /** How many people can be named. */
    public static final int MOST_NAMED = 2_000;

    /** A scope of everybody, and of all ties. */
    public static final NetworkScope EVERYBODY = new NetworkScope(null, null, null, null, null, null);

    /** The scope of the people who live in an area, and of all ties. */
    public static NetworkScope ofArea(String code) {
        return new NetworkScope(code, null, null, null, null, null);
    }

    /** The scope of the people who are tied to a gang, and of all ties. */
    public static NetworkScope ofGang(String id) {
        return new NetworkScope(null, id, null, null, null, null);
    }

    /** The scope of some people, and of all ties. */
    public static NetworkScope ofPeople(Collection<String> ids) {
        return new NetworkScope(null, null, List.copyOf(ids), null, null, null);
    }

    /** The same people with ties on these bases only. */
    public NetworkScope on(PersonTieBasis... only) {
        return new NetworkScope(area, gang, people, List.of(only), minGrade, since);
    }

    /** The bases that ties may rest on, in their fixed order. */
    public Set<PersonTieBasis> followed() {
        return bases == null ? EnumSet.allOf(PersonTieBasis.class) : EnumSet.copyOf(bases);
    }

    /**
     * Refuses what cannot be meant.
     *
     * @throws BadQuestion if more than one of area, gang and people is given, or an empty or a long list
     */
    public void check() {
        if (Stream.of(area, gang, people).filter(given -> given != null).count() > 1) {
            throw bad("A scope has at most one of 'area', 'gang' and 'people'; with none of them it is everybody.");
        }
        if (people != null && people.isEmpty()) {
            throw bad("'people' names nobody: leave it out to ask about everybody.");
        }
        if (people != null && people.size() > MOST_NAMED) {
            throw new BadQuestion(Fault.TOO_MANY, "'people' can name at most " + MOST_NAMED + " people.");
        }
        if (bases != null && bases.isEmpty()) {
            throw bad("'bases' names none: leave it out to follow ties on all of "
                    + Arrays.toString(PersonTieBasis.values()) + '.');
        }
    }

    private static BadQuestion bad(String sentence) {
        return new BadQuestion(Fault.BAD_ARGUMENT, sentence);
    }
}
