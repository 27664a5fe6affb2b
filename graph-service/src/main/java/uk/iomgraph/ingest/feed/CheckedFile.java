package uk.iomgraph.ingest.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * A file of a delivery that is what the manifest says.
 *
 * @param file which
 * @param path where it lies
 * @param header its header
 * @param rows how many rows it has
 * @param duplicates whether a ref comes twice
 * @param complete whether the ref of every row could be read
 * @param stamp size and time of change when it was checked
 */
record CheckedFile(
        FeedFile file, Path path, Header header, long rows, boolean duplicates, boolean complete, Stamp stamp) {

    /** Refuses a file that is no longer the one that was checked. */
    void refuseChanged() throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS) || !stamp.equals(Stamp.of(path))) {
            throw new DeliveryRejected(
                    DeliveryFault.CHANGED_WHILE_READ,
                    file.csvName(),
                    file.csvName() + " was changed after it was checked; deliver again when it is complete.");
        }
    }

    /** What tells that a file was changed. */
    record Stamp(long size, FileTime changed) {

        static Stamp of(Path path) throws IOException {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Stamp(attributes.size(), attributes.lastModifiedTime());
        }
    }
}
