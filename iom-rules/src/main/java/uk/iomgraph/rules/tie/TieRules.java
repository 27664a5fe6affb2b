package uk.iomgraph.rules.tie;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a row may make a tie, by the safeguards that the Gangs Violence Matrix lacked (Information Commissioner, 2018). */
public final class TieRules {

    private static final String SUSPECTED_FALSE = "E";

    private TieRules() {}

    /**
     * Why a row can tie nobody to a gang.
     *
     * @param criteria by which criteria, as written; see {@link TieCriterion#read}
     * @param informationGrade A known directly to E suspected false; null where nobody has graded it
     * @return the first fault; empty where there is none
     */
    public static Optional<TieFault> ofGang(@Nullable String criteria, @Nullable String informationGrade) {
        Optional<TieFault> graded = graded(informationGrade);
        if (graded.isPresent()) {
            return graded;
        }
        List<TieCriterion> read = criteria == null ? List.of() : TieCriterion.read(criteria);
        if (read.isEmpty()) {
            return Optional.of(TieFault.NO_CRITERION);
        }
        return read.stream().anyMatch(TieCriterion::isEvidence)
                ? Optional.empty()
                : Optional.of(TieFault.ASSOCIATION_ALONE);
    }

    /**
     * Why a row can make no tie of any kind by its grade.
     *
     * @param informationGrade as above
     */
    public static Optional<TieFault> graded(@Nullable String informationGrade) {
        return SUSPECTED_FALSE.equals(informationGrade) ? Optional.of(TieFault.SUSPECTED_FALSE) : Optional.empty();
    }
}
