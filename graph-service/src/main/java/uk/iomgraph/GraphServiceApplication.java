package uk.iomgraph;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import uk.iomgraph.coverage.sweep.SweepCommand;
import uk.iomgraph.ingest.BulkImportCommand;
import uk.iomgraph.ingest.ImportCommand;
import uk.iomgraph.synthetic.GenerateCommand;

/** Starts the service, or carries out one of its commands. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GraphServiceApplication {

    /** What needs the database, but no web server. */
    private static final List<String> COMMANDS =
            Stream.concat(ImportCommand.NAMES.stream(), Stream.of(SweepCommand.NAME)).toList();

    /**
     * Starts the service; with {@code import}, {@code check}, {@code sweep}, {@code bulk-import} or {@code generate} as the first
     * argument it carries out that command instead and ends with its exit code.
     *
     * @param arguments a command and its argument, or Spring Boot arguments
     */
    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length > 0 && arguments[0].equals(GenerateCommand.NAME)) {
            List<String> rest = List.of(arguments).subList(1, arguments.length);
            System.exit(new GenerateCommand(Clock.systemUTC()).run(rest, System.out));
        }
        if (arguments.length > 0 && COMMANDS.contains(arguments[0])) {
            System.exit(command(List.of(arguments)));
        }
        if (arguments.length > 0 && arguments[0].equals(BulkImportCommand.NAME)) {
            System.exit(BulkImportApplication.run(List.of(arguments).subList(1, arguments.length)));
        }
        SpringApplication.run(GraphServiceApplication.class, arguments);
    }

    private static int command(List<String> arguments) throws InterruptedException {
        List<String> words =
                arguments.stream().filter(word -> !word.startsWith("--")).toList();
        String[] options =
                arguments.stream().filter(word -> word.startsWith("--")).toArray(String[]::new);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(GraphServiceApplication.class)
                .web(WebApplicationType.NONE)
                .properties("logging.level.root=WARN", "spring.main.banner-mode=off")
                .run(options)) {
            return words.get(0).equals(SweepCommand.NAME)
                    ? context.getBean(SweepCommand.class).run(words.subList(1, words.size()), System.out)
                    : context.getBean(ImportCommand.class).run(words, System.out);
        }
    }
}
