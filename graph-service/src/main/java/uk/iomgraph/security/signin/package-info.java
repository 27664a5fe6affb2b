/** How people and programs sign in: by local accounts, or at a provider of identities in production. */
@NullMarked
package uk.iomgraph.security.signin;

import org.jspecify.annotations.NullMarked;
