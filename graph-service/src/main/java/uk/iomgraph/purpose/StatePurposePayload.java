package uk.iomgraph.purpose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of stating a purpose: a token and what it states, or what is wrong. */
record StatePurposePayload(@Nullable String token, @Nullable CurrentPurpose stated, List<PurposeFault> errors) {

    StatePurposePayload {
        errors = List.copyOf(errors);
    }
}
