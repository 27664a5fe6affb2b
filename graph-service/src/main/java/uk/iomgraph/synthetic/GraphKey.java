package uk.iomgraph.synthetic;

/** How the graph names what a delivery brought, {@code SOURCE/file/ref}, where the truth has {@code SOURCE:ref}. */
final class GraphKey {

    private GraphKey() {}

    /** The key of what stands in a file of a delivery. */
    static String of(String file, String ref) {
        int colon = ref.indexOf(':');
        return ref.substring(0, colon) + '/' + file + '/' + ref.substring(colon + 1);
    }
}
