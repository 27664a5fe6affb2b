package uk.iomgraph.ingest;

import java.io.Console;

/** Whether somebody watches the output. */
final class Terminal {

    private Terminal() {}

    /** Java 22 and later give a console even where there is no terminal, and a method, missing before, that tells. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot ask the console whether it is a terminal", e);
        }
    }
}
