package uk.iomgraph.kernel;

import java.util.concurrent.ThreadFactory;

/**
 * Makes threads that keep no process from ending.
 *
 * @param name the name of each, as it stands in the log
 */
public record DaemonThreads(String name) implements ThreadFactory {

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
