package uk.iomgraph.coverage.index;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.gap.GapRule;
import uk.iomgraph.rules.gap.life.GapState;
import uk.iomgraph.rules.timeline.Pathway;

/** A filter brought into the numbers of the columns: decided once for each matter, read for each row. */
final class Lens {

    private static final int ANY = -1;

    final long knownAt;
    final int minimumDaysOpen;
    private final KnownDays known;
    private final int[] rules;
    private final int[] areas;
    private final boolean[] required;
    private final boolean[] gaps;
    private final boolean @Nullable [] wantedAreas;
    private final int programmes;
    private final int groups;
    private final int severities;
    private final int states;

    /**
     * A lens.
     *
     * @param states a bit for each state of a gap that may be seen
     */
    Lens(Vocabulary vocabulary, CoverageFilter filter, int states, long knownAt, KnownDays known) {
        this.knownAt = knownAt;
        this.known = known;
        this.states = states;
        minimumDaysOpen = filter.minimumDaysOpen();
        programmes = filter.programmeTypes().isEmpty()
                ? ANY
                : filter.programmeTypes().stream()
                        .mapToInt(type -> 1 << StayCode.ofType(type))
                        .reduce(0, (some, more) -> some | more);
        groups = bits(filter.groups());
        severities = bits(filter.severities());
        wantedAreas = filter.areas().isEmpty() ? null : among(vocabulary.areas.values(), filter.areas()::contains);
        List<Matter> matters = vocabulary.matters.values();
        rules = matters.stream().mapToInt(Matter::rule).toArray();
        areas = matters.stream().mapToInt(Matter::area).toArray();
        required = among(matters, matterOf(vocabulary, filter));
        gaps = among(matters, matterOf(vocabulary, filter).and(agencyOf(vocabulary, filter)));
    }

    /** The bits of some constants; of all if there are none. */
    static int bits(Set<? extends Enum<?>> constants) {
        return constants.isEmpty()
                ? ANY
                : constants.stream().mapToInt(Ordinals::bit).reduce(0, (some, more) -> some | more);
    }

    private static Predicate<Matter> matterOf(Vocabulary vocabulary, CoverageFilter filter) {
        boolean[] wantedRules = among(Vocabulary.RULES, rule -> isWanted(rule, filter));
        boolean[] wantedProgrammes = among(vocabulary.programmes.values(), wanted(filter.programmes()));
        boolean[] wantedPathways = among(List.of(Pathway.values()), wanted(filter.pathways()));
        return matter -> wantedRules[matter.rule()]
                && passes(wantedProgrammes, matter.programme(), filter.programmes())
                && passes(wantedPathways, matter.pathway(), filter.pathways());
    }

    private static Predicate<Matter> agencyOf(Vocabulary vocabulary, CoverageFilter filter) {
        boolean[] wantedAgencies = among(vocabulary.agencies.values(), wanted(filter.agencies()));
        return matter -> passes(wantedAgencies, matter.agency(), filter.agencies());
    }

    private static boolean isWanted(GapRule rule, CoverageFilter filter) {
        return wanted(filter.rules()).test(rule.id())
                && wanted(filter.owners()).test(rule.owner().agency());
    }

    private static <T> Predicate<T> wanted(Set<T> values) {
        return value -> values.isEmpty() || values.contains(value);
    }

    /** Who asks for some wants nothing that has none. */
    private static boolean passes(boolean[] wanted, int number, Collection<?> asked) {
        return asked.isEmpty() || (number != Dictionary.NONE && wanted[number]);
    }

    private static <T> boolean[] among(List<T> values, Predicate<? super T> wanted) {
        boolean[] among = new boolean[values.size()];
        for (int i = 0; i < among.length; i++) {
            among[i] = wanted.test(values.get(i));
        }
        return among;
    }

    /** Whether a person is among those asked about, by programmes and groups. */
    boolean sees(PersonOnDay who) {
        return (groups == ANY || (who.groups() & groups) != 0)
                && (programmes == ANY || (who.programmes() & programmes) != 0);
    }

    boolean seesRequired(int matter) {
        return required[matter];
    }

    boolean seesGap(int matter) {
        return gaps[matter];
    }

    boolean asksForAreas() {
        return wantedAreas != null;
    }

    /** Whether the number of an area is among those asked for. */
    boolean seesArea(int area) {
        return wantedAreas == null || (area != Dictionary.NONE && wantedAreas[area]);
    }

    boolean seesSeverity(int ordinal) {
        return (severities >> ordinal & 1) != 0;
    }

    boolean asksForSeverities() {
        return severities != ANY;
    }

    boolean seesState(GapState state) {
        return (states & Ordinals.bit(state)) != 0;
    }

    /** The bits of the groups asked for. */
    int groups() {
        return groups;
    }

    boolean asksForGroups() {
        return groups != ANY;
    }

    /** The bits of the types of programmes asked for. */
    int programmes() {
        return programmes;
    }

    boolean asksForProgrammes() {
        return programmes != ANY;
    }

    /** Number of the area a matter has of its own, or {@link Dictionary#NONE}. */
    int ownArea(int matter) {
        return areas[matter];
    }

    GapRule rule(int matter) {
        return Vocabulary.RULES.get(rules[matter]);
    }

    /** Number of the area of a matter on a day: its own, else where the person lives. */
    int area(int matter, PersonOnDay who) {
        int own = areas[matter];
        return own == Dictionary.NONE ? who.home() : own;
    }

    /** The first day nobody tells of, for a person and the rule of a matter. */
    int knownTo(int sources, int matter) {
        return known.knownTo(sources, rules[matter]);
    }
}
