package uk.iomgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a module's jar is made of, as Maven wrote it: the libraries of others, not the modules of the project. */
record BillOfMaterials(List<JsonNode> components) {

    /** Libraries that hold the classes of others, under whose names faults of them are published too. */
    private static final Map<String, List<String>> MADE_OF = Map.of(
            "org.apache.tomcat.embed:tomcat-embed-core",
            List.of("org.apache.tomcat:tomcat", "org.apache.tomcat:tomcat-catalina", "org.apache.tomcat:tomcat-coyote"),
            "org.apache.tomcat.embed:tomcat-embed-websocket",
            List.of("org.apache.tomcat:tomcat-websocket"));

    /** Reads the bill of a module. */
    static BillOfMaterials of(String module) throws IOException {
        Path file = Path.of("..", module, "target/classes/META-INF/sbom/application.cdx.json");
        assertThat(file)
                .as("Maven makes the bill only where it may ask its registry: build without -o")
                .exists();
        List<JsonNode> components = new ArrayList<>();
        JsonMapper.shared().readTree(Files.readAllBytes(file)).get("components").forEach(component -> {
            if (!component.get("group").asString().equals("uk.iomgraph")) {
                components.add(component);
            }
        });
        return new BillOfMaterials(components);
    }

    /** The libraries with their versions, and what they are made of. */
    List<Library> libraries() {
        List<Library> libraries = new ArrayList<>();
        for (JsonNode component : components) {
            String name = component.get("group").asString() + ":"
                    + component.get("name").asString();
            String version = component.get("version").asString();
            libraries.add(new Library(name, version));
            MADE_OF.getOrDefault(name, List.of()).forEach(part -> libraries.add(new Library(part, version)));
        }
        return libraries;
    }
}
