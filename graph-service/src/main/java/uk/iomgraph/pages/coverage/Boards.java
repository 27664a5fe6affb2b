package uk.iomgraph.pages.coverage;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import uk.iomgraph.pages.GapPage;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.StoredDocuments;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Variables;
import uk.iomgraph.pages.boundary.Boundaries;

/** Makes the dashboard from the answers to its documents. */
@Component
@ConditionalOnWebApplication
class Boards {

    private final StoredDocuments documents;
    private final Boundaries boundaries;

    Boards(StoredDocuments documents, Boundaries boundaries) {
        this.documents = documents;
        this.boundaries = boundaries;
    }

    /**
     * The dashboard.
     *
     * @param records whether the viewer sees single records, so that cells lead to their gaps
     * @param list whether gaps are listed one by one, which takes a purpose
     */
    Board of(CoverageQuery query, PageMoment moment, boolean records, boolean list) {
        // The list waits for the graph most of the time, and the figures never do.
        @Nullable
        Supplier<GapPage.Answer> gaps =
                list ? documents.begin("gaps", query.listed(moment), GapPage.Answer.class) : null;
        CoverageAnswer answer = named(documents.ask("coverage", query.variables(moment), CoverageAnswer.class), moment);
        if (gaps != null) {
            answer = answer.listing(gaps.get().gaps());
        }
        CoverageTables tables = new CoverageTables(query, answer, moment::link);
        return new Board(
                query,
                query.before(moment.asOf()),
                Headline.of(answer.now(), answer.before().get(0).figures()),
                new Board.Tables(
                        tables.matrix(records),
                        tables.areas(),
                        OpenedTable.of(query, answer, tables, moment),
                        tables.owners(),
                        tables.trend(),
                        tables.transitions(),
                        CoverageTables.gaps(answer.gaps(), moment::link)),
                TrendChart.of(answer.trend()),
                AreaMap.of(
                        answer.byArea(),
                        answer.places(),
                        boundaries,
                        code -> moment.link(query.address("/coverage", "area", code))),
                tables.flow(),
                answer);
    }

    /** With all partnerships, of which a page of the API holds a hundred. */
    private CoverageAnswer named(CoverageAnswer answer, PageMoment moment) {
        CoverageAnswer.AreaPage areas = answer.areas();
        while (areas.pageInfo().hasNextPage()) {
            Variables next =
                    Variables.about(moment).with("after", areas.pageInfo().endCursor());
            areas = areas.and(documents
                    .ask("coverage-places", next, CoverageAnswer.Areas.class)
                    .areas());
        }
        return answer.naming(areas);
    }

    /** The most severe gaps alone, one by one. */
    Table listed(CoverageQuery query, PageMoment moment) {
        GapPage gaps = documents
                .ask("gaps", query.listed(moment), GapPage.Answer.class)
                .gaps();
        return CoverageTables.gaps(gaps, moment::link);
    }
}
