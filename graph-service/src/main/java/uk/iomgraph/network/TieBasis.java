package uk.iomgraph.network;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;

/**
 * What a tie between two nodes rests on, and the relationship types that carry it. Victims and witnesses of an offence are
 * not tied to it here: a victim must never be a step on the way to an address.
 */
public enum TieBasis {
    /** Involved in the same offence, both on the accused side. */
    CO_OFFENDED(Course.MOMENTS, "CO_OFFENDED_WITH"),
    /** Lived at one address on the same day. */
    CO_RESIDED(Course.DAYS, "CO_RESIDED_WITH"),
    /** Related. */
    FAMILY(Course.PERIOD, "FAMILY_OF"),
    /** Said to associate. */
    ASSOCIATE(Course.PERIOD, "ASSOCIATES_WITH"),
    /** Said to share a household. */
    HOUSEHOLD(Course.PERIOD, "SHARES_HOUSEHOLD_WITH"),
    /** One visited the other in custody. */
    VISITED_IN_CUSTODY(Course.PERIOD, "VISITED_IN_CUSTODY"),
    /** In touch by phone. */
    PHONE(Course.PERIOD, "PHONED"),
    /** Connected on social media. */
    SOCIAL_MEDIA(Course.PERIOD, "CONNECTED_ONLINE_WITH"),
    /** A person's tie to a gang. */
    GANG(Course.PERIOD, "GANG_TIE"),
    /** Two gangs at odds. */
    GANG_RIVALRY(Course.PERIOD, "RIVAL_OF"),
    /** Two gangs side by side. */
    GANG_ALLIANCE(Course.PERIOD, "ALLIED_WITH"),
    /** A person lived at an address. */
    RESIDENCE(Course.PERIOD, "LIVED_AT"),
    /** A person is suspected of, charged with, convicted of or cautioned for an offence. */
    INVOLVEMENT(Course.MOMENT, "SUSPECTED_OF", "CHARGED_WITH", "CONVICTED_OF", "CAUTIONED_FOR"),
    /** An offence was committed at an address. */
    OFFENCE_PLACE(Course.MOMENT, "COMMITTED_AT"),
    /** An object is owned or used by a person, involved in an offence or seen at an address. */
    OBJECT(Course.PERIOD, "OWNS", "USES", "INVOLVED_IN", "SEEN_AT"),
    /** One phone or account was in touch with another. */
    COMMUNICATION(Course.MOMENT, "COMMUNICATED_WITH");

    private static final Map<String, TieBasis> BY_TYPE = Arrays.stream(values())
            .flatMap(basis -> basis.types.stream().map(type -> Map.entry(type, basis)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Course course;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which no one can change
    private final List<String> types;

    TieBasis(Course course, String... types) {
        this.course = course;
        this.types = List.of(types);
    }

    /** The basis a relationship type belongs to. */
    static TieBasis ofType(String type) {
        return Objects.requireNonNull(BY_TYPE.get(type), type);
    }

    /** The bases a question names; all of them where it names none. */
    static Set<TieBasis> asked(@Nullable List<TieBasis> bases) {
        if (bases == null) {
            return EnumSet.allOf(TieBasis.class);
        }
        if (bases.isEmpty()) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'bases' must name at least one basis, or be left out for all.");
        }
        return EnumSet.copyOf(bases);
    }

    /** The relationship types of some bases. */
    static List<String> types(Collection<TieBasis> bases) {
        return bases.stream().map(basis -> basis.types).flatMap(List::stream).toList();
    }

    /** Whether it matters which end is which; if not, the tie is read both ways. */
    boolean directed() {
        return switch (this) {
            case GANG, RESIDENCE, INVOLVEMENT, OFFENCE_PLACE, OBJECT, COMMUNICATION -> true;
            case CO_OFFENDED,
                    CO_RESIDED,
                    FAMILY,
                    ASSOCIATE,
                    HOUSEHOLD,
                    VISITED_IN_CUSTODY,
                    PHONE,
                    SOCIAL_MEDIA,
                    GANG_RIVALRY,
                    GANG_ALLIANCE -> false;
        };
    }

    /** Whether both ends are always people or gangs, so that nothing on such a tie can lead to an address. */
    boolean personal() {
        return this == GANG || !directed();
    }

    /** How ties on this basis run through time. */
    Course course() {
        return course;
    }

    /** The forms a tie's dates can have. */
    enum Course {
        /** It holds from a first day up to, not including, a last one. */
        PERIOD,
        /** It holds from a first day to a last one, both included. */
        DAYS,
        /** It happened on one day. */
        MOMENT,
        /** It happened on each of several days. */
        MOMENTS
    }
}
