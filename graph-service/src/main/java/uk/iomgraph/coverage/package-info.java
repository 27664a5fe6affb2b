/** Where required time and provided time part: the rules about gaps, as each partnership has set them. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package uk.iomgraph.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
