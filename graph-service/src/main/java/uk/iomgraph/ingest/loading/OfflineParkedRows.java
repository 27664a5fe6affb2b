package uk.iomgraph.ingest.loading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.feed.FeedRow;

/**
 * Rows of an offline import that wait for what they refer to: in a file, each with the number of its delivery, and in memory
 * no more than a bit of each, which says that it waits no longer.
 */
final class OfflineParkedRows implements AutoCloseable {

    private final Path file;
    private final DataOutputStream out;
    private final BitSet released = new BitSet();
    private int size;

    /**
     * None yet.
     *
     * @param file where they go, which is not there yet
     */
    OfflineParkedRows(Path file) throws IOException {
        this.file = file;
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    /** Takes in a row that waits. */
    void add(int delivery, ChunkPlan.Parked parked) {
        FeedRow row = parked.row();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream record = new DataOutputStream(bytes)) {
            write(parked.missing(), record);
            record.writeInt(delivery);
            record.writeUTF(row.source());
            record.writeUTF(row.file().fileName());
            record.writeLong(row.line());
            write(row.cells(), record);
            out.writeInt(bytes.size());
            bytes.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        size++;
    }

    /**
     * Releases the rows of which everything has arrived.
     *
     * @param arrived tells that of a key
     * @param ready given each of them, in the order in which they came
     * @return whether there were any
     */
    boolean release(Predicate<String> arrived, Consumer<Waiting> ready) {
        int before = released.cardinality();
        forEach((number, record) -> {
            if (texts(record).stream().allMatch(arrived)) {
                record.reset();
                ready.accept(waiting(record));
                released.set(number);
            }
        });
        return released.cardinality() > before;
    }

    /** Hands over the rows that still wait, in the order in which they came. */
    void forEach(Consumer<Waiting> consumer) {
        forEach((number, record) -> consumer.accept(waiting(record)));
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forEach(Visitor visitor) {
        try {
            out.flush();
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                for (int number = 0; number < size; number++) {
                    int length = in.readInt();
                    if (released.get(number)) {
                        in.skipNBytes(length);
                    } else {
                        visitor.visit(number, new DataInputStream(new ByteArrayInputStream(in.readNBytes(length))));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Waiting waiting(DataInputStream record) throws IOException {
        List<String> missing = texts(record);
        int delivery = record.readInt();
        String source = record.readUTF();
        FeedFile file = FeedFile.find(record.readUTF()).orElseThrow();
        FeedRow row = FeedRow.ofCells(file, source, record.readLong(), texts(record));
        return new Waiting(delivery, new ChunkPlan.Parked(row, missing));
    }

    private static void write(List<String> texts, DataOutputStream record) throws IOException {
        record.writeInt(texts.size());
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            record.writeInt(bytes.length);
            record.write(bytes);
        }
    }

    private static List<String> texts(DataInputStream record) throws IOException {
        int number = record.readInt();
        List<String> texts = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            texts.add(new String(record.readNBytes(record.readInt()), StandardCharsets.UTF_8));
        }
        return texts;
    }

    /**
     * A row that waits.
     *
     * @param delivery number of the delivery it is of
     * @param parked the row, and what it waited for when it came
     */
    record Waiting(int delivery, ChunkPlan.Parked parked) {}

    private interface Visitor {
        void visit(int number, DataInputStream record) throws IOException;
    }
}
