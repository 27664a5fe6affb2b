package uk.iomgraph.ingest.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks a delivery from its manifest down, and stops at the first thing that is not as it says. */
record DeliveryCheck(Manifest manifest, String digest, Map<FeedFile, CheckedFile> files, List<Notice> notices) {

    static Delivery open(Path folderOrZip, DeliveryLimits limits, Path workFolder) throws IOException {
        if (!Files.exists(folderOrZip)) {
            throw rejected(DeliveryFault.NOT_FOUND, "", "There is no folder or zip at the path given.");
        }
        WorkFolder work = WorkFolder.in(workFolder);
        try {
            Path folder = Files.isDirectory(folderOrZip) ? folderOrZip : unpacked(folderOrZip, limits, work);
            return open(folder, limits, work);
        } catch (IOException | RuntimeException e) {
            work.close();
            throw e;
        }
    }

    private static Path unpacked(Path zip, DeliveryLimits limits, WorkFolder work) throws IOException {
        Path folder = Files.createDirectory(work.path().resolve("unpacked"));
        new ZipDelivery(zip, limits).unpackInto(folder);
        return folder;
    }

    private static Delivery open(Path folder, DeliveryLimits limits, WorkFolder work) throws IOException {
        byte[] bytes = manifestBytes(folder, limits);
        Manifest manifest = ManifestReader.read(bytes);
        List<Notice> notices = new ArrayList<>();
        Map<FeedFile, Manifest.Listed> listed = listed(manifest, folder, notices);
        refuseUnlisted(folder, manifest, notices);
        RefIndex refs = new RefIndex(work.path());
        Map<FeedFile, CheckedFile> files = new EnumMap<>(FeedFile.class);
        for (Map.Entry<FeedFile, Manifest.Listed> entry : listed.entrySet()) {
            FeedFile file = entry.getKey();
            Path path = folder.resolve(file.csvName());
            files.put(
                    file, new FileCheck(file, entry.getValue(), refs).check(path, manifest.source(), limits, notices));
        }
        String digest = HexFormat.of().formatHex(Digests.sha256().digest(bytes));
        DeliveryCheck check = new DeliveryCheck(manifest, digest, Collections.unmodifiableMap(files), notices);
        return new Delivery(check, refs, work, limits);
    }

    private static byte[] manifestBytes(Path folder, DeliveryLimits limits) throws IOException {
        Path path = folder.resolve(ManifestReader.NAME);
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw rejected(
                    DeliveryFault.MANIFEST_MISSING,
                    ManifestReader.NAME,
                    "Put a manifest.json beside the files; without it nothing can be checked.");
        }
        refuseSpecial(path, ManifestReader.NAME);
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(limits.manifestBytes() + 1);
            if (bytes.length > limits.manifestBytes()) {
                throw rejected(
                        DeliveryFault.MANIFEST_TOO_LARGE,
                        ManifestReader.NAME,
                        "manifest.json is larger than " + limits.manifestBytes() + " bytes; it lists files only.");
            }
            return bytes;
        }
    }

    private static Map<FeedFile, Manifest.Listed> listed(Manifest manifest, Path folder, List<Notice> notices) {
        Map<FeedFile, Manifest.Listed> known = new EnumMap<>(FeedFile.class);
        Set<String> names = new HashSet<>();
        for (Manifest.Listed entry : manifest.files()) {
            String name = entry.name();
            if (!names.add(name)) {
                throw rejected(
                        DeliveryFault.LISTED_TWICE, name, "The manifest lists " + name + " twice; list it once.");
            }
            Path path = folder.resolve(name);
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw rejected(
                        DeliveryFault.FILE_ABSENT,
                        name,
                        "The manifest lists " + name + ", which is not in the delivery; add it or take it off the"
                                + " list.");
            }
            refuseSpecial(path, name);
            Optional<FeedFile> file = FeedFile.find(name);
            if (file.isPresent()) {
                known.put(file.get(), entry);
            } else {
                refuseMiswritten(name);
                notices.add(unknown(name));
            }
        }
        return known;
    }

    /** A file of the feed without an entry has neither row count nor digest, so the delivery cannot be trusted. */
    private static void refuseUnlisted(Path folder, Manifest manifest, List<Notice> notices) throws IOException {
        Set<String> listed = new HashSet<>();
        manifest.files().forEach(entry -> listed.add(entry.name()));
        try (DirectoryStream<Path> present = Files.newDirectoryStream(folder, "*.csv")) {
            for (Path path : present) {
                String name = String.valueOf(path.getFileName());
                if (listed.contains(name)) {
                    continue;
                }
                if (FeedFile.find(name).isPresent()) {
                    throw rejected(
                            DeliveryFault.FILE_NOT_LISTED,
                            name,
                            name + " is in the delivery but not in its manifest; list it with its rows and sha256, or"
                                    + " take it out.");
                }
                notices.add(unknown(name));
            }
        }
    }

    private static void refuseSpecial(Path path, String name) {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw rejected(DeliveryFault.NOT_A_FILE, name, name + " is a link or a folder; deliver the file itself.");
        }
    }

    private static void refuseMiswritten(String name) {
        FeedFile.find(name.toLowerCase(Locale.ROOT)).ifPresent(file -> {
            throw rejected(
                    DeliveryFault.BAD_FILE_NAME,
                    name,
                    "Name the file " + file.csvName() + ", in small letters; as " + name + " it is not known.");
        });
    }

    private static Notice unknown(String name) {
        return new Notice(Notice.Code.UNKNOWN_FILE, name, 0, "", name + " is not a file of the feed; it was not read.");
    }

    private static DeliveryRejected rejected(DeliveryFault code, String file, String sentence) {
        return new DeliveryRejected(code, file, sentence);
    }
}
