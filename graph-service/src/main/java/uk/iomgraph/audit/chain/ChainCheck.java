package uk.iomgraph.audit.chain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.audit.chain.Verification.Fault;

/** Goes through one chain. After a fault it goes on from what the file says, so that one fault is told once. */
final class ChainCheck {

    private final ChainFolder folder;
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable Head head;
    private @Nullable FileStart first;
    private long events;
    private long sequence;
    private String hash = ChainLine.START;
    private boolean sealedHashSeen;

    ChainCheck(ChainFolder folder) {
        this.folder = folder;
    }

    List<Fault> faults() {
        return faults;
    }

    long events() {
        return events;
    }

    long unsealed() {
        return head == null ? events : Math.max(0, sequence - head.sequence());
    }

    void check(Seal seal) throws IOException {
        head = Head.read(folder).orElse(null);
        List<Integer> files = folder.files();
        int expected = files.isEmpty() ? 0 : files.get(0);
        for (int number : files) {
            if (number != expected) {
                fault(folder.file(expected), 0, "The file is missing.");
            }
            expected = number + 1;
            file(number, number == files.get(files.size() - 1));
        }
        ends(seal);
    }

    private void file(int number, boolean last) throws IOException {
        Path path = folder.file(number);
        try (Lines lines = new Lines(path)) {
            byte[] beginning = lines.next();
            if (beginning != null) {
                start(path, number, beginning);
            }
            for (byte[] line = beginning == null ? null : lines.next(); line != null; line = lines.next()) {
                line(path, lines.number(), line);
            }
            if (lines.torn().length > 0 && !last) {
                fault(path, lines.number() + 1, "The line is not whole, and others were written after it.");
            } else if (beginning == null && !last) {
                fault(path, 1, "The file is empty.");
            }
        }
    }

    private void start(Path path, int number, byte[] line) {
        Optional<FileStart> read = FileStart.read(line);
        if (read.isEmpty()) {
            fault(path, 1, "The first line, which joins the file to the one before, was changed.");
            hash = FileStart.hash(hash, line);
            return;
        }
        FileStart start = read.get();
        if (first == null) {
            first = start;
            sequence = start.sequence() - 1;
            if (number == 1 && (start.sequence() != 1 || !start.previous().equals(ChainLine.START))) {
                fault(path, 1, "The first line, which begins the chain, was changed.");
            }
        } else if (!start.previous().equals(hash) || start.sequence() != sequence + 1) {
            fault(path, 1, missing(start.sequence()) + "The file does not follow the one before.");
        }
        if (start.file() != number) {
            fault(path, 1, "The file was another one of the chain.");
        }
        sequence = start.sequence() - 1;
        hash = FileStart.hash(start.previous(), line);
        noteSealed();
    }

    private void line(Path path, int number, byte[] line) {
        events++;
        Optional<String> stated = ChainLine.statedHash(line);
        Optional<ChainLine> read = ChainLine.read(line);
        if (stated.isEmpty() || read.isEmpty()) {
            fault(path, number, "The line was changed: it is no event.");
            sequence++;
            hash = stated.orElse(hash);
            return;
        }
        long found = read.get().sequence();
        if (found != sequence + 1) {
            fault(path, number, missing(found) + "The event has number " + found + " after " + sequence + ".");
        } else if (!ChainLine.trueHash(hash, line).equals(stated.get())) {
            fault(path, number, "Event " + found + " was changed, or does not follow the one before.");
        }
        sequence = found;
        hash = stated.get();
        noteSealed();
    }

    private void noteSealed() {
        sealedHashSeen |=
                head != null && head.sequence() == sequence && head.hash().equals(hash);
    }

    private String missing(long found) {
        return found > sequence + 1 ? "Events " + (sequence + 1) + " to " + (found - 1) + " are missing. " : "";
    }

    private void ends(Seal seal) throws IOException {
        Head sealed = head;
        if (sealed == null) {
            if (first != null) {
                fault(folder.head(), 0, "The seal of the chain's end is missing or cannot be read.");
            }
            return;
        }
        if (!sealed.isSealedWith(seal) || sealed.chain() != folder.number()) {
            fault(folder.head(), 0, "The seal of the chain's end was not made with this key, or was changed.");
        }
        if (sealed.sequence() > sequence) {
            fault(
                    folder.head(),
                    0,
                    "Events " + (sequence + 1) + " to " + sealed.sequence() + " are missing at the end of the chain.");
        } else if (!sealedHashSeen) {
            fault(folder.head(), 0, "Event " + sealed.sequence() + " is not the one that was sealed.");
        }
        if (first == null || first.file() != sealed.firstFile() || first.sequence() != sealed.firstSequence()) {
            fault(folder.head(), 0, "The chain does not begin where it should: its oldest files are missing.");
        }
    }

    private void fault(Path file, int line, String sentence) {
        faults.add(new Fault(file, line, sentence));
    }
}
