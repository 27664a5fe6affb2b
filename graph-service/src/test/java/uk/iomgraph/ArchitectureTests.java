package uk.iomgraph;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

@DisplayName("The service")
class ArchitectureTests {

    private static final int LONGEST = 300;

    /** Each area of statements belongs to the packages named here. */
    private static final Map<String, Set<String>> STATEMENTS = Map.ofEntries(
            Map.entry("ServerStatements", Set.of("web", "graph")),
            Map.entry("IngestStatements", Set.of("ingest")),
            Map.entry("PersonStatements", Set.of("person")),
            Map.entry("NetworkStatements", Set.of("network")),
            Map.entry("CrossBorderStatements", Set.of("crossborder")),
            Map.entry("CoverageStatements", Set.of("coverage")),
            Map.entry("IdentityStatements", Set.of("identity")),
            Map.entry("AccuracyStatements", Set.of("synthetic")),
            Map.entry("LinkStatements", Set.of("crossborder", "flow")),
            Map.entry("HandoverStatements", Set.of("crossborder")),
            Map.entry("FlowStatements", Set.of("flow")),
            Map.entry("ExposureStatements", Set.of("exposure")),
            Map.entry("AnalyticsStatements", Set.of("analytics")),
            Map.entry("BrokerageStatements", Set.of("analytics")),
            Map.entry("AnalyticsRunStatements", Set.of("analytics")),
            Map.entry("GangStatements", Set.of("gang")),
            Map.entry("FairnessStatements", Set.of("fairness")),
            Map.entry("RetentionStatements", Set.of("retention", "disposal")),
            Map.entry("TieStatements", Set.of("tie")),
            Map.entry("VictimStatements", Set.of("victim")),
            Map.entry("PurposeStatements", Set.of("purpose")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.iomgraph");

    @Test
    @DisplayName("has packages that use only what they declare, and no cycles among them")
    void modulesHold() {
        // The statements and the rules are jars of their own, open to every package.
        ApplicationModules.of(
                        GraphServiceApplication.class,
                        JavaClass.Predicates.resideInAnyPackage("uk.iomgraph.cypher..", "uk.iomgraph.rules.."))
                .verify();
    }

    @Test
    @DisplayName("has in every package a sentence that says what lives there, and no null unless it is declared")
    void packagesAreDescribed() throws IOException {
        for (Path folder : packages()) {
            Path info = folder.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info))
                    .as(info.toString())
                    .startsWith("/**")
                    .contains("@NullMarked");
        }
    }

    @Test
    @DisplayName("speaks to the database driver from the graph package only")
    void onlyGraphUsesTheDriver() {
        noClasses()
                .that()
                .resideOutsideOfPackage("uk.iomgraph.graph..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j.driver..", "ac.simons.neo4j.migrations..")
                .check(CLASSES);
    }

    @Test
    @DisplayName("keeps the kernel free of the framework and the database")
    void kernelIsPure() {
        noClasses()
                .that(resideIn("kernel").and(DescribedPredicate.not(name("uk.iomgraph.kernel.package-info"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.neo4j..", "graphql..")
                .check(CLASSES);
    }

    @Test
    @DisplayName("sends from a feature only that feature's own statements")
    void featuresUseTheirOwnStatements() {
        STATEMENTS.forEach((statements, owners) -> noClasses()
                .that()
                .resideInAPackage("uk.iomgraph..")
                .and()
                .resideOutsideOfPackages(Stream.concat(
                                owners.stream().map(owner -> "uk.iomgraph." + owner + ".."),
                                Stream.of("uk.iomgraph.cypher.."))
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("uk.iomgraph.cypher." + statements)
                .check(CLASSES));
        assertThat(CLASSES.stream()
                        .filter(type -> type.getPackageName().equals("uk.iomgraph.cypher"))
                        .map(JavaClass::getSimpleName)
                        .filter(type -> type.endsWith("Statements")))
                .isSubsetOf(STATEMENTS.keySet());
    }

    @Test
    @DisplayName("keeps controllers to their package")
    void controllersArePackagePrivate() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    @DisplayName("returns records, never maps of anything")
    void noMapsOfAnything() {
        methods()
                .that(new DescribedPredicate<JavaMethod>("are not the engine's own") {
                    @Override
                    public boolean test(JavaMethod method) {
                        return !method.getName().equals("getExtensions");
                    }
                })
                .should(new ArchCondition<>("not return Map<String, Object>") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        String type = method.reflect().getGenericReturnType().getTypeName();
                        if (type.equals("java.util.Map<java.lang.String, java.lang.Object>")) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does"));
                        }
                    }
                })
                .check(CLASSES);
    }

    @Test
    @DisplayName("names nothing Impl, Util, Helper, Manager or Dto")
    void namesSaySomething() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto)")
                .check(CLASSES);
    }

    @Test
    @DisplayName("hands beans over in constructors, never into fields")
    void noFieldInjection() {
        noFields().should().beAnnotatedWith(Autowired.class).check(CLASSES);
    }

    @Test
    @DisplayName("takes the time from the clock it is given, and letters from a locale it names")
    void clockAndLocaleAreGiven() {
        noClasses()
                .should()
                .accessTargetWhere(argumentless("now|currentTimeMillis", "java\\.(time\\..*|lang\\.System)"))
                .orShould()
                .accessTargetWhere(argumentless("toLowerCase|toUpperCase", "java\\.lang\\.String"))
                .check(CLASSES);
    }

    @Test
    @DisplayName("has no source file of more than 300 lines")
    void filesAreShort() throws IOException {
        for (Path file : sources()) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST);
        }
    }

    private static DescribedPredicate<JavaAccess<?>> argumentless(String method, String owner) {
        return new DescribedPredicate<>("a method without arguments named " + method) {
            @Override
            public boolean test(JavaAccess<?> access) {
                return access.getTarget().getName().matches(method)
                        && access.getTargetOwner().getName().matches(owner)
                        && access.getTarget().getFullName().endsWith("()");
            }
        };
    }

    private static DescribedPredicate<JavaClass> resideIn(String module) {
        return JavaClass.Predicates.resideInAPackage("uk.iomgraph." + module + "..");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Stream.of(
                        "src/main/java",
                        "../cypher/src/main/java",
                        "../iom-rules/src/main/java",
                        "../embedded-neo4j/src/main/java")
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(ArchitectureTests::walk)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static List<Path> packages() throws IOException {
        return sources().stream().map(Path::getParent).distinct().toList();
    }

    /** flatMap closes each stream it is given. */
    @SuppressWarnings("StreamResourceLeak")
    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
