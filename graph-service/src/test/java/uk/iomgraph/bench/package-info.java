/** Measures speed, side by side with the bare driver; run by the profile {@code bench} only, never asserted in tests. */
package uk.iomgraph.bench;
