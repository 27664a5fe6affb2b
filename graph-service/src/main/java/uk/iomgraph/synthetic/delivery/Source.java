package uk.iomgraph.synthetic.delivery;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.synthetic.population.Chance;

/** An agency that delivers: its code, its refs for people, and its files. */
public final class Source {

    /** The ref of the agency itself in its own {@code agencies}. */
    public static final String SELF = "AG-1";

    private final String code;
    private final String prefix;
    private final int key;
    private final Path[] folders;
    private final Map<FeedFile, Sheet> sheets = new EnumMap<>(FeedFile.class);

    Source(String code, String prefix, long seed, Path[] folders) {
        this.code = code;
        this.prefix = prefix;
        this.key = Chance.scramble(code.hashCode() ^ Long.hashCode(seed));
        this.folders = folders.clone();
    }

    /** The code that stands in the manifest. */
    public String code() {
        return code;
    }

    /** How many deliveries it sends. */
    int deliveries() {
        return folders.length;
    }

    /** The ref this source knows a person by: no two people have the same, and the number cannot be told from it. */
    public String person(int number) {
        return prefix + Integer.toUnsignedString(Chance.scramble(number ^ key));
    }

    /** The same as other sources refer to it. */
    public String personFromOutside(int number) {
        return code + ":" + person(number);
    }

    /** The agency itself, as other sources refer to it. */
    public String selfFromOutside() {
        return code + ":" + SELF;
    }

    /** One of its files. */
    public Sheet sheet(FeedFile file) {
        Sheet sheet = sheets.get(file);
        if (sheet == null) {
            sheet = new Sheet(
                    file,
                    Columns.of(file),
                    folders.length,
                    delivery -> new Output(
                            folders[delivery].resolve(file.csvName()),
                            String.join(",", Columns.of(file)) + (delivery > 0 ? ",op" : "")));
            sheets.put(file, sheet);
        }
        return sheet;
    }

    Path folder(int delivery) {
        return folders[delivery];
    }

    Map<FeedFile, Sheet> sheets() {
        return sheets;
    }
}
