package uk.iomgraph.person;

import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/**
 * Whom a part of an answer is about: all that the fields below a person need to be read.
 *
 * @param id the person's id
 * @param moment the moment of the whole question, fixed at its root
 * @param viewer the one who asks
 * @param disclosure what the viewer may be told of this person
 */
record Subject(String id, Moment moment, Viewer viewer, Disclosure disclosure) {}
