package uk.iomgraph.pages;

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

    /** Whether there is nothing to draw. */
    default boolean isEmpty() {
        return false;
    }
}
