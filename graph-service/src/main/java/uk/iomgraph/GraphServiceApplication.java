package uk.iomgraph;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import uk.iomgraph.audit.VerifyAuditCommand;
import uk.iomgraph.coverage.SweepCommand;
import uk.iomgraph.ingest.BulkImportCommand;
import uk.iomgraph.ingest.ImportCommand;
import uk.iomgraph.synthetic.AccuracyCommand;
import uk.iomgraph.synthetic.GenerateCommand;

/** Starts the service, or carries out one of its commands. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class) // accounts are made by sign-in
@ConfigurationPropertiesScan
public class GraphServiceApplication {

    /**
     * Starts the service; with {@code import}, {@code check}, {@code sweep}, {@code bulk-import}, {@code generate},
     * {@code accuracy} or {@code verify-audit} as the first argument it carries out that command instead and ends with its exit code.
     *
     * @param arguments a command and its argument, or Spring Boot arguments
     */
    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length > 0 && arguments[0].equals(GenerateCommand.NAME)) {
            List<String> rest = List.of(arguments).subList(1, arguments.length);
            System.exit(new GenerateCommand(Clock.systemUTC()).run(rest, System.out));
        }
        if (arguments.length > 0 && ImportCommand.NAMES.contains(arguments[0])) {
            System.exit(importing(List.of(arguments)));
        }
        if (arguments.length > 0 && arguments[0].equals(SweepCommand.NAME)) {
            System.exit(sweeping(List.of(arguments).subList(1, arguments.length)));
        }
        if (arguments.length > 0 && arguments[0].equals(AccuracyCommand.NAME)) {
            System.exit(measuring(List.of(arguments).subList(1, arguments.length)));
        }
        if (arguments.length > 0 && arguments[0].equals(BulkImportCommand.NAME)) {
            System.exit(BulkImportApplication.run(List.of(arguments).subList(1, arguments.length)));
        }
        if (arguments.length > 0 && arguments[0].equals(VerifyAuditCommand.NAME)) {
            System.exit(VerifyAuditApplication.run(List.of(arguments).subList(1, arguments.length)));
        }
        SpringApplication.run(GraphServiceApplication.class, arguments);
    }

    private static int importing(List<String> arguments) throws InterruptedException {
        List<String> words =
                arguments.stream().filter(word -> !word.startsWith("--")).toList();
        try (ConfigurableApplicationContext context = quiet(arguments, word -> word.startsWith("--"))) {
            return context.getBean(ImportCommand.class).run(words, System.out);
        }
    }

    private static int sweeping(List<String> arguments) {
        Predicate<String> option = word -> word.startsWith("--");
        List<String> words = arguments.stream().filter(option.negate()).toList();
        try (ConfigurableApplicationContext context = quiet(arguments, option)) {
            return context.getBean(SweepCommand.class).run(words, System.out);
        }
    }

    /** This command has options of its own: those of Spring Boot are told by their equals sign. */
    private static int measuring(List<String> arguments) {
        Predicate<String> ofSpring = word -> word.startsWith("--") && word.contains("=");
        List<String> words = arguments.stream().filter(ofSpring.negate()).toList();
        try (ConfigurableApplicationContext context = quiet(arguments, ofSpring)) {
            return context.getBean(AccuracyCommand.class).run(words, System.out);
        }
    }

    private static ConfigurableApplicationContext quiet(List<String> arguments, Predicate<String> options) {
        return new SpringApplicationBuilder(GraphServiceApplication.class)
                .web(WebApplicationType.NONE)
                .properties("logging.level.root=WARN", "spring.main.banner-mode=off")
                .run(arguments.stream().filter(options).toArray(String[]::new));
    }
}
