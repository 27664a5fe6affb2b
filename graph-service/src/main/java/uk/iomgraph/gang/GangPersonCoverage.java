package uk.iomgraph.gang;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.gang.Provision.GangExitOffer;
import uk.iomgraph.gang.Provision.GangProgramme;
import uk.iomgraph.person.TiedPerson;
import uk.iomgraph.rules.gap.Severity;

/**
 * What is in place for one person.
 *
 * @param person who
 * @param provisions programmes and ways out, by first day
 * @param gaps a severity for each open gap
 */
record GangPersonCoverage(TiedPerson person, List<Provision> provisions, List<Severity> gaps) {

    /** Those without a way out first, then by id. */
    static final Comparator<GangPersonCoverage> ORDER = Comparator.comparing(
                    (GangPersonCoverage one) -> one.exitOffer() != null)
            .thenComparing(one -> one.person().id());

    private static final int MOST_PROGRAMMES = 10;

    /** The programmes they are in. */
    public List<GangProgramme> programmes() {
        return memberships().stream()
                .map(Provision::programme)
                .limit(MOST_PROGRAMMES)
                .toList();
    }

    /** Their open gaps. */
    public List<GangGapCount> openGaps() {
        return GangGapCount.of(List.of(gaps));
    }

    /** The latest way out on offer. */
    @Nullable
    public GangExitOffer exitOffer() {
        return provisions.stream()
                .filter(Provision::isExitOffer)
                .reduce((earlier, later) -> later)
                .map(Provision::offer)
                .orElse(null);
    }

    List<Provision> memberships() {
        return provisions.stream().filter(Provision::isMembership).toList();
    }
}
