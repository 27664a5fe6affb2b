package uk.iomgraph.audit;

import java.io.IOException;
import java.util.List;

/** Where events are kept. One thread uses it. */
public interface AuditSink {

    /**
     * Keeps events, in their order. When it returns they outlive this process and this machine's next loss of power.
     *
     * @throws IOException if any of them is not kept; then none of their answers goes out, and the same sink may be used
     *     again later
     */
    void write(List<AuditEvent> events) throws IOException;

    /** Says that nothing has come for a while: the time to put things in order. */
    void rest();

    /** Says that no more will come. */
    void close() throws IOException;
}
