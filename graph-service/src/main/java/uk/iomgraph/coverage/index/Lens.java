package uk.iomgraph.coverage.index;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.gap.GapRule;
import uk.iomgraph.rules.gap.life.GapState;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Pathway;

/** A filter brought into the numbers of the columns, so that a row is held against it without any text. */
final class Lens {

    private static final int ANY = -1;

    final long knownAt;
    final int minimumDaysOpen;
    private final KnownDays known;
    private final boolean @Nullable [] rules;
    private final boolean @Nullable [] areas;
    private final boolean @Nullable [] programmes;
    private final boolean @Nullable [] pathways;
    private final boolean @Nullable [] agencies;
    private final int programmeTypes;
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
        rules = filter.rules().isEmpty() && filter.owners().isEmpty()
                ? null
                : among(Vocabulary.RULES, rule -> isWanted(rule, filter));
        areas = among(vocabulary.areas, filter.areas());
        programmes = among(vocabulary.programmes, filter.programmes());
        agencies = among(vocabulary.agencies, filter.agencies());
        pathways = filter.pathways().isEmpty() ? null : among(List.of(Pathway.values()), filter.pathways()::contains);
        programmeTypes = filter.programmeTypes().isEmpty()
                ? ANY
                : filter.programmeTypes().stream()
                        .mapToInt(type -> 1 << StayCode.ofType(type))
                        .reduce(0, (some, more) -> some | more);
        groups = bits(filter.groups());
        severities = bits(filter.severities());
    }

    /** The bits of some constants; of all if there are none. */
    private static int bits(Set<? extends Enum<?>> constants) {
        return constants.isEmpty()
                ? ANY
                : constants.stream().mapToInt(Ordinals::bit).reduce(0, (some, more) -> some | more);
    }

    private static boolean isWanted(GapRule rule, CoverageFilter filter) {
        return (filter.rules().isEmpty() || filter.rules().contains(rule.id()))
                && (filter.owners().isEmpty()
                        || filter.owners().contains(rule.owner().agency()));
    }

    /** Which values of a dictionary are asked for; null if all are. */
    private static boolean @Nullable [] among(Dictionary<String> dictionary, Set<String> asked) {
        return asked.isEmpty() ? null : among(dictionary.values(), asked::contains);
    }

    private static <T> boolean[] among(List<T> values, Predicate<? super T> wanted) {
        boolean[] among = new boolean[values.size()];
        for (int i = 0; i < among.length; i++) {
            among[i] = wanted.test(values.get(i));
        }
        return among;
    }

    /** Whether a number is among those asked for; who asks for some wants nothing that has none. */
    private static boolean passes(boolean @Nullable [] asked, int number) {
        return asked == null || (number != Dictionary.NONE && asked[number]);
    }

    /** Whether a person is among those asked about, by programmes and groups. */
    boolean sees(PersonOnDay who) {
        return (groups == ANY || (who.groups() & groups) != 0)
                && (programmeTypes == ANY || (who.programmes() & programmeTypes) != 0);
    }

    /** Whether a row is asked about, wherever it is. */
    boolean sees(PlaceColumns places, int row) {
        return (rules == null || passes(rules, places.rule.get(row)))
                && (programmes == null || passes(programmes, places.programme(row)))
                && (pathways == null || passes(pathways, places.pathway(row)));
    }

    /** Whether a row is asked about where it is on a day. */
    boolean sees(PlaceColumns places, int row, PersonOnDay who) {
        return sees(places, row) && (areas == null || passes(areas, places.area(row, who)));
    }

    /** Whether a gap is asked about, by the number of its agency. */
    boolean seesAgency(int agency) {
        return passes(agencies, agency);
    }

    boolean asksForAreas() {
        return areas != null;
    }

    /** Whether the number of an area is among those asked for. */
    boolean seesArea(int area) {
        return passes(areas, area);
    }

    boolean seesSeverity(int ordinal) {
        return (severities >> ordinal & 1) != 0;
    }

    /** Whether a gap has any of the severities asked for on some day. */
    boolean seesSeverityOf(GapColumns gaps, int gap) {
        return severities == ANY || (gaps.severities(gap) & severities) != 0;
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
    int programmeTypes() {
        return programmeTypes;
    }

    boolean asksForProgrammeTypes() {
        return programmeTypes != ANY;
    }

    /** The first day nobody tells of, for a row of a person of some sources. */
    int knownTo(int sources, PlaceColumns places, int row) {
        return known.isFresh() ? Day.NEVER : known.knownTo(sources, places.rule.get(row));
    }
}
