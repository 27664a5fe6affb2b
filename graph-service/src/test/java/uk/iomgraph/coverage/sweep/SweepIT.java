package uk.iomgraph.coverage.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.synthetic.GenerateCommand;

@GraphTest
@DisplayName("A sweep")
class SweepIT {

    @TempDir
    Path folder;

    @Autowired
    private Imports imports;

    @Autowired
    private Sweeper sweeper;

    @Test
    @DisplayName("finds what is there, and nothing more when it is run again")
    void twice() throws Exception {
        Path generated = folder.resolve("generated");
        new GenerateCommand(Clock.systemUTC())
                .run(
                        List.of(
                                "--people",
                                Integer.getInteger("sweep.people", 500).toString(),
                                "--seed",
                                "11",
                                "--out",
                                generated.toString()),
                        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try (Stream<Path> entries = Files.list(generated)) {
            for (Path delivery : entries.filter(Files::isDirectory).sorted().toList()) {
                imports.load(delivery);
            }
        }
        try (var session = GraphDatabase.driver().session()) {
            session.run("MATCH (p:Person) SET p.identity = p.id").consume();
        }
        SweepReport first = sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT);
        System.out.println(first);
        SweepReport second = sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT);
        System.out.println(second);
        SweepReport third = sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT);
        System.out.println(third);
        try (var session = GraphDatabase.driver().session()) {
            System.out.println(session.run(
                            "MATCH (g:Gap) RETURN g.rule AS rule, count(*) AS n, count(g.to) AS ended ORDER BY rule")
                    .list());
            System.out.println(session.run("MATCH (g:Gap) WHERE g.current IS NOT NULL RETURN g LIMIT 3")
                    .list(r -> r.get("g").asMap()));
            System.out.println(session.run("MATCH (g:Coverage) WHERE g.current IS NOT NULL RETURN g LIMIT 2")
                    .list(r -> r.get("g").asMap()));
            System.out.println(session.run(
                            "MATCH (g:Coverage) RETURN count(*), avg(size(g.required)/7.0), avg(size(g.gaps)/11.0), avg(size(g.stays)/4.0), avg(size(g.names))")
                    .list());
        }
        assertThat(second.changedAnything()).isFalse();
    }
}
