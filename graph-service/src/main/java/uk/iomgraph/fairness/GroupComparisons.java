package uk.iomgraph.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.fairness.Fairness.FairnessGroup;
import uk.iomgraph.fairness.Fairness.FairnessMeasure;
import uk.iomgraph.fairness.Fairness.GroupRate;
import uk.iomgraph.fairness.FairnessGate.Parts;
import uk.iomgraph.fairness.Gates.Gate;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.fairness.Disparity;
import uk.iomgraph.rules.fairness.Disparity.NotCompared;
import uk.iomgraph.rules.fairness.Disparity.Part;
import uk.iomgraph.rules.fairness.Disparity.Why;
import uk.iomgraph.security.Viewer;

/** Compares what is decided about groups of people. */
@Service
class GroupComparisons {

    private static final String ALL_OTHERS = "all others";

    private final Areas areas;
    private final FairnessReader reader;
    private final Gates gates;

    GroupComparisons(Areas areas, FairnessReader reader, Gates gates) {
        this.areas = areas;
        this.reader = reader;
        this.gates = gates;
    }

    /**
     * The comparison for the first day of the month.
     *
     * @throws BadQuestion if no area has the code on that day, or no group that is told of has the name of the reference
     */
    Fairness compare(FairnessArguments arguments, Moment asked, Viewer viewer) {
        Moment moment = new Moment(asked.asOf().withDayOfMonth(1), asked.knownAt());
        AreaTree tree = areas.tree(moment);
        String area = arguments.area() == null ? null : tree.known(arguments.area());
        Gate gate = gates.of(arguments.audience());
        FairnessGate released = FairnessGate.of(gate, reader.read(arguments.by(), area, tree, moment, viewer));
        List<FairnessGroup> groups = released.groups();
        String reference = arguments.reference();
        if (reference != null && groups.stream().noneMatch(group -> group.name().equals(reference))) {
            throw new BadQuestion(
                    Fault.BAD_ARGUMENT, "'reference' must be the name of one of the groups of the answer.");
        }
        List<FairnessMeasure> measures = Stream.of(Outcome.values())
                .map(outcome -> measure(outcome, released.parts(outcome), groups, reference, gate))
                .toList();
        return new Fairness(
                arguments.by(), area, moment, arguments.audience(), gate, released.people(), groups, measures);
    }

    private static FairnessMeasure measure(
            Outcome outcome, Parts parts, List<FairnessGroup> groups, @Nullable String reference, Gate gate) {
        List<GroupRate> rates = new ArrayList<>();
        for (FairnessGroup group : groups) {
            Part part = parts.groups().get(group.name());
            if (part != null) {
                Part others = reference == null ? null : parts.groups().get(reference);
                Disparity disparity = group.name().equals(reference)
                        ? new NotCompared(Why.REFERENCE)
                        : Disparity.between(
                                part, others == null ? parts.all().without(part) : others, gate.smallestGroup());
                rates.add(new GroupRate(group.name(), part, disparity, reference == null ? ALL_OTHERS : reference));
            }
        }
        return new FairnessMeasure(outcome, new GroupRate(null, parts.all(), null, ALL_OTHERS), rates);
    }
}
