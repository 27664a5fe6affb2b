package uk.iomgraph.ingest.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One delivery of the agency feed whose manifest, files, digests and row counts have all been checked. Nothing of it is
 * in memory but its headers; what it needs on disk is gone when it is closed.
 */
public final class Delivery implements AutoCloseable {

    private final Manifest manifest;
    private final String digest;
    private final Map<FeedFile, CheckedFile> files;
    private final List<Notice> notices;
    private final RefIndex refs;
    private final DeliveryLimits limits;
    private final WorkFolder work;

    Delivery(DeliveryCheck check, RefIndex refs, WorkFolder work, DeliveryLimits limits) {
        this.manifest = check.manifest();
        this.digest = check.digest();
        this.files = check.files();
        this.notices = List.copyOf(check.notices());
        this.refs = refs;
        this.work = work;
        this.limits = limits;
    }

    /**
     * Opens a delivery and checks the whole of it, reading every file once.
     *
     * @param folderOrZip where it lies
     * @param limits how much it may ask for
     * @param workFolder where temporary files may go; a folder of their own is made in it
     * @return the delivery, to be closed
     * @throws DeliveryRejected if it is not what its manifest says
     * @throws UncheckedIOException if the disk fails
     */
    public static Delivery open(Path folderOrZip, DeliveryLimits limits, Path workFolder) {
        try {
            return DeliveryCheck.open(folderOrZip, limits, workFolder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the delivery says about itself. */
    public Manifest manifest() {
        return manifest;
    }

    /** SHA-256 of the manifest's bytes, 64 hexadecimal digits: the same for the same delivery. */
    public String digest() {
        return digest;
    }

    /** The delivered files in load order. */
    public List<FeedFile> files() {
        return List.copyOf(files.keySet());
    }

    /** What was odd about the delivery as a whole. */
    public List<Notice> notices() {
        return notices;
    }

    /** How many rows a file has; 0 where it was not delivered. */
    public long rows(FeedFile file) {
        CheckedFile checked = files.get(file);
        return checked == null ? 0 : checked.rows();
    }

    /** How many rows all files have together. */
    public long totalRows() {
        return files.values().stream().mapToLong(CheckedFile::rows).sum();
    }

    /**
     * Reads the rows of a file.
     *
     * @param file one of {@link #files()}
     * @return its rows, to be closed; as many readings as {@link #rows} says
     * @throws IllegalArgumentException if the file was not delivered
     * @throws DeliveryRejected if the file was changed since it was checked
     */
    public Rows read(FeedFile file) {
        CheckedFile checked = files.get(file);
        if (checked == null) {
            throw new IllegalArgumentException(file.csvName() + " was not delivered");
        }
        try {
            return new Rows(checked, manifest.source(), refs, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a row with a ref was delivered, even if it was rejected. */
    public boolean contains(FeedFile file, String ref) {
        return refs.contains(file, ref);
    }

    /**
     * Whether every ref of a file is known. Where a row is so broken that its ref cannot be trusted, this is false, and
     * what seems absent from the file may have been in it. Of a file that was not delivered it is known that it has none.
     */
    public boolean complete(FeedFile file) {
        CheckedFile checked = files.get(file);
        return checked == null || checked.complete();
    }

    @Override
    public void close() {
        try {
            work.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
