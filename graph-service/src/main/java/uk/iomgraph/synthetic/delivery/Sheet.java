package uk.iomgraph.synthetic.delivery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.ingest.feed.FeedFile;

/** One file of one source, over all its deliveries. A row is put together value by value and then sent to a delivery. */
public final class Sheet {

    private static final int LONGEST = 4096;
    private static final int TEN = 10;

    private final int columns;
    private final @Nullable Output[] outputs;
    private final IntFunction<Output> open;
    private final byte[] line = new byte[LONGEST];
    private int length;
    private int values;

    Sheet(FeedFile file, List<String> columns, int deliveries, IntFunction<Output> open) {
        columns.forEach(file::indexOf);
        this.columns = columns.size();
        this.outputs = new Output[deliveries];
        this.open = open;
    }

    /** Starts a row with its ref, or whatever comes first. */
    public Sheet row(String first) {
        length = 0;
        values = 0;
        return text(first);
    }

    /** The next value, quoted where it must be. */
    public Sheet text(String value) {
        separate();
        if (value.indexOf(',') < 0 && value.indexOf('"') < 0) {
            plain(value);
        } else {
            line[length++] = '"';
            plain(value.replace("\"", "\"\""));
            line[length++] = '"';
        }
        return this;
    }

    /** Nothing in the next column. */
    public Sheet empty() {
        separate();
        return this;
    }

    /** The next value, a day; nothing for {@link Period#NONE}. */
    public Sheet day(int day) {
        separate();
        if (day != Period.NONE) {
            length = Days.write(day, line, length);
        }
        return this;
    }

    /** The next value, a whole number. */
    public Sheet number(long value) {
        return text(Long.toString(value));
    }

    /** The next value, with five decimals: a degree to about a metre. */
    public Sheet degrees(double value) {
        separate();
        long scaled = Math.round(Math.abs(value) * 100_000);
        if (value < 0) {
            line[length++] = '-';
        }
        plain(Long.toString(scaled / 100_000));
        line[length++] = '.';
        long rest = scaled % 100_000;
        for (long digit = 10_000; digit > 0; digit /= TEN) {
            line[length++] = (byte) ('0' + rest / digit % TEN);
        }
        return this;
    }

    /** The next value, true or false. */
    public Sheet flag(boolean value) {
        return text(value ? "true" : "false");
    }

    /**
     * Sends the row.
     *
     * @param delivery which delivery, from 0
     * @throws IllegalStateException if the row has another number of values than the file has columns
     */
    public void end(int delivery) {
        if (values != columns) {
            throw new IllegalStateException("A row of " + values + " values in a file of " + columns + " columns: "
                    + new String(line, 0, length, StandardCharsets.UTF_8));
        }
        send(delivery, "");
    }

    /**
     * Sends a row that withdraws another.
     *
     * @param ref the row withdrawn
     * @param delivery which delivery, from 1: the first is full and has nothing to withdraw
     */
    public void withdraw(String ref, int delivery) {
        row(ref);
        while (values < columns) {
            empty();
        }
        send(delivery, "retract");
    }

    /** Changes have one column more: what is to be done with the row. */
    private void send(int delivery, String operation) {
        if (delivery > 0) {
            text(operation);
        }
        line[length++] = '\n';
        open(delivery).row(line, length);
    }

    /** The file of a delivery, with its header if it has nothing else. */
    Output open(int delivery) {
        Output output = outputs[delivery];
        if (output == null) {
            output = open.apply(delivery);
            outputs[delivery] = output;
        }
        return output;
    }

    /** What a delivery has of this file, or null for nothing. */
    @Nullable
    Output output(int delivery) {
        return outputs[delivery];
    }

    private void separate() {
        if (values++ > 0) {
            line[length++] = ',';
        }
    }

    private void plain(String value) {
        int size = value.length();
        for (int i = 0; i < size; i++) {
            char c = value.charAt(i);
            if (c >= 128) {
                byte[] rest = value.substring(i).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(rest, 0, line, length, rest.length);
                length += rest.length;
                return;
            }
            line[length++] = (byte) c;
        }
    }
}
