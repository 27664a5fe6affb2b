package uk.iomgraph;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import uk.iomgraph.graph.DataFolder;
import uk.iomgraph.graph.OfflineDatabase;
import uk.iomgraph.ingest.BulkImportCommand;
import uk.iomgraph.ingest.ImportCommand;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.retention.TieSettings;

/** Carries out {@code bulk-import}: first with the database at rest, then with the service's part that imports. */
@EnableConfigurationProperties({DataFolder.class, TieSettings.class})
final class BulkImportApplication {

    private static final String QUIET = "logging.level.root=WARN";
    private static final String BANNER = "spring.main.banner-mode=off";

    private BulkImportApplication() {}

    static int run(List<String> arguments) throws InterruptedException {
        Predicate<String> option = word -> word.startsWith("--");
        String[] options = arguments.stream().filter(option).toArray(String[]::new);
        List<String> words = arguments.stream().filter(option.negate()).toList();
        try (ConfigurableApplicationContext atRest = new SpringApplicationBuilder(BulkImportApplication.class)
                .web(WebApplicationType.NONE)
                .properties(QUIET, BANNER, OfflineDatabase.OFFLINE + "=true")
                .run(options)) {
            OfflineDatabase database =
                    atRest.getBeanProvider(OfflineDatabase.class).getIfAvailable();
            if (database == null) {
                System.out.println(
                        "Only the embedded database can be filled in bulk; use import with a Neo4j of your own");
                return ImportCommand.REFUSED;
            }
            BulkImportCommand command = new BulkImportCommand(
                    atRest.getBean(DataFolder.class), atRest.getBean(TieSettings.class), Clock.systemUTC(), System.out);
            return run(words, options, command, database);
        }
    }

    private static int run(List<String> words, String[] options, BulkImportCommand command, OfflineDatabase database)
            throws InterruptedException {
        ConfigurableApplicationContext[] running = new ConfigurableApplicationContext[1];
        try {
            return command.run(words, database, () -> {
                running[0] = new SpringApplicationBuilder(GraphServiceApplication.class)
                        .web(WebApplicationType.NONE)
                        .properties(QUIET, BANNER, OfflineDatabase.FINISHING + "=true")
                        .run(options);
                return running[0].getBean(Imports.class);
            });
        } finally {
            if (running[0] != null) {
                running[0].close();
            }
        }
    }
}
