package uk.iomgraph.security;

/** Tells who asks. The one way to a {@link Viewer} for whatever answers a request. */
public interface Viewers {

    /** Who makes the request that this thread answers. */
    Viewer current();
}
