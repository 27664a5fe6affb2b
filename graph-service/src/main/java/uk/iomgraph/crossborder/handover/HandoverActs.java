package uk.iomgraph.crossborder.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import uk.iomgraph.crossborder.handover.HandoverPayload.HandoverOutcome;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.handover.HandoverAct;
import uk.iomgraph.rules.handover.HandoverContents;
import uk.iomgraph.rules.handover.HandoverDemands;
import uk.iomgraph.rules.handover.HandoverFault;
import uk.iomgraph.rules.handover.HandoverFault.Code;
import uk.iomgraph.rules.handover.HandoverItem;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;

/** Does something about a handover, if the viewer, what was put in and the state of the handover allow it. */
@Service
class HandoverActs {

    private static final HandoverFault NUMBERS_ONLY = new HandoverFault(
            null,
            Code.NOT_ALLOWED,
            "With your role you see numbers of handovers, and cannot act on a single one. Ask the coordinator.");

    private static final HandoverFault NOT_THEIR_AREA = new HandoverFault(
            null, Code.NOT_ALLOWED, "This is done for an area that you do not work in. Ask its coordinator.");

    private final HandoverOffers offers;
    private final HandoverAnswers answers;
    private final HandoverViews views;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandoverActs(
            HandoverOffers offers,
            HandoverAnswers answers,
            HandoverViews views,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offers = offers;
        this.answers = answers;
        this.views = views;
        this.events = events;
        this.clock = clock;
    }

    /** Offers a case, or says why not; of two who offer the same case at once one does. */
    HandoverPayload offer(OfferHandoverInput input, Viewer viewer) {
        Moment now = now();
        int today = Day.of(now.asOf());
        int on = HandoverDays.of(input.offeredOn(), today);
        HandoverContents contents = input.contents();
        String area = String.valueOf(contents.of(HandoverItem.FROM_AREA));
        HandoverAction asked =
                action(HandoverAct.OFFER, on, viewer, area, new HandoverAction.Words(stripped(input.note()), contents));
        List<HandoverFault> faults = new ArrayList<>(HandoverDemands.faults(contents, on));
        faults.addAll(HandoverDemands.faults(stripped(input.note())));
        faults.addAll(HandoverDemands.faults(on, today, HandoverDays.EARLIEST));
        String person = String.valueOf(contents.of(HandoverItem.PERSON));
        return finish(
                refused(
                        viewer,
                        area,
                        faults,
                        () -> views.shows(person, now, viewer)
                                ? offers.offer(asked, now)
                                : HandoverResult.notFound(HandoverOffers.NOBODY)),
                viewer);
    }

    /** Answers a handover or takes it back, or says why not; of two who do so at once the first one has it. */
    HandoverPayload answer(HandoverAct act, AnswerHandoverInput input, Viewer viewer) {
        Moment now = now();
        int today = Day.of(now.asOf());
        String area = String.valueOf(OfferHandoverInput.code(input.area()));
        String note = stripped(input.note());
        HandoverAction.Words words = new HandoverAction.Words(note, HandoverContents.NONE);
        HandoverAction asked = action(act, HandoverDays.of(input.on(), today), viewer, area, words);
        List<HandoverFault> faults = HandoverDemands.faults(note);
        Predicate<HandoverRecord> told =
                record -> views.of(List.of(record), now, viewer).get(0).isTold();
        return finish(
                refused(viewer, area, faults, () -> answers.answer(input.handover(), asked, today, told)), viewer);
    }

    /** Something that is done only where nothing stands against it. */
    private interface Work {
        HandoverResult run();
    }

    private static HandoverResult refused(Viewer viewer, String area, List<HandoverFault> faults, Work work) {
        // The board sees numbers only, so it cannot know what it would act on.
        if (viewer.roles().stream().allMatch(role -> role == Role.BOARD)) {
            return HandoverResult.refused(null, NUMBERS_ONLY);
        }
        if (!faults.isEmpty()) {
            return HandoverResult.invalid(faults);
        }
        return viewer.reaches(area) ? work.run() : HandoverResult.refused(null, NOT_THEIR_AREA);
    }

    private HandoverPayload finish(HandoverResult result, Viewer viewer) {
        HandoverRecord record = result.record();
        if (record != null && result.outcome() == HandoverOutcome.DONE) {
            events.publishEvent(new HandoverChanged(HandoverKey.id(record.key())));
        }
        Handover shown =
                record == null ? null : views.of(List.of(record), now(), viewer).get(0);
        return new HandoverPayload(shown, result.outcome(), result.faults());
    }

    private HandoverAction action(HandoverAct act, int on, Viewer viewer, String area, HandoverAction.Words words) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new HandoverAction(
                UUID.randomUUID().toString(), act, on, new HandoverAction.Done(at, viewer.name(), area), words);
    }

    private Moment now() {
        Instant now = clock.instant();
        return new Moment(LocalDate.ofInstant(now, clock.getZone()), now);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
