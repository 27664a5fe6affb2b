package uk.iomgraph.ingest.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a zipped delivery, trusting nothing it says about itself: names may not lead elsewhere, sizes are counted and
 * not believed. Only the manifest and CSV files beside it are unpacked, as plain files, so a link in a zip is inert.
 */
final class ZipDelivery {

    private static final long UNSUSPICIOUS = 10L << 20;
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private final Path zip;
    private final DeliveryLimits limits;
    private long unpacked;

    ZipDelivery(Path zip, DeliveryLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** Unpacks into a folder, which then holds what a delivered folder would. */
    void unpackInto(Path folder) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            if (file.size() > limits.zipEntries()) {
                throw rejected(
                        DeliveryFault.ZIP_TOO_MANY_ENTRIES,
                        "The zip has " + file.size() + " entries, more than the " + limits.zipEntries()
                                + " a delivery may have; zip only the manifest and the files it lists.");
            }
            List<? extends ZipEntry> entries = file.stream().toList();
            String root = root(entries);
            for (ZipEntry entry : entries) {
                String name = entry.getName();
                String inside = name.startsWith(root) ? name.substring(root.length()) : "";
                if (inside.equals(ManifestReader.NAME) || (inside.endsWith(".csv") && !inside.contains("/"))) {
                    unpack(file, entry, folder.resolve(inside));
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw rejected(
                    DeliveryFault.BAD_ZIP,
                    "The file cannot be read as a zip; it may be cut off, encrypted or of another kind. Pack the"
                            + " delivery again.");
        }
    }

    /** Checks every name and gives the folder the manifest lies in: the top, or the one folder that was zipped. */
    private String root(List<? extends ZipEntry> entries) {
        Set<String> names = new HashSet<>();
        @Nullable String root = null;
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            refuseOutside(name);
            if (!names.add(name)) {
                throw rejected(
                        DeliveryFault.ZIP_DUPLICATE,
                        "Two entries of the zip have the same name; pack the delivery again.");
            }
            boolean manifest = name.equals(ManifestReader.NAME)
                    || (name.endsWith("/" + ManifestReader.NAME) && name.indexOf('/') == name.lastIndexOf('/'));
            if (manifest && (root == null || name.length() < root.length())) {
                root = name;
            }
        }
        return root == null ? "" : root.substring(0, root.length() - ManifestReader.NAME.length());
    }

    private void refuseOutside(String name) {
        boolean climbs = List.of(name.split("/")).contains("..");
        if (climbs
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || DRIVE.matcher(name).matches()) {
            throw rejected(
                    DeliveryFault.ZIP_PATH,
                    "An entry of the zip leads out of its folder; zip the folder of the delivery itself.");
        }
    }

    private void unpack(ZipFile file, ZipEntry entry, Path target) throws IOException {
        long packed = Math.max(1, entry.getCompressedSize());
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = file.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                unpacked += read;
                if (size > UNSUSPICIOUS && size / packed >= limits.zipRatio()) {
                    throw rejected(
                            DeliveryFault.ZIP_BOMB,
                            "An entry of the zip is more than " + limits.zipRatio()
                                    + " times its packed size, which records never are; it was not unpacked.");
                }
                if (unpacked > limits.zipBytes()) {
                    throw rejected(
                            DeliveryFault.ZIP_TOO_LARGE,
                            "The zip is more than " + (limits.zipBytes() >> 20)
                                    + " MiB when unpacked; deliver it in parts.");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private DeliveryRejected rejected(DeliveryFault code, String sentence) {
        return new DeliveryRejected(code, String.valueOf(zip.getFileName()), sentence);
    }
}
