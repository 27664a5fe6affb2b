/** Errors as they go out: each with a code for programs and a sentence for people, and nothing of the inside. */
@NamedInterface("errors")
@NullMarked
package uk.iomgraph.web.errors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
