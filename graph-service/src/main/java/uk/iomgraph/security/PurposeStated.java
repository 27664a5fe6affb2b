package uk.iomgraph.security;

import org.jspecify.annotations.Nullable;

/**
 * Published when somebody states a purpose, before the token is answered; a listener that fails refuses the token.
 *
 * @param viewer who states it
 * @param purpose what was stated
 * @param reason why, in their words; may hold personal data, so it belongs in the audit trail and in no log
 * @param caseReference the case it is about, by the viewer's own reference
 */
public record PurposeStated(
        Viewer viewer,
        StatedPurpose purpose,
        @Nullable String reason,
        @Nullable String caseReference) {}
