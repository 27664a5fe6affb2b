package uk.iomgraph.audit.chain;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of one chain. Each process that writes at the same time as another has a chain of its own.
 *
 * @param path where it is; its name is the number of the chain
 */
record ChainFolder(Path path) {

    /** The end of the chain, sealed. */
    static final String HEAD = "head.json";

    /** Held by the process that writes the chain. */
    static final String LOCK = "lock";

    private static final Pattern EVENTS = Pattern.compile("events-(\\d{6})\\.jsonl");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    /** The chains in a folder of an audit trail, by their numbers. */
    static List<ChainFolder> all(Path trail) throws IOException {
        if (!Files.isDirectory(trail)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(trail)) {
            return entries.filter(Files::isDirectory)
                    .filter(entry ->
                            NUMBER.matcher(entry.getFileName().toString()).matches())
                    .map(ChainFolder::new)
                    .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                    .toList();
        }
    }

    static ChainFolder numbered(Path trail, int number) {
        return new ChainFolder(trail.resolve(Integer.toString(number)));
    }

    int number() {
        return Integer.parseInt(path.getFileName().toString());
    }

    Path head() {
        return path.resolve(HEAD);
    }

    Path file(int number) {
        return path.resolve(String.format(Locale.ROOT, "events-%06d.jsonl", number));
    }

    /** The numbers of its files, in order. */
    List<Integer> files() throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(entry -> EVENTS.matcher(entry.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> Integer.valueOf(name.group(1)))
                    .sorted()
                    .toList();
        }
    }

    /** Sees to it that what was created, renamed or deleted in the folder stays so after a loss of power. */
    void force() throws IOException {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return; // which keeps its folders itself, and opens none of them
        }
        try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
            folder.force(true);
        }
    }
}
