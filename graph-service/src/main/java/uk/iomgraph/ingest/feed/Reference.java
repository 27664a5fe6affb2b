package uk.iomgraph.ingest.feed;

/**
 * A row of another file that a cell names.
 *
 * @param target the file it is a row of
 * @param source the agency that delivers it; empty for an area, whose code is the same for every source
 * @param ref its ref within that source and file, or the code of the area
 */
public record Reference(FeedFile target, String source, String ref) {

    static Reference area(String code) {
        return new Reference(FeedFile.AREAS, "", code);
    }

    /** The assertion key of the row: {@code source/file/ref}, or {@code areas/code}. */
    public String key() {
        return key(target, source, ref);
    }

    static String key(FeedFile file, String source, String ref) {
        String local = file.fileName() + "/" + ref;
        return file == FeedFile.AREAS ? local : source + "/" + local;
    }
}
