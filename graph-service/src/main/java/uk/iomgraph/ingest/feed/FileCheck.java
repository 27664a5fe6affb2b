package uk.iomgraph.ingest.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a file against its manifest entry in one pass: digest, header, number of rows; and takes down its refs. */
final class FileCheck {

    private static final long FEWEST_BYTES = 2; // of a row: one character and the end of its line

    private final FeedFile file;
    private final Manifest.Listed listed;
    private final RefIndex refs;
    private long count;
    private long firstBroken;
    private boolean duplicates;
    private boolean complete = true;

    FileCheck(FeedFile file, Manifest.Listed listed, RefIndex refs) {
        this.file = file;
        this.listed = listed;
        this.refs = refs;
    }

    CheckedFile check(Path path, String source, DeliveryLimits limits, List<Notice> notices) throws IOException {
        CheckedFile.Stamp stamp = CheckedFile.Stamp.of(path);
        refs.expect(file, Math.min(listed.rows(), stamp.size() / FEWEST_BYTES));
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
                DigestInputStream digested = new DigestInputStream(in, Digests.sha256());
                CsvRows rows = new CsvRows(digested, limits)) {
            Header header = null;
            DeliveryRejected refusal = null;
            try {
                header = header(rows, notices);
                count(rows, new RowReader(file, source, header));
            } catch (DeliveryRejected e) {
                refusal = e;
                rows.drain();
            }
            refuseDigest(HexFormat.of().formatHex(digested.getMessageDigest().digest()));
            if (refusal != null || header == null) {
                throw refusal == null ? new IllegalStateException("No header and no refusal") : refusal;
            }
            refuseCount();
            return new CheckedFile(file, path, header, count, duplicates, complete, stamp);
        }
    }

    private Header header(CsvRows rows, List<Notice> notices) throws IOException {
        if (rows.looksLikeUtf16()) {
            throw Header.notUtf8(file);
        }
        return Header.of(file, rows.next(), notices);
    }

    private void count(CsvRows rows, RowReader reader) throws IOException {
        for (CsvRecord row = rows.next(); row != null; row = rows.next()) {
            count++;
            boolean sound = reader.isSound(row);
            @Nullable String ref = reader.findRef(row);
            if (ref != null) {
                duplicates |= !refs.take(file, ref, row.line(), sound);
            }
            complete &= sound && ref != null;
            if (firstBroken == 0 && row.fault() != null) {
                firstBroken = row.line();
            }
        }
    }

    private void refuseDigest(String digest) {
        if (!digest.equals(listed.sha256())) {
            throw new DeliveryRejected(
                    DeliveryFault.WRONG_DIGEST,
                    file.csvName(),
                    file.csvName() + " is not the file the manifest was written for (its SHA-256 differs); it may have"
                            + " been cut off or changed on the way. Send the delivery again.");
        }
    }

    private void refuseCount() {
        if (count != listed.rows()) {
            String broken = firstBroken == 0
                    ? ""
                    : " The quotation marks of line " + firstBroken + " may be what hides or splits rows.";
            throw new DeliveryRejected(
                    DeliveryFault.WRONG_ROW_COUNT,
                    file.csvName(),
                    firstBroken,
                    file.csvName() + " has " + count + " rows, the manifest says " + listed.rows()
                            + ". Export it again, with its manifest." + broken);
        }
    }
}
