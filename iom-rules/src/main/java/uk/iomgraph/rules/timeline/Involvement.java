package uk.iomgraph.rules.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;

/**
 * The part the person had in an offence. Its span has the date of the involvement, as delivered.
 *
 * @param span when, and the record it comes from
 * @param role which part
 * @param offence key of the offence
 * @param offenceDay first day of the offence
 * @param violent whether it was a violent offence
 * @param area code of the area it was in; null if not known
 * @param outcomeOn day of the outcome, or {@link Day#NEVER}
 * @param cohortOffenders of a victim: keys of those involved as offenders who were in a cohort that day; else empty
 * @param scene what else is known of the offence
 */
public record Involvement(
        Span span,
        Role role,
        String offence,
        int offenceDay,
        boolean violent,
        @Nullable String area,
        int outcomeOn,
        Set<String> cohortOffenders,
        Scene scene)
        implements Episode {

    private static final List<String> VIOLENT =
            List.of("homicide", "violence", "stalking", "harassment", "sexual", "robbery");

    /** Which part. */
    public enum Role {
        /** Suspected. */
        SUSPECT,

        /** Charged. */
        CHARGED,

        /** Convicted. */
        CONVICTED,

        /** Cautioned. */
        CAUTIONED,

        /** The victim. */
        VICTIM,

        /** A witness. */
        WITNESS
    }

    /**
     * What kind of offence it was, where exactly, and who recorded it.
     *
     * @param group the group of offences as the agency wrote it; null if none was said
     * @param at where exactly; null if not known
     * @param recordedBy key of the agency that recorded it; null if not known
     */
    public record Scene(
            @Nullable String group,
            @Nullable Point at,
            @Nullable String recordedBy) {

        /** Nothing more is known. */
        public static final Scene UNKNOWN = new Scene(null, null, null);
    }

    /** Copies what it is given. */
    public Involvement {
        cohortOffenders = Set.copyOf(cohortOffenders);
    }

    /** One of whose offence nothing more is known. */
    public Involvement(
            Span span,
            Role role,
            String offence,
            int offenceDay,
            boolean violent,
            @Nullable String area,
            int outcomeOn,
            Set<String> cohortOffenders) {
        this(span, role, offence, offenceDay, violent, area, outcomeOn, cohortOffenders, Scene.UNKNOWN);
    }

    /**
     * Whether an offence group is one of violence against a person: homicide, violence with or without injury, stalking and
     * harassment, sexual offences and robbery, by the words in it, as the Office for National Statistics names the groups.
     *
     * @param group the group as written; null if none is
     */
    public static boolean isViolent(@Nullable String group) {
        String words = group == null ? "" : group.toLowerCase(Locale.ROOT);
        return VIOLENT.stream().anyMatch(words::contains);
    }

    /** The same, committed by these members of a cohort. */
    public Involvement by(Set<String> offenders) {
        return new Involvement(span, role, offence, offenceDay, violent, area, outcomeOn, offenders, scene);
    }

    /** Whether the person is said to have committed it. */
    public boolean isOffender() {
        return role != Role.VICTIM && role != Role.WITNESS;
    }

    /** Whether a court or a caution has settled that the person committed it. */
    public boolean isProven() {
        return role == Role.CONVICTED || role == Role.CAUTIONED;
    }

    /** Whether it is proven or charged. */
    public boolean isCharged() {
        return isProven() || role == Role.CHARGED;
    }

    /** The day of the outcome, or of the involvement where no outcome has a day. */
    public int outcomeDay() {
        return outcomeOn == Day.NEVER ? span.from() : outcomeOn;
    }
}
