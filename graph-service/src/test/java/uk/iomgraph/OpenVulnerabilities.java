package uk.iomgraph;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Published faults in the form of <a href="https://ossf.github.io/osv-schema/">OSV</a>, a file for each.
 *
 * @param records how many files were read, so that an empty folder does not pass for a clean one
 * @param advisories those of the libraries asked for
 */
record OpenVulnerabilities(int records, List<Advisory> advisories) {

    /** Reads all records of a folder, or of a zip file. */
    static OpenVulnerabilities read(Path folderOrZip, Set<String> libraries) throws IOException {
        if (Files.isDirectory(folderOrZip)) {
            return readAll(folderOrZip, libraries);
        }
        try (FileSystem zip = FileSystems.newFileSystem(folderOrZip)) {
            return readAll(zip.getPath("/"), libraries);
        }
    }

    private static OpenVulnerabilities readAll(Path folder, Set<String> libraries) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".json")).toList();
        }
        List<Advisory> advisories = new ArrayList<>();
        for (Path file : files) {
            JsonNode fault = JsonMapper.shared().readTree(Files.readAllBytes(file));
            if (!fault.has("withdrawn")) {
                advisories.addAll(of(fault, libraries));
            }
        }
        return new OpenVulnerabilities(files.size(), advisories);
    }

    private static List<Advisory> of(JsonNode fault, Set<String> libraries) {
        List<String> ids = new ArrayList<>(List.of(fault.get("id").asString()));
        fault.path("aliases").forEach(alias -> ids.add(alias.asString()));
        List<Advisory> advisories = new ArrayList<>();
        for (JsonNode affected : fault.path("affected")) {
            String library = affected.at("/package/name").asString("");
            if (affected.at("/package/ecosystem").asString("").equals("Maven") && libraries.contains(library)) {
                affected.path("ranges").forEach(range -> advisories.addAll(ranges(ids, library, range.path("events"))));
                affected.path("versions")
                        .forEach(version -> advisories.add(
                                new Advisory(ids, library, version.asString(), "", version.asString(), "")));
            }
        }
        return advisories;
    }

    /** One for each event that introduces the fault, up to the event that follows it. */
    private static List<Advisory> ranges(List<String> ids, String library, JsonNode events) {
        List<Advisory> ranges = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).has("introduced")) {
                JsonNode end = events.path(i + 1);
                ranges.add(new Advisory(
                        ids,
                        library,
                        events.get(i).get("introduced").asString(),
                        end.path("fixed").asString(""),
                        end.path("last_affected").asString(""),
                        ""));
            }
        }
        return ranges;
    }
}
