package uk.iomgraph.crossborder.handover;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.HandoverStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.rules.handover.HandoverAct.Side;
import uk.iomgraph.rules.handover.HandoverDecision;
import uk.iomgraph.rules.handover.HandoverDecision.Refused;
import uk.iomgraph.rules.handover.HandoverDemands;
import uk.iomgraph.rules.handover.HandoverFault;
import uk.iomgraph.rules.handover.HandoverFault.Code;
import uk.iomgraph.rules.handover.HandoverLife;
import uk.iomgraph.rules.handover.HandoverState;

/** Accepts, declines and takes back, if the state of the handover allows it and the area is the one whose turn it is. */
@Component
class HandoverAnswers {

    private static final HandoverFault UNKNOWN =
            new HandoverFault(null, Code.NOT_FOUND, "There is no handover with this id.");

    private static final HandoverFault WRONG_AREA = new HandoverFault(
            null,
            Code.WRONG_AREA,
            "The receiving area accepts or declines, and the sending area takes back; no other area can.");

    private final GraphWriter graph;
    private final HandoverSettings settings;

    HandoverAnswers(GraphWriter graph, HandoverSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    /**
     * Does it, or says why not.
     *
     * @param id id of the handover
     * @param asked what is to be done
     * @param today the day of now
     * @param told whether a handover may be told of to whoever asks; another is not there for them
     */
    HandoverResult answer(String id, HandoverAction asked, int today, Predicate<HandoverRecord> told) {
        return HandoverKey.of(id)
                .map(key -> graph.writing(transaction -> answer(transaction, key, asked, today, told)))
                .orElse(HandoverResult.notFound(UNKNOWN));
    }

    private HandoverResult answer(
            GraphTransaction transaction, String key, HandoverAction asked, int today, Predicate<HandoverRecord> told) {
        Optional<HandoverRecord> before =
                HandoverRecords.find(transaction, key, HandoverRecords.LAST).filter(told);
        Optional<String> person = before.flatMap(record -> HandoverLock.on(transaction, record.person()));
        Optional<HandoverRecord> found = HandoverRecords.find(transaction, key, HandoverRecords.LAST);
        if (person.isEmpty() || found.isEmpty()) {
            return HandoverResult.notFound(UNKNOWN);
        }
        HandoverRecord record = found.get();
        // The database may have kept it although its answer got lost, and then the work is run again.
        if (record.actions().stream().anyMatch(action -> action.id().equals(asked.id()))) {
            return HandoverResult.done(record);
        }
        Optional<HandoverFault> refusal = refusal(record, asked);
        if (refusal.isPresent()) {
            return HandoverResult.refused(record, refusal.get());
        }
        List<HandoverFault> faults =
                HandoverDemands.faults(asked.on(), today, record.told().from());
        if (!faults.isEmpty()) {
            return HandoverResult.invalid(faults);
        }
        HandoverAction action = stamped(asked, record);
        transaction.run(HandoverStatements.ADD_ACTION, action.parameters(key, person.get()));
        List<HandoverAction> actions = new ArrayList<>(record.actions());
        actions.add(action);
        return HandoverResult.done(record.with(actions));
    }

    private Optional<HandoverFault> refusal(HandoverRecord record, HandoverAction asked) {
        boolean sends = asked.act().side() == Side.SENDING;
        String acts = sends ? record.told().fromArea() : record.told().toArea();
        if (!asked.done().area().equals(acts)) {
            return Optional.of(WRONG_AREA);
        }
        HandoverLife life = record.life();
        // An answer of any day settles it, even one that is dated later than the day that is asked for.
        int day = life.answer() == null ? asked.on() : life.answeredOn();
        HandoverState state = life.state(day, settings.of(record.told().fromArea()));
        return HandoverDecision.of(asked.act(), state) instanceof Refused refused
                ? Optional.of(refused.fault())
                : Optional.empty();
    }

    /** Stamps an action with a time after all others on the same handover, so that their order is the same for everyone. */
    private static HandoverAction stamped(HandoverAction asked, HandoverRecord record) {
        Instant at = asked.done().at();
        for (HandoverAction action : record.actions()) {
            Instant next = action.done().at().plus(1, ChronoUnit.MICROS);
            at = at.isBefore(next) ? next : at;
        }
        HandoverAction.Done done =
                new HandoverAction.Done(at, asked.done().by(), asked.done().area());
        return new HandoverAction(asked.id(), asked.act(), asked.on(), done, asked.words());
    }
}
