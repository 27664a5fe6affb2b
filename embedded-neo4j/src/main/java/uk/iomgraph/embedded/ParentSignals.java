package uk.iomgraph.embedded;

import java.lang.reflect.InvocationTargetException;

/** A terminal sends Ctrl-C to the service and to its database at once; the database has to outlive the service. */
final class ParentSignals {

    private ParentSignals() {}

    /** The API is supported but not standard, and the compiler warns of it in a way that cannot be switched off. */
    static void ignoreInterrupt() {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            signal.getMethod("handle", signal, handler)
                    .invoke(
                            null,
                            signal.getConstructor(String.class).newInstance("INT"),
                            handler.getField("SIG_IGN").get(null));
        } catch (ReflectiveOperationException e) {
            Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
            System.err.println("Ctrl-C will stop the database at the same time as the service: " + cause);
        }
    }
}
