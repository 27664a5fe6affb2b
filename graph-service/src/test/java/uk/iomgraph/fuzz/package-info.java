/** Sends the running service requests that nobody would write, by chance and by its own schema. */
package uk.iomgraph.fuzz;
