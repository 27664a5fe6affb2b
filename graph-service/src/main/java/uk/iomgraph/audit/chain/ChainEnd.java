package uk.iomgraph.audit.chain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a chain ends that is to be gone on with.
 *
 * @param start the first line of the last file; null for a chain without files
 * @param first the first line of the oldest file; null for a chain without files
 * @param sequence the number of the last event; 0 if there is none
 * @param hash the last hash
 * @param length how long the last file is
 * @param torn files in which the beginnings of torn lines were put aside just now
 */
record ChainEnd(
        @Nullable FileStart start,
        @Nullable FileStart first,
        long sequence,
        String hash,
        long length,
        List<String> torn) {

    /**
     * Finds it. What a killed process left of a line is put aside and cut off.
     *
     * @return empty if the chain cannot be gone on with, because its last line is none or it is shorter than it was
     */
    static Optional<ChainEnd> find(ChainFolder folder) throws IOException {
        List<Integer> files = new ArrayList<>(folder.files());
        List<String> torn = new ArrayList<>();
        while (!files.isEmpty()) {
            Path file = folder.file(files.get(files.size() - 1));
            byte @Nullable [] beginning = null;
            byte @Nullable [] last = null;
            long end;
            try (Lines lines = new Lines(file)) {
                for (byte[] line = lines.next(); line != null; line = lines.next()) {
                    beginning = beginning == null ? line : beginning;
                    last = line;
                }
                end = lines.end();
                cut(folder, file, lines, torn);
            }
            if (beginning != null && last != null) {
                return ending(folder, files.get(0), beginning, last, end, torn);
            }
            // A file of which not even the first line is whole was begun when the process was killed.
            Files.delete(file);
            files.remove(files.size() - 1);
        }
        return Head.read(folder).isPresent() ? Optional.empty() : Optional.of(none(torn));
    }

    private static ChainEnd none(List<String> torn) {
        return new ChainEnd(null, null, 0, ChainLine.START, 0, torn);
    }

    private static Optional<ChainEnd> ending(
            ChainFolder folder, int oldest, byte[] beginning, byte[] last, long length, List<String> torn)
            throws IOException {
        Optional<FileStart> start = FileStart.read(beginning);
        Optional<FileStart> first = start(folder.file(oldest));
        if (start.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        ChainEnd end;
        if (last == beginning) {
            String hash = FileStart.hash(start.get().previous(), beginning);
            end = new ChainEnd(start.get(), first.get(), start.get().sequence() - 1, hash, length, torn);
        } else {
            Optional<ChainLine> line = ChainLine.read(last);
            Optional<String> hash = ChainLine.statedHash(last);
            if (line.isEmpty() || hash.isEmpty()) {
                return Optional.empty();
            }
            end = new ChainEnd(start.get(), first.get(), line.get().sequence(), hash.get(), length, torn);
        }
        boolean shorter =
                Head.read(folder).filter(head -> head.sequence() > end.sequence).isPresent();
        return shorter ? Optional.empty() : Optional.of(end);
    }

    private static Optional<FileStart> start(Path file) throws IOException {
        try (Lines lines = new Lines(file)) {
            byte[] line = lines.next();
            return line == null ? Optional.empty() : FileStart.read(line);
        }
    }

    private static void cut(ChainFolder folder, Path file, Lines lines, List<String> torn) throws IOException {
        byte[] rest = lines.torn();
        if (rest.length == 0) {
            return;
        }
        String name = String.format(Locale.ROOT, "torn-%s-%d", file.getFileName(), lines.end());
        try (FileChannel aside =
                FileChannel.open(folder.path().resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(rest);
            while (bytes.hasRemaining()) {
                aside.write(bytes);
            }
            aside.force(true);
        }
        folder.force();
        try (FileChannel whole = FileChannel.open(file, StandardOpenOption.WRITE)) {
            whole.truncate(lines.end());
            whole.force(true);
        }
        torn.add(name);
    }
}
