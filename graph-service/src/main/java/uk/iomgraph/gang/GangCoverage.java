package uk.iomgraph.gang;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.iomgraph.rules.gap.Severity;
import uk.iomgraph.rules.timeline.ProgrammeType;

/**
 * What is in place for the people of a gang; the fields of the schema say what they mean.
 *
 * @param all each person
 */
record GangCoverage(List<GangPersonCoverage> all) {

    /**
     * Puts it together.
     *
     * @param tied who is tied to the gang
     * @param provisions what is in place, by identity
     * @param gaps a severity for each open gap, by identity
     */
    static GangCoverage of(
            List<GangPerson> tied, Map<String, List<Provision>> provisions, Map<String, List<Severity>> gaps) {
        return new GangCoverage(tied.stream()
                .map(one -> new GangPersonCoverage(
                        one.person(),
                        provisions.getOrDefault(one.id(), List.of()),
                        gaps.getOrDefault(one.id(), List.of())))
                .sorted(GangPersonCoverage.ORDER)
                .toList());
    }

    /** How many are looked at. */
    public int people() {
        return all.size();
    }

    /** How many are in a programme. */
    public int inProgramme() {
        return (int) all.stream().filter(one -> !one.memberships().isEmpty()).count();
    }

    /** How many are in a programme, by type. */
    public List<GangProgrammeCount> programmes() {
        Map<ProgrammeType, Integer> counts = new EnumMap<>(ProgrammeType.class);
        all.forEach(one -> one.memberships().stream()
                .map(Provision::type)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(type -> counts.merge(type, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(entry -> new GangProgrammeCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** How many have open gaps. */
    public int withOpenGaps() {
        return (int) all.stream().filter(one -> !one.gaps().isEmpty()).count();
    }

    /** The open gaps. */
    public List<GangGapCount> openGaps() {
        return GangGapCount.of(all.stream().map(GangPersonCoverage::gaps).toList());
    }

    /** How many have no way out on offer. */
    public int withoutExitOffer() {
        return (int) all.stream().filter(one -> one.exitOffer() == null).count();
    }

    /** How many are in programmes of a type. */
    record GangProgrammeCount(ProgrammeType type, int people) {}
}
