package uk.iomgraph.graph.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.iomgraph.kernel.DaemonThreads;

/** One run of the embedded database's process, and what it has said so far. */
final class DatabaseProcess {

    /** The process refuses because another one owns the data directory. */
    static final int DATA_DIRECTORY_IN_USE = 75;

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseProcess.class);

    private final Process process;
    private final ClassArchive archive;
    private final CountDownLatch addressed = new CountDownLatch(1);
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile boolean answered;
    private volatile String lastLine = "";

    DatabaseProcess(Process process, ClassArchive archive) {
        this.process = process;
        this.archive = archive;
        new DaemonThreads("embedded-database-output").newThread(this::read).start();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                LOG.debug("{}", line);
                lastLine = line;
                if (line.contains(" is starting at ")) {
                    addressed.countDown();
                } else if (line.contains(" is ready at ")) {
                    answered = true;
                    ready.countDown();
                }
            }
        } catch (IOException e) {
            LOG.debug("The output of the embedded database ended", e);
        }
        addressed.countDown();
        ready.countDown();
    }

    /** Waits until the process has written its connection file, or has ended. */
    void awaitAddress() throws InterruptedException {
        addressed.await();
    }

    /** Waits until the database answers, or the process has ended; true if it answers. */
    boolean awaitReady() throws InterruptedException {
        ready.await();
        return answered;
    }

    /** Waits for the end; the exit code. */
    int awaitEnd() throws InterruptedException {
        int exitCode = process.waitFor();
        archive.keep(exitCode == 0 && answered);
        return exitCode;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** The last thing it said; a sentence, where it refused or failed. */
    String lastLine() {
        return lastLine;
    }

    /**
     * Ends its input and waits for a clean stop; true if it came in time. A slow one is left alone: it has been told to
     * stop, and to kill it would only make the next start slower.
     */
    boolean stop(Duration timeout) throws InterruptedException {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            LOG.debug("The input of the embedded database was closed already", e);
        }
        if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        boolean clean = process.exitValue() == 0;
        archive.keep(clean && answered);
        return clean;
    }
}
