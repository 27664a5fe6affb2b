package uk.iomgraph.crossborder.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import uk.iomgraph.crossborder.Area;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.cypher.HandoverStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.handover.HandoverAct;
import uk.iomgraph.rules.handover.HandoverContents;
import uk.iomgraph.rules.handover.HandoverDecision;
import uk.iomgraph.rules.handover.HandoverDecision.Refused;
import uk.iomgraph.rules.handover.HandoverFault;
import uk.iomgraph.rules.handover.HandoverFault.Code;
import uk.iomgraph.rules.handover.HandoverItem;
import uk.iomgraph.rules.handover.HandoverState;
import uk.iomgraph.rules.interval.Day;

/** Offers a case, if the minimum data set is there and the same case is not on offer between the same areas. */
@Component
class HandoverOffers {

    /** Of somebody who is not there, or whom the viewer does not see. */
    static final HandoverFault NOBODY = new HandoverFault(HandoverItem.PERSON, Code.NOT_FOUND, "Nobody has this id.");

    private final GraphWriter graph;
    private final Areas areas;
    private final HandoverSettings settings;

    HandoverOffers(GraphWriter graph, Areas areas, HandoverSettings settings) {
        this.graph = graph;
        this.areas = areas;
        this.settings = settings;
    }

    /**
     * Offers a case, or says why not. What is said has been found in order.
     *
     * @param asked the offer, with everything that is said
     * @param now today, and the instant of now
     */
    HandoverResult offer(HandoverAction asked, Moment now) {
        HandoverContents contents = asked.words().contents();
        List<HandoverFault> unknown = unknownAreas(contents, now);
        if (!unknown.isEmpty()) {
            return HandoverResult.notFound(unknown.toArray(HandoverFault[]::new));
        }
        // One key for all runs of the work, by which a run knows what an earlier one has kept.
        String key = HandoverKey.next();
        return graph.writing(transaction -> offer(transaction, key, asked, now));
    }

    private List<HandoverFault> unknownAreas(HandoverContents contents, Moment now) {
        List<HandoverFault> faults = new ArrayList<>();
        Map<String, Area> known = areas.byCodes(
                Set.of(said(contents, HandoverItem.FROM_AREA), said(contents, HandoverItem.TO_AREA)), now);
        for (HandoverItem item : List.of(HandoverItem.FROM_AREA, HandoverItem.TO_AREA)) {
            if (!known.containsKey(said(contents, item))) {
                faults.add(new HandoverFault(item, Code.NOT_FOUND, "No area has this code today."));
            }
        }
        return faults;
    }

    private HandoverResult offer(GraphTransaction transaction, String key, HandoverAction asked, Moment now) {
        HandoverContents contents = asked.words().contents();
        Optional<String> person = HandoverLock.on(transaction, said(contents, HandoverItem.PERSON));
        if (person.isEmpty()) {
            return HandoverResult.notFound(NOBODY);
        }
        for (HandoverRecord other : ofPerson(transaction, person.get())) {
            // The database may have kept it although its answer got lost, and then the work is run again.
            if (other.key().equals(key)) {
                return HandoverResult.done(other);
            }
            HandoverState state = other.life()
                    .state(Day.of(now.asOf()), settings.of(other.told().fromArea()));
            boolean same = other.told().fromArea().equals(said(contents, HandoverItem.FROM_AREA))
                    && other.told().toArea().equals(said(contents, HandoverItem.TO_AREA));
            if (same
                    && state.isUnanswered()
                    && HandoverDecision.of(HandoverAct.OFFER, state) instanceof Refused refused) {
                return HandoverResult.refused(other, refused.fault());
            }
        }
        transaction.run(
                HandoverStatements.ADD_HANDOVER,
                Parameters.of("key", key)
                        .and("hash", DigestUtils.sha256Hex(key))
                        .and("from", Day.date(asked.on()))
                        .and("at", asked.done().at())
                        .and("person", person.get())
                        .and("fromArea", said(contents, HandoverItem.FROM_AREA))
                        .and("toArea", said(contents, HandoverItem.TO_AREA)));
        transaction.run(HandoverStatements.ADD_ACTION, asked.parameters(key, person.get()));
        return HandoverResult.done(HandoverRecords.find(transaction, key, HandoverRecords.LAST)
                .orElseThrow(() -> new IllegalStateException("A handover was written and is not there.")));
    }

    private static List<HandoverRecord> ofPerson(GraphTransaction transaction, String person) {
        return HandoverRecords.list(
                transaction,
                HandoverStatements.HANDOVERS_OF_PERSON,
                Parameters.of("person", person),
                HandoverRecords.LAST);
    }

    private static String said(HandoverContents contents, HandoverItem item) {
        return String.valueOf(contents.of(item));
    }
}
