/** What was planted among the invented records: written beside them, and read back to measure detectors by. */
@NamedInterface("truth")
@NullMarked
package uk.iomgraph.synthetic.truth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
