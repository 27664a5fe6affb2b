package uk.iomgraph.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** Ends the process in good order: what was started last is stopped first. */
final class Shutdown {

    private final Deque<Runnable> actions = new ArrayDeque<>();

    private Shutdown() {}

    static Shutdown install() {
        Shutdown shutdown = new Shutdown();
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::run, "stop-database"));
        return shutdown;
    }

    /** A stop that comes in the middle of a start waits for it: a database cut off while it opens must recover. */
    synchronized <T> T start(Startup<T> startup) throws IOException {
        return startup.start(this);
    }

    /** Adds what undoes a step of the start. */
    synchronized void onStop(Runnable action) {
        actions.push(action);
    }

    /** The parent holds the other end of the pipe; the system closes it even when the parent is killed. */
    void whenInputEnds(InputStream input) {
        Thread watch = new Thread(
                () -> {
                    drain(input);
                    System.exit(0);
                },
                "watch-parent");
        watch.setDaemon(true);
        watch.start();
    }

    private static void drain(InputStream input) {
        try {
            input.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // a broken pipe is an end, too
        }
    }

    private synchronized void run() {
        for (Runnable action : actions) {
            try {
                action.run();
            } catch (RuntimeException e) {
                System.err.println("The embedded Neo4j did not stop cleanly: " + e);
            }
        }
    }

    /**
     * The start of what has to be stopped again.
     *
     * @param <T> what it gives
     */
    interface Startup<T> {

        /** Starts, and tells the shutdown how to undo each step. */
        T start(Shutdown shutdown) throws IOException;
    }
}
