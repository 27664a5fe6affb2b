package uk.iomgraph.disposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.disposal.RetentionInputs.EraseRecordInput;
import uk.iomgraph.disposal.RetentionInputs.LiftHoldInput;
import uk.iomgraph.disposal.RetentionInputs.PlaceHoldInput;
import uk.iomgraph.disposal.RetentionInputs.RetainRecordInput;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.Paging;

/** Which records fall due, and what is decided about them. */
@Controller
class RetentionController {

    private final DueRecords due;
    private final Decisions decisions;
    private final Erasures erasures;
    private final Paging paging;

    RetentionController(DueRecords due, Decisions decisions, Erasures erasures, Paging paging) {
        this.due = due;
        this.decisions = decisions;
        this.erasures = erasures;
        this.paging = paging;
    }

    /** The arguments of the field {@code retentionDue}. */
    record DueArguments(
            @Nullable String area,
            LocalDate before,
            @Nullable Integer first,
            @Nullable String after) {}

    @QueryMapping
    Connection<DueRecord> retentionDue(@Arguments DueArguments arguments, Moment moment, Viewer viewer) {
        String question = "retentionDue " + arguments.area() + ' ' + arguments.before() + ' ' + viewer.name();
        return due.list(
                arguments.area(),
                arguments.before(),
                paging.request(arguments.first(), arguments.after(), question),
                moment,
                viewer);
    }

    @QueryMapping
    List<RetentionAction> retentionActions(@Argument String person, Viewer viewer) {
        return decisions.of(person, viewer);
    }

    @QueryMapping
    Connection<Erasure> erasures(@Argument @Nullable Integer first, @Argument @Nullable String after, Viewer viewer) {
        return erasures.list(paging.request(first, after, "erasures " + viewer.name()));
    }

    @MutationMapping
    RetentionPayload retainRecord(@Argument RetainRecordInput input, Viewer viewer) {
        return decisions.decide(input.asked(), viewer);
    }

    @MutationMapping
    RetentionPayload placeHold(@Argument PlaceHoldInput input, Viewer viewer) {
        return decisions.decide(input.asked(), viewer);
    }

    @MutationMapping
    RetentionPayload liftHold(@Argument LiftHoldInput input, Viewer viewer) {
        return decisions.decide(input.asked(), viewer);
    }

    @MutationMapping
    RetentionPayload eraseRecord(@Argument EraseRecordInput input, Viewer viewer) {
        return erasures.erase(input, viewer);
    }
}
