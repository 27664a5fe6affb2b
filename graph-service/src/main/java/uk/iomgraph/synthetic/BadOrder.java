package uk.iomgraph.synthetic;

/** What was asked for cannot be generated; the message says why in a sentence. */
final class BadOrder extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadOrder(String sentence) {
        super(sentence);
    }
}
