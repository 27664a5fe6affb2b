package uk.iomgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The bill of materials in the service's jar")
class BillOfMaterialsTests {

    /** Licences of libraries that may be shipped with the service, which is under Apache-2.0. */
    private static final Set<String> LICENCES = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CC0-1.0",
            "EPL-2.0",
            "GPL-2.0-with-classpath-exception",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "MIT",
            "MIT-0",
            "MPL-2.0",
            // As its library calls it, which the makers of the bill know by no short name.
            "Mozilla Public License Version 2.0");

    private final List<JsonNode> components =
            BillOfMaterials.of("graph-service").components();

    BillOfMaterialsTests() throws IOException {}

    @Test
    @DisplayName("names what the service is made of, each with its version, its digest and where it comes from")
    void namesLibraries() {
        assertThat(components)
                .extracting(component -> component.get("name").asString())
                .contains("spring-boot", "graphql-java", "neo4j-java-driver", "spring-security-web")
                .doesNotContain("neo4j-kernel");
        assertThat(components).allSatisfy(component -> {
            assertThat(component.get("version").asString()).isNotEmpty();
            assertThat(component.get("purl").asString()).startsWith("pkg:maven/");
            assertThat(component.get("hashes"))
                    .as(component.get("purl").asString())
                    .isNotNull();
        });
    }

    @Test
    @DisplayName("names no library whose licence has not been agreed to")
    void licences() {
        assertThat(components).allSatisfy(component -> {
            List<String> licences = new ArrayList<>();
            component
                    .get("licenses")
                    .forEach(choice -> licences.add(
                            choice.has("expression")
                                    ? choice.get("expression").asString()
                                    : choice.at("/license/id")
                                            .asString(choice.at("/license/name").asString(""))));
            assertThat(licences).as(component.get("purl").asString()).containsAnyElementsOf(LICENCES);
        });
    }
}
