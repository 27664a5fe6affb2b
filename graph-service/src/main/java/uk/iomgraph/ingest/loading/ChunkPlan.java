package uk.iomgraph.ingest.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.feed.FeedRow;
import uk.iomgraph.ingest.feed.Operation;
import uk.iomgraph.ingest.feed.Reject;
import uk.iomgraph.ingest.feed.RejectCode;
import uk.iomgraph.ingest.loading.Believed.State;
import uk.iomgraph.ingest.loading.Shape.Ends;
import uk.iomgraph.ingest.loading.Shape.EntityShape;
import uk.iomgraph.ingest.loading.Shape.EpisodeShape;
import uk.iomgraph.ingest.loading.Shape.TieShape;

/** What is to be written for the rows of one chunk, decided row by row from what is believed. */
final class ChunkPlan {

    final List<Parameters> additions = new ArrayList<>();
    final List<Parameters> corrections = new ArrayList<>();
    final List<String> retractedKeys = new ArrayList<>();
    final List<String> closedElements = new ArrayList<>();
    final List<Parked> parked = new ArrayList<>();
    final List<Reject> rejects = new ArrayList<>();
    final List<String> settledKeys = new ArrayList<>();
    final Marks marks = new Marks();
    final Tally tally = new Tally();

    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final FeedFile file;
    private final Shape shape;
    private final Believed believed;
    private final RowMapping mapping;

    ChunkPlan(FeedFile file, Believed believed, RowMapping mapping) {
        this.file = file;
        this.shape = Shapes.of(file);
        this.believed = believed;
        this.mapping = mapping;
    }

    void decide(FeedRow row) {
        Outcome outcome = row.operation() == Operation.RETRACT ? retract(row) : upsert(row);
        tally.add(file.fileName(), outcome, 1);
        outcomes.put(row.key(), outcome);
        if (outcome != Outcome.PARKED) {
            settledKeys.add(row.key());
        }
    }

    /** What becomes of all rows of the chunk it is the plan of. */
    Tally tally(Chunk chunk) {
        Tally all = tally.plus(new Tally());
        all.add(file.fileName(), Outcome.REJECTED, chunk.rejects().size());
        all.add(file.fileName(), Outcome.NOTED, chunk.noted());
        return all;
    }

    /** All rejected rows of the chunk it is the plan of. */
    List<Reject> rejects(Chunk chunk) {
        List<Reject> all = new ArrayList<>(chunk.rejects());
        all.addAll(rejects);
        return all;
    }

    Outcome outcome(FeedRow row) {
        return Objects.requireNonNull(outcomes.get(row.key()));
    }

    private Outcome retract(FeedRow row) {
        State state = believed.state(row);
        if (state == null || state.retracted()) {
            return Outcome.UNCHANGED;
        }
        if (ofAnother(row, state)) {
            return refuseOther(row, state);
        }
        if (state.element() == null) {
            retractedKeys.add(row.key());
        } else {
            closedElements.add(state.element());
        }
        return Outcome.RETRACTED;
    }

    private Outcome upsert(FeedRow row) {
        if (believed.unchanged(row)) {
            return Outcome.UNCHANGED;
        }
        State state = believed.state(row);
        if (state != null && ofAnother(row, state)) {
            return refuseOther(row, state);
        }
        if (shape instanceof TieShape tie && isLoose(tie.ends().apply(row))) {
            rejects.add(reject(
                    row, "kind", RejectCode.MISSING_VALUE, "A link of this kind must name both things it links."));
            return Outcome.REJECTED;
        }
        if (believed.erased(row)) {
            rejects.add(new Reject(
                    file,
                    row.line(),
                    "ref",
                    "", // what it names is kept nowhere
                    RejectCode.ERASED,
                    "This row is, or names, a record that was erased. Take it out of your records too."));
            return Outcome.REJECTED;
        }
        Reject barred = TieChecks.reject(row, believed);
        if (barred != null) {
            return bar(barred, state);
        }
        List<String> missing = believed.missing(row);
        if (!missing.isEmpty()) {
            parked.add(new Parked(row, missing));
            return Outcome.PARKED;
        }
        return write(row, state);
    }

    /** What an agency itself says can be no tie is not believed any longer either. */
    private Outcome bar(Reject reject, @Nullable State state) {
        rejects.add(reject);
        if (state != null && state.element() != null) {
            closedElements.add(state.element());
            tally.add(file.fileName(), Outcome.CLOSED, 1);
        }
        return Outcome.REJECTED;
    }

    private Outcome write(FeedRow row, @Nullable State state) {
        if (shape instanceof EntityShape entity) {
            if (state == null) {
                additions.add(mapping.newEntity(row, entity, believed));
            } else {
                corrections.add(mapping.entity(row, entity));
            }
        } else if (shape instanceof EpisodeShape episode) {
            additions.add(mapping.episode(row, episode, believed));
            marks.ofEpisode(row, believed);
        } else if (shape instanceof TieShape tie) {
            Ends ends = tie.ends().apply(row);
            additions.add(mapping.tie(row, ends, believed));
            marks.ofTie(row, ends, believed);
        }
        if (state != null && state.element() != null) {
            closedElements.add(state.element());
        }
        return state == null || state.retracted() ? Outcome.LOADED : Outcome.CORRECTED;
    }

    /** Only areas have keys that several agencies can use. */
    private static boolean ofAnother(FeedRow row, State state) {
        return !state.retracted() && state.source() != null && !state.source().equals(row.source());
    }

    private Outcome refuseOther(FeedRow row, State state) {
        rejects.add(reject(
                row,
                "code",
                RejectCode.OTHER_SOURCE,
                "The area is described by " + state.source() + "; only that source may change it."));
        return Outcome.REJECTED;
    }

    private static boolean isLoose(Ends ends) {
        return ends.start() == null || ends.end() == null;
    }

    private Reject reject(FeedRow row, String column, RejectCode code, String sentence) {
        return new Reject(file, row.line(), column, String.valueOf(row.text(column)), code, sentence);
    }

    /**
     * A row that waits.
     *
     * @param row the row
     * @param missing keys of what has not arrived
     */
    record Parked(FeedRow row, List<String> missing) {}
}
