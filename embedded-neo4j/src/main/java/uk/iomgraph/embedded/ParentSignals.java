package uk.iomgraph.embedded;

import java.lang.reflect.InvocationTargetException;
import java.util.List;

/**
 * A terminal sends Ctrl-C, and a service manager its request to stop, to the service and to its database at once. The
 * database has to outlive the service, which tells it to stop by closing its input.
 */
final class ParentSignals {

    private ParentSignals() {}

    /** The API is supported but not standard, and the compiler warns of it in a way that cannot be switched off. */
    static void ignore() {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            for (String name : List.of("INT", "TERM")) {
                signal.getMethod("handle", signal, handler)
                        .invoke(
                                null,
                                signal.getConstructor(String.class).newInstance(name),
                                handler.getField("SIG_IGN").get(null));
            }
        } catch (ReflectiveOperationException e) {
            Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
            System.err.println("A request to stop will reach the database at the same time as the service: " + cause);
        }
    }
}
