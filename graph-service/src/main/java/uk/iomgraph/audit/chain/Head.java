package uk.iomgraph.audit.chain;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a chain went when it was last sealed, and where it begins: by this, what was cut off at either end is noticed.
 *
 * @param chain the number of the chain
 * @param firstFile the number of the oldest file that is kept
 * @param firstSequence the number of the first event in it
 * @param sequence the number of the last event
 * @param hash its hash
 * @param seal the seal over all of these
 */
@JsonPropertyOrder({"chain", "firstFile", "firstSequence", "sequence", "hash", "seal"})
record Head(int chain, int firstFile, long firstSequence, long sequence, String hash, String seal) {

    private static final JsonMapper JSON = new JsonMapper();

    static Head sealed(Seal seal, int chain, FileStart first, long sequence, String hash) {
        String text = text(chain, first.file(), first.sequence(), sequence, hash);
        return new Head(chain, first.file(), first.sequence(), sequence, hash, seal.of(text));
    }

    boolean isSealedWith(Seal with) {
        return with.of(text(chain, firstFile, firstSequence, sequence, hash)).equals(seal);
    }

    private static String text(int chain, int file, long first, long sequence, String hash) {
        return chain + " " + file + " " + first + " " + sequence + " " + hash;
    }

    /** Takes the place of the one before at once, or not at all. */
    void write(ChainFolder folder) throws IOException {
        Path fresh = folder.path().resolve(ChainFolder.HEAD + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap((JSON.writeValueAsString(this) + '\n').getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, folder.head(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        folder.force();
    }

    /** The head of a chain; empty if there is none that can be read. */
    static Optional<Head> read(ChainFolder folder) throws IOException {
        if (!Files.exists(folder.head())) {
            return Optional.empty();
        }
        try {
            Head head = JSON.readValue(Files.readAllBytes(folder.head()), Head.class);
            return head.hash == null || head.seal == null ? Optional.empty() : Optional.of(head);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
