package uk.iomgraph.coverage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.gap.Severity;
import uk.iomgraph.rules.gap.SubjectKind;
import uk.iomgraph.rules.gap.life.GapState;
import uk.iomgraph.rules.timeline.AgencyType;
import uk.iomgraph.rules.timeline.Group;
import uk.iomgraph.rules.timeline.Pathway;
import uk.iomgraph.rules.timeline.ProgrammeType;

/** Which gaps, or what of coverage counts; the fields of the input {@code GapFilter} in the schema say what they mean. */
record GapFilter(
        @Nullable List<String> rules,
        @Nullable List<SubjectKind> subjects,
        @Nullable List<Severity> severities,
        @Nullable List<GapState> states,
        @Nullable String area,
        @Nullable List<AgencyType> owners,
        @Nullable String agency,
        @Nullable List<ProgrammeType> programmeTypes,
        @Nullable String programme,
        @Nullable List<Pathway> pathways,
        @Nullable List<Group> groups,
        @Nullable Integer minimumDaysOpen) {

    static final GapFilter NONE = new GapFilter(null, null, null, null, null, null, null, null, null, null, null, null);

    /** Whether gaps about people are wanted. */
    boolean people() {
        return subjects == null || subjects.contains(SubjectKind.PERSON);
    }

    /** Kinds of subject besides people that are wanted. */
    Set<SubjectKind> wider() {
        Set<SubjectKind> wider = EnumSet.allOf(SubjectKind.class);
        if (subjects != null) {
            wider.retainAll(subjects);
        }
        wider.remove(SubjectKind.PERSON);
        return wider;
    }
}
