package uk.iomgraph.tie;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import uk.iomgraph.cypher.TieStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.rules.tie.TieState;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

/** The proofs of removals, and who has let go of their copies. */
@Service
class Removals {

    private final GraphReader reader;
    private final GraphWriter writer;
    private final Paging paging;
    private final Clock clock;

    Removals(GraphReader reader, GraphWriter writer, Paging paging, Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.paging = paging;
        this.clock = clock;
    }

    Connection<Removal> list(PageRequest page, Viewer viewer) {
        if (TieDemands.refusal(viewer, false) != null) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "With your role you see numbers, and no single removal.");
        }
        List<String> keyset = page.keyset();
        Parameters parameters = Parameters.of("before", keyset.isEmpty() ? null : Instant.parse(keyset.get(0)))
                .and("after", keyset.isEmpty() ? null : keyset.get(1))
                .and("limit", page.limit());
        return paging.connection(
                reader.list(TieStatements.REMOVALS, parameters, Removal::of),
                page,
                removal -> List.of(removal.at().toString(), removal.tie()));
    }

    TiePayload acknowledge(String notice, Viewer viewer) {
        TieFault refusal = TieDemands.refusal(viewer, true);
        if (refusal != null) {
            return TiePayload.refused(null, null, refusal);
        }
        Parameters noted = Parameters.of("notice", notice)
                .and("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .and("by", viewer.name());
        return writer.writing(transaction ->
                        transaction.list(TieStatements.ACKNOWLEDGE, noted, row -> row.text("removal")).stream()
                                .flatMap(key ->
                                        transaction
                                                .list(TieStatements.REMOVAL, Parameters.of("key", key), Removal::of)
                                                .stream())
                                .findFirst())
                .map(removal -> TiePayload.done(TieState.REMOVED, removal))
                .orElseGet(() -> TiePayload.notFound("notice"));
    }
}
