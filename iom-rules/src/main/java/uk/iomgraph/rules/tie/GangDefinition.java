package uk.iomgraph.rules.tie;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;

/**
 * What counted as a gang in law at a time, and so which definition a tie of that time was made by. Sources: Policing and
 * Crime Act 2009, section 34, in force from 31 January 2011; as replaced by section 51 of the Serious Crime Act 2015 from
 * 1 June 2015.
 */
public enum GangDefinition {
    /** Before there was one in law: whatever the agency went by. */
    LOCAL_CRITERIA(
            Day.ALWAYS,
            Day.of(LocalDate.of(2011, 1, 31)),
            "No definition was in force in law; the criteria of the agency counted."),

    /** The first one. */
    POLICING_AND_CRIME_ACT_2009(
            Day.of(LocalDate.of(2011, 1, 31)),
            Day.of(LocalDate.of(2015, 6, 1)),
            "At least 3 people, who use a name, emblem or colour or have any other characteristic by which others can tell"
                    + " them as a group, and are associated with a particular area."),

    /** As amended; the words on drug dealing stand beside the gang in the Act, not within its definition. */
    SERIOUS_CRIME_ACT_2015(
            Day.of(LocalDate.of(2015, 6, 1)),
            Day.NEVER,
            "At least 3 people with one or more characteristics by which others can tell them as a group; no area is"
                    + " needed.");

    private final int from;
    private final int to;
    private final String wording;

    GangDefinition(int from, int to, String wording) {
        this.from = from;
        this.to = to;
        this.wording = wording;
    }

    /**
     * The definition in force on a day.
     *
     * @param day days since 1970-01-01
     */
    public static GangDefinition on(int day) {
        for (GangDefinition definition : values()) {
            if (day >= definition.from && day < definition.to) {
                return definition;
            }
        }
        return SERIOUS_CRIME_ACT_2015;
    }

    /** The definition by which a tie was made; null where its first day is not known. */
    public static @Nullable GangDefinition of(@Nullable LocalDate first) {
        return first == null ? null : on(Day.of(first));
    }

    /** First day on which it was in force. */
    public int from() {
        return from;
    }

    /** Day from which it was not in force any more; {@link Day#NEVER} while it is. */
    public int to() {
        return to;
    }

    /** What it says, in short. */
    public String wording() {
        return wording;
    }
}
