package uk.iomgraph;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import uk.iomgraph.audit.AuditSettings;
import uk.iomgraph.audit.VerifyAuditCommand;
import uk.iomgraph.graph.DataFolder;

/** Carries out {@code verify-audit}, which needs no database and must start none. */
@EnableConfigurationProperties({DataFolder.class, AuditSettings.class})
final class VerifyAuditApplication {

    private VerifyAuditApplication() {}

    static int run(List<String> arguments) {
        // This command has options of its own: those of Spring Boot are told by their equals sign.
        Predicate<String> ofSpring = word -> word.startsWith("--") && word.contains("=");
        List<String> words = arguments.stream().filter(ofSpring.negate()).toList();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(VerifyAuditApplication.class)
                .web(WebApplicationType.NONE)
                .properties("logging.level.root=WARN", "spring.main.banner-mode=off")
                .run(arguments.stream().filter(ofSpring).toArray(String[]::new))) {
            return new VerifyAuditCommand(context.getBean(DataFolder.class), context.getBean(AuditSettings.class))
                    .run(words, System.out);
        }
    }
}
