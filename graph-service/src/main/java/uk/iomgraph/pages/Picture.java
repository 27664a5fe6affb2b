package uk.iomgraph.pages;

import org.jspecify.annotations.Nullable;

/** A drawing made here, so that it needs no script and can be printed. The table beside it says the same. */
public interface Picture {

    /** The name of the fragment that draws it, in the template {@code pictures}. */
    String fragment();

    /** What it is, in a few words. */
    String label();

    /** What it shows, in a sentence. */
    String summary();

    /** The width of the drawing. */
    int width();

    /** The height of the drawing. */
    int height();

    /** Whose work it is drawn from, which must be said wherever it is shown; null for nobody's. */
    default @Nullable String credit() {
        return null;
    }

    /** Whether there is nothing to draw. */
    default boolean isEmpty() {
        return false;
    }
}
