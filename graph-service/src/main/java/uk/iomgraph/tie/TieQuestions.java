package uk.iomgraph.tie;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.Paging;

/** What is known of people by their ties, each question apart from the others. */
@Controller
class TieQuestions {

    private final CoOffenders coOffending;
    private final Overlaps overlaps;
    private final SeparateMeasures measures;
    private final DueTies due;
    private final Paging paging;

    TieQuestions(CoOffenders coOffending, Overlaps overlaps, SeparateMeasures measures, DueTies due, Paging paging) {
        this.coOffending = coOffending;
        this.overlaps = overlaps;
        this.measures = measures;
        this.due = due;
        this.paging = paging;
    }

    /** The arguments of the field {@code coOffending}. */
    record CoOffendingArguments(
            String person,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable LocalDate asOf,
            @Nullable Instant knownAt) {}

    /** The arguments of the field {@code tiesDueForReview}. */
    record DueArguments(
            String area,
            int withinDays,
            boolean includeExpired,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable LocalDate asOf,
            @Nullable Instant knownAt) {}

    @QueryMapping
    Connection<CoOffender> coOffending(@Arguments CoOffendingArguments arguments, Moment moment, Viewer viewer) {
        String question = "coOffending " + arguments.person() + ' ' + arguments.asOf() + ' ' + arguments.knownAt() + ' '
                + viewer.name();
        return coOffending.of(
                arguments.person(), paging.request(arguments.first(), arguments.after(), question), moment, viewer);
    }

    @QueryMapping
    VictimOffenderOverlap victimOffenderOverlap(
            @Argument String area, @Argument LocalDate from, @Argument LocalDate to, Moment moment, Viewer viewer) {
        return overlaps.of(area, from, to, moment, viewer);
    }

    @QueryMapping
    PersonMeasures personMeasures(@Argument String person, Moment moment, Viewer viewer) {
        return measures.of(person, moment, viewer);
    }

    @QueryMapping
    Connection<DueTie> tiesDueForReview(@Arguments DueArguments arguments, Moment moment, Viewer viewer) {
        String question = "tiesDueForReview " + arguments.area() + ' ' + arguments.withinDays() + ' '
                + arguments.includeExpired() + ' ' + arguments.asOf() + ' ' + arguments.knownAt() + ' ' + viewer.name();
        return due.list(
                arguments.area(),
                arguments.withinDays(),
                arguments.includeExpired(),
                paging.request(arguments.first(), arguments.after(), question),
                new DueTies.Asker(moment, viewer));
    }
}
