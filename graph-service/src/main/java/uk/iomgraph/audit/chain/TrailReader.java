package uk.iomgraph.audit.chain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.springframework.stereotype.Component;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;

/** Reads events back. Files outside of the time asked about are not opened, others are read from end to end. */
@Component
public final class TrailReader {

    /** So many events are looked through at most. */
    static final int MOST = 500_000;

    /** An event may have waited so long for the disk that its file was begun after it. */
    private static final Duration WAITED = Duration.ofMinutes(1);

    private final AuditFolder trail;

    TrailReader(AuditFolder trail) {
        this.trail = trail;
    }

    /**
     * The latest events that are asked for, the latest first.
     *
     * @param limit how many at most
     * @throws BadQuestion if more would have to be looked through than may
     */
    public List<KeptEvent> latest(AuditQuestion question, int limit) throws IOException {
        PriorityQueue<KeptEvent> found = new PriorityQueue<>(Comparator.comparing(KeptEvent::place));
        int looked = 0;
        for (Span file : files()) {
            boolean full = found.size() == limit
                    && file.ended().isBefore(found.peek().place().at());
            if (!full && question.asks(file.begun(), file.ended())) {
                looked += read(file, question, limit, found, MOST - looked);
            }
        }
        List<KeptEvent> latest = new ArrayList<>(found);
        latest.sort(Comparator.comparing(KeptEvent::place).reversed());
        return latest;
    }

    private static int read(Span file, AuditQuestion question, int limit, PriorityQueue<KeptEvent> found, int most)
            throws IOException {
        try (Lines lines = new Lines(file.path())) {
            int looked = 0;
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                if (++looked > most) {
                    throw new BadQuestion(
                            Fault.TOO_MANY,
                            "More than " + MOST
                                    + " events lie in that time. Ask about a shorter one, with 'from' and 'to'.");
                }
                if (question.mayAsk(new String(line, StandardCharsets.UTF_8))) {
                    ChainLine.read(line)
                            .map(read -> new KeptEvent(
                                    new Place(read.event().at(), file.chain(), read.sequence()), read.event()))
                            .filter(question::asks)
                            .ifPresent(kept -> keep(kept, limit, found));
                }
            }
            return looked;
        } catch (NoSuchFileException e) {
            return 0; // deleted meanwhile, since it is past the time it is kept
        }
    }

    private static void keep(KeptEvent kept, int limit, PriorityQueue<KeptEvent> found) {
        found.add(kept);
        if (found.size() > limit) {
            found.remove();
        }
    }

    /** All files, those begun last first. */
    private List<Span> files() throws IOException {
        List<Span> files = new ArrayList<>();
        for (ChainFolder chain : ChainFolder.all(trail.path())) {
            Instant ended = Instant.MAX;
            List<Integer> numbers = new ArrayList<>(chain.files());
            numbers.sort(Comparator.reverseOrder());
            for (int number : numbers) {
                Instant begun = begun(chain.file(number)).orElse(Instant.MIN);
                files.add(new Span(
                        chain.number(),
                        chain.file(number),
                        begun.equals(Instant.MIN) ? begun : begun.minus(WAITED),
                        ended));
                ended = begun.equals(Instant.MIN) ? ended : begun;
            }
        }
        files.sort(Comparator.comparing(Span::begun).reversed());
        return files;
    }

    private static Optional<Instant> begun(Path file) throws IOException {
        try (Lines lines = new Lines(file)) {
            byte[] line = lines.next();
            return line == null ? Optional.empty() : FileStart.read(line).map(FileStart::begun);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** A file, and the time of its events. */
    private record Span(int chain, Path path, Instant begun, Instant ended) {}
}
