package uk.iomgraph.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.integration.Slf4jThreadLocalAccessor;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import uk.iomgraph.kernel.BadQuestion.Fault;

@DisplayName("Threads that work for whoever asks")
class DaemonThreadsTests {

    private static final String KEY = "daemon-threads-tests";

    private final ExecutorService threads =
            new DaemonThreads("work").forWhoeverAsks(factory -> Executors.newFixedThreadPool(1, factory));

    @AfterEach
    void nobodyAsks() {
        threads.shutdown();
        MDC.remove(KEY);
        ContextRegistry.getInstance().removeThreadLocalAccessor(KEY);
    }

    @Test
    @DisplayName("know what belongs to the asker, one after the other, and nothing once nobody asks")
    void carry() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new Slf4jThreadLocalAccessor(KEY) {
            @Override
            public Object key() {
                return KEY;
            }
        });
        MDC.put(KEY, "first");
        assertThat(known()).isEqualTo("first");
        MDC.put(KEY, "second");
        assertThat(known()).isEqualTo("second");
        MDC.remove(KEY);
        assertThat(known()).isNull();
    }

    @Test
    @DisplayName("keep no process from ending, bear the name, and pass on what goes wrong as it was")
    void faults() {
        assertThat(CompletableFuture.supplyAsync(Thread::currentThread, threads).join())
                .returns("work", Thread::getName)
                .returns(true, Thread::isDaemon);
        assertThatThrownBy(CompletableFuture.supplyAsync(DaemonThreadsTests::refuse, threads)::join)
                .hasCause(new BadQuestion(Fault.TOO_MANY, "Ask about fewer."));
    }

    private @Nullable String known() {
        return CompletableFuture.supplyAsync(() -> MDC.get(KEY), threads).join();
    }

    private static String refuse() {
        throw new BadQuestion(Fault.TOO_MANY, "Ask about fewer.");
    }
}
