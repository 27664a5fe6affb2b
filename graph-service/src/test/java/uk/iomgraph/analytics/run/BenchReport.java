package uk.iomgraph.analytics.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** What a benchmark says, on the way and in a file, with how busy the machine was. */
final class BenchReport {

    private static final double MILLION = 1e6;

    private final List<String> lines = new ArrayList<>();
    private final String name;

    BenchReport(String name) {
        this.name = name;
        say(
                "%s: %d cores, load %.1f at the beginning",
                name, Runtime.getRuntime().availableProcessors(), load());
    }

    void say(String format, Object... arguments) {
        String line = String.format(Locale.ROOT, format, arguments);
        lines.add(line);
        System.out.println(line);
    }

    /** Does it once and says how long it took, in milliseconds. */
    <T> T once(String what, Callable<T> work) throws Exception {
        long begin = System.nanoTime();
        T answer = work.call();
        say("%s: %,.0f ms", what, (System.nanoTime() - begin) / MILLION);
        return answer;
    }

    /** Does it so many times after some to warm up, and says the median, the least and the worst. */
    <T> T often(String what, int times, Callable<T> work) throws Exception {
        T answer = work.call();
        for (int i = 0; i < times / 2; i++) {
            answer = work.call();
        }
        double[] took = new double[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            answer = work.call();
            took[i] = (System.nanoTime() - begin) / MILLION;
        }
        Arrays.sort(took);
        say("%s: median %.1f ms, least %.1f ms, worst %.1f ms", what, took[times / 2], took[0], took[times - 1]);
        return answer;
    }

    void write() throws IOException {
        say("load %.1f at the end", load());
        Files.write(Files.createDirectories(Path.of("target/bench")).resolve(name + ".txt"), lines);
    }

    /** The resident memory of the database's process in megabytes; 0 where that cannot be told. */
    static long databaseMemory() {
        return ProcessHandle.current()
                .children()
                .filter(process -> process.info().commandLine().orElse("").contains("embedded-neo4j"))
                .mapToLong(process -> resident(process.pid()))
                .sum();
    }

    private static long resident(long process) {
        try (Stream<String> status = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
